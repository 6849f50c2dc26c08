import { cancelKinds } from '../domain/case/choices.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { formatDate } from '../domain/local-date.ts'
import { isPersonalNumber } from '../domain/org-nr.ts'
import { receiversOf, type Receivers } from '../inquiry/email.ts'
import { bidders, supplierName, winnerOf } from '../rules/evaluate/suppliers.ts'
import { ownPoints, type OwnPoints } from './points.ts'
import { toldOfOthers } from './told-of-others.ts'

/** How a bid came out, as its letter says it. */
type LetterKind = 'accepted' | 'not-accepted' | 'rejected' | 'withdrawn' | 'cancelled'

/** The letter to one of those who made a bid. It names no other bidder than the winner, and no price of another. */
export interface Letter {
  readonly supplierId: string
  readonly name: string
  readonly kind: LetterKind
  /** The bidder's own addresses, and those of its contact that the draft cannot have. */
  readonly receivers: Receivers
  readonly subject: string
  /** Plain text with line feeds. */
  readonly text: string
  /** A text of the person's that tells of another bidder what this one may not know; null where none does. */
  readonly held: { readonly sentence: string; readonly path: string } | null
  /** Where to write why just this bid was not accepted, while nobody has; null where it is written or not called for. */
  readonly reasonAt: string | null
}

/**
 * A letter to each who made a bid, each by itself; undefined while what they must say is not answered: the winner and
 * the main reason, or why the procurement is cancelled.
 */
export function lettersOf(found: Case): readonly Letter[] | undefined {
  const isCancelled = found.decision.outcome === 'cancel'
  const winner = winnerOf(found)
  if (isCancelled ? found.decision.cancelReason === undefined : !isAwarded(found, winner)) return undefined
  return bidders(found).map((supplier) => letterTo(found, supplier, isCancelled ? undefined : winner))
}

const isAwarded = (found: Case, winner: Supplier | undefined): boolean =>
  winner?.answer === 'bid' && found.award.reason !== undefined

function letterTo(found: Case, supplier: Supplier, winner: Supplier | undefined): Letter {
  const kind = kindOf(supplier, winner)
  const body = bodyOf(found, supplier, kind, winner)
  return {
    supplierId: supplier.id,
    name: supplierName(supplier),
    kind,
    receivers: receiversOf(found, supplier),
    subject: subjectOf(found),
    text: wholeText(found, kind, body),
    held: toldOfOthers(found, supplier, winner, piecesOf(found, supplier, kind)),
    reasonAt:
      (kind === 'not-accepted' || kind === 'rejected') && supplier.bid?.outcomeReason === undefined
        ? `suppliers.${supplier.id}.bid.outcomeReason`
        : null,
  }
}

function kindOf(supplier: Supplier, winner: Supplier | undefined): LetterKind {
  if (winner === undefined) return supplier.bid?.outcome === 'withdrawn' ? 'withdrawn' : 'cancelled'
  if (supplier.id === winner.id) return 'accepted'
  const { outcome } = supplier.bid ?? {}
  return outcome === 'rejected' || outcome === 'withdrawn' ? outcome : 'not-accepted'
}

const weOf = (found: Case): string => found.authority.name ?? 'Vi'

const titleOf = (found: Case): string => found.subject.title ?? 'direktupphandling'

const subjectOf = (found: Case): string => {
  const { diarienummer } = found.record
  const number = diarienummer === undefined ? '' : ` (${diarienummer})`
  return `${found.decision.outcome === 'cancel' ? 'Upphandlingen är avbruten' : 'Beslut i upphandlingen'}: ${titleOf(found)}${number}`
}

function wholeText(found: Case, kind: LetterKind, body: readonly string[]): string {
  const { name, role } = found.preparer
  const { decidedOn } = found.decision
  return [
    subjectOf(found),
    'Hej!',
    ...body,
    ...(decidedOn === undefined ? [] : [`Beslutet fattades den ${formatDate(decidedOn)}.`]),
    kind === 'withdrawn' ? 'Tack för ert intresse.' : 'Tack för ert anbud.',
    [
      [name, role].filter((text) => text !== undefined).join(', '),
      [found.authority.unit, found.authority.name].filter((text) => text !== undefined).join(', '),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  ]
    .join('\n\n')
    .trim()
}

function bodyOf(
  found: Case,
  supplier: Supplier,
  kind: LetterKind,
  winner: Supplier | undefined,
): readonly string[] {
  const we = weOf(found)
  if (winner === undefined) return cancelledBody(found, kind)
  const reason = `Skäl: ${found.award.reason ?? ''}`
  if (kind === 'accepted') return [`${we} har beslutat att anta ert anbud.`, reason]
  const decided = `${we} har beslutat att anta anbudet från ${winnerText(winner)}.`
  return [
    decided,
    reason,
    ...ownOutcome(kind, supplier.bid?.outcomeReason),
    ...(toldPoints(found, supplier, kind)?.lines ?? []),
  ]
}

/** Whether some letter has points to tell, where the person wants it to. */
export const offersPoints = (found: Case): boolean =>
  found.decision.outcome !== 'cancel' &&
  bidders(found).some(
    (supplier) => kindOf(supplier, winnerOf(found)) === 'not-accepted' && ownPoints(found, supplier) !== null,
  )

const toldPoints = (found: Case, supplier: Supplier, kind: LetterKind): OwnPoints | null =>
  found.notice.points === 'yes' && kind === 'not-accepted' ? ownPoints(found, supplier) : null

/** What became of the receiver's own bid, and why. */
function ownOutcome(kind: LetterKind, why: string | undefined): readonly string[] {
  const because = why === undefined ? [] : [`Varför: ${why}`]
  switch (kind) {
    case 'rejected':
      return ['Ert anbud förkastades.', ...because]
    case 'withdrawn':
      return ['Ni har dragit tillbaka ert anbud, så det var inte med när vi valde.']
    default:
      return ['Ert anbud antogs inte.', ...because]
  }
}

function cancelledBody(found: Case, kind: LetterKind): readonly string[] {
  const { cancelKind, cancelReason } = found.decision
  const words = cancelKind === undefined || cancelKind === 'other' ? '' : `${cancelKinds[cancelKind]}. `
  return [
    `${weOf(found)} har beslutat att avbryta upphandlingen. Inget anbud antas.`,
    `Skäl: ${words}${cancelReason ?? ''}`,
    ...(kind === 'withdrawn' ? ['Ni hade dragit tillbaka ert anbud. Ni får det här för er kännedom.'] : []),
  ]
}

/** A sole trader's number is a person's: it is not for those who competed. */
function winnerText(winner: Supplier): string {
  const { orgNr, foreignId, country } = winner
  const number = orgNr ?? [foreignId, country].filter((text) => text !== undefined).join(', ')
  const isOpen = number !== '' && !(orgNr !== undefined && isPersonalNumber(orgNr))
  return isOpen ? `${supplierName(winner)} (${number})` : supplierName(winner)
}

/** What of the letter the person has written, and where. */
const piecesOf = (found: Case, supplier: Supplier, kind: LetterKind) =>
  [
    { path: 'subject.title', text: found.subject.title },
    ...(found.decision.outcome === 'cancel'
      ? [{ path: 'decision.cancelReason', text: found.decision.cancelReason }]
      : [{ path: 'award.reason', text: found.award.reason }]),
    ...(kind === 'not-accepted' || kind === 'rejected'
      ? [{ path: `suppliers.${supplier.id}.bid.outcomeReason`, text: supplier.bid?.outcomeReason }]
      : []),
    ...(toldPoints(found, supplier, kind)?.pieces ?? []),
  ].flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
