import { amountRow } from '../parameters/amounts.ts'
import { awardPassesLine } from './conditions.ts'
import type { Facts } from './facts.ts'

/** A line that the estimate was under and the accepted bid is over. */
export interface PassedLine {
  readonly is: 'documentation' | 'limit'
  /** Whole öre; null where the limit's amount is not known. */
  readonly ore: number | null
}

export interface AwardOverEstimate {
  /** Whole öre without VAT; null where no method gives the amount. */
  readonly estimateOre: number | null
  readonly awardOre: number | null
  readonly lines: readonly PassedLine[]
}

/** What the accepted bid passes that the estimate did not, the lowest line first; null where it passes nothing. */
export function awardOverEstimate(facts: Facts): AwardOverEstimate | null {
  const { result, legalAward: award } = facts.value
  if (awardPassesLine(facts.value) !== true || result === null || award === null) return null
  const { law, startDate } = facts.case.subject
  const over = amountRow('documentation-over', law ?? 'LOU', startDate ?? facts.today)
  const documented = result.documentationDuty === false && award.documentationDuty === true
  const limited = result.allowedByAmount === 'yes' && award.allowedByAmount !== 'yes'
  return {
    estimateOre: result.valueOre,
    awardOre: award.valueOre,
    lines: [
      ...(documented
        ? [
            {
              is: 'documentation',
              ore: over === 'unknown' || over.amount === null ? null : over.amount * 100,
            } as const,
          ]
        : []),
      ...(limited ? [{ is: 'limit', ore: award.limitOre } as const] : []),
    ],
  }
}
