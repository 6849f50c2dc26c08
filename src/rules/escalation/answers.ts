import { delegatedDecisions, paperAnswers } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { isPreparers, preparedBy } from '../../domain/case/preparers.ts'
import { formatDate } from '../../domain/local-date.ts'
import { samePerson } from '../../domain/same-person.ts'
import { differenceFrom } from './answer-facts.ts'
import { isLater, lastOf, timeOf } from './answer-order.ts'
import { unsureOf } from './maybe-same.ts'
import { passersOf } from './passed-on.ts'

/** What came back on a paper, and the paper: rows of a case. */
export type PaperAnswer = NonNullable<Case['decision']['answers']>[number]
export type SentPaper = NonNullable<Case['decision']['sent']>[number]

/** The paper that an answer was given on, as the case itself noted it; undefined where it never sent that one. */
export const paperOfAnswer = (found: Case, answer: PaperAnswer): SentPaper | undefined =>
  found.decision.sent?.find(
    ({ reference, caseSha256 }) => reference === answer.reference && caseSha256 === answer.caseSha256,
  )

/** Which decisions a paper asked for. */
export const askedBy = ({ asks = ['award'] }: SentPaper): readonly (keyof typeof delegatedDecisions)[] => asks

/** How a decision came by an answer: it is covered by one, an approval is there that is of something else, or none is. */
export type Cover =
  | { readonly is: 'none' }
  | { readonly is: 'covered'; readonly answer: PaperAnswer; readonly paper: SentPaper }
  | { readonly is: 'other'; readonly answer: PaperAnswer; readonly why: string }

/**
 * Whether an approval from the one who decided covers the decision that stands: this outcome, on this day, on what it rested on
 * as it was entered. The one place that says so.
 */
export function coverOf(found: Case): Cover {
  const { answers = [], decider, outcome } = found.decision
  if (outcome === undefined) return { is: 'none' }
  const answer = lastOf(
    found,
    answers.filter(({ answer, name }) => answer === 'approve' && samePerson(name, decider?.name) === true),
  )
  if (answer === undefined) return { is: 'none' }
  const why = flawOf(found, answer) ?? elseOf(found, answer) ?? unsureOf(found, answer)
  const paper = paperOfAnswer(found, answer)
  return why === null && paper !== undefined
    ? { is: 'covered', answer, paper }
    : { is: 'other', answer, why: why ?? notSent(answer) }
}

/**
 * Why an answer is nothing that a decision may rest on, whatever the case says now, as a sentence; null where nothing is wrong
 * with it.
 */
export function flawOf(found: Case, answer: PaperAnswer): string | null {
  if (answer.isUnverified === true)
    return `Svaret från ${answer.name} kom med ett ärende från en annan dator, och underskriften går inte att kontrollera.`
  const paper = paperOfAnswer(found, answer)
  if (paper === undefined) return notSent(answer)
  return (
    ofAnotherPaper(answer, paper) ??
    ofNobodyElse(found, answer) ??
    ofAnotherDay(answer, paper) ??
    overtaken(found, answer)
  )
}

const notSent = ({ reference }: PaperAnswer): string =>
  `Svaret gällde underlaget ${reference}, som det här ärendet inte har skickat i den formen.`

/** The file that was opened is not the one that was saved, asked for something else or told something else. */
function ofAnotherPaper(answer: PaperAnswer, paper: SentPaper): string | null {
  if (answer.paperSha256 !== paper.paperSha256)
    return `Filen som ${answer.name} svarade på är inte den som sparades här: underlaget ${paper.reference} har gjorts om på vägen.`
  if (paper.paperSha256 !== undefined && listed(answer.asks ?? []) !== listed(askedBy(paper)))
    return `${answer.name} svarade på en annan fråga än den som underlaget ställde. Svaret gällde: ${listed(answer.asks ?? []) || 'inget'}. Underlaget frågade: ${listed(askedBy(paper))}.`
  if (answer.factsSha256 !== paper.factsSha256)
    return `${answer.name} läste andra uppgifter än dem som underlaget hade när det sparades här. Det kan bero på en annan version av programmet.`
  return null
}

const listed = (asks: readonly (keyof typeof delegatedDecisions)[]): string =>
  asks.map((one) => delegatedDecisions[one].toLowerCase()).join(', ')

/** Whoever answered has a conflict of interest, or is one of those who have prepared the purchase. */
function ofNobodyElse(found: Case, { name, conflict, madeBy }: PaperAnswer): string | null {
  if (conflict === 'yes') return `${name} har uppgett jäv, och får inte besluta.`
  if (isPreparers(found, name)) return preparedBy(found, name)
  return !isPreparers(found, madeBy?.name)
    ? null
    : `Svarsfilen gjordes på en installation som tillhör ${madeBy?.name ?? ''}, enligt inställningarna där. ${preparedBy(found, madeBy?.name) ?? ''} Filen visar inte att någon annan har svarat.`
}

/** Nobody answers before the paper is made, nor after the answer has come. */
function ofAnotherDay({ name, on, takenInAt }: PaperAnswer, { at }: SentPaper): string | null {
  const [made, came] = [at.slice(0, 10), takenInAt.slice(0, 10)]
  if (on < made)
    return `${name} har daterat svaret ${formatDate(on)}, men underlaget gjordes först ${formatDate(made)}.`
  return on > came
    ? `${name} har daterat svaret ${formatDate(on)}, men det hämtades in redan ${formatDate(came)}.`
    : null
}

/** The same person has answered later, or has left the decision to the next above. */
function overtaken(found: Case, answer: PaperAnswer): string | null {
  const later = laterThan(found, answer)
  if (later !== undefined)
    return `${answer.name} har svarat på nytt ${formatDate(later.on)}: ${paperAnswers[later.answer].toLowerCase()}. Det är det senaste svaret som gäller.`
  if (answer.answer !== 'approve') return null
  const passer = passersOf(found).find(({ name }) => samePerson(name, answer.name) === true)
  if (passer === undefined) return null
  return passer.isConflicted
    ? `${answer.name} har uppgett jäv, och får inte besluta.`
    : `${answer.name} står bland dem som har lämnat över beslutet till chefen ovanför.`
}

/** What the decision is that the answer was not about. */
function elseOf(found: Case, answer: PaperAnswer): string | null {
  const { outcome, decidedOn, basedOn } = found.decision
  const paper = paperOfAnswer(found, answer)
  if (paper === undefined || outcome === undefined) return null
  if (!askedBy(paper).includes(outcome))
    return `Svaret gällde: ${listed(askedBy(paper))}. Beslutet är ett annat: ${delegatedDecisions[outcome].toLowerCase()}.`
  if (answer.on !== decidedOn)
    return `Svaret är daterat ${formatDate(answer.on)}${decidedOn === undefined ? '' : `, och beslutet ${formatDate(decidedOn)}`}.`
  const used = usedUp(found, answer)
  if (used !== null) return used
  if (basedOn === undefined)
    return 'Det är inte antecknat vad beslutet vilade på, så svaret går inte att jämföra med det.'
  return differenceFrom(paper.facts, basedOn)
}

/** The last answer of each who was asked, as they were given: the one that counts of each. */
export const latestAnswers = (found: Case): readonly PaperAnswer[] =>
  (found.decision.answers ?? []).filter((row) => laterThan(found, row) === undefined)

/** What the same person has answered after this answer, from a file whose signature could be checked. */
const laterThan = (found: Case, answer: PaperAnswer): PaperAnswer | undefined =>
  found.decision.answers?.find(
    (one) =>
      one.isUnverified !== true && samePerson(one.name, answer.name) === true && isLater(found, one, answer),
  )

/** An approval that the decision was taken back from is used up, and is not entered again. */
export function usedUp(found: Case, answer: PaperAnswer): string | null {
  const undone = (found.decision.takenBack ?? []).find(
    (row) =>
      row.decidedOn === answer.on &&
      samePerson(row.decider?.name, answer.name) !== false &&
      timeOf(row.at) >= timeOf(answer.takenInAt),
  )
  return undone === undefined
    ? null
    : `Beslutet som svaret gav togs tillbaka ${formatDate(undone.at.slice(0, 10))}. Det som beslutas efter det behöver ett nytt svar.`
}
