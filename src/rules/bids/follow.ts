import { isList } from '../../domain/case/fields/catalogue.ts'
import { wasCompared } from '../../domain/case/frozen/suppliers.ts'
import { lastTakenBack } from '../../domain/case/gone-out.ts'
import { setAt } from '../../domain/case/path.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { bidTotal, isOut } from '../evaluate/suppliers.ts'
import { withNamesNoted } from './named.ts'
import { outcomeBy, reasonBy } from './outcomes.ts'

/**
 * What follows for the bids from a change of the case: each bid's outcome when a winner is chosen or the purchase is
 * cancelled, the reason where it can be said for certain, and the price and the bidder as they were when a bid that has been
 * compared is changed. What a person has said is left as it is; what the program filled in is renewed.
 */
export function followBids(before: Case, after: Case): Case {
  if (before === after) return after
  const ids = after.suppliers.map(({ id }) => id)
  const noted = ids.reduce(
    (found, id) => withNamesNoted(before, withFirstPrice(before, found, id), id),
    after,
  )
  const settled = ids.reduce((found, id) => withOutcome(before, found, id), noted)
  return ids.reduce((found, id) => withReason(before, found, id), settled)
}

const rowOf = (found: Case, id: string): Supplier | undefined => found.suppliers.find((s) => s.id === id)

const put = (found: Case, id: string, name: string, value: unknown): Case =>
  setAt(found, `suppliers.${id}.bid.${name}`, value, isList)

function withFirstPrice(before: Case, after: Case, id: string): Case {
  const [was, now] = [rowOf(before, id), rowOf(after, id)]
  if (!was?.bid || !now?.bid) return after
  // Who chooses the only bid has fixed its price too, and so has who decided and took it back.
  if (!wasCompared(before, was) && lastTakenBack(before) === undefined) return after
  const old = now.bid.firstOre ?? bidTotal(before, was)
  if (old === undefined || priceWords(was) === priceWords(now)) return after
  const isSame = bidTotal(after, now) === old
  if (isSame === (now.bid.firstOre === undefined)) return after
  return put(after, id, 'firstOre', isSame ? undefined : old)
}

/** What of a bid is its price: a price that follows from another length of the contract is no changed bid. */
const priceWords = ({ bid }: Supplier): string =>
  JSON.stringify([bid?.unitPriceOre, bid?.totalOre, bid?.lines?.map((l) => [l.kind, l.amountOre])])

function withOutcome(before: Case, after: Case, id: string): Case {
  const [was, now] = [rowOf(before, id), rowOf(after, id)]
  if (now === undefined || isOut(now)) return after
  const next = outcomeBy(after, now)
  if (next === (was && outcomeBy(before, was)) || next === now.bid?.outcome) return after
  return put(after, id, 'outcome', next)
}

function withReason(before: Case, after: Case, id: string): Case {
  const [was, now] = [rowOf(before, id), rowOf(after, id)]
  if (now === undefined) return after
  const [old, next] = [was && reasonBy(before, was), reasonBy(after, now)]
  const [had, has] = [was?.bid?.outcomeReason, now.bid?.outcomeReason]
  // A person has just typed it, or nothing that it follows from has changed, or it is the person's own words.
  if (had !== has || old === next || (has !== undefined && has !== old)) return after
  return put(after, id, 'outcomeReason', next)
}

/**
 * Whether the outcome of a bid or the reason for it is what the program filled in by itself: what it follows from is noted,
 * and it is renewed.
 */
export function isProgramsOwn(found: Case, field: string): boolean {
  const [, id, name] = /^suppliers\.([^.]+)\.bid\.(outcome|outcomeReason)$/.exec(field) ?? []
  const supplier = id === undefined ? undefined : rowOf(found, id)
  if (supplier === undefined) return false
  return name === 'outcome'
    ? supplier.bid?.outcome === outcomeBy(found, supplier)
    : supplier.bid?.outcomeReason === reasonBy(found, supplier)
}
