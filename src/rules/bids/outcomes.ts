import type { Bid, Case, Supplier } from '../../domain/case/schema.ts'
import { longestText } from '../../domain/text.ts'
import { bidders, bidTotal, isOut, winnerOf } from '../evaluate/suppliers.ts'
import { weighingOf } from './weighing.ts'

type Outcome = NonNullable<Bid['outcome']>

/** What follows for a bid from the chosen winner or the cancellation; undefined while neither is there. */
export function outcomeBy(found: Case, supplier: Supplier): Outcome | undefined {
  if (supplier.answer !== 'bid') return undefined
  if (found.decision.outcome === 'cancel') return 'not-accepted'
  const winner = winnerOf(found)
  if (winner?.answer !== 'bid') return undefined
  return winner.id === supplier.id ? 'accepted' : 'not-accepted'
}

/**
 * Why a bid is not accepted, where the answers say it for certain; otherwise undefined, and the person is asked. What
 * became of a rejected or withdrawn bid nobody but the person knows.
 */
export function reasonBy(found: Case, supplier: Supplier): string | undefined {
  if (isOut(supplier) || outcomeBy(found, supplier) !== 'not-accepted') return undefined
  const { outcome, cancelReason } = found.decision
  if (outcome === 'cancel') return cancelled(cancelReason ?? '')
  return byPoints(found, supplier) ?? byPrice(found, supplier) ?? found.award.notBestReason
}

/** The reason in the words of the decision, as far as a field takes them. */
function cancelled(reason: string): string {
  const words = `Upphandlingen avbröts. ${reason}`.trim()
  return words.length > longestText ? 'Upphandlingen avbröts. Skälet står vid beslutet.' : words
}

/**
 * Fewer points than the accepted bid, where all are weighed. The letter to the bidder has the reason: neither sum nor
 * difference is in it, for from its own points and price the bidder could reckon what the other costs.
 */
function byPoints(found: Case, supplier: Supplier): string | undefined {
  const weighing = weighingOf(found)
  const totalOf = (id: string | undefined): number | null =>
    weighing?.bids.find((bid) => bid.id === id)?.total ?? null
  const [own, best] = [totalOf(supplier.id), totalOf(found.award.supplierId)]
  if (own === null || best === null || own >= best) return undefined
  return 'Anbudet fick färre poäng än det antagna anbudet.'
}

/** A higher price, where the price is what decides; by how much stands in the comparison, not in a letter. */
function byPrice(found: Case, supplier: Supplier): string | undefined {
  if (found.inquiry.criterion === 'price-and-quality') return undefined
  const winner = winnerOf(found)
  const [own, best] = [bidTotal(found, supplier), winner && bidTotal(found, winner)]
  if (own === undefined || best === undefined || own <= best) return undefined
  return 'Priset är högre än det antagna anbudets.'
}

/** The bids that still lack an outcome or the reason for it. The accepted one's reason is the award's own. */
export function unsettled(found: Case): readonly { readonly path: string; readonly supplier: Supplier }[] {
  return bidders(found).flatMap((supplier) => {
    const at = `suppliers.${supplier.id}.bid`
    const { outcome, outcomeReason } = supplier.bid ?? {}
    if (outcome === undefined) return [{ path: `${at}.outcome`, supplier }]
    if (outcome === 'accepted' || outcomeReason !== undefined) return []
    return [{ path: `${at}.outcomeReason`, supplier }]
  })
}
