import { formatDate, type LocalDate } from '../local-date.ts'
import { changesBetween } from './enter.ts'
import { keptReason } from './kept-statements.ts'
import { getAt } from './path.ts'
import type { Case, Supplier } from './schema.ts'

/**
 * Why what stands at a path may not be changed or taken away, as a sentence that says what to do instead; null where it
 * may. Once something is decided, a bidder has been told or a contract is signed, the bids, who was asked, what bids are
 * compared by and the decision itself stand as they were. A supplier whose bid has been compared is not taken out of the
 * case. An earlier answer about conflicts is history. A path of a row asks whether the row may be removed.
 */
export function frozenReason(found: Case, path: string): string | null {
  return (
    keptReason(found, path) ??
    sentReason(found, path) ??
    comparedFile(found, path) ??
    lockedReason(found, path)
  )
}

/** What was sent is the program's own note: a row that is there is not written over or taken away. */
function sentReason(found: Case, path: string): string | null {
  const id = /^inquiry\.sendings\.([^.]+)/.exec(path)?.[1]
  if (id === undefined || !found.inquiry.sendings?.some((row) => row.id === id)) return null
  return getAt(found, path) === undefined
    ? null
    : 'Texten som skickades står kvar i ärendet. Har ni skickat en ny text, anteckna den som en ny sändning.'
}

/** A file of a bid that has been compared is part of what was compared. */
function comparedFile(found: Case, path: string): string | null {
  const id = /^attachments\.([^.]+)$/.exec(path)?.[1]
  const file = found.attachments.find((one) => one.id === id)
  if (found.award.firstComparedAt === undefined || file?.belongsTo === undefined) return null
  return /^suppliers\.[^.]+\.bid$/.test(file.belongsTo) && !isLocked(found)
    ? 'Anbuden är jämförda, så filen ligger kvar. Är det fel fil: lägg till den rätta, och skriv det vid anbudet.'
    : null
}

/**
 * Why a change may not be made that alters what is locked, wherever in the case and by whatever row id; null where it
 * may. Beyond frozenReason it looks at what the change says: a first answer that would be a new bid, a bidder left
 * without name and number, a day taken away that locks.
 */
export function frozenChange(before: Case, after: Case): string | null {
  if (!isLocked(before) && before.award.firstComparedAt === undefined) return null
  for (const { field } of changesBetween(before, after)) {
    const path = field.startsWith('unread.') ? field.slice('unread.'.length) : field
    const reason = isNotedByProgram(path)
      ? null
      : (lockedReason(before, path) ?? contrary(before, after, path))
    if (reason !== null) return reason
  }
  return decisionHeld(before, after)
}

/**
 * How far a case is locked. `decided`: nothing is added either. `signed`: a contract without a chosen winner, as when a
 * purchase is written down afterwards: what stands is kept, what lacks can be filled in.
 */
type Lock = 'open' | 'signed' | 'decided'

const ranks: readonly Lock[] = ['open', 'signed', 'decided']

function lockOf(found: Case): Lock {
  if (isDated(found) || toldOn(found) !== undefined) return 'decided'
  if (found.contract.signedOn === undefined || !holdsBids(found)) return 'open'
  return found.award.supplierId === undefined ? 'signed' : 'decided'
}

/** The decision is dated, those who tendered have been told, or a contract is signed with the chosen one. */
export const isDecided = (found: Case): boolean => lockOf(found) === 'decided'

/** Decided, or a contract is signed: then what stands is changed only by taking the decision back. */
export const isLocked = (found: Case): boolean => lockOf(found) !== 'open'

/**
 * A day stands with what is decided, and with why where the purchase is cancelled: until then it is being cancelled.
 * Text that cannot be read in place of the day is no taking back.
 */
const isDated = ({ decision, unread }: Case): boolean =>
  decision.outcome !== undefined &&
  (decision.outcome === 'award' || decision.cancelReason !== undefined) &&
  (decision.decidedOn !== undefined || Object.hasOwn(unread, 'decision.decidedOn'))

/** The first day on which a bidder was told. */
const toldOn = ({ notice, suppliers }: Case): LocalDate | undefined =>
  notice.sentOn ?? suppliers.flatMap(({ notifiedOn }) => notifiedOn ?? []).toSorted()[0]

function since(found: Case): string {
  const { decision, contract } = found
  const told = toldOn(found)
  if (isDated(found))
    return decision.decidedOn === undefined
      ? 'Beslutet är daterat.'
      : `Beslutet är daterat ${formatDate(decision.decidedOn)}.`
  if (told !== undefined) return `De som lämnade anbud underrättades ${formatDate(told)}.`
  return `Avtalet tecknades ${contract.signedOn === undefined ? '' : formatDate(contract.signedOn)}.`
}

/** How what is locked is opened: a cancelled purchase goes on, any other decision is taken back. */
const back = ({ decision }: Case): string =>
  decision.outcome === 'cancel'
    ? 'välj att det blir ett köp ändå, där avbrottet står, och skriv varför.'
    : 'ta tillbaka beslutet där vinnaren väljs, och skriv varför.'

/** The way back where the decision itself is shown, with the taking back beneath it. */
const decidedElse = (found: Case): string =>
  found.decision.outcome === 'cancel'
    ? `Vill du besluta något annat: ${back(found)}`
    : 'Vill du besluta något annat: ta tillbaka beslutet, och skriv varför.'

const held = (found: Case, what: string): string =>
  `${since(found)} ${what} Behöver något rättas: ${back(found)}`

const ofBids = 'Anbuden är låsta så som de kom in.'
const ofSuppliers = 'De tillfrågade leverantörerna är låsta så som de står.'
const ofComparison = 'Det som anbuden jämförs efter är låst.'

/** How a bid that comes after the decision is kept. */
const late = (found: Case): string =>
  `${since(found)} Nya leverantörer och anbud läggs inte till efter det. Kommer ett anbud nu: spara det som fil under Dokumentera och diarieför. Ska det räknas: ${back(found)}`

/**
 * Why an entry may not undo the decision by the way, as a sentence; null where it does not. What is locked is opened only
 * by taking the decision back with a reason.
 */
export function decisionHeld(before: Case, after: Case): string | null {
  const isUndated = isDated(before) && !isDated(after)
  if (!isUndated && ranks.indexOf(lockOf(after)) >= ranks.indexOf(lockOf(before))) return null
  const what = isUndated && after.decision.decidedOn !== undefined ? 'Skälet' : 'Dagen'
  return `${what} kan ändras men inte tas bort när det är beslutat. Behöver något rättas: ${back(before)}`
}

function lockedReason(found: Case, path: string): string | null {
  const [, id, own] = /^suppliers\.([^.]+)(?:\.(.+))?$/.exec(path) ?? []
  const lock = lockOf(found)
  if (id !== undefined) {
    const supplier = found.suppliers.find((row) => row.id === id)
    if (supplier === undefined) return lock === 'decided' ? late(found) : null
    if (own === undefined) return removal(found, supplier)
    if (lock === 'open' || isOpenIn(found, supplier, own)) return null
    return held(found, own.startsWith('bid.') || own === 'answer' ? ofBids : ofSuppliers)
  }
  if (path.startsWith('decision.takenBack')) return 'Ett beslut som togs tillbaka står kvar i ärendet.'
  if (lock === 'open') return null
  if (path === 'award.supplierId') return found.award.supplierId === undefined ? null : held(found, ofBids)
  if (path === 'decision.outcome')
    return found.decision.outcome === undefined ? null : `${since(found)} ${decidedElse(found)}`
  if (isEvidence(found, path)) return held(found, ofBids)
  return isOfComparison(found, path) ? held(found, ofComparison) : null
}

function removal(found: Case, supplier: Supplier): string | null {
  const isBlank = Object.keys(supplier).length === 1
  if (isLocked(found) && !isBlank) return held(found, isBidder(supplier) ? ofBids : ofSuppliers)
  return wasCompared(found, supplier) ? ofCompared : null
}

const ofCompared =
  'Anbudet har jämförts och hör till ärendet. Ska det inte räknas: välj Förkastas eller Drogs tillbaka under Jämför anbuden och skriv varför.'

/** Also a bid whose price has been taken away since: what was compared is a part of the case. */
const wasCompared = (found: Case, supplier: Supplier): boolean =>
  found.award.firstComparedAt !== undefined && isBidder(supplier)

const isBidder = ({ answer, bid }: Supplier): boolean => answer === 'bid' || bid !== undefined

const hasPrice = ({ bid }: Supplier): boolean =>
  bid?.unitPriceOre !== undefined || bid?.totalOre !== undefined || (bid?.lines ?? []).length > 0

/** Something is there that a signed contract rests on: a price, a bid's file, or more bids than one. */
function holdsBids(found: Case): boolean {
  const { suppliers, attachments, elsewhere = [] } = found
  return (
    suppliers.some(hasPrice) ||
    suppliers.filter(isBidder).length > 1 ||
    [...attachments, ...elsewhere].some(({ belongsTo }) => isPlaceOfBid(belongsTo))
  )
}

/** What the person says of a bid: a remark, the reason for its outcome, and why its sender is another. */
const saidOfBid: readonly string[] = ['bid.outcomeReason', 'bid.note', 'bid.senderReason']

const heldOfSupplier = /^(id|name|orgNr|country|foreignId|answer|asked\.(on|lastDay)|bid\..+)$/

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
  // A last day given afterwards would make bids late.
  if (own === 'asked.lastDay')
    return (asked?.lastDay ?? found.inquiry.lastDay) !== undefined || isDecided(found)
  if (/^bid\.(unitPriceOre|totalOre|lines(\..+)?)$/.test(own)) return hasPrice(supplier)
  return getAt(supplier, own) !== undefined
}

/** The only bid, where nothing but a signed contract locks it: its price may be told afterwards, once. */
const isLoneUndecided = (found: Case, supplier: Supplier): boolean =>
  !isDated(found) &&
  toldOn(found) === undefined &&
  found.suppliers.every((other) => isBidder(other) === (other === supplier))

/** What bids are compared by, and the parts they are priced by. */
function isOfComparison(found: Case, path: string): boolean {
  const { inquiry } = found
  if (path === 'inquiry.sentOn') return inquiry.sentOn !== undefined
  const asked = /^inquiry\.(criteria|criterion|criterionText|lastDay)(\.|$)/.exec(path)?.[1]
  if (asked !== undefined) return isDecided(found) || getAt(inquiry, asked) !== undefined
  return isOfPrice(found, path)
}

function isOfPrice(found: Case, path: string): boolean {
  const [, id, name] = /^value\.parts(?:\.([^.]+)(?:\.(.+))?)?$/.exec(path) ?? []
  if (id === undefined && path !== 'value.hasOption' && path !== 'value.parts') return false
  // A price per month is worth as much as the months: all that the sum is made of is held.
  if (found.suppliers.some(({ bid }) => bid?.unitPriceOre !== undefined)) {
    const isThere = found.value.parts?.some((part) => part.id === id) === true
    return (
      !isThere || name === undefined || ['id', 'role', 'pricing', 'times', 'openEnded', 'vat'].includes(name)
    )
  }
  return name === 'pricing' && found.suppliers.filter(hasPrice).length > 1
}

/** A file, or the place of one, that proves a bid. Where a file lies that is not kept here may be said, and may change. */
function isEvidence(found: Case, path: string): boolean {
  if (/^elsewhere\.[^.]+\.where$/.test(path)) return false
  const row = /^(attachments|elsewhere)\.[^.]+/.exec(path)?.[0]
  const belongsTo = row === undefined ? undefined : getAt(found, `${row}.belongsTo`)
  return typeof belongsTo === 'string' && isPlaceOfBid(belongsTo)
}

const isPlaceOfBid = (belongsTo: string | undefined): boolean =>
  belongsTo !== undefined && /^suppliers\.[^.]+\.bid(\.|$)/.test(belongsTo)

/** What the program itself writes of bids when something else is answered. Whoever types an outcome is asked for its path. */
const isNotedByProgram = (path: string): boolean =>
  /^suppliers\.[^.]+\.bid\.(registeredAt|firstOre|outcome)$/.test(path)

/** What is wrong in a change though the field may be answered. */
function contrary(before: Case, after: Case, path: string): string | null {
  if (path === 'decision.outcome')
    return isLocked(before) && after.decision.outcome === 'cancel'
      ? `${since(before)} Vill du avbryta: ${back(before)}`
      : null
  const [, id, own] = /^suppliers\.([^.]+)\.([^.]+)/.exec(path) ?? []
  const [was, now] = [before, after].map(({ suppliers }) => suppliers.find((row) => row.id === id))
  if (own === 'answer') return isDecided(before) && now?.answer === 'bid' ? late(before) : null
  const isNamed = (row: Supplier | undefined): boolean =>
    (row?.name ?? row?.orgNr ?? row?.foreignId) !== undefined
  return was !== undefined && wasCompared(before, was) && isNamed(was) && !isNamed(now) ? ofCompared : null
}
