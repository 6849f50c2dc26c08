import { formatDate } from '../local-date.ts'
import { getAt } from './path.ts'
import type { Case, Supplier } from './schema.ts'

/**
 * Why what stands at a path may not be changed or taken away, as a sentence that says what to do instead; null where it
 * may. Bids and what proves them are kept as they came once the decision is dated or those who tendered have been told. A
 * supplier whose bid has been compared is not taken out of the case. A path of a row asks whether the row may be removed.
 */
export function frozenReason(found: Case, path: string): string | null {
  const supplier = supplierAt(found, path)
  if (supplier !== undefined && path === `suppliers.${supplier.id}`) return removal(found, supplier)
  if (!isDecided(found)) return null
  if (path === 'award.supplierId') return winner(found)
  const isHeld = supplier === undefined ? isEvidence(found, path) : isHeldOf(supplier, path)
  return isHeld ? `${since(found)} ${howBack}` : null
}

/** The days that lock the bids. */
export const lockingDays: readonly string[] = ['decision.decidedOn', 'notice.sentOn']

/** How a decision is undone, wherever a bid is locked. */
const howBack =
  'Anbuden är låsta så som de kom in. Behöver något rättas: ta tillbaka beslutet där vinnaren väljs, och skriv varför.'

/** The decision is dated, or those who tendered have been told. Text that cannot be read is no taking back. */
export function isDecided({ decision, notice, unread }: Case): boolean {
  const isDated = decision.decidedOn !== undefined || Object.hasOwn(unread, 'decision.decidedOn')
  const isTold = notice.sentOn !== undefined || Object.hasOwn(unread, 'notice.sentOn')
  return (decision.outcome !== undefined && isDated) || isTold
}

function since({ decision, notice }: Case): string {
  if (decision.outcome !== undefined && decision.decidedOn !== undefined)
    return `Beslutet är daterat ${formatDate(decision.decidedOn)}.`
  return notice.sentOn === undefined
    ? 'Beslutet är daterat.'
    : `De som lämnade anbud underrättades ${formatDate(notice.sentOn)}.`
}

/**
 * Why an entry may not undo the decision by the way, as a sentence; null where it does not. Locked bids are opened only
 * by taking the decision back with a reason.
 */
export function decisionHeld(before: Case, after: Case): string | null {
  if (!isDecided(before) || isDecided(after) || !before.suppliers.some(hasPrice)) return null
  return 'Dagen kan ändras men inte tas bort: den låser anbuden. Vill du ta tillbaka beslutet gör du det där vinnaren väljs, och skriver varför.'
}

/** Which bid is accepted is what was decided. */
function winner(found: Case): string | null {
  const { award, decision } = found
  if (decision.outcome !== 'award' || decision.decidedOn === undefined || award.supplierId === undefined)
    return null
  return `${since(found)} ${howBack}`
}

function removal(found: Case, supplier: Supplier): string | null {
  if (supplier.bid === undefined && supplier.answer !== 'bid') return null
  if (isDecided(found)) return `${since(found)} ${howBack}`
  return found.award.firstComparedAt === undefined || !hasPrice(supplier)
    ? null
    : 'Anbudet har jämförts och hör till ärendet. Ska det inte räknas: välj Förkastas eller Drogs tillbaka under Jämför anbuden och skriv varför.'
}

function supplierAt(found: Case, path: string): Supplier | undefined {
  const id = /^suppliers\.([^.]+)/.exec(path)?.[1]
  return id === undefined ? undefined : found.suppliers.find((supplier) => supplier.id === id)
}

const hasPrice = ({ bid }: Supplier): boolean =>
  bid?.unitPriceOre !== undefined || bid?.totalOre !== undefined || (bid?.lines ?? []).length > 0

/** What the person says of a bid: a remark, the reason for its outcome, and why its sender is another. */
const saidOfBid: readonly string[] = ['bid.outcomeReason', 'bid.note', 'bid.senderReason']

/** All of a bid, but for what the person says of it. */
function isHeldOf({ id, answer }: Supplier, path: string): boolean {
  const own = path.slice(`suppliers.${id}.`.length)
  if (own === 'answer') return answer === 'bid'
  return own.startsWith('bid.') && !saidOfBid.includes(own)
}

/** A file, or the place of one, that proves a bid. Where a file lies that is not kept here may be said, and may change. */
function isEvidence(found: Case, path: string): boolean {
  if (/^elsewhere\.[^.]+\.where$/.test(path)) return false
  const row = /^(attachments|elsewhere)\.[^.]+/.exec(path)?.[0]
  const belongsTo = row === undefined ? undefined : getAt(found, `${row}.belongsTo`)
  return typeof belongsTo === 'string' && /^suppliers\.[^.]+\.bid(\.|$)/.test(belongsTo)
}
