import { expect, test } from 'vitest'
import { addDays } from '../../../../src/domain/local-date.ts'
import { amountRow, amounts, knownAmount, ruleReference } from '../../../../src/rules/parameters/amounts.ts'
import {
  euThresholdRow,
  limitRow,
  limits,
  lowestKnownLimit,
} from '../../../../src/rules/parameters/limits.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'

test('a row holds from its first day to its last', () => {
  for (const series of limits.series)
    for (const row of series.rows) {
      if (series.kind !== 'direct' || series.category !== 'ordinary') continue
      expect(limitRow(series.law, 'goods', row.from)).toMatchObject({ sek: row.sek, from: row.from })
      if (row.to !== null) {
        expect(limitRow(series.law, 'works', row.to)).toMatchObject({ sek: row.sek })
        expect(limitRow(series.law, 'services', addDays(row.to, 1))).not.toMatchObject({ from: row.from })
      }
    }
})

test('before the first day and after the last nothing is known', () => {
  expect(limitRow('LOU', 'goods', '2013-12-31')).toBe('unknown')
  expect(limitRow('LUK', 'concession', '2016-12-31')).toBe('unknown')
  expect(limitRow('LUFS', 'annex2', '2025-01-01')).toBe('unknown')
  expect(euThresholdRow('LOU', 'goods', '2028-01-01')).toBe('unknown')
  expect(lowestKnownLimit('LUK', '2026-01-01')).toBe('unknown')
  expect(amountRow('documentation-days', 'LOU', '2023-12-31')).toBe('unknown')
})

test('an amount in kronor that is due but unknown stays null', () => {
  expect(limitRow('LOU', 'annex2', '2026-11-20')).toMatchObject({ sek: null, ore: null, eur: 750_000 })
  expect(euThresholdRow('LOU', 'works', '2026-11-20')).toMatchObject({ sek: null, ore: null, eur: 5_404_000 })
})

test('annex 2 from 2019 to January 2022 follows annex 2, not the welfare services of annex 2 a', () => {
  expect(limitRow('LOU', 'annex2', '2019-06-01')).toMatchObject({ sek: 586_907, comparison: '<=' })
})

test('regions and municipalities follow the sub-central threshold', () => {
  expect(euThresholdRow('LOU', 'goods', '2025-01-01')).toMatchObject({ sek: 2_389_585 })
})

test('deadlines are dated too', () => {
  expect(amountRow('documentation-days', 'LOU', '2024-01-01')).toMatchObject({ amount: 30 })
  expect(amountRow('post-award-notice-days', 'LUF', '2026-01-01')).toMatchObject({ amount: 30 })
  expect(amountRow('documentation-days', 'LUFS', '2026-01-01')).toMatchObject({ amount: null })
  expect(() => knownAmount('documentation-days', 'LUFS', '2026-01-01')).toThrow('documentation-days')
})

test('the section is that of the act that held on the day', () => {
  expect(ruleReference('open-service', 'LUF', '2026-01-01').source).toBe('LUF 5 kap. 12 §')
  expect(ruleReference('open-service', 'LOU', '2016-12-31').source).toContain('2007:1091')
  expect(ruleReference('largest', 'LOU', '2016-12-31').layer).toBe('program')
})

test('each policy and each section has its words', () => {
  expect(profiles.length).toBeGreaterThanOrEqual(6)
  for (const { summation } of profiles) expect(summation.reading).toMatch(/\.$/)
  expect(amounts.sections.every((section) => section.text.endsWith('.'))).toBe(true)
})
