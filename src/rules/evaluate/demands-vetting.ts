import { getAt } from '../../domain/case/path.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import type { Facts } from './facts.ts'
import { unanswered } from './demands-reason.ts'
import { among, met, missing, vacuous, waiting, wrong, type Outcome } from './outcome.ts'
import { winnerOf } from './suppliers.ts'

const notChosen = waiting('När vinnaren är vald.')

/** The named checks are made on the winner, with result and day; a remark must say what was seen. */
export function checksMade(facts: Facts, checks: readonly string[]): Outcome {
  if (!winnerOf(facts.case)) return notChosen
  return missing(checks.flatMap((check) => missingInCheck(facts, check)))
}

function missingInCheck(facts: Facts, check: string): readonly string[] {
  const winner = winnerOf(facts.case)
  const row = winner?.checks?.find((candidate) => candidate.id === check)
  const at = `suppliers.${winner?.id ?? ''}.checks.${check}`
  return [
    ...(row?.result === undefined ? [`${at}.result`] : []),
    ...(row?.on === undefined ? [`${at}.on`] : []),
    ...(row?.result !== undefined && row.result !== 'clear' && row.seen === undefined ? [`${at}.seen`] : []),
  ]
}

export function economicCheckMade(facts: Facts, check: string): Outcome {
  const winner = winnerOf(facts.case)
  if (!winner) return notChosen
  const isWaived = winner.checks?.some(({ id, waived }) => id === check && waived !== undefined)
  return isWaived === true ? met : missing(missingInCheck(facts, check))
}

/** A supplier judged serious although some check was not clear: the reason must be written. */
export function judgementExplained(facts: Facts): Outcome {
  const winner = winnerOf(facts.case)
  const made = (winner?.checks ?? []).filter((row) => row.result !== undefined)
  const doubtful = made.some((row) => row.result !== 'clear')
  return doubtful && winner?.vetting?.judgementReason === undefined
    ? missing([`suppliers.${winner?.id ?? ''}.vetting.judgementReason`])
    : among(made, met)
}

/** The fields are answered on the row of the one that is bought from. */
export function winnerAnswered({ case: found }: Facts, fields: readonly string[]): Outcome {
  const winner = winnerOf(found)
  if (!winner) return notChosen
  const paths = fields.map((field) => `suppliers.${winner.id}.${field}`)
  return unanswered(
    found,
    paths.filter((path) => getAt(found, path) === undefined || noAnswerAt(found, path) !== undefined),
  )
}

/** The one that is bought from has another answer than the unwanted. */
export function winnerNot({ case: found }: Facts, field: string, unwanted: string): Outcome {
  const winner = winnerOf(found)
  const value = winner === undefined ? undefined : getAt(winner, field)
  if (winner === undefined || value === undefined) return vacuous
  return value === unwanted ? wrong([`suppliers.${winner.id}.${field}`]) : met
}
