import type { Facts } from './facts.ts'
import { among, met, missing, waiting, type Outcome } from './outcome.ts'
import { winnerOf } from './suppliers.ts'

/** The named checks are made on the winner, with result and day; a remark must say what was seen. */
export function checksMade(facts: Facts, checks: readonly string[]): Outcome {
  const winner = winnerOf(facts.case)
  if (!winner) return waiting('När vinnaren är vald.')
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
  if (!winnerOf(facts.case)) return waiting('När vinnaren är vald.')
  const { economicWaiver, economicWaiverReason } = facts.case.vetting
  if (economicWaiver === 'yes')
    return economicWaiverReason === undefined ? missing(['vetting.economicWaiverReason']) : met
  return missing(missingInCheck(facts, check))
}

/** A supplier judged serious although some check was not clear: the reason must be written. */
export function judgementExplained(facts: Facts): Outcome {
  const made = (winnerOf(facts.case)?.checks ?? []).filter((row) => row.result !== undefined)
  const doubtful = made.filter((row) => row.result !== 'clear')
  return doubtful.length > 0 && facts.case.vetting.judgementReason === undefined
    ? missing(['vetting.judgementReason'])
    : among(doubtful, met)
}
