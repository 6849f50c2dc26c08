import type { Case } from '../domain/case/schema.ts'
import { criteriaOf, weightSum } from '../rules/evaluate/criteria.ts'
import { askedSuppliers } from '../rules/evaluate/suppliers.ts'

/** Something that keeps the inquiry's files from being made: a sentence that says what and where, and the field. */
export interface Unready {
  readonly path: string
  readonly sentence: string
}

/**
 * What has to be answered before the inquiry can be saved: what is bought, whom it goes to, the last day, and weights that
 * make 100 per cent. One's own text needs no weights, but those that are given must add up.
 */
export function unready(found: Case): readonly Unready[] {
  const { subject, inquiry } = found
  const rows = criteriaOf(found)
  const sum = weightSum(rows)
  const isWeighed =
    inquiry.criterion === 'price-and-quality' &&
    (inquiry.text === undefined || rows.some(({ weight }) => weight !== undefined))
  return [
    ...(subject.title === undefined
      ? [{ path: 'subject.title', sentence: 'Skriv vad ni köper, i Beskriv ärendet.' }]
      : []),
    ...(askedSuppliers(found).length === 0
      ? [{ path: 'suppliers', sentence: 'Skriv minst en leverantör.' }]
      : []),
    ...(inquiry.lastDay === undefined
      ? [{ path: 'inquiry.lastDay', sentence: 'Fyll i sista dag att svara.' }]
      : []),
    ...(isWeighed && sum !== 100
      ? [
          {
            path: rows.length === 0 ? 'inquiry.criterion' : 'inquiry.criteria',
            sentence: `Vikterna blir ${sum} av 100 procent. Ändra dem under Hur jämförs anbuden?, så att de tillsammans blir 100.`,
          },
        ]
      : []),
  ]
}
