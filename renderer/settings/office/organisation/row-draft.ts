import { z } from 'zod'
import type { Typed } from '../../../../src/domain/organisation/typed.ts'
import { dropForm, keepForm, typedIn, useForms } from '../../../state/forms.ts'
import type { RowAt } from './row-fields.ts'

/** A row that is typed and not saved. */
export interface RowDraft {
  readonly at: RowAt
  readonly typed: Typed
}

const prefix = 'organisation '
const draftSchema: z.ZodType<RowDraft> = z.strictObject({
  at: z.strictObject({
    row: z.enum(['unit', 'post', 'holder', 'point', 'document']),
    id: z.string().optional(),
    post: z.string().optional(),
  }),
  typed: z.record(z.string(), z.string()),
})

/** Rows that are typed and not saved, the first begun first. */
export function useRowDrafts(): readonly RowDraft[] {
  const forms = useForms()
  return Object.keys(forms)
    .filter((form) => form.startsWith(prefix))
    .flatMap((form) => typedIn(form, draftSchema, forms) ?? [])
}

export const hasRowDrafts = (): boolean =>
  Object.keys(useForms.getState()).some((form) => form.startsWith(prefix))

/** What stands typed in the form of a row; undefined where nothing waits to be saved. */
export const typedDraft = (at: RowAt): Typed | undefined => typedIn(keyOf(at), draftSchema)?.typed

export function keepDraft(at: RowAt, typed: Typed): void {
  const { row, id, post } = at
  const known = { ...(id === undefined ? {} : { id }), ...(post === undefined ? {} : { post }) }
  keepForm(keyOf(at), { at: { row, ...known }, typed: { ...typed } })
}

/** The row is saved, or is not to be. */
export const dropDraft = (at: RowAt): void => dropForm(keyOf(at))

const keyOf = ({ row, id = '', post = '' }: RowAt): string => `${prefix}${row} ${id} ${post}`
