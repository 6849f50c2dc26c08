import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidders, bidTotal, supplierName } from '../evaluate/suppliers.ts'

/** The sender as the bid itself names it; the supplier's own name and number where nothing else is written down. */
export const senderOf = ({
  name,
  orgNr,
  bid,
}: Supplier): { readonly name?: string; readonly orgNr?: string } => {
  const [ownName, ownNr] = [bid?.senderName ?? name, bid?.senderOrgNr ?? orgNr]
  return {
    ...(ownName === undefined ? {} : { name: ownName }),
    ...(ownNr === undefined ? {} : { orgNr: ownNr }),
  }
}

/** Two bids that may be one, and what says so. */
export interface SameBid {
  readonly first: Supplier
  readonly again: Supplier
  readonly why: string
}

/** Bids that look as if one of them were written down twice: the same sender, the same file, or the same hour and price. */
export function sameBids(found: Case): readonly SameBid[] {
  const made = bidders(found)
  return made.flatMap((again, index) =>
    made.slice(0, index).flatMap((first) => {
      const why = whySame(found, first, again)
      return why === null ? [] : [{ first, again, why }]
    }),
  )
}

function whySame(found: Case, a: Supplier, b: Supplier): string | null {
  const names = `${supplierName(a)} och ${supplierName(b)}`
  // One supplier in two rows is told of where the suppliers are.
  const isTyped = a.bid?.senderOrgNr !== undefined || b.bid?.senderOrgNr !== undefined
  const number = senderOf(a).orgNr
  if (isTyped && number !== undefined && number === senderOf(b).orgNr)
    return `Anbuden från ${names} har samma avsändare, ${number}.`
  if (sharesFile(found, a, b)) return `Samma fil är bifogad till anbuden från ${names}.`
  const { receivedOn, receivedAt } = a.bid ?? {}
  const isSameTime =
    receivedOn !== undefined && receivedOn === b.bid?.receivedOn && receivedAt === b.bid.receivedAt
  const price = bidTotal(found, a)
  if (isSameTime && receivedAt !== undefined && price !== undefined && price === bidTotal(found, b))
    return `Anbuden från ${names} har samma pris och kom in samma minut.`
  return null
}

function sharesFile(found: Case, a: Supplier, b: Supplier): boolean {
  const sums = (id: string): readonly string[] =>
    found.attachments
      .filter(({ belongsTo }) => belongsTo === `suppliers.${id}.bid`)
      .map(({ sha256 }) => sha256)
  return sums(a.id).some((sum) => sums(b.id).includes(sum))
}
