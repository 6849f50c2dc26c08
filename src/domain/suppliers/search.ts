import { nameKey } from './names.ts'
import { registeredName, type RegisteredSupplier } from './supplier.ts'

/** Digits and letters alone, as numbers are compared: "559999-9009" and "5599999009". */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * The suppliers that have every word of a search in a name, number, contact or note, in the order of their names; those
 * whose name begins with it first. A number is found with or without hyphen. An empty search finds all.
 */
export function searchSuppliers(
  register: readonly RegisteredSupplier[],
  search: string,
): readonly RegisteredSupplier[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const number = bare(search)
  const start = search.trim().toLowerCase()
  return register
    .filter((supplier) => {
      const { numbers, text } = searched(supplier)
      return words.every((word) => text.includes(word)) || (/\d{3}/.test(number) && numbers.includes(number))
    })
    .toSorted((a, b) => rank(a, start) - rank(b, start) || byName(a, b))
}

const rank = (supplier: RegisteredSupplier, start: string): number =>
  start !== '' && registeredName(supplier).toLowerCase().startsWith(start) ? 0 : 1

const order = new Intl.Collator('sv')

const byName = (a: RegisteredSupplier, b: RegisteredSupplier): number =>
  order.compare(registeredName(a), registeredName(b)) || a.id.localeCompare(b.id)

function searched(supplier: RegisteredSupplier): { readonly numbers: string; readonly text: string } {
  const { name, orgNr, country, foreignId, vatNr, ledgerNr, notes, otherNames = [], unread = {} } = supplier
  const numbers = [orgNr, foreignId, vatNr, ledgerNr, ...Object.values(unread)].filter((t) => t !== undefined)
  const texts = [name, country, notes, ...otherNames].filter((text) => text !== undefined)
  const contacts = supplier.contacts.flatMap((contact) => Object.values(contact))
  const names = [name, ...otherNames].filter((text) => text !== undefined).map(nameKey)
  return {
    numbers: numbers.map(bare).join(' '),
    text: [...texts, ...contacts, ...numbers, ...names].join('\n').toLowerCase(),
  }
}
