import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { changedFacts } from '../rules/decision-facts/facts.ts'
import { evaluateCase } from '../rules/evaluate/evaluate.ts'
import { restsOn } from './rests-on.ts'

/**
 * What the days that have passed since a paper was made have changed, a sentence each: a check that has lapsed, a day that has gone
 * by. The answer is given on the paper as it was made; whoever gives it is told all the same. Empty where nothing has.
 */
export function sinceMade(found: Case, madeOn: LocalDate, today: LocalDate): readonly string[] {
  if (today <= madeOn) return []
  const [was, now] = [madeOn, today].map((day) => restsOn(found, evaluateCase(found, day)))
  if (was === undefined || now === undefined) return []
  return changedFacts(was, now).flatMap(({ id, term, ...text }) => {
    const before = linesOf(text.was)
    const added = linesOf(text.now).filter((line) => !before.includes(line))
    // What stands in its lines under a heading of its own is told line by line.
    if (listed.includes(id)) return added
    return text.now === null ? [] : [`${term}: ${text.now}`]
  })
}

const listed: readonly string[] = ['points', 'missing']

const linesOf = (text: string | null): readonly string[] => text?.split('\n') ?? []
