import { formatKr } from '../../domain/money.ts'
import type { LinesHeld } from './lines.ts'

/** What is wrong with a bid's lines, with the difference in kronor; null where they hold or are not whole yet. */
export function linesSentence({ sumOre, totalOre, differenceOre }: LinesHeld): string | null {
  if (sumOre !== null && sumOre < 0)
    return `Rabatterna är ${formatKr(-sumOre)} större än priserna. Rätta någon av raderna.`
  if (sumOre === null || totalOre === null || differenceOre === null || differenceOre === 0) return null
  const way = differenceOre > 0 ? 'mer' : 'mindre'
  return `Raderna blir ${formatKr(sumOre)}. Det är ${formatKr(Math.abs(differenceOre))} ${way} än priset ${formatKr(totalOre)}.`
}
