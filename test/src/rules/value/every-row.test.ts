import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amounts } from '../../../../src/rules/parameters/amounts.ts'
import { euThresholdRow, limitRow, limits, valueCategories } from '../../../../src/rules/parameters/limits.ts'
import { evaluateValue } from '../../../../src/rules/value/evaluate.ts'
import type { ValueInput } from '../../../../src/rules/value/input.ts'

type Law = ValueInput['law']
type Category = ValueInput['category']
const laws: readonly Law[] = ['LOU', 'LUF', 'LUFS', 'LUK']

const at = (law: Law, category: Category, startDate: string, ore: number, more: Partial<ValueInput> = {}) =>
  evaluateValue({
    law,
    category,
    startDate,
    parts: [{ role: 'base', price: { kind: 'total', ore } }],
    ...more,
  })

/** First and last day of a row; a row without an end is looked at on a day far off. */
const daysOf = (row: { from: string; to: string | null }): readonly string[] => [
  row.from,
  row.to ?? '2035-06-30',
]

/** Every row of the limits for direct procurement, with the category that meets it. */
const direct = limits.series
  .filter(({ kind }) => kind === 'direct')
  .flatMap((series) =>
    series.rows.flatMap((row) =>
      daysOf(row).flatMap((day) =>
        valueCategories
          .filter((category) => {
            const found = limitRow(series.law, category, day)
            return found !== 'unknown' && found.seriesId === series.id
          })
          .map((category) => ({ series, row, day, category, name: `${series.id} ${day} ${category}` })),
      ),
    ),
  )

describe('one öre beside every limit', () => {
  const known = direct.filter(({ row }) => row.sek !== null)

  it('has rows of every act to look at', () => {
    expect(new Set(known.map(({ series }) => series.law))).toEqual(new Set(laws))
    const met = new Set(known.map(({ series, row }) => `${series.id} ${row.from}`))
    // Bilaga 2 a of 2019 to January 2022 is shown on the page of rules, and is no category of its own in a case.
    const all = limits.series
      .filter(({ kind, category }) => kind === 'direct' && category !== 'annex2a')
      .flatMap(({ id, rows }) => rows.filter((row) => row.sek !== null).map((row) => `${id} ${row.from}`))
    expect([...met].toSorted()).toEqual(all.toSorted())
  })

  it.each(known)('$name', ({ series, row, day, category }) => {
    const limit = (row.sek ?? 0) * 100
    const verdict = (ore: number) => at(series.law, category, day, ore).allowed
    expect(verdict(limit - 1)).toBe('yes')
    expect(verdict(limit)).toBe(row.comparison === '<' ? 'no' : 'yes')
    expect(verdict(limit + 1)).toBe('no')
    expect(at(series.law, category, day, limit).limitOre).toBe(limit)
  })

  it.each(direct.filter(({ row }) => row.sek === null))(
    '$name, which is not known',
    ({ series, day, category }) => {
      const lowest = limitRow(series.law, 'goods', day)
      const sure = series.law === 'LUK' || lowest === 'unknown' || lowest.ore === null ? 0 : lowest.ore
      if (sure > 0) expect(at(series.law, category, day, sure - 1).allowed).toBe('yes')
      expect(at(series.law, category, day, sure).allowed).toBe('undetermined')
      expect(at(series.law, category, day, sure + 1).allowed).toBe('undetermined')
      expect(at(series.law, category, day, sure).limitOre).toBeNull()
    },
  )

  it('knows nothing on the day before a series begins and the day after it ends', () => {
    for (const { series, row, category } of direct) {
      const first = series.rows[0]
      if (row !== first) continue
      const before = new Date(Date.parse(row.from) - 86_400_000).toISOString().slice(0, 10)
      expect(limitRow(series.law, category, before)).toBe('unknown')
      expect(at(series.law, category, before, 1).allowed).toBe('undetermined')
    }
  })
})

describe('one öre beside every EU threshold that a ground is held against', () => {
  const thresholds = (['LOU', 'LUF'] as const).flatMap((law) =>
    (['goods', 'services', 'works'] as const).flatMap((category) =>
      ['2022-02-01', '2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'].map(
        (day) => ({ law, category, day, row: euThresholdRow(law, category, day) }),
      ),
    ),
  )

  it.each(thresholds)('$law $category $day', ({ law, category, day, row }) => {
    const verdict = (ore: number) => at(law, category, day, ore, { exception: 'urgency' }).allowed
    if (row === 'unknown' || row.ore === null) {
      expect(verdict(900_000_000)).toBe('undetermined')
      return
    }
    expect(verdict(row.ore - 1)).toBe('yes')
    expect(verdict(row.ore)).toBe('no')
    expect(verdict(row.ore + 1)).toBe('no')
  })
})

describe('one öre beside every amount that brings a duty', () => {
  const rows = amounts.amounts
    .filter(({ id }) => id === 'documentation-over')
    .flatMap(({ laws: acts, rows: dated }) =>
      acts.flatMap((law) => dated.flatMap((row) => daysOf(row).map((day) => ({ law, day, row })))),
    )

  it.each(rows)('documentation, $law $day', ({ law, day, row }) => {
    const line = (row.amount ?? 0) * 100
    const duty = (ore: number) => at(law, 'goods', day, ore).documentationDuty
    expect([duty(line - 1), duty(line), duty(line + 1)]).toEqual([false, false, true])
  })

  const notices = amounts.regimes.postAwardNotice.flatMap((row) =>
    row.at === 'amount' ? daysOf(row).map((day) => ({ law: row.law, day, sek: row.sek })) : [],
  )

  it.each(notices)('notice after the contract, $law $day', ({ law, day, sek }) => {
    const notice = (ore: number) => at(law, 'goods', day, ore).postAwardNotice
    expect([notice(sek * 100 - 1), notice(sek * 100), notice(sek * 100 + 1)]).toEqual([false, true, true])
  })
})

describe('any amount, on any day, in any category', () => {
  it('is allowed exactly when its row says so', () => {
    const day = fc
      .date({ min: new Date('2013-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        fc.constantFrom(...laws),
        fc.constantFrom(...valueCategories),
        day,
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (law, category, startDate, ore) => {
          const row = limits.series
            .filter((s) => s.kind === 'direct' && s.law === law)
            .filter((s) => s.id === seriesFor(law, category))
            .flatMap((s) => s.rows)
            .find((r) => r.from <= startDate && (r.to === null || startDate <= r.to))
          const { allowed } = at(law, category, startDate, ore)
          if (row === undefined) expect(allowed).toBe('undetermined')
          else if (row.sek !== null)
            expect(allowed).toBe(
              (row.comparison === '<' ? ore < row.sek * 100 : ore <= row.sek * 100) ? 'yes' : 'no',
            )
          else expect(allowed).not.toBe('no')
        },
      ),
      { numRuns: 500 },
    )
  })
})

const seriesFor = (law: Law, category: Category): string => {
  const name =
    category === 'annex2' || category === 'b-services' || category === 'concession' ? category : 'ordinary'
  return `direct.${law}.${name}`
}
