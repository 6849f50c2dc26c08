import type { PastCase } from '../../src/domain/suppliers/history.ts'
import { listedNumber } from '../../src/domain/suppliers/identity.ts'
import type { Draft } from '../../src/domain/suppliers/merge.ts'

/** "en leverantör", "12 leverantörer". */
export const countSuppliers = (count: number): string =>
  count === 1 ? 'en leverantör' : `${count} leverantörer`

/** The number as a list shows it, or what stands in its place. */
export const numberWords = (supplier: Draft): string =>
  listedNumber(supplier) ??
  (supplier.unread?.orgNr === undefined ? '–' : `Går inte att läsa: ”${listedUnread(supplier.unread.orgNr)}”`)

/** What looks like a personal number with a wrong digit in it is hidden as one. */
const listedUnread = (text: string): string =>
  text.replace(/^((?:\d{2})?\d{2}[01]\d{3})([-+]?)\d{4}$/, '$1$2****')

/** "Frågad 2, vann 1"; a dash where it has not been asked. */
export function pastWords(past: readonly PastCase[]): string {
  if (past.length === 0) return '–'
  const wins = past.filter(({ outcome }) => outcome === 'won').length
  return wins === 0 ? `Frågad ${past.length}` : `Frågad ${past.length}, vann ${wins}`
}

/** What a file did to the register: "3 nya, 2 fick fler uppgifter, 1 fanns redan". */
export function mergeWords(merge: {
  readonly added: number
  readonly filled: number
  readonly known: number
}): string {
  const { added, filled, known } = merge
  const parts = [
    added === 0 ? '' : `${added} ${added === 1 ? 'ny' : 'nya'}`,
    filled === 0 ? '' : `${filled} fick fler uppgifter`,
    known === 0 ? '' : `${known} fanns redan`,
  ].filter((part) => part !== '')
  return `Reskontran är inläst: ${parts.join(', ')}.`
}
