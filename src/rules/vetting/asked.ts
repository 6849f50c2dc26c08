import type { Supplier } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Check } from '../catalogue/checks.ts'
import type { Demand } from '../catalogue/schema.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { noAnswerAt, remarkOn } from '../phrases/empty-phrases.ts'
import { riskOf, type RiskFacts } from './risk.ts'
import { sayLowValue, sayRisk } from './risk-words.ts'
import { checkAsked, checkPath, gapOf, gapsInRow, whomNoted, type Gap } from './row.ts'

/** A rule that asks for checks, and on what ground they may be passed over. */
export type ChecksDemand = Pick<Extract<Demand, { is: 'checks' }>, 'checks' | 'waive'>

/**
 * What the checks that are asked of a supplier lack on a day. One that does not hold on the day, or cannot be made on such
 * a supplier, is not asked for. One that is made counts as made, whatever was written about passing it over.
 */
export function gapsAsked(
  facts: RiskFacts,
  supplier: Supplier,
  { checks, waive }: ChecksDemand,
  day: LocalDate,
): readonly Gap[] {
  return checks.flatMap((id) => {
    const check = checkAsked(facts.case, supplier, id, day)
    if (check === undefined) return []
    const row = supplier.checks?.find((one) => one.id === id)
    return row?.waived === undefined || row.result !== undefined
      ? gapsInRow(facts.case, supplier, check, day)
      : gapsInWaiver(facts, supplier, check, waive)
  })
}

/** How many of the checks are asked of the supplier on the day. */
export const countAsked = (
  facts: RiskFacts,
  supplier: Supplier,
  { checks }: ChecksDemand,
  day: LocalDate,
): number => checks.filter((id) => checkAsked(facts.case, supplier, id, day) !== undefined).length

/** Why a check may not be passed over as it is: no rule says so, the reason says nothing, or value or risk is not low. */
function gapsInWaiver(
  facts: RiskFacts,
  supplier: Supplier,
  check: Check,
  waive: ChecksDemand['waive'],
): readonly Gap[] {
  const at = checkPath(supplier, check.id)
  const gap = gapOf(check)
  const of = supplier.checks?.find(({ id }) => id === check.id)?.of
  if (isAnother(of, supplier))
    return [gap('other-supplier', [`${at}.waived`], `hoppades över för ${whomNoted(of)}, som är en annan`)]
  if (waive === undefined)
    return [gap('not-made', [`${at}.result`], 'är inte gjord, och får inte hoppas över')]
  const empty = noAnswerAt(facts.case, `${at}.waived`)
  const silent =
    empty === undefined
      ? []
      : [gap('not-waived', [`${at}.waived`], 'hoppas över av ett allmänt skäl', remarkOn(empty))]
  return waive === 'plainly-needless' ? silent : [...silent, ...notLow(facts, supplier, check)]
}

/** Low value and low risk: both, and neither is taken for granted. */
function notLow(facts: RiskFacts, supplier: Supplier, check: Check): readonly Gap[] {
  const at = checkPath(supplier, check.id)
  const gap = gapOf(check)
  const risk = riskOf(facts, supplier)
  const said = (sentence: string): string => sentence.replace(/\.$/, '')
  if (risk.level === 'raised')
    return [gap('not-waived', [`${at}.waived`], `får inte hoppas över. ${said(sayRisk(risk))}`)]
  if (risk.value.isLow === false)
    return [gap('not-waived', [`${at}.waived`], `får inte hoppas över. ${said(sayLowValue(risk) ?? '')}`)]
  return risk.level === 'unknown'
    ? [gap('not-waived', risk.open, `får hoppas över bara om risken är låg. ${said(sayRisk(risk))}`)]
    : []
}

/** Whether a gap is an answer that cannot stand, rather than one that lacks. */
export const isRefused = ({ is, fields }: Gap): boolean =>
  is === 'not-waived' && fields.some((path) => path.endsWith('.waived'))
