import { awayWith } from '../domain/case/away.ts'
import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { paperFacts } from '../rules/decision-facts/facts.ts'
import { differenceFrom } from '../rules/escalation/answer-facts.ts'
import { lastOf, timeOf } from '../rules/escalation/answer-order.ts'
import { askedBy, flawOf, paperOfAnswer, type SentPaper } from '../rules/escalation/answers.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'

/** Where a case is that has left the preparer's hands: with a colleague, or as a paper with whoever decides. */
export type PaperState =
  /** A colleague has the case now. */
  | { readonly is: 'away'; readonly to: string | undefined; readonly on: LocalDate }
  /** A paper waits for an answer. */
  | { readonly is: 'sent'; readonly to: string | undefined; readonly on: LocalDate }
  | {
      readonly is: 'sent-back' | 'refused' | 'passed-on'
      readonly by: string
      readonly comment: string | undefined
    }
  /** It was approved, and is not what the case says now, or shows nothing: it has to be sent again. */
  | { readonly is: 'older'; readonly by: string }

/** The last that happened with a case's papers, until what they ask for is decided; null where nothing has, or it is. */
export function paperStateOf(evaluation: Evaluation): PaperState | null {
  const found = evaluation.facts.case
  const away = awayWith(found)
  if (away !== undefined) return { is: 'away', to: away.to, on: away.at.slice(0, 10) }
  const sent = (found.decision.sent ?? []).toSorted((a, b) => timeOf(a.at) - timeOf(b.at)).at(-1)
  if (sent === undefined || isDecided(found, sent)) return null
  const answer = lastOf(
    found,
    (found.decision.answers ?? []).filter(({ takenInAt }) => timeOf(takenInAt) >= timeOf(sent.at)),
  )
  if (answer === undefined) return { is: 'sent', to: sent.to?.name, on: sent.at.slice(0, 10) }
  const { name: by, comment } = answer
  if (answer.answer === 'send-back') return { is: 'sent-back', by, comment }
  if (answer.answer === 'refuse') return { is: 'refused', by, comment }
  if (answer.answer === 'pass-on') return { is: 'passed-on', by, comment }
  const paper = paperOfAnswer(found, answer)
  const holds =
    paper !== undefined &&
    flawOf(found, answer) === null &&
    differenceFrom(paper.facts, paperFacts(found, evaluation)) === null
  return holds ? null : { is: 'older', by }
}

/** All that a paper asks for is decided. */
const isDecided = ({ decision: { outcome, decidedOn, stages = [] } }: Case, paper: SentPaper): boolean =>
  askedBy(paper).every((one) =>
    one === 'begin' || one === 'inquiry'
      ? stages.some(({ id, on }) => id === one && on !== undefined)
      : outcome !== undefined && decidedOn !== undefined,
  )
