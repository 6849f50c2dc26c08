import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { isPersonalNumber } from '../domain/org-nr.ts'
import { everyLeak, type Leak } from '../inquiry/leaks.ts'
import { wholeWord } from '../inquiry/leaks/whole-word.ts'
import type { Piece } from '../inquiry/pieces.ts'

/** A text that tells of another bidder, and where it was typed. */
export interface ToldOfOther {
  readonly sentence: string
  readonly path: string
  readonly leak: Leak
}

/**
 * What in the person's own words tells a receiver of another bidder: its name, number, address or price. Of the winner the
 * name and a company's number may be told, and what the receiver has too tells nothing of the other. `mayStand`: what a
 * reason has let stand. Null where nothing is told.
 */
export function toldOfOthers(
  found: Case,
  receiver: Supplier,
  winner: Supplier | undefined,
  pieces: readonly Piece[],
  mayStand: (leak: Leak) => boolean = () => false,
): ToldOfOther | null {
  const leaks = everyLeak(found, pieces)
  const open = leaks.filter((one) => one.supplierId === receiver.id || isOpen(one, winner))
  const leak = leaks.find((one) => !open.some((known) => isWithin(one, known)) && !mayStand(one))
  if (leak === undefined) return null
  return { path: leak.path, sentence: `${sayTold(found, leak)} Skriv om texten utan den uppgiften.`, leak }
}

/** What is told, of whom and where, in a sentence. */
export function sayTold(found: Case, leak: Leak): string {
  const where = fieldAt(leak.path)?.short.toLowerCase() ?? leak.path
  const word = leak.kind === 'word' ? wholeWord(leak) : leak.word
  const name = found.suppliers.find(({ id }) => id === leak.supplierId)?.name
  const whose = leak.kind === 'word' ? 'Ordet finns i namnet' : 'Det hör till'
  const of = name === undefined || fits(name, word) ? '' : ` ${whose} ${name}.`
  return `Brevet röjer en annan leverantörs ${whatWords[leak.kind]}: ”${word}” står i ”${where}”.${of}`
}

/** The whole name stands there: whose it is needs no words. */
const fits = (name: string, word: string): boolean => name.toLowerCase() === word.toLowerCase()

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
