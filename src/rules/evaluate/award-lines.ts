import { amountRow } from '../parameters/amounts.ts'
import type { ValueResult } from '../value/result.ts'
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

/**
 * What the purchase is held against: the estimate, or the accepted bid where it passes a line that the estimate was
 * under. Null while the value is not known. A bid that was not accepted in the end counts no more.
 */
export function countedResult({ value, case: { decision } }: Facts): ValueResult | null {
  return decision.outcome !== 'cancel' && awardPassesLine(value) === true ? value.legalAward : value.result
}

/** Whether the accepted bid, and not the estimate, is what counts. */
export const countsBid = (facts: Facts): boolean => countedResult(facts) !== facts.value.result

/** What gives the value where the estimate does not, in running text: the bid, or the contract where that says another amount. */
export const countedName = ({ case: { contract } }: Facts): string =>
  contract.amountOre === undefined ? 'det antagna anbudet' : 'avtalets belopp'
