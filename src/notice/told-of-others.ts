import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { isPersonalNumber } from '../domain/org-nr.ts'
import { leaksIn, type Leak } from '../inquiry/leaks.ts'
import type { Piece } from '../inquiry/pieces.ts'

/**
 * What in the person's own words tells a receiver of another bidder: its name, number, address or price. Of the winner the
 * name and a company's number may be told. Null where nothing is told.
 */
export function toldOfOthers(
  found: Case,
  receiver: Supplier,
  winner: Supplier | undefined,
  pieces: readonly Piece[],
): { readonly sentence: string; readonly path: string } | null {
  const leak = leaksIn(found, pieces)
    .filter(({ supplierId }) => supplierId !== receiver.id)
    .filter((one) => !isOpen(one, winner))
    // A price that the receiver also has tells nothing of the other.
    .find((one) => !(one.kind === 'price' && pricesOf(receiver).includes(one.what)))
  if (leak === undefined) return null
  const where = fieldAt(leak.path)?.short.toLowerCase() ?? leak.path
  return {
    path: leak.path,
    sentence: `Brevet röjer en annan leverantörs ${whatWords[leak.kind]}: ”${leak.what}” står i ”${where}”. Skriv om texten utan den uppgiften.`,
  }
}

const whatWords: Readonly<Record<Leak['kind'], string>> = {
  name: 'namn',
  number: 'nummer',
  address: 'adress',
  price: 'pris',
}

const isOpen = ({ kind, supplierId, what }: Leak, winner: Supplier | undefined): boolean =>
  supplierId === winner?.id && (kind === 'name' || (kind === 'number' && !isPersonalNumber(what)))

function pricesOf({ bid }: Supplier): readonly string[] {
  const amounts = [bid?.unitPriceOre, bid?.totalOre, ...(bid?.lines ?? []).map(({ amountOre }) => amountOre)]
  return amounts.flatMap((ore) =>
    ore === undefined
      ? []
      : [`${Math.floor(ore / 100)}${ore % 100 === 0 ? '' : `,${String(ore % 100).padStart(2, '0')}`}`],
  )
}
