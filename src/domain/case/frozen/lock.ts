import type { LocalDate } from '../../local-date.ts'
import { isBidder } from '../../suppliers/asked.ts'
import type { Case, Supplier } from '../schema.ts'

/**
 * How far a case is locked. `decided`: nothing is added either. `signed`: a contract without a chosen winner, as when a
 * purchase is written down afterwards: what stands is kept, what lacks can be filled in.
 */
type Lock = 'open' | 'signed' | 'decided'

const ranks: readonly Lock[] = ['open', 'signed', 'decided']

/** How far a case is locked by its decision, by those who have been told, or by the contract. */
export function lockOf(found: Case): Lock {
  if (isDated(found) || toldOn(found) !== undefined) return 'decided'
  if (found.contract.signedOn === undefined || !holdsBids(found)) return 'open'
  return found.award.supplierId === undefined ? 'signed' : 'decided'
}

/** Whether a case is less locked than another. */
export const isLessLocked = (after: Case, before: Case): boolean =>
  ranks.indexOf(lockOf(after)) < ranks.indexOf(lockOf(before))

/**
 * A day stands with what is decided, and with why where the purchase is cancelled: until then it is being cancelled.
 * Text that cannot be read in place of the day is no taking back.
 */
export const isDated = ({ decision, unread }: Case): boolean =>
  decision.outcome !== undefined &&
  (decision.outcome === 'award' || decision.cancelReason !== undefined) &&
  (decision.decidedOn !== undefined || Object.hasOwn(unread, 'decision.decidedOn'))

/** The first day on which a bidder was told. */
export const toldOn = ({ notice, suppliers }: Case): LocalDate | undefined =>
  notice.sentOn ?? suppliers.flatMap(({ notifiedOn }) => notifiedOn ?? []).toSorted()[0]

/** A bidder has been told, also on a day that cannot be read. */
export const isTold = (found: Case): boolean =>
  toldOn(found) !== undefined ||
  Object.keys(found.unread).some((path) => /^(notice\.sentOn|suppliers\.[^.]+\.notifiedOn)$/.test(path))

/** The decision has gone out: a bidder has been told of it, or a contract is signed on it. */
export const isConcluded = (found: Case): boolean =>
  isTold(found) ||
  (isDated(found) &&
    (found.contract.signedOn !== undefined || Object.hasOwn(found.unread, 'contract.signedOn')))

/** A contract locks the bids though nothing was decided and nobody told: the purchase is written down afterwards. */
export const isWrittenAfter = (found: Case): boolean =>
  lockOf(found) !== 'open' && found.decision.outcome === undefined && !isTold(found)

/** In a few words, what has locked a file or the place of one: the close, the decision, what came of it, or the comparison. */
export function lockedBy(found: Case): string {
  if (found.record.closedOn !== undefined) return 'Låst: ärendet är avslutat'
  if (isDated(found)) return 'Låst sedan beslutet'
  if (isTold(found)) return 'Låst sedan underrättelsen'
  return lockOf(found) === 'open' ? 'Låst: anbuden är jämförda' : 'Låst sedan avtalet tecknades'
}

/** Something says what a bid costs. */
export const hasPrice = ({ bid }: Supplier): boolean =>
  bid?.unitPriceOre !== undefined || bid?.totalOre !== undefined || (bid?.lines ?? []).length > 0

/** Whether a file or a place of one belongs to a bid. */
export const isPlaceOfBid = (belongsTo: string | undefined): boolean =>
  belongsTo !== undefined && /^suppliers\.[^.]+\.bid(\.|$)/.test(belongsTo)

/** Something is there that a signed contract rests on: a price, a bid's file, or more bids than one. */
function holdsBids(found: Case): boolean {
  const { suppliers, attachments, elsewhere = [] } = found
  return (
    suppliers.some(hasPrice) ||
    suppliers.filter(isBidder).length > 1 ||
    [...attachments, ...elsewhere].some(({ belongsTo }) => isPlaceOfBid(belongsTo))
  )
}
