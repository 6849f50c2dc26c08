import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { savingsOf, workCostOre } from './savings.ts'

/** What is said of a saving, the same on the page and in the record; empty while nothing can be said. */
export function savingsSentences(found: Case): readonly string[] {
  const savings = savingsOf(found)
  const work = workCostOre(found)
  const cost =
    work === null
      ? []
      : [`Arbetet med köpet kostade ${formatKr(work)}. Det är inte avdraget från besparingen.`]
  switch (savings.is) {
    case 'not-asked':
    case 'open':
      return cost
    case 'cannot':
      return [`Besparingen går inte att räkna ut: ${lowerFirst(savings.reason)}`, ...cost]
    case 'estimate':
      return [estimateWords(savings.ore, savings.lowOre, savings.highOre), caution, ...cost]
  }
}

function estimateWords(ore: number, low: number, high: number): string {
  if (ore === 0) return 'Priserna är lika: ingen besparing.'
  const [least, most] = [low, high].map(Math.abs).toSorted((a, b) => a - b)
  const range =
    least === most
      ? `omkring ${formatKr(most ?? 0)}`
      : `mellan ${formatKr(least ?? 0)} och ${formatKr(most ?? 0)}`
  // An uncertainty of over 100 % reaches the other side of nothing.
  if (low < 0 !== high < 0)
    return `Uppskattningen ligger mellan en merkostnad på ${formatKr(Math.abs(low))} och en besparing på ${formatKr(Math.abs(high))}. Det går inte att säga att köpet sparade pengar.`
  return ore > 0 ? `Uppskattad besparing: ${range}.` : `Köpet blev dyrare: ${range}.`
}

const caution = 'Uppskattningen jämför priser. Den säger inte vad som orsakade skillnaden.'

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
