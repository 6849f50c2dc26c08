import type { Case } from '../domain/case/schema.ts'

/** The requirements that the inquiry holds, as the supplier reads them: those taken, and the person's own. */
export const requirementTexts = (found: Case): readonly string[] =>
  takenRequirements(found).map(({ text }) => text)

/** The same with their rows: one that is left, or has no text, is none. */
export const takenRequirements = ({
  inquiry,
}: Case): readonly { readonly id: string; readonly text: string }[] =>
  (inquiry.requirements ?? []).flatMap(({ id, take, text }) =>
    text === undefined || take === 'no' ? [] : [{ id, text }],
  )
