import type { Case } from '../../../src/domain/case/schema.ts'
import { capitalised } from '../../../src/record/say.ts'
import { caseValue, type CaseValue } from '../../../src/rules/evaluate/case-value.ts'
import { amountRow } from '../../../src/rules/parameters/amounts.ts'
import { roundOre, adjusted, times, whole } from '../../../src/rules/value/exact.ts'
import type { Allowed, ValueResult } from '../../../src/rules/value/result.ts'
import { optionStep, optionWords, withMoreOptions, withOneOptionLess } from './option-step.ts'

/** A change in the estimate and what the value becomes by it. */
export interface ValueChange {
  /** "Ett optionsår till", "Priset 5 % högre". */
  readonly change: string
  /** Whole öre; null where no method gives the amount. */
  readonly valueOre: number | null
  readonly allowed: Allowed
  /** What it means, where it is not what it was: "över gränsen", "ska dokumenteras". */
  readonly words: string
  readonly isOver: boolean
}

/**
 * What the value becomes when the estimate does not hold: one option less, one more, a higher price. Each is the case changed and
 * the rules asked again. Changes that change nothing are left out. Empty while the value is not known.
 */
export function sensitivity(found: Case): readonly ValueChange[] {
  const { result } = caseValue(found)
  if (result === null || result.valueOre === null) return []
  const step = optionStep(found)
  const less = withOneOptionLess(found)
  return [
    ...(less === null ? [] : [changeOf('Utan den sista optionen', less, result)]),
    ...(step === undefined
      ? []
      : [
          changeOf(
            `${capitalised(optionWords(1, step.months))} till`,
            withMoreOptions(found, step, 1),
            result,
          ),
        ]),
    ...percentages(found).map((percent) =>
      changeOf(`Priset ${percent}\u00A0% högre`, caseValue(withHigherPrice(found, percent)), result),
    ),
  ].flatMap((row) => (row === null || row.valueOre === result.valueOre ? [] : [row]))
}

function percentages({ subject: { law = 'LOU', startDate } }: Case): readonly number[] {
  if (startDate === undefined) return []
  return (['sensitivity-percent', 'sensitivity-more-percent'] as const).flatMap((id) => {
    const row = amountRow(id, law, startDate)
    return row === 'unknown' || row.amount === null ? [] : [row.amount]
  })
}

/** What is paid is whole öre, so each price is rounded before it is counted. Other purchases are what they are. */
function withHigherPrice(found: Case, percent: number): Case {
  const raised = (ore: number): number => Number(roundOre(times(whole(ore), adjusted(percent))))
  const { parts, past12MonthsOre, next12MonthsOre } = found.value
  return {
    ...found,
    value: {
      ...found.value,
      ...(parts === undefined
        ? {}
        : {
            parts: parts.map((part) =>
              part.amountOre === undefined ? part : { ...part, amountOre: raised(part.amountOre) },
            ),
          }),
      ...(past12MonthsOre === undefined ? {} : { past12MonthsOre: raised(past12MonthsOre) }),
      ...(next12MonthsOre === undefined ? {} : { next12MonthsOre: raised(next12MonthsOre) }),
    },
  }
}

function changeOf(change: string, { result }: CaseValue, before: ValueResult): ValueChange | null {
  if (result === null) return null
  return {
    change,
    valueOre: result.valueOre,
    allowed: result.allowedByAmount,
    words: wordsOf(result, before),
    isOver: result.allowedByAmount !== 'yes',
  }
}

function wordsOf({ allowedByAmount, documentationDuty, limit }: ValueResult, before: ValueResult): string {
  if (allowedByAmount === 'no') return 'över gränsen'
  if (allowedByAmount === 'undetermined') return 'går inte att avgöra'
  if (documentationDuty !== before.documentationDuty)
    return documentationDuty === true ? 'ska dokumenteras' : 'behöver inte dokumenteras'
  return limit?.comparison === '<' ? 'under gränsen' : 'inom gränsen'
}
