import { z } from 'zod'
import { dropForm, keepForm, typedIn, useTyped } from '../../state/forms.ts'

const typedSchema = z.strictObject({ name: z.string(), fingerprint: z.string() })

export type TypedKey = z.output<typeof typedSchema>

const form = 'known key'
const empty: TypedKey = { name: '', fingerprint: '' }

/** What stands typed of a key that is not noted yet. */
export const useTypedKey = (): TypedKey => useTyped(form, typedSchema) ?? empty

export const hasTypedKey = (): boolean => typedIn(form, typedSchema) !== undefined

export function keepKey(typed: TypedKey): void {
  if (typed.name === '' && typed.fingerprint === '') dropForm(form)
  else keepForm(form, { ...typed })
}
