import { isPersonalNumber, parseOrgNr } from '../org-nr.ts'
import { parsed, type Parsed } from '../parsed.ts'
import { parseLine, parseText } from '../text.ts'
import { isSweden, swedishLooking } from './identity.ts'
import { withNumber, type Draft } from './merge.ts'
import type { Contact, RegisteredSupplier } from './supplier.ts'
import { parseVatNr } from './vat-nr.ts'

/** A supplier as it stands in the form: each answer as it was typed. */
export interface TypedSupplier {
  readonly name: string
  readonly orgNr: string
  readonly country: string
  readonly foreignId: string
  readonly vatNr: string
  readonly ledgerNr: string
  readonly notes: string
  readonly masked: 'yes' | 'no'
  readonly contacts: readonly { readonly name: string; readonly email: string; readonly phone: string }[]
}

/** What is wrong in the form, by the field that mends it. */
export type TypedProblems = Readonly<
  Partial<
    Record<'name' | 'orgNr' | 'country' | 'foreignId' | 'vatNr' | 'ledgerNr' | 'notes' | 'contacts', string>
  >
>

/** A stored supplier as text to type on in. What could not be read stands as it stood in the file. */
export const asTyped = (supplier: Draft | undefined): TypedSupplier => ({
  name: supplier?.name ?? '',
  orgNr: supplier?.orgNr ?? supplier?.unread?.orgNr ?? '',
  country: supplier?.country ?? '',
  foreignId: supplier?.foreignId ?? '',
  vatNr: supplier?.vatNr ?? supplier?.unread?.vatNr ?? '',
  ledgerNr: supplier?.ledgerNr ?? '',
  notes: supplier?.notes ?? '',
  masked: supplier?.masked ?? 'yes',
  contacts: (supplier?.contacts ?? []).map(({ name = '', email = '', phone = '' }) => ({
    name,
    email,
    phone,
  })),
})

/**
 * What is typed as a supplier of the register, or what is wrong by field. `id` is the supplier's own; another with the
 * same number is refused by its name.
 */
export function readTyped(
  typed: TypedSupplier,
  register: readonly RegisteredSupplier[],
  id: string | undefined,
): { readonly ok: true; readonly value: Draft } | { readonly ok: false; readonly problems: TypedProblems } {
  const problems: { -readonly [field in keyof TypedProblems]: string } = {}
  const take = (field: keyof TypedProblems, read: Parsed<string>): string | undefined => {
    if (!read.ok) problems[field] = read.problem
    return read.ok && read.value !== '' ? read.value : undefined
  }
  const filled = (text: string, read: (text: string) => Parsed<string>): Parsed<string> =>
    text.trim() === '' ? parsed('') : read(text)
  const name = take('name', filled(typed.name, parseLine))
  const orgNr = take('orgNr', filled(typed.orgNr, parseOrgNr))
  const country = take('country', filled(typed.country, parseLine))
  const foreignId = take('foreignId', filled(typed.foreignId, parseLine))
  const vatNr = take('vatNr', filled(typed.vatNr, parseVatNr))
  const ledgerNr = take('ledgerNr', parseLine(typed.ledgerNr))
  const notes = take('notes', parseText(typed.notes))
  for (const contact of typed.contacts)
    for (const text of [contact.name, contact.email, contact.phone]) take('contacts', parseLine(text))
  if (name === undefined) problems.name ??= 'Skriv leverantörens namn.'
  if (foreignId !== undefined && country === undefined)
    problems.country ??= 'Skriv vilket land numret kommer från.'
  if (country !== undefined && isSweden(country) && swedishLooking({ foreignId }) !== undefined)
    problems.foreignId ??= 'Numret är ett svenskt organisationsnummer. Skriv det under Organisationsnummer.'
  const twin = withNumber(
    register.filter((one) => one.id !== id),
    { orgNr, country, foreignId },
  )
  if (twin !== undefined)
    problems[orgNr === undefined ? 'foreignId' : 'orgNr'] ??=
      `${twin.name ?? 'En leverantör'} har redan det numret i registret. Öppna den i stället.`
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const contacts = typed.contacts.map(readContact).filter((one) => Object.keys(one).length > 0)
  return {
    ok: true,
    value: {
      ...given({ name, orgNr, country, foreignId, vatNr }),
      ...given({ ledgerNr, notes }),
      contacts,
      ...(orgNr !== undefined && isPersonalNumber(orgNr) ? { masked: typed.masked } : {}),
    },
  }
}

const lineOf = (text: string): string | undefined => {
  const read = parseLine(text)
  return read.ok && read.value !== '' ? read.value : undefined
}

const readContact = ({ name, email, phone }: TypedSupplier['contacts'][number]): Contact =>
  given({ name: lineOf(name), email: lineOf(email), phone: lineOf(phone) })

/** An object without what is undefined. */
function given<T extends Record<string, string | undefined>>(
  fields: T,
): { readonly [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: string
  }
}
