import { expect, test } from 'vitest'
import type { ValueInput } from '../../../../src/rules/value/input.ts'
import { each, kr, other, part, total, valued } from './input.ts'

const at = (kronor: number, more: Partial<ValueInput>) => valued([part(total(kronor))], more)

test.each([
  ['2013-12-31', 1, null, 'undetermined'],
  ['2014-01-01', 270_964, 270_964, 'yes'],
  ['2014-06-30', 270_965, 270_964, 'no'],
  ['2014-07-01', 505_800, 505_800, 'yes'],
  ['2022-01-31', 626_284, 626_284, 'yes'],
  ['2022-02-01', 699_999.99, 700_000, 'yes'],
  ['2022-02-01', 700_000, 700_000, 'no'],
  ['2031-05-05', 699_999, 700_000, 'yes'],
] as const)('goods begun %s for %d kr', (startDate, kronor, limit, allowed) => {
  const result = at(kronor, { startDate })
  expect(result).toMatchObject({ limitOre: limit === null ? null : kr(limit), allowed })
  expect(result.reasons.length).toBe(allowed === 'undetermined' ? 1 : 0)
})

test.each([
  ['LOU', 'annex2', 699_999.99, 'yes'],
  ['LOU', 'annex2', 700_000, 'undetermined'],
  ['LUF', 'annex2', 1_199_999.99, 'yes'],
  ['LUF', 'annex2', 1_200_000, 'undetermined'],
  ['LUFS', 'annex2', 1, 'undetermined'],
  ['LOU', 'b-services', 1, 'undetermined'],
  ['LUFS', 'b-services', 1_199_999, 'yes'],
  ['LUK', 'concession', 0, 'undetermined'],
  ['LUK', 'goods', 1, 'undetermined'],
] as const)('%s %s 2026 for %d kr', (law, category, kronor, allowed) => {
  expect(at(kronor, { law, category }).allowed).toBe(allowed)
})

test('a limit that is due but unknown is shown without an amount and the reason says what to do', () => {
  const result = at(830_000, { category: 'annex2' })
  expect(result.limit).toMatchObject({ ore: null, from: '2026-01-01', verified: false })
  expect(result.limitOre).toBeNull()
  expect(result.reasons[0]).toContain('Fråga inköpsfunktionen, som kan lägga in beloppet')
  expect(result.flags).toEqual([])
})

test.each([
  [629_999.99, []],
  [630_000, ['near-limit']],
  [699_999.99, ['near-limit']],
  [700_000, []],
])('near the limit at %d kr', (kronor, flags) => {
  expect(at(kronor, {}).flags).toEqual(flags)
})

test('the policy limit follows the operator of the row', () => {
  const flags = (own: number, startDate: string) =>
    valued([part(total(own))], {
      startDate,
      policy: 'region-sormland',
      similar: [other('same-kind', 100_000, startDate, 'other')],
    }).flags
  expect(flags(600_000, '2026-03-01')).toEqual(['policy-limit-exceeded'])
  expect(flags(599_999, '2026-03-01')).toEqual([])
  expect(flags(515_312, '2021-03-01')).toEqual([])
  expect(flags(515_313, '2021-03-01')).toEqual(['policy-limit-exceeded'])
})

test('documentation: over 100 000 kr, always under LUK', () => {
  for (const law of ['LOU', 'LUF', 'LUFS'] as const) {
    expect(at(100_000, { law }).documentationDuty).toBe(false)
    expect(at(100_000.01, { law }).documentationDuty).toBe(true)
  }
  expect(at(0, { law: 'LUK', category: 'concession' }).documentationDuty).toBe(true)
  expect(
    valued([part(each('month', 1, null))], { law: 'LUK', category: 'concession' }).documentationDuty,
  ).toBe(true)
})

test('the notice after the contract is needed from the amount of the act, and not before 2022-02-01', () => {
  expect(at(699_999.99, {}).postAwardNotice).toBe(false)
  expect(at(700_000, {}).postAwardNotice).toBe(true)
  expect(at(1_199_999.99, { law: 'LUF' }).postAwardNotice).toBe(false)
  expect(at(1_200_000, { law: 'LUF' }).postAwardNotice).toBe(true)
  expect(at(5_000_000, { startDate: '2022-01-31' }).postAwardNotice).toBe(false)
  expect(at(1_199_999, { law: 'LUFS' }).postAwardNotice).toBe(false)
  expect(at(1_200_000, { law: 'LUFS' }).postAwardNotice).toBeNull()
  const luk = { law: 'LUK', category: 'concession', startDate: '2025-06-01' } as const
  expect(at(2_994_007, luk).postAwardNotice).toBe(false)
  expect(at(2_994_008, luk).postAwardNotice).toBe(true)
  expect(at(1, { ...luk, startDate: '2026-06-01' }).postAwardNotice).toBeNull()
})
