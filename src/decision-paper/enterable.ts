import { awayWords } from '../domain/case/away.ts'
import { decisionStages } from '../domain/case/choices.ts'
import { isDecided } from '../domain/case/frozen.ts'
import type { Case } from '../domain/case/schema.ts'
import { formatDate } from '../domain/local-date.ts'
import { samePerson } from '../domain/same-person.ts'
import {
  askedBy,
  flawOf,
  paperOfAnswer,
  usedUp,
  type PaperAnswer,
  type SentPaper,
} from '../rules/escalation/answers.ts'
import { winnerOf } from '../rules/evaluate/suppliers.ts'
import { changedSinceAnswer } from './rests-on.ts'

/** Whether what an answer says can be entered with a press, and if not, why, as a sentence that says what to do. */
export type Enterable =
  | { readonly is: 'decision' | 'passed-on' }
  /** There is nothing to enter: it is entered already, or it decides nothing. `why`: what else there is to know. */
  | { readonly is: 'nothing'; readonly why: string | null }
  | { readonly is: 'held'; readonly why: string }

/** Nothing is ever entered by itself: this is what the page offers, and what is asked again as the buyer presses. */
export function enterableOf(found: Case, answer: PaperAnswer): Enterable {
  if (answer.answer === 'pass-on') return passOn(found, answer)
  const decided = isDecided(found) ? decidedAlready(found) : null
  if (answer.answer !== 'approve') return { is: 'nothing', why: decided }
  const paper = paperOfAnswer(found, answer)
  const flaw = flawOf(found, answer)
  if (flaw !== null || paper === undefined)
    return { is: 'held', why: `${flaw ?? 'Underlaget är inte skickat härifrån.'} ${byHand}` }
  if (isOfWhole(paper) ? decided !== null : openStages(found, paper).length === 0)
    return { is: 'nothing', why: decided }
  const away = awayWords(found)
  const why = away ?? elseOf(found, answer, paper)
  return why === null ? { is: 'decision' } : { is: 'held', why }
}

const byHand =
  'Svaret går därför inte att föra in. Skicka ett nytt underlag. Har du fått besked på annat sätt: för in beslutet själv, och lägg till beskedet som fil.'

function elseOf(found: Case, answer: PaperAnswer, paper: SentPaper): string | null {
  const used = usedUp(found, answer)
  if (used !== null) return used
  if (changedSinceAnswer(found, answer).length > 0)
    return 'Godkännandet gäller underlaget som det var då, och ärendet säger något annat nu. Läs skillnaderna och skicka ett nytt underlag.'
  if (!isOfWhole(paper)) return null
  const { decider, outcome, decidedOn } = found.decision
  if (samePerson(decider?.name, answer.name) === false)
    return `I ärendet står ${decider?.name ?? ''} som beslutsfattare, och svaret kom från ${answer.name}. Kontrollera vem som får besluta, och ändra beslutsfattare om det är ${answer.name}.`
  if (outcome !== undefined && outcome !== outcomeOf(paper))
    return 'I ärendet är ett annat beslut påbörjat än det som underlaget bad om. Rätta det eller skicka ett nytt underlag.'
  if (decidedOn !== undefined && decidedOn !== answer.on)
    return `I ärendet står beslutsdagen ${formatDate(decidedOn)}, och svaret är daterat ${formatDate(answer.on)}. Rätta dagen.`
  if (outcomeOf(paper) === 'award' && winnerOf(found) === undefined)
    return 'Inget anbud är valt i ärendet. Välj anbud och skicka ett nytt underlag.'
  return null
}

function passOn(found: Case, answer: PaperAnswer): Enterable {
  if (isDecided(found)) return { is: 'nothing', why: decidedAlready(found) }
  const { passedOn = [] } = found.decision
  if (passedOn.some(({ name }) => samePerson(name, answer.name) === true))
    return {
      is: 'nothing',
      why: `${answer.name} står bland dem som har lämnat över beslutet. Skicka ett nytt underlag till chefen ovanför.`,
    }
  // Whoever has a conflict of interest passes on: that is no flaw of such an answer.
  const why = awayWords(found) ?? (answer.conflict === 'yes' ? null : flawOf(found, answer))
  return why === null ? { is: 'passed-on' } : { is: 'held', why }
}

const decidedAlready = ({ decision: { decidedOn } }: Case): string =>
  `Ett beslut är redan infört i ärendet${decidedOn === undefined ? '' : `, daterat ${formatDate(decidedOn)}`}, och står kvar som det är. Stämmer det inte med svaret: ta tillbaka beslutet med ett skäl.`

/** Whether a paper asks for the decision that ends the procurement, and not only for one on the way. */
export const isOfWhole = (paper: SentPaper): boolean =>
  askedBy(paper).includes('award') || askedBy(paper).includes('cancel')

export const outcomeOf = (paper: SentPaper): 'award' | 'cancel' =>
  askedBy(paper).includes('cancel') ? 'cancel' : 'award'

/** The stages that a paper asked for and that nobody has decided. */
export const openStages = ({ decision: { stages = [] } }: Case, paper: SentPaper): readonly string[] =>
  Object.keys(decisionStages).filter(
    (stage) =>
      askedBy(paper).some((asked) => asked === stage) &&
      !stages.some(({ id, by, on }) => id === stage && (on ?? by?.name) !== undefined),
  )
