import { awayWords } from './away.ts'
import { changesBetween } from './enter.ts'
import { isEvidence, isOfComparison } from './frozen/comparison.ts'
import { isConcluded, isDated, isLessLocked, lockOf } from './frozen/lock.ts'
import {
  back,
  closedWords,
  decidedElse,
  held,
  heldOut,
  ofAnswer,
  ofBids,
  ofComparison,
  ofDecision,
  ofInquiry,
  ofNote,
  since,
} from './frozen/sentences.ts'
import { supplierContrary, supplierReason } from './frozen/suppliers.ts'
import { isAnswerOut } from './gone-out.ts'
import { keptReason } from './kept-statements.ts'
import { getAt } from './path.ts'
import type { Case } from './schema.ts'

/** Decided, or a contract is signed with the chosen one: the decision is dated or those who tendered have been told. */
export const isDecided = (found: Case): boolean => lockOf(found) === 'decided'

/** Decided, or a contract is signed: then what stands is changed only by taking the decision back. */
export const isLocked = (found: Case): boolean => lockOf(found) !== 'open'

/**
 * Why what stands at a path may not be changed or taken away, as a sentence that says what to do instead; null where it
 * may. Once something is decided, a bidder has been told or a contract is signed, the bids, who was asked, what bids are
 * compared by and the decision itself stand as they were; once others know of it, why and by whom too. A supplier that
 * was asked, or whose bid has been compared, is not taken out of the case. An earlier answer about conflicts is history.
 * A path of a row asks whether the row may be removed.
 */
export function frozenReason(found: Case, path: string): string | null {
  return (
    closedReason(found, path) ??
    awayReason(found, path) ??
    keptReason(found, path) ??
    sentReason(found, path) ??
    comparedFile(found, path) ??
    lockedReason(found, path)
  )
}

/** A closed case stands as it was closed. Its contract is followed up, or why it is not is written, and copies of its record are handed out, for years. */
export const closedReason = (found: Case, path: string): string | null =>
  found.record.closedOn === undefined || afterClosing.test(path) ? null : closedWords(found)

const afterClosing =
  /^(followUp|savings|deviations\.not-(followed-up|evaluated)|record\.(masks|leftOut)|suppliers\.[^.]+\.secrecy)(\.|$)/

/** What is decided in a case that a colleague has taken over is entered there. */
const awayReason = (found: Case, path: string): string | null =>
  /^decision\.(outcome|decidedOn|decider|delegation|stages)(\.|$)/.test(path) ? awayWords(found) : null

/** What was sent is the program's own note: a row that is there is not written over or taken away. */
function sentReason(found: Case, path: string): string | null {
  if (path === 'inquiry.changedOn') return ofNote
  const question = /^inquiry\.questions\.([^.]+)$/.exec(path)?.[1]
  if (question !== undefined && isAnswerOut(found, question)) return ofAnswer
  if (/^suppliers\.[^.]+\.letters\.[^.]+/.test(path))
    return getAt(found, path) === undefined
      ? null
      : 'Brevet som sparades står kvar i ärendet. Spara ett nytt om något ska ändras.'
  const id = /^inquiry\.sendings\.([^.]+)/.exec(path)?.[1]
  if (id === undefined || !found.inquiry.sendings?.some((row) => row.id === id)) return null
  return getAt(found, path) === undefined
    ? null
    : 'Texten som skickades står kvar i ärendet. Har ni skickat en ny text, anteckna den som en ny sändning.'
}

/** A file of a bid that has been compared, or the place of one, is part of what was compared. */
function comparedFile(found: Case, path: string): string | null {
  const [row, list] = /^(attachments|elsewhere)\.[^.]+(?=$|\.belongsTo$)/.exec(path) ?? []
  if (row === undefined || found.award.firstComparedAt === undefined || isLocked(found)) return null
  const belongsTo = getAt(found, `${row}.belongsTo`)
  if (typeof belongsTo !== 'string' || !/^suppliers\.[^.]+\.bid$/.test(belongsTo)) return null
  return list === 'elsewhere'
    ? 'Anbuden är jämförda, så uppgiften om var filen finns står kvar. Är den fel: rätta den.'
    : 'Anbuden är jämförda, så filen ligger kvar. Är det fel fil: lägg till den rätta, och skriv det vid anbudet.'
}

/** Where a file of a compared bid lies may be said otherwise, and not be emptied. */
function emptiedPlace(before: Case, after: Case, path: string): string | null {
  const row = /^(elsewhere\.[^.]+)\.(name|where|belongsTo)$/.exec(path)?.[1]
  const isEmptied = getAt(before, path) !== undefined && getAt(after, path) === undefined
  return row !== undefined && isEmptied && !Object.hasOwn(after.unread, path)
    ? comparedFile(before, row)
    : null
}

function lockedReason(found: Case, path: string): string | null {
  const concluded = concludedReason(found, path)
  if (concluded !== null) return concluded
  const [, id, own] = /^suppliers\.([^.]+)(?:\.(.+))?$/.exec(path) ?? []
  if (id !== undefined) return supplierReason(found, id, own)
  if (path.startsWith('decision.takenBack')) return 'Ett beslut som togs tillbaka står kvar i ärendet.'
  if (!isLocked(found)) return null
  if (path === 'award.supplierId') return found.award.supplierId === undefined ? null : held(found, ofBids)
  if (path === 'decision.outcome')
    return found.decision.outcome === undefined ? null : `${since(found)} ${decidedElse(found)}`
  if (isEvidence(found, path)) return held(found, ofBids)
  return isOfComparison(found, path) ? held(found, ofComparison) : null
}

const toldOfDecision =
  /^(award\.(reason|notBestReason)|decision\.(decider\.(name|role)|decidedOn|cancelKind|cancelReason)|suppliers\.[^.]+\.bid\.outcomeReason)$/

const toldOfInquiry = /^inquiry\.(need|quantity|delivery|terms)$/

/** Who decided, when and why, and what was asked for, stand once others know of the decision. What lacks is filled in. */
function concludedReason(found: Case, path: string): string | null {
  const what = toldOfDecision.test(path) ? ofDecision : toldOfInquiry.test(path) ? ofInquiry : null
  if (what === null || !isConcluded(found) || getAt(found, path) === undefined) return null
  return heldOut(found, what)
}

/**
 * Why a change may not be made that alters what is locked, wherever in the case and by whatever row id; null where it
 * may. Beyond frozenReason it looks at what the change says: a first answer that would be a new bid, a bidder or one that
 * was asked left without name and number, a day taken away that locks or says that they were asked.
 */
export function frozenChange(before: Case, after: Case): string | null {
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
 * Why an entry may not undo the decision by the way, as a sentence; null where it does not. What is locked is opened only
 * by taking the decision back with a reason.
 */
export function decisionHeld(before: Case, after: Case): string | null {
  const isUndated = isDated(before) && !isDated(after)
  const isUntold = isConcluded(before) && !isConcluded(after)
  if (!isUndated && !isUntold && !isLessLocked(after, before)) return null
  const what = isUndated && after.decision.decidedOn !== undefined ? 'Skälet' : 'Dagen'
  return `${what} kan ändras men inte tas bort när det är beslutat. Behöver något rättas: ${back(before)}`
}

/**
 * What the program itself writes of suppliers and bids when something else is answered. Whoever types an outcome is asked
 * for its path.
 */
const isNotedByProgram = (path: string): boolean =>
  /^suppliers\.[^.]+\.(askedAs\..+|bid\.(registeredAt|firstOre|outcome|comparedAs\..+))$/.test(path)

/** What is wrong in a change though the field may be answered. */
function contrary(before: Case, after: Case, path: string): string | null {
  if (path === 'decision.outcome')
    return isLocked(before) && after.decision.outcome === 'cancel'
      ? `${since(before)} Vill du avbryta: ${back(before)}`
      : null
  if (path === 'inquiry.sentOn') return unsent(before, after)
  if (path.startsWith('elsewhere.')) return emptiedPlace(before, after, path)
  const [, id, own] = /^suppliers\.([^.]+)\.([^.]+)/.exec(path) ?? []
  return id === undefined || own === undefined ? null : supplierContrary(before, after, id, own)
}

/** Once somebody has answered an inquiry, it has been sent. */
function unsent(before: Case, after: Case): string | null {
  const isGone = after.inquiry.sentOn === undefined && !Object.hasOwn(after.unread, 'inquiry.sentOn')
  const isAnswered = before.suppliers.some(
    ({ asked, answer, bid }) =>
      asked?.on === undefined && (bid !== undefined || answer === 'bid' || answer === 'declined'),
  )
  return isGone && before.inquiry.sentOn !== undefined && isAnswered
    ? 'Dagen kan ändras men inte tas bort när någon har svarat på förfrågan. Skriv den dag då förfrågan skickades.'
    : null
}
