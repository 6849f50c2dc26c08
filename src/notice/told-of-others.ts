import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { isPersonalNumber } from '../domain/org-nr.ts'
import { everyLeak, type Leak } from '../inquiry/leaks.ts'
import type { Piece } from '../inquiry/pieces.ts'

/**
 * What in the person's own words tells a receiver of another bidder: its name, number, address or price. Of the winner the
 * name and a company's number may be told, and what the receiver has too tells nothing of the other. Null where nothing
 * is told.
 */
export function toldOfOthers(
  found: Case,
  receiver: Supplier,
  winner: Supplier | undefined,
  pieces: readonly Piece[],
): { readonly sentence: string; readonly path: string } | null {
  const leaks = everyLeak(found, pieces)
  const open = leaks.filter((one) => one.supplierId === receiver.id || isOpen(one, winner))
  const leak = leaks.find((one) => !open.some((known) => isWithin(one, known)))
  if (leak === undefined) return null
  const where = fieldAt(leak.path)?.short.toLowerCase() ?? leak.path
  return {
    path: leak.path,
    sentence: `Brevet röjer en annan leverantörs ${whatWords[leak.kind]}: ”${leak.word}” står i ”${where}”. Skriv om texten utan den uppgiften.`,
  }
}

const whatWords: Readonly<Record<Leak['kind'], string>> = {
  name: 'namn',
  word: 'namn',
  person: 'kontaktperson',
  number: 'nummer',
  address: 'adress',
  price: 'pris',
}

const isOpen = ({ kind, supplierId, what, of }: Leak, winner: Supplier | undefined): boolean =>
  supplierId === winner?.id &&
  of === 'name' &&
  (kind === 'name' || kind === 'word' || (kind === 'number' && !isPersonalNumber(what)))

const isWithin = (inner: Leak, outer: Leak): boolean =>
  inner.path === outer.path && inner.from >= outer.from && inner.to <= outer.to
