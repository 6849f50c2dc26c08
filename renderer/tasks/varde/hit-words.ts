import type { Similar } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import type { SimilarHit } from '../../../src/rules/similar/hits.ts'

/** "Mätkraft AB · 3 mars 2026 · 90 000 kr · Medicinsk teknik". */
export function whatWords(hit: SimilarHit | undefined, row: Similar | undefined): string {
  const ore = hit === undefined ? row?.amountOre : hit.ore
  const date = hit?.date ?? row?.date
  return [
    hit?.title === undefined ? undefined : hit.supplier,
    date === undefined ? undefined : formatDate(date),
    typeof ore === 'number' ? formatKr(ore) : 'Värdet är inte uträknat',
    hit === undefined ? 'Ärendet hittas inte längre i programmet' : hit.unit,
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}

/** "Visas för att rubriken har orden kalibrering, pump och leverantören är densamma." */
export function whyWords({ why }: SimilarHit): string {
  const { words, sameSupplier, cpv } = why
  const reasons = [
    words.length === 0
      ? ''
      : `rubriken har ${words.length === 1 ? 'ordet' : 'orden'} ${words.map((word) => `”${word}”`).join(', ')}`,
    sameSupplier ? 'leverantören är densamma' : '',
    cpv === null ? '' : `CPV-koden börjar lika (${cpv})`,
  ].filter((reason) => reason !== '')
  const end = reasons.pop() ?? ''
  return `Visas för att ${reasons.length === 0 ? '' : `${reasons.join(', ')} och `}${end}.`
}
