import { wasAsked } from '../suppliers/asked.ts'
import type { milestones } from './choices.ts'
import { patternOf } from './fields/catalogue.ts'
import type { LocalDate } from '../local-date.ts'
import { isDated, isTold, toldOn } from './frozen/lock.ts'
import { getAt } from './path.ts'
import type { Case } from './schema.ts'

/** What has left the house, or been decided: from then on the case keeps what stood there. */
export type Milestone = keyof typeof milestones

/**
 * What had gone out with what stands at a path, so that a change of it is noted: the contract, the notice, the decision, the
 * letters, an answer or the inquiry. Undefined where nothing has, where what is asked comes after it, and where the case keeps
 * a history of its own (statements, whom the inquiry went to).
 */
export function goneOutWith(found: Case, path: string): Milestone | undefined {
  const pattern = patternOf(path)
  const own = days[pattern]
  if (own !== undefined) return own
  if (inContract.test(pattern)) return contractBy(found)
  if (ofFile.test(pattern)) return fileBy(found, path)
  const decided = comesAfter.test(pattern) ? undefined : decidedBy(found)
  if (decided !== undefined) return decided
  if (inLetters.test(pattern) && hasLetters(found)) return 'letters'
  const question = /^inquiry\.questions\.([^.]+)\.(question|answer|sentToAll)$/.exec(path)?.[1]
  if (question !== undefined) return answerBy(found, question)
  // A text that was kept as sent shows by itself what is changed; any other is kept field by field.
  const isKept = found.inquiry.sendings?.some(({ text }) => text !== undefined) === true
  const isTold = besideText.test(pattern) || (inText.test(pattern) && !isKept)
  return isTold && isInquiryOut(found) ? 'asked' : undefined
}

/** Whether a path is a day from which something has gone out: half a day typed would be noted as the day before it. */
export const isDayOut = (path: string): boolean =>
  patternOf(path) === 'decision.decidedOn' || days[patternOf(path)] !== undefined

/** What what was answered before the decision stands with: the contract, the notice, the decision, or one that was taken back. */
export function decidedBy(found: Case): Milestone | undefined {
  if (isSigned(found)) return 'signed'
  if (isTold(found)) return 'told'
  if (isDated(found)) return 'decided'
  return lastTakenBack(found) === undefined ? undefined : 'takenBack'
}

/** The last decision that was taken back. A cancellation that never got a day was none, and nobody was told of it. */
export const lastTakenBack = ({ decision: { takenBack = [] } }: Pick<Case, 'decision'>) =>
  takenBack.findLast(
    ({ outcome, decidedOn, noticeSentOn, contractSignedOn }) =>
      outcome !== 'cancel' || (decidedOn ?? noticeSentOn ?? contractSignedOn) !== undefined,
  )

/** What the terms of the contract stand with. */
function contractBy(found: Case): Milestone | undefined {
  if (isSigned(found)) return 'signed'
  const isBack = found.decision.takenBack?.some(({ contractSignedOn }) => contractSignedOn !== undefined)
  return isBack === true ? 'takenBack' : undefined
}

const ofFile = /^(attachments|elsewhere)\.\*\.(kind|on|way|party)$/

/** What is told of a file stands with what was decided when the file was there; of a later one nothing does. */
function fileBy(found: Case, path: string): Milestone | undefined {
  const by = decidedBy(found)
  const added = getAt(found, `${path.slice(0, path.lastIndexOf('.'))}.addedAt`)
  const day = by === undefined ? undefined : dayOf(found, by)
  return typeof added === 'string' && day !== undefined && added.slice(0, 10) > day ? undefined : by
}

/** The day of the decision, the notice, the contract or the taking back that something stands with. */
export function dayOf(found: Case, after: Milestone): LocalDate | undefined {
  if (after === 'decided') return found.decision.decidedOn
  if (after === 'told') return toldOn(found)
  if (after === 'signed') return found.contract.signedOn
  return after === 'takenBack' ? lastTakenBack(found)?.at.slice(0, 10) : undefined
}

/** What a question and its answer stand with. */
function answerBy(found: Case, id: string): Milestone | undefined {
  if (isAnswerSent(found, id) || hadDay(found, `inquiry.questions.${id}.sentToAll`)) return 'answered'
  return isAnswerDrafted(found, id) ? 'answerDrafted' : undefined
}

/** The days that say that something has gone out are kept themselves, whoever mends them. */
const days: Readonly<Record<string, Milestone>> = {
  'inquiry.sentOn': 'asked',
  'suppliers.*.asked.on': 'asked',
  'notice.sentOn': 'told',
  'suppliers.*.notifiedOn': 'told',
  'contract.signedOn': 'signed',
}

/** What is answered when it is decided, and what the program itself notes. All else stands with the decision. */
const comesAfter =
  /^(notice|contract|record|followUp|savings|deviations|takenOver|brought|impartiality|order|attachments|elsewhere|basis|decision\.(usual|takenBack|passedOn|sent|answers|replies|proofs|basedOn)|inquiry\.(saved|sendings|changedOn|nameReasons?)|suppliers\.\*\.(registerId|masked|letters|secrecy))(\.|$)/

const inLetters =
  /^(award|decision|subject\.title|preparer\.(name|role)|suppliers\.\*\.(name|orgNr|country|foreignId|bid\.(outcome|outcomeReason)))(\.|$)/

const inContract =
  /^contract\.(partyName|partyOrgNr|partyReason|amountOre|reference|startsOn|endsOn|optionLastDay|options|termination|publishedOn|publishedIn)(\.|$)/

const inText =
  /^(subject\.(title|description)|inquiry\.(lastDay|text|need|quantity|delivery|terms|eInvoice|criterion|criterionText|criteria|requirements|questionsTo|questionsLastDay|answerTo))(\.|$)/

/** What goes with the inquiry and is not in its text. */
const besideText = /^(inquiry\.(channel|sameForAll|differenceReason)|suppliers\.\*\.asked)(\.|$)/

/** A day that was taken away afterwards has been there all the same. */
const hadDay = ({ later = [] }: Case, field: string): boolean => later.some((row) => row.field === field)

const isSigned = (found: Case): boolean =>
  found.contract.signedOn !== undefined ||
  Object.hasOwn(found.unread, 'contract.signedOn') ||
  hadDay(found, 'contract.signedOn')

const hasLetters = ({ suppliers }: Case): boolean => suppliers.some(({ letters = [] }) => letters.length > 0)

/** The answer as it stands has gone to all, as the person says. */
export const isAnswerSent = (found: Case, id: string): boolean =>
  found.inquiry.questions?.find((row) => row.id === id)?.sentToAll === 'yes'

/** The answer as it stands was saved as drafts. */
export const isAnswerDrafted = (found: Case, id: string): boolean =>
  found.inquiry.questions?.find((row) => row.id === id)?.draftedOn !== undefined

/** An answer has gone to all or been saved as drafts, as it stands or as it stood. */
export const isAnswerOut = (found: Case, id: string): boolean =>
  answerBy(found, id) !== undefined ||
  ['question', 'answer'].some((name) => hadDay(found, `inquiry.questions.${id}.${name}`))

/** Somebody has been asked, or a day says so, or has said so. */
export const isInquiryOut = (found: Case): boolean =>
  found.inquiry.sentOn !== undefined ||
  found.suppliers.some((supplier) => wasAsked(found, supplier)) ||
  hadDay(found, 'inquiry.sentOn')
