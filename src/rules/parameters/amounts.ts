import amountsJson from '../../../assets/rules/amounts.json' with { type: 'json' }
import type { LocalDate } from '../../domain/local-date.ts'
import { readAmounts, type AmountId, type AmountRow, type SectionId } from './amounts-file.ts'
import { isOn, rowOn, type Law } from './dated.ts'

/** The other legal amounts of the house, for a page that shows them. */
export const amounts = readAmounts('assets/rules/amounts.json', amountsJson)

/** A sentence a person can check: which layer says it, where it stands, what it says. */
export interface RuleReference {
  readonly layer: 'law' | 'policy' | 'program'
  readonly source: string
  readonly text: string
}

/** The amount of an act on a day; 'unknown' where no row holds that day. Its `amount` is null when not read. */
export function amountRow(id: AmountId, law: Law, date: LocalDate): AmountRow | 'unknown' {
  const series = seriesOf.get(id)?.find(({ laws }) => laws.includes(law))
  return (series && rowOn(series.rows, date)) ?? 'unknown'
}

const seriesOf = Map.groupBy(amounts.amounts, ({ id }) => id)

/** As amountRow, for the methods that hold on every day. Throws if the file lacks the amount. */
export function knownAmount(id: AmountId, law: Law, date: LocalDate): number {
  const row = amountRow(id, law, date)
  if (row === 'unknown' || row.amount === null)
    throw new Error(`assets/rules/amounts.json: ${id} lacks an amount for ${law} on ${date}`)
  return row.amount
}

/** The rule of the value calculation with the section of the act that held on the day. */
export function ruleReference(id: SectionId, law: Law, date: LocalDate): RuleReference {
  const section = sectionOf.get(id)
  if (!section) throw new Error(`assets/rules/amounts.json: sections: ${id} is missing`)
  const older = amounts.olderActs.find((act) => act.law === law && date <= act.to)
  const source = section.layer === 'law' && older ? older.source : section.source[law]
  return { layer: section.layer, source, text: section.text }
}

const sectionOf = new Map(amounts.sections.map((section) => [section.id, section]))

/** The row of a regime that holds for an act on a day, or undefined where the regime does not hold. */
export function regimeOn<R extends { law: Law; from: LocalDate; to: LocalDate | null }>(
  rows: readonly R[],
  law: Law,
  date: LocalDate,
): R | undefined {
  return rows.find((row) => row.law === law && isOn(row, date))
}
