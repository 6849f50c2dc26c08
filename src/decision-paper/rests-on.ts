import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { samePerson } from '../domain/same-person.ts'
import { longestText } from '../domain/text.ts'
import { changedFacts, paperFacts, type ChangedFact, type PaperFact } from '../rules/decision-facts/facts.ts'
import type { PaperAnswer, SentPaper } from '../rules/escalation/answers.ts'
import { evaluateCase, type Evaluation } from '../rules/evaluate/evaluate.ts'
import { missingBefore } from './missing.ts'
import { redPoints } from './red-points.ts'

/** All that a decision on a paper rests on: its lines, and what the page says to look out for and what lacks. */
export const restsOn = (found: Case, evaluation: Evaluation): readonly PaperFact[] => [
  ...paperFacts(found, evaluation),
  ...listed(
    'points',
    'Att se upp med',
    redPoints(evaluation).map(({ text }) => text),
  ),
  ...listed('missing', 'Det som saknas', missingBefore(evaluation)),
]

const listed = (id: string, term: string, texts: readonly string[]): readonly PaperFact[] =>
  texts.length === 0 ? [] : [{ id, term, value: texts.join('\n').slice(0, longestText) }]

/** The day that a paper was made: what it rested on is told as of that day, so that a day that passes changes nothing. */
export const madeOn = ({ at }: SentPaper): LocalDate => at.slice(0, 10)

/** What was lacking then and is not any more, or does not need to be looked out for any more, is no change. */
const withoutMended = (changed: readonly ChangedFact[]): readonly ChangedFact[] =>
  changed.filter((one) => !growing.includes(one.id) || hasGrown(one))

/**
 * What the case says otherwise now than the paper that an answer was given on; nothing where the case knows no such paper. What the same person has answered
 * since the paper was made is left out: that it was refused, or is refused no more, is what the answers themselves say.
 */
export const changedSinceAnswer = (found: Case, answer: PaperAnswer): readonly ChangedFact[] =>
  withoutMended(allSinceAnswer(found, answer))

/** The same, with what was lacking then and is not any more: for whoever sent it back. */
export function allSinceAnswer(found: Case, answer: PaperAnswer): readonly ChangedFact[] {
  const paper = found.decision.sent?.find(({ reference }) => reference === answer.reference)
  if (paper === undefined) return []
  const answers = found.decision.answers?.filter(
    ({ id, name, takenInAt }) =>
      id !== answer.id &&
      (samePerson(name, answer.name) !== true || Date.parse(takenInAt) < Date.parse(paper.at)),
  )
  const then = { ...found, decision: { ...found.decision, answers } }
  return changedFacts(paper.facts, restsOn(then, evaluateCase(then, madeOn(paper))))
}

const growing: readonly string[] = ['points', 'missing']

const hasGrown = ({ was, now }: ChangedFact): boolean => {
  const before = (was?.split('\n') ?? []).map(lineIn)
  return (now?.split('\n') ?? []).map(lineIn).some(({ head, names }) => {
    const same = before.filter((line) => line.head === head)
    return same.length === 0 || names.some((name) => !same.some((line) => line.names.includes(name)))
  })
}

/** What a line is about, and what it names: both grow less as it is filled in, and what was not named before is new. */
const lineIn = (line: string): { readonly head: string; readonly names: readonly string[] } => ({
  head: line.split(/[.:]/)[0] ?? '',
  names: line.match(/”[^”]*”/gu) ?? [],
})
