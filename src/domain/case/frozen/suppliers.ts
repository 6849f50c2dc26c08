import { filesBelow } from '../../attachments/places.ts'
import { isBidder, isMistaken, isNamed, wasAsked } from '../../suppliers/asked.ts'
import { hasTwin } from '../../suppliers/same-supplier.ts'
import { saysSomething } from '../../text.ts'
import { getAt } from '../path.ts'
import type { Case, Supplier } from '../schema.ts'
import { hasPrice, isDated, lockOf, toldOn } from './lock.ts'
import { held, late, ofAsked, ofBids, ofCompared, ofReceived, ofSuppliers, ofUnsaid } from './sentences.ts'

/** What of a supplier and its bid may not be changed or taken away. */

/** Why what stands at a supplier's path may not be changed; null where it may. Without `own` the row is to be removed. */
export function supplierReason(found: Case, id: string, own: string | undefined): string | null {
  const lock = lockOf(found)
  const supplier = found.suppliers.find((row) => row.id === id)
  if (supplier === undefined) return lock === 'decided' ? late(found) : null
  if (own === undefined) return removal(found, supplier)
  if (lock !== 'open' && !isOpenIn(found, supplier, own))
    return held(found, own.startsWith('bid.') || own === 'answer' ? ofBids : ofSuppliers)
  return own === 'mistake' ? answeredAlready(supplier) : mistaken(supplier, own)
}

/** What is wrong in a change of a supplier though the field may be answered. */
export function supplierContrary(before: Case, after: Case, id: string, own: string): string | null {
  const [was, now] = [before, after].map(({ suppliers }) => suppliers.find((row) => row.id === id))
  if (own === 'answer') return lockOf(before) === 'decided' && now?.answer === 'bid' ? late(before) : null
  if (own === 'mistake' && now?.mistake !== undefined && !saysSomething(now.mistake)) return ofUnsaid
  if (was === undefined || !isNamed(was) || (now !== undefined && isNamed(now))) return null
  return wasCompared(before, was) ? ofCompared : keptAsked(before, was)
}

function removal(found: Case, supplier: Supplier): string | null {
  const isBlank = Object.keys(supplier).length === 1
  if (lockOf(found) !== 'open' && !isBlank) return held(found, isBidder(supplier) ? ofBids : ofSuppliers)
  if (wasCompared(found, supplier)) return ofCompared
  return holdsBid(found, supplier) ? ofReceived : keptAsked(found, supplier)
}

/** A bid is written down of it, if only the program's note of when, or a file of one lies there. */
const holdsBid = (found: Case, supplier: Supplier): boolean =>
  isBidder(supplier) ||
  filesBelow(found, `suppliers.${supplier.id}.bid`).length > 0 ||
  (found.elsewhere ?? []).some(({ belongsTo }) => belongsTo === `suppliers.${supplier.id}.bid`)

/** Whoever the inquiry has gone to stays, unless another row is the same supplier. */
const keptAsked = (found: Case, supplier: Supplier): string | null =>
  wasAsked(found, supplier) && !hasTwin(found, supplier) && !isNewcomer(found, supplier)
    ? ofAsked(supplier.name)
    : null

/** A row that came after the inquiry had gone out, and of which nothing says that it has gone to it too. */
export const isNewcomer = (found: Case, supplier: Supplier): boolean =>
  supplier.addedOn !== undefined &&
  supplier.draftedOn === undefined &&
  supplier.asked === undefined &&
  supplier.answer === undefined &&
  supplier.bid === undefined &&
  supplier.checks === undefined &&
  supplier.notifiedOn === undefined &&
  supplier.letters === undefined &&
  filesBelow(found, `suppliers.${supplier.id}`).length === 0 &&
  Object.keys(found.unread).every((path) => !path.startsWith(`suppliers.${supplier.id}.asked.`)) &&
  (found.elsewhere ?? []).every(({ belongsTo }) => belongsTo?.startsWith(`suppliers.${supplier.id}`) !== true)

/** The program has noted whose the bid was, or what stands in the case says that it was compared or won. */
export const wasCompared = (found: Case, supplier: Supplier): boolean =>
  supplier.bid?.comparedAs !== undefined || isComparedBidder(found, supplier)

/**
 * Also a bid whose price has been taken away since: what was compared is a part of the case. Who chooses the only bid has
 * fixed whose it is too.
 */
export const isComparedBidder = ({ award }: Case, supplier: Supplier): boolean =>
  isBidder(supplier) && (award.firstComparedAt !== undefined || award.supplierId === supplier.id)

/** Whoever has answered, or was asked on a day of its own, was asked. */
function answeredAlready({ answer, bid, asked }: Supplier): string | null {
  if (bid !== undefined || (answer !== undefined && answer !== 'silent'))
    return 'Leverantören har svarat, så den är tillfrågad. Stämmer det inte: rätta svaret först.'
  return asked?.on === undefined
    ? null
    : 'Leverantören har en egen dag då den frågades. Stämmer det inte: ta bort den dagen först.'
}

/** Whoever is said not to have been asked has not answered either. */
const mistaken = (supplier: Supplier, own: string): string | null =>
  isMistaken(supplier) && (own === 'answer' || own === 'asked.on' || own.startsWith('bid.'))
    ? 'Leverantören står som inskriven av misstag. Frågades den ändå: ta bort det skälet först.'
    : null

/** What the person says of a bid: a remark, the reason for its outcome, and why its sender is another. */
const saidOfBid: readonly string[] = ['bid.outcomeReason', 'bid.note', 'bid.senderReason']

const heldOfSupplier = /^(id|name|orgNr|country|foreignId|answer|mistake|asked\.(on|lastDay)|bid\..+)$/

/** Whether an answer about a supplier in a locked case may be given all the same. */
function isOpenIn(found: Case, supplier: Supplier, own: string): boolean {
  if (!heldOfSupplier.test(own) || saidOfBid.includes(own)) return true
  if (stands(found, supplier, own)) return false
  return lockOf(found) === 'signed' || !own.startsWith('bid.') || isLoneUndecided(found, supplier)
}

/** What an answer would change: a second number is another supplier, and a second price another bid. */
function stands(found: Case, supplier: Supplier, own: string): boolean {
  const { orgNr, foreignId, asked } = supplier
  if (['orgNr', 'country', 'foreignId'].includes(own)) return (orgNr ?? foreignId) !== undefined
  if (own === 'asked.on') return (asked?.on ?? found.inquiry.sentOn) !== undefined
  // A last day given afterwards would make bids late, and a supplier taken from the asked makes them fewer.
  if (own === 'asked.lastDay' || own === 'mistake')
    return (
      lockOf(found) === 'decided' ||
      (own === 'mistake' ? supplier.mistake : (asked?.lastDay ?? found.inquiry.lastDay)) !== undefined
    )
  if (/^bid\.(unitPriceOre|totalOre|lines(\..+)?)$/.test(own)) return hasPrice(supplier)
  return getAt(supplier, own) !== undefined
}

/** The only bid, where nothing but a signed contract locks it: its price may be told afterwards, once. */
const isLoneUndecided = (found: Case, supplier: Supplier): boolean =>
  !isDated(found) &&
  toldOn(found) === undefined &&
  found.suppliers.every((other) => isBidder(other) === (other === supplier))
