import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { getAt } from '../../src/domain/case/path.ts'
import { emptyPhrase, remarkOn } from '../../src/rules/phrases/empty-phrases.ts'
import type { CaseView } from '../state/case.ts'

/** What an answer leaves unsaid, and one that would hold. No fault: the answer stands as it is given. */
export interface Remark {
  readonly text: string
  readonly example: string
}

/** The remark on the answer at a path, where a rule asks that it says something and it does not. */
export function remarkOf(
  { case: found, evaluation }: Pick<CaseView, 'case' | 'evaluation'>,
  path: string,
  example?: string,
): Remark | undefined {
  const isAsked = evaluation.findings.some(
    ({ rule, fields }) => rule.demand.is === 'no-empty-phrases' && fields.includes(path),
  )
  const value = isAsked ? getAt(found, path) : undefined
  const heard = typeof value === 'string' ? emptyPhrase(found, path, value) : undefined
  if (!heard) return undefined
  return { text: remarkOn(heard), example: example ?? fieldAt(path)?.example ?? heard.kind.example }
}
