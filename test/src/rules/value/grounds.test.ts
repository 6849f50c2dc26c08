import { expect, test } from 'vitest'
import type { ValueInput } from '../../../../src/rules/value/input.ts'
import { each, kr, part, total, valued } from './input.ts'

type Exception = NonNullable<ValueInput['exception']>
const at = (kronor: number, exception: Exception, more: Partial<ValueInput> = {}) =>
  valued([part(total(kronor))], { startDate: '2025-06-01', exception, ...more })

const belowThreshold = ['urgency', 'negotiated-conditions', 'exceptional-reasons', 'court-review'] as const

test.each(belowThreshold)('%s holds only below the EU threshold', (ground) => {
  expect(at(2_389_584.99, ground).allowed).toBe('yes')
  expect(at(2_389_585, ground).allowed).toBe('no')
  expect(at(59_880_178, ground, { category: 'works' }).allowed).toBe('yes')
  expect(at(59_880_179, ground, { category: 'works' }).allowed).toBe('no')
  expect(at(4_789_981, ground, { law: 'LUF' }).allowed).toBe('yes')
  expect(at(4_789_982, ground, { law: 'LUF' }).allowed).toBe('no')
})

test.each(belowThreshold)('%s holds for annex 2 at any value, also where the limit is unknown', (ground) => {
  expect(at(50_000_000, ground, { category: 'annex2' }).allowed).toBe('yes')
  expect(at(50_000_000, ground, { category: 'annex2', startDate: '2026-11-20' }).allowed).toBe('yes')
})

test('an unknown EU threshold is not guessed', () => {
  const result = at(1_500_000, 'urgency', { startDate: '2026-11-20' })
  expect(result).toMatchObject({ allowed: 'undetermined', allowedByAmount: 'no', postAwardNotice: true })
  expect(result.euThreshold).toMatchObject({ ore: null, eur: 216_000 })
  expect(result.reasons).toHaveLength(1)
  expect(at(699_999, 'urgency', { startDate: '2026-11-20' })).toMatchObject({ allowed: 'yes', ground: null })
  expect(at(1_500_000, 'urgency', { startDate: '2028-01-01' })).toMatchObject({
    allowed: 'undetermined',
    euThreshold: null,
  })
})

test('grounds after a failed advertised procurement hold at any value', () => {
  expect(at(90_000_000, 'unsuitable-tenders').allowed).toBe('yes')
  expect(at(90_000_000, 'unsuitable-tenders', { law: 'LUF' }).allowed).toBe('yes')
  expect(at(90_000_000, 'invalid-tenders').allowed).toBe('yes')
})

test('a ground that the act lacks is undetermined, even at a value that is too high', () => {
  expect(at(90_000_000, 'invalid-tenders', { law: 'LUF' }).allowed).toBe('undetermined')
  expect(at(90_000_000, 'urgency', { law: 'LUFS' }).allowed).toBe('undetermined')
  expect(at(90_000_000, 'urgency', { law: 'LUK', category: 'concession' }).allowed).toBe('undetermined')
  expect(at(90_000_000, 'urgency', { law: 'LUFS' }).reasons[0]).toContain('LUFS')
})

test('grounds begin with the rules of 2022-02-01', () => {
  expect(at(800_000, 'urgency', { startDate: '2022-01-31' }).allowed).toBe('undetermined')
  expect(at(800_000, 'urgency', { startDate: '2022-02-01' }).allowed).toBe('yes')
  expect(at(600_000, 'urgency', { startDate: '2022-01-31' }).allowed).toBe('yes')
})

test('a ground is held against all that the value can grow to', () => {
  const hire = (kronor: number, exception: Exception) =>
    valued([part(each('month', kronor, 24), { hire: true })], { startDate: '2025-06-01', exception })
  expect(hire(40_000, 'urgency').allowed).toBe('undetermined')
  expect(hire(100_000, 'urgency').allowed).toBe('no')
  expect(hire(40_000, 'unsuitable-tenders').allowed).toBe('yes')
})

test('without a value or a limit a ground answers nothing', () => {
  expect(
    valued([part(each('month', 1, null))], { startDate: '2025-06-01', exception: 'unsuitable-tenders' })
      .allowed,
  ).toBe('undetermined')
  expect(at(1, 'unsuitable-tenders', { category: 'b-services' }).allowed).toBe('undetermined')
})

test('the section is named', () => {
  expect(at(800_000, 'court-review', { law: 'LOU' }).ground).toEqual({
    ground: 'court-review',
    allowed: 'yes',
    source: 'LOU 19 a kap. 6 och 7 §§',
  })
  expect(at(800_000, 'court-review').valueOre).toBe(kr(800_000))
})
