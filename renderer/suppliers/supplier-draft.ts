import { z } from 'zod'
import type { TypedSupplier } from '../../src/domain/suppliers/typed-supplier.ts'
import { dropForm, keepForm, typedIn, useForms, useTyped } from '../state/forms.ts'

const text = z.string()
const typedSchema: z.ZodType<TypedSupplier> = z.strictObject({
  name: text,
  orgNr: text,
  country: text,
  foreignId: text,
  vatNr: text,
  ledgerNr: text,
  notes: text,
  masked: z.enum(['yes', 'no']),
  contacts: z.array(z.strictObject({ name: text, email: text, phone: text })),
})

/** A supplier of the register that is typed and not saved; without id a new one. */
export interface UnsavedSupplier {
  readonly id: string | undefined
  readonly typed: TypedSupplier
}

const prefix = 'supplier '
const formOf = (id: string | undefined): string => `${prefix}${id ?? ''}`

export const useTypedSupplier = (id: string | undefined): TypedSupplier | undefined =>
  useTyped(formOf(id), typedSchema)

export const keepSupplier = (id: string | undefined, typed: TypedSupplier): void =>
  keepForm(formOf(id), { ...typed, contacts: typed.contacts.map((contact) => ({ ...contact })) })

export const dropSupplier = (id: string | undefined): void => dropForm(formOf(id))

/** Suppliers that somebody began on and left, the first begun first. */
export function useUnsavedSuppliers(): readonly UnsavedSupplier[] {
  const forms = useForms()
  return Object.keys(forms)
    .filter((form) => form.startsWith(prefix))
    .flatMap((form) => {
      const typed = typedIn(form, typedSchema, forms)
      const id = form.slice(prefix.length)
      return typed === undefined ? [] : [{ id: id === '' ? undefined : id, typed }]
    })
}
