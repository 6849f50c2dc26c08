import type { Case } from '../../domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { formatKr, formatOre } from '../../domain/money.ts'
import { amounts, regimeOn } from '../parameters/amounts.ts'
import { euThresholdRow } from '../parameters/limits.ts'
import type { FoundGround } from './grounds.ts'

/**
 * Up to which value a ground may be used, with the row of the EU threshold that holds on the day the procurement began;
 * undefined where the house does not judge the ground.
 */
export function thresholdSentence(
  { entry, law, verdict }: FoundGround,
  found: Case,
  today: LocalDate,
): string | undefined {
  const { category, startDate = today } = found.subject
  const rows = amounts.regimes.grounds.filter((row) => row.ground === entry.id)
  const row = regimeOn(rows, law, startDate)
  if (verdict === 'ask' || row === undefined || category === undefined) return undefined
  if (row.below === 'no-limit')
    return 'Värdet avgör inte här. Men varje förutsättning måste vara uppfylld, och det är ni som ska kunna visa det.'
  if (row.anyValueFor.includes(category))
    return 'För en tjänst i bilaga 2 avgör värdet inte. Men varje förutsättning måste vara uppfylld, och det är ni som ska kunna visa det.'
  const threshold = euThresholdRow(law, category, startDate, found.basis?.limits)
  const gate = 'Grunden gäller bara när värdet är under EU:s tröskelvärde.'
  if (threshold === 'unknown')
    return `${gate} Programmet har inget tröskelvärde för ${formatDate(startDate)}. Fråga inköpsfunktionen.`
  const series = `${threshold.label} (${law}), från ${formatDate(threshold.from)}`
  if (threshold.ore === null)
    return `${gate} ${series}: beloppet i kronor är inte kontrollerat${threshold.eur === undefined ? '' : `, i euro är det ${formatOre(threshold.eur * 100)}`}. Fråga inköpsfunktionen.`
  return `${gate} ${series}: ${formatKr(threshold.ore)}. Källa: ${threshold.source.title}.`
}
