import { expect, test } from 'vitest'
import { each, kr, part, total, valued } from './input.ts'

const valueOf = (...args: Parameters<typeof valued>) => valued(...args).valueOre

test.each([
  [25, 12_500, 1_000_000],
  [12, 11_200, 1_000_000],
  [6, 10_600, 1_000_000],
  [0, 10_000, 1_000_000],
])('VAT of %i %% comes off', (percent, kronor, ore) => {
  expect(valueOf([part(total(kronor), { vat: { included: true, percent } })])).toBe(ore)
})

test('VAT that is not included changes nothing', () => {
  expect(valueOf([part(total(100), { vat: { included: false, percent: 25 } })])).toBe(kr(100))
})

test('VAT comes off the total of a part once, not off each month', () => {
  // 0,99 kr × 3 is 2,97 kr; without VAT 2,376 kr. Month by month it would be 0,79 × 3 = 2,37 kr.
  expect(valueOf([part(each('month', 0.99, 3), { vat: { included: true, percent: 25 } })])).toBe(238)
})

test('each part is rounded alone, half away from zero', () => {
  // 1,12 kr less 12 % is exact; 0,07 kr less 12 % is 0,0625 kr.
  const vat = { included: true, percent: 12 } as const
  expect(valueOf([part({ kind: 'total', ore: 7 }, { vat })])).toBe(6)
  expect(valueOf([part({ kind: 'total', ore: 7 }, { vat }), part({ kind: 'total', ore: 7 }, { vat })])).toBe(
    12,
  )
  // Exactly half an öre goes up.
  expect(valueOf([part({ kind: 'total', ore: 1 }, { vat: { included: true, percent: 100 } })])).toBe(1)
})

test('amounts beyond what floating point multiplies exactly stay exact', () => {
  const ore = 9_007_199_254_740_991
  expect(valueOf([part({ kind: 'total', ore }, { vat: { included: true, percent: 25 } })])).toBe(
    7_205_759_403_792_793,
  )
  expect(valueOf([part({ kind: 'total', ore }), part(total(1))])).toBeNull()
})

test.each([
  ['month', 48],
  ['quarter', 16],
  ['year', 4],
] as const)('a service without end counts %s × %i', (every, factor) => {
  for (const category of ['services', 'annex2'] as const)
    expect(valueOf([part(each(every, 1000, null))], { category })).toBe(kr(1000 * factor))
  expect(valueOf([part(each(every, 1000, null))], { law: 'LUFS', category: 'b-services' })).toBe(
    kr(1000 * factor),
  )
})

test.each([
  ['LOU', 'goods'],
  ['LOU', 'works'],
  ['LUK', 'concession'],
] as const)('%s %s without end has no method', (law, category) => {
  const result = valued([part(each('month', 1000, null)), part(total(500))], { law, category })
  expect(result).toMatchObject({ valueOre: null, allowed: 'undetermined', policyValueOre: null })
  expect(result.reasons[0]).toContain('Ange hur länge avtalet gäller')
})

test('a duty that the known parts already bring is not made unknown by a part without method', () => {
  expect(valued([part(each('month', 1, null))]).documentationDuty).toBeNull()
  expect(valued([part(each('month', 1, null)), part(total(100_001))]).documentationDuty).toBe(true)
})

test('a service over 48 months is undetermined when only the whole term passes the limit', () => {
  const years = (kronor: number, times: number) =>
    valued([part(each('month', kronor, times))], { category: 'services' })
  expect(years(13_000, 60)).toMatchObject({ valueOre: kr(624_000), allowed: 'undetermined' })
  expect(years(13_000, 48)).toMatchObject({ valueOre: kr(624_000), allowed: 'yes' })
  expect(years(11_000, 60)).toMatchObject({ valueOre: kr(528_000), allowed: 'yes' })
  expect(years(15_000, 60)).toMatchObject({ valueOre: kr(720_000), allowed: 'no' })
  expect(years(13_000, 60).reasons[0]).toContain('780\u00A0000')
})

test('quarters and years are cut at 48 months too, and a year of 4 is not over', () => {
  expect(valueOf([part(each('quarter', 1000, 17))], { category: 'services' })).toBe(kr(16_000))
  expect(valueOf([part(each('year', 1000, 4))], { category: 'services' })).toBe(kr(4000))
  expect(valueOf([part(each('year', 1000, 5))], { category: 'services' })).toBe(kr(4000))
})

test('options and extensions of a service are added in full, however long', () => {
  const parts = [
    part(each('month', 1000, 48)),
    part(each('month', 1000, 12), { role: 'option' }),
    part(each('month', 1000, 60), { role: 'extension' }),
  ]
  expect(valued(parts, { category: 'services' })).toMatchObject({ valueOre: kr(120_000), allowed: 'yes' })
})

test('a recurring price of goods and works with an end counts the whole term', () => {
  expect(valueOf([part(each('month', 1000, 60))])).toBe(kr(60_000))
  expect(valueOf([part(each('quarter', 1000, 20))], { category: 'works' })).toBe(kr(20_000))
})

test('what the authority supplies counts for works and concessions, elsewhere nothing', () => {
  const parts = [part(total(100)), part(total(50), { role: 'supplied-by-authority' })]
  expect(valueOf(parts, { category: 'works' })).toBe(kr(150))
  expect(valueOf(parts, { law: 'LUK', category: 'concession' })).toBe(kr(150))
  expect(valueOf(parts)).toBe(kr(100))
  expect(valueOf(parts, { category: 'services' })).toBe(kr(100))
  expect(valueOf([part(each('month', 50, null), { role: 'supplied-by-authority' })])).toBe(0)
})

test('premiums and parts of a unit that is not independent count in full', () => {
  expect(
    valueOf([part(total(100)), part(total(20), { role: 'premium' }), part(total(3), { role: 'other-unit' })]),
  ).toBe(kr(123))
})
