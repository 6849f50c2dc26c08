import type { LocalDate } from '../../domain/local-date.ts'
import type { Supplier } from '../../domain/case/schema.ts'
import { isMuchLonger, sayLonger } from '../vetting/longer.ts'
import { checkAsked, gapsInRow, heldCheck, type Gap } from '../vetting/row.ts'
import { voluntaryRows } from './conditions.ts'
import type { Facts } from './facts.ts'
import { among, met, wrong, type Outcome } from './outcome.ts'
import { winnerOf } from './suppliers.ts'

/**
 * What the checks lack on a day that nobody asks for and that are made all the same. `must`: of one that is not
 * clear the day, what was seen and that it still holds. `should`: all else.
 */
export function voluntaryGaps(
  facts: Facts,
  winner: Supplier,
  day: LocalDate,
): Readonly<Record<'must' | 'should', readonly Gap[]>> {
  const lacks = voluntaryRows(facts).flatMap((row) => {
    const check = checkAsked(facts.case, winner, row.id, day)
    // What was made after the day was not known on it, and nobody had asked for it.
    return check === undefined || (row.on !== undefined && row.on > day)
      ? []
      : gapsInRow(facts.case, winner, check, day)
  })
  const isMust = ({ is, result }: Gap): boolean =>
    result !== 'clear' && is !== 'not-had' && is !== 'not-proved'
  return { must: lacks.filter(isMust), should: lacks.filter((gap) => !isMust(gap)) }
}

/** No answer of the one bought from counts for more than so many times the check's own time. */
export function notMuchLonger({ case: found }: Facts, times: number): Outcome {
  const winner = winnerOf(found)
  const told = (winner?.checks ?? []).filter(
    ({ longerWhy, on }) => longerWhy !== undefined && on !== undefined,
  )
  const long = told.flatMap((row) => {
    const check = heldCheck(found, row.id, row.on ?? '')
    return check !== undefined && isMuchLonger(row, check, times) ? [{ row, check }] : []
  })
  return long.length === 0
    ? among(told, met)
    : wrong(
        long.map(({ row }) => `suppliers.${winner?.id ?? ''}.checks.${row.id}.validUntil`),
        long.map(({ row, check }) => `”${check.name}”: ${sayLonger(row, check) ?? ''}.`).join(' '),
      )
}
