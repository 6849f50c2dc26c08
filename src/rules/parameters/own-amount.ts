import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { euroRemark } from './euro-range.ts'
import { daysOf, rowOf, seriesOf, seriesTitle } from './limit-words.ts'
import type { EnteredAmount, FoundLimit } from './limits.ts'

/**
 * That an amount which decides is the organisation's own, and that it looks wrong where it is far from its euro amount;
 * null where the amount is the house's. `what`: "Gränsen", "EU:s tröskelvärde".
 */
function ownAmountWords(limit: FoundLimit | null, what = 'Gränsen'): string | null {
  if (limit?.enteredBy === undefined || limit.sek === null) return null
  const { name, on } = limit.enteredBy
  const remark = ownAmountRemark(limit)
  return `${what} är er egen uppgift: ${formatKr(limit.sek * 100)}, inlagd av ${name} ${on}.${remark === null ? '' : ` ${remark}`}`
}

/** The remark on an amount of the organisation's own that is far from its euro amount; null where it is near. */
export const ownAmountRemark = ({ enteredBy, sek, eur }: FoundLimit): string | null =>
  enteredBy === undefined || sek === null || eur === undefined ? null : euroRemark(sek, eur)

interface Limits {
  readonly limit: FoundLimit | null
  readonly euThreshold: FoundLimit | null
}

/** What amounts of the organisation's own decide of a value: the limit's, and the threshold's where a ground needs it. */
export const ownAmountsOf = ({ limit, euThreshold }: Limits): readonly string[] =>
  [ownAmountWords(limit), ownAmountWords(euThreshold, 'EU:s tröskelvärde')].filter((words) => words !== null)

/** Whether one of them is far from its euro amount. */
export const hasDoubtfulAmount = ({ limit, euThreshold }: Limits): boolean =>
  [limit, euThreshold].some((one) => one !== null && ownAmountRemark(one) !== null)

/** An amount that somebody has entered, whole: what it is of, for which days, who entered it, where it stands. */
export function enteredAmountWords({ series, from, to, sek, source, by, on }: EnteredAmount): string {
  const [found, row] = [seriesOf(series), rowOf(series, from)]
  const title = found === undefined ? series : seriesTitle(found)
  const days = daysOf({ from, to: to ?? row?.to ?? null })
  const remark = row?.eur === undefined ? null : euroRemark(sek, row.eur)
  return `${title}, ${days}: ${formatKr(sek * 100)}, inlagt av ${by} ${on}. Källa: ${source}.${remark === null ? '' : ` ${remark}`}`
}

/** What is told when a case brings amounts that are not entered here; null where it brings none. */
export function carriedWords({ basis }: Pick<Case, 'basis'>, here: readonly EnteredAmount[]): string | null {
  const brought = (basis?.limits ?? []).filter(
    (limit) =>
      !here.some(
        ({ series, from, sek }) => series === limit.series && from === limit.from && sek === limit.sek,
      ),
  )
  if (brought.length === 0) return null
  return `Ärendet bär med sig belopp som inte är inlagda här. Kontrollera dem innan du litar på svaret. ${brought.map(enteredAmountWords).join(' ')}`
}
