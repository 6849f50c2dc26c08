import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { getAt } from '../../domain/case/path.ts'
import { addDays, formatDate, type LocalDate } from '../../domain/local-date.ts'
import type { Facts } from './facts.ts'
import { met, waiting, wrong, type Outcome } from './outcome.ts'

const dateAt = (facts: Facts, path: string): LocalDate | undefined => {
  const value = getAt(facts.case, path)
  return typeof value === 'string' ? value : undefined
}

/** The given dates stand in this order, equal days allowed; dates that are missing are passed over. */
export function inOrder(facts: Facts, paths: readonly string[]): Outcome {
  const dated = paths.flatMap((path) => {
    const date = dateAt(facts, path)
    return date === undefined ? [] : [{ path, date }]
  })
  for (const [index, later] of dated.entries()) {
    const earlier = dated[index - 1]
    if (earlier && later.date < earlier.date)
      return wrong(
        [later.path],
        `${short(later.path)} ${later.date} är före ${short(earlier.path).toLowerCase()} ${earlier.date}.`,
      )
  }
  return met
}

const short = (path: string): string => fieldAt(path)?.short ?? path

/** Last day of a duty that runs a number of days from the first of the given dates that is there. */
export function deadlineOf(facts: Facts, from: readonly string[], days: number): LocalDate | null {
  const start = from.map((path) => dateAt(facts, path)).find((date) => date !== undefined)
  return start === undefined ? null : addDays(start, days)
}

/** The field's day is at most `days` after the first of the `from` dates that is there. */
export function deadlineKept(facts: Facts, path: string, from: readonly string[], days: number): Outcome {
  const deadline = deadlineOf(facts, from, days)
  if (deadline === null) return waiting('Tiden börjar när avtalet är tecknat eller upphandlingen avbruten.')
  const done = dateAt(facts, path)
  if (done === undefined)
    return facts.today <= deadline
      ? waiting(`Senast ${formatDate(deadline)}.`, [path])
      : wrong([path], `Skulle ha varit klart senast ${formatDate(deadline)}.`)
  return done <= deadline ? met : wrong([path], `Blev klart ${done}, efter sista dagen ${deadline}.`)
}
