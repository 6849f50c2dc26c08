import type { Case, Supplier } from '../../domain/case/schema.ts'
import { isPersonalNumber } from '../../domain/org-nr.ts'
import { swappedDigits } from '../../domain/suppliers/swapped-digits.ts'

/** A number that cannot be read, because two of its digits have changed places with those of one that can. */
export interface SwappedNumber {
  readonly supplierId: string
  readonly path: string
  readonly sentence: string
}

/** Such numbers of suppliers and of what was looked up about them. A check digit finds most slips, but not which it was. */
export function swappedUnread(found: Case): readonly SwappedNumber[] {
  return Object.entries(found.unread).flatMap(([path, text]) => {
    const [, id] = /^suppliers\.([^.]+)\.(?:checks\.[^.]+\.)?orgNr$/.exec(path) ?? []
    const supplier = found.suppliers.find((one) => one.id === id)
    const right = supplier && numbersOf(supplier).find((number) => swappedDigits(text, number) !== null)
    if (supplier === undefined || right === undefined) return []
    const digits = swappedDigits(text, right) ?? ''
    const sentence = isPersonalNumber(right)
      ? 'Två siffror i numret är omkastade.'
      : `Siffrorna ${digits[0] ?? ''} och ${digits[1] ?? ''} i ${text.trim()} är omkastade: jämför med ${right}.`
    return [{ supplierId: supplier.id, path, sentence }]
  })
}

const numbersOf = ({ orgNr, bid, checks = [] }: Supplier): readonly string[] =>
  [orgNr, bid?.senderOrgNr, ...checks.map((row) => row.orgNr)].filter((number) => number !== undefined)
