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
  if (bidders(found).length < 2) return []
  const sums = fileSums(found)
  // Two that have nothing in common are never held against each other: a list of bids is walked once.
  const earlier = new Map<string, readonly Supplier[]>()
  return bidders(found).flatMap((again) => {
    const marks = marksOf(found, again, sums)
    const near = new Set(marks.flatMap((mark) => earlier.get(mark) ?? []))
    for (const mark of marks) earlier.set(mark, [...(earlier.get(mark) ?? []), again].slice(0, mostNamed))
    return [...near].flatMap((first) => {
      const why = whySame(found, first, again, sums)
      return why === null ? [] : [{ first, again, why }]
    })
  })
}

/** Of many that are alike, each is told of beside the first of them: not every pair. */
const mostNamed = 5

type Sums = ReadonlyMap<string, readonly string[]>

/** The sums of the files of each bid, by the bid's place. */
function fileSums({ attachments }: Case): Sums {
  const sums = new Map<string, readonly string[]>()
  for (const { belongsTo, sha256 } of attachments)
    if (belongsTo !== undefined) sums.set(belongsTo, [...(sums.get(belongsTo) ?? []), sha256])
  return sums
}

const sumsOf = (sums: Sums, { id }: Supplier): readonly string[] => sums.get(`suppliers.${id}.bid`) ?? []

/** What two bids have to have one of in common before anything says that they are one. */
function marksOf(found: Case, supplier: Supplier, sums: Sums): readonly string[] {
  const { receivedOn, receivedAt } = supplier.bid ?? {}
  const { orgNr } = senderOf(supplier)
  const price = bidTotal(found, supplier)
  return [
    ...(orgNr === undefined ? [] : [`nr ${orgNr}`]),
    ...sumsOf(sums, supplier).map((sum) => `file ${sum}`),
    ...(receivedAt === undefined || price === undefined
      ? []
      : [`at ${receivedOn ?? ''} ${receivedAt} ${price}`]),
  ]
}

function whySame(found: Case, a: Supplier, b: Supplier, sums: Sums): string | null {
  const names = `${supplierName(a)} och ${supplierName(b)}`
  // One supplier in two rows is told of where the suppliers are.
  const isTyped = a.bid?.senderOrgNr !== undefined || b.bid?.senderOrgNr !== undefined
  const number = senderOf(a).orgNr
  if (isTyped && number !== undefined && number === senderOf(b).orgNr)
    return `Anbuden från ${names} har samma avsändare, ${number}.`
  if (sumsOf(sums, a).some((sum) => sumsOf(sums, b).includes(sum)))
    return `Samma fil är bifogad till anbuden från ${names}.`
  const { receivedOn, receivedAt } = a.bid ?? {}
  const isSameTime =
    receivedOn !== undefined && receivedOn === b.bid?.receivedOn && receivedAt === b.bid.receivedAt
  const price = bidTotal(found, a)
  if (isSameTime && receivedAt !== undefined && price !== undefined && price === bidTotal(found, b))
    return `Anbuden från ${names} har samma pris och kom in samma minut.`
  return null
}
