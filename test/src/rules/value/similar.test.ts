import { expect, test } from 'vitest'
import type { ValueInput } from '../../../../src/rules/value/input.ts'
import { kr, other, part, total, valued } from './input.ts'
import { traceOf } from '../../../../src/rules/value/trace.ts'

type Similar = NonNullable<ValueInput['similar']>
const withSimilar = (similar: Similar, more: Partial<ValueInput> = {}) =>
  valued([part(total(100))], { similar, ...more })

test.each([
  ['2025-11-19', 100],
  ['2025-11-20', 110],
  ['2026-11-19', 110],
  ['2026-11-20', 110],
  ['2027-11-19', 110],
  ['2027-11-20', 100],
])('a recurring purchase on %s', (date, kronor) => {
  expect(withSimilar([other('recurring', 10, date)]).valueOre).toBe(kr(kronor))
})

test('the larger of the two windows is added, never both', () => {
  const back = other('recurring', 10, '2026-11-19')
  const ahead = other('recurring', 7, '2026-11-20')
  expect(withSimilar([back, ahead]).valueOre).toBe(kr(110))
  expect(withSimilar([back, ahead, ahead]).valueOre).toBe(kr(114))
})

test('twelve months from a leap day end on the last of February', () => {
  const leap = { startDate: '2024-02-29' }
  const at = (date: string) => withSimilar([other('recurring', 10, date)], leap).valueOre
  expect(at('2023-02-27')).toBe(kr(100))
  expect(at('2023-02-28')).toBe(kr(110))
  expect(at('2024-02-29')).toBe(kr(110))
  expect(at('2025-02-27')).toBe(kr(110))
  expect(at('2025-02-28')).toBe(kr(100))
})

test.each([
  ['LOU', 'services', 110],
  ['LOU', 'annex2', 110],
  ['LUFS', 'b-services', 110],
  ['LOU', 'works', 100],
  ['LUK', 'concession', 100],
] as const)('recurring purchases under %s %s', (law, category, kronor) => {
  expect(withSimilar([other('recurring', 10, '2026-06-01')], { law, category }).valueOre).toBe(kr(kronor))
})

test('a recurring purchase of an independent unit is not added', () => {
  expect(withSimilar([other('recurring', 10, '2026-06-01', 'other')]).valueOre).toBe(kr(100))
})

test('the same procurement is added in full, whoever bought and whenever', () => {
  const similar = [
    other('same-procurement', 10, '2019-06-01', 'other'),
    { ore: kr(1), relation: 'same-procurement', unit: 'own' } as const,
  ]
  expect(withSimilar(similar).valueOre).toBe(kr(111))
  expect(withSimilar(similar, { category: 'works' }).valueOre).toBe(kr(111))
})

test.each([
  ['LOU', '2022-01-31', 110],
  ['LUF', '2022-01-31', 110],
  ['LUFS', '2022-01-31', 110],
  ['LOU', '2022-02-01', 100],
  ['LUF', '2022-02-01', 100],
  ['LUFS', '2022-02-01', 100],
  ['LUK', '2022-02-01', 110],
] as const)('the same kind in the year under %s begun %s', (law, startDate, kronor) => {
  const category = law === 'LUK' ? 'concession' : 'goods'
  const result = withSimilar([other('same-kind', 10, '2022-12-31')], { law, category, startDate })
  expect(result.valueOre).toBe(kr(kronor))
})

test('the same kind by law holds the calendar year and the own unit only', () => {
  const luk = { law: 'LUK', category: 'concession', startDate: '2025-06-01' } as const
  expect(withSimilar([other('same-kind', 10, '2024-12-31')], luk).valueOre).toBe(kr(100))
  expect(withSimilar([other('same-kind', 10, '2025-01-01')], luk).valueOre).toBe(kr(110))
  expect(withSimilar([other('same-kind', 10, '2025-01-01', 'other')], luk).valueOre).toBe(kr(100))
})

test.each([
  ['law-only', null],
  ['stockholms-stad', null],
  ['region-blekinge', null],
  ['region-stockholm', 110],
  ['region-sormland', 112],
  ['region-vastmanland', 112],
] as const)('%s sums the same kind in its own way', (policy, kronor) => {
  const similar = [
    other('same-kind', 10, '2026-01-01'),
    other('same-kind', 2, '2026-12-31', 'other'),
    other('same-kind', 40, '2025-12-31'),
  ]
  const result = withSimilar(similar, { policy })
  expect(result.valueOre).toBe(kr(100))
  expect(result.policyValueOre).toBe(kronor === null ? null : kr(kronor))
})

test('a policy does not add again what the value already holds', () => {
  const similar = [other('same-kind', 10, '2021-02-01'), other('same-kind', 2, '2021-02-01', 'other')]
  const at = (policy: 'region-stockholm' | 'region-sormland') =>
    withSimilar(similar, { policy, startDate: '2021-06-01' }).policyValueOre
  expect(at('region-stockholm')).toBe(kr(110))
  expect(at('region-sormland')).toBe(kr(112))
})

test('a recurring need takes the largest of parts, past as adjusted and next', () => {
  const need = (recurringNeed: NonNullable<ValueInput['recurringNeed']>) =>
    withSimilar([other('recurring', 10, '2026-06-01')], { recurringNeed })
  expect(need({ past12MonthsOre: kr(105), adjustmentPercent: 10 }).valueOre).toBe(kr(115.5))
  expect(need({ past12MonthsOre: kr(200), adjustmentPercent: -50 }).valueOre).toBe(kr(110))
  expect(need({ past12MonthsOre: kr(120), next12MonthsOre: kr(130) }).valueOre).toBe(kr(130))
  expect(need({ past12MonthsOre: 5, adjustmentPercent: -99.9 }).valueOre).toBe(kr(110))
  expect(traceOf(need({ next12MonthsOre: kr(130) })).at(-1)?.rule.layer).toBe('program')
  expect(need({}).valueOre).toBe(kr(110))
})
