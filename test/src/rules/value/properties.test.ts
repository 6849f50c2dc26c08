import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateValue } from '../../../../src/rules/value/evaluate.ts'
import type { ValueInput, ValuePart } from '../../../../src/rules/value/input.ts'
import { formatKr } from '../../../../src/domain/money.ts'
import { sumsOf, traceOf } from '../../../../src/rules/value/trace.ts'

const ore = fc.integer({ min: 0, max: 300_000_000 })
const day = fc
  .date({ min: new Date('2013-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const price: fc.Arbitrary<ValuePart['price']> = fc.oneof(
  fc.record({ kind: fc.constant('total' as const), ore }),
  fc.record({
    kind: fc.constant('recurring' as const),
    ore: fc.integer({ min: 0, max: 5_000_000 }),
    every: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
    times: fc.option(fc.integer({ min: 0, max: 70 }), { freq: 6 }),
  }),
)

const part: fc.Arbitrary<ValuePart> = fc.record(
  {
    role: fc.constantFrom('base', 'option', 'extension', 'premium', 'supplied-by-authority', 'other-unit'),
    price,
    vat: fc.record({ included: fc.constant(true as const), percent: fc.constantFrom(25, 12, 6, 0) }),
  },
  { requiredKeys: ['role', 'price'] },
)

const hired: fc.Arbitrary<ValuePart> = fc.record(
  { role: fc.constant('base' as const), price, hire: fc.constant(true), residualOre: ore },
  { requiredKeys: ['role', 'price', 'hire'] },
)

const input: fc.Arbitrary<ValueInput> = fc.record(
  {
    law: fc.constantFrom('LOU', 'LUF', 'LUFS', 'LUK'),
    category: fc.constantFrom('goods', 'services', 'works', 'annex2', 'b-services', 'concession'),
    startDate: day,
    parts: fc.array(fc.oneof(part, hired), { maxLength: 5 }),
    similar: fc.array(
      fc.record({
        ore,
        date: day,
        relation: fc.constantFrom('same-procurement', 'recurring', 'same-kind'),
        unit: fc.constantFrom('own', 'other'),
      }),
      { maxLength: 6 },
    ),
    recurringNeed: fc.record(
      {
        past12MonthsOre: ore,
        adjustmentPercent: fc.integer({ min: -100, max: 100 }),
        next12MonthsOre: ore,
      },
      { requiredKeys: [] },
    ),
    policy: fc.constantFrom('law-only', 'region-stockholm', 'region-sormland'),
    exception: fc.constantFrom('urgency', 'unsuitable-tenders'),
  },
  { requiredKeys: ['law', 'category', 'startDate', 'parts'] },
)

test('every amount is whole öre, and the counted lines add up to the value', () => {
  fc.assert(
    fc.property(input, (one) => {
      const result = evaluateValue(one)
      if (result.valueOre === null) return
      expect(Number.isSafeInteger(result.valueOre)).toBe(true)
      const counted = Object.values(sumsOf(result)).reduce((sum, amount) => sum + amount, 0)
      expect(counted).toBe(result.valueOre)
      const policy = traceOf(result).filter((line) => line.counted === 'policy')
      if (result.policyValueOre !== null)
        expect(policy.reduce((sum, line) => sum + (line.ore ?? 0), counted)).toBe(result.policyValueOre)
      else expect(policy).toEqual([])
    }),
  )
})

test('the value never falls when an option or another purchase is added', () => {
  const option = part.map((one): ValuePart => ({ ...one, role: 'option' }))
  const extra = fc.record({
    ore,
    date: day,
    relation: fc.constantFrom('same-procurement' as const, 'recurring' as const, 'same-kind' as const),
    unit: fc.constantFrom('own' as const, 'other' as const),
  })
  fc.assert(
    fc.property(input, option, extra, (one, added, bought) => {
      const before = evaluateValue(one)
      const after = evaluateValue({ ...one, parts: [...one.parts, added] })
      const more = evaluateValue({ ...one, similar: [...(one.similar ?? []), bought] })
      if (before.valueOre === null) expect(after.valueOre).toBeNull()
      else {
        expect(after.valueOre ?? Infinity).toBeGreaterThanOrEqual(before.valueOre)
        expect(more.valueOre ?? -1).toBeGreaterThanOrEqual(before.valueOre)
      }
      if (one.exception === undefined && before.allowed === 'no') expect(more.allowed).toBe('no')
    }),
  )
})

test('the order of parts and purchases changes nothing but the order of the lines', () => {
  fc.assert(
    fc.property(input, (one) => {
      const turned = { ...one, parts: one.parts.toReversed() }
      if (one.similar) turned.similar = one.similar.toReversed()
      const [a, b] = [evaluateValue(one), evaluateValue(turned)]
      expect({ ...b, calculation: null, reasons: [] }).toEqual({ ...a, calculation: null, reasons: [] })
      expect(sumsOf(b)).toEqual(sumsOf(a))
      expect(b.reasons.toSorted()).toEqual(a.reasons.toSorted())
    }),
  )
})

test('an undetermined answer always says what to do, a determined one never asks', () => {
  fc.assert(
    fc.property(input, (one) => {
      const { allowed, documentationDuty, reasons } = evaluateValue(one)
      if (allowed === 'undetermined') expect(reasons.length).toBeGreaterThan(0)
      else if (documentationDuty !== null) expect(reasons).toEqual([])
    }),
  )
})

test('lines are written for people', () => {
  const result = evaluateValue({
    law: 'LOU',
    category: 'services',
    startDate: '2026-11-20',
    parts: [
      {
        label: 'Drift',
        role: 'base',
        price: { kind: 'recurring', ore: 1_150_000, every: 'month', times: 24 },
        vat: { included: true, percent: 25 },
      },
    ],
  })
  expect(traceOf(result)[0]).toEqual({
    label: 'Drift',
    role: 'base',
    computation: `(${formatKr(1_150_000)} × 24 månader), utan 25\u00A0% moms`,
    ore: 22_080_000,
    counted: 'value',
    rule: {
      layer: 'law',
      source: 'LOU 5 kap. 3 §',
      text: 'Allt som du beräknar att ni ska betala räknas, utan moms.',
    },
  })
  expect(traceOf(result).at(-1)).toMatchObject({ role: 'total', ore: 22_080_000 })
})
