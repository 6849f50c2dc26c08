import { expect, test } from 'vitest'
import { each, kr, part, total, valued } from './input.ts'
import { traceOf } from '../../../../src/rules/value/trace.ts'

const hire = { hire: true }

test.each([
  [12, 120_000],
  [13, 280_000],
])('hire of goods for %i months with a residual value of 150 000 kr', (months, kronor) => {
  const result = valued([part(each('month', 10_000, months), { ...hire, residualOre: kr(150_000) })])
  expect(result).toMatchObject({ valueOre: kr(kronor), allowed: 'yes', reasons: [] })
})

test('hire over 12 months without its residual value is undetermined unless already over', () => {
  const months = (kronor: number) => valued([part(each('month', kronor, 13), hire)])
  expect(months(10_000)).toMatchObject({ valueOre: kr(130_000), allowed: 'undetermined' })
  expect(months(10_000).reasons[0]).toContain('Ange restvärdet')
  expect(months(60_000)).toMatchObject({ valueOre: kr(780_000), allowed: 'no', reasons: [] })
  expect(months(1000).documentationDuty).toBeNull()
})

test.each([
  ['quarter', 4, 4000],
  ['quarter', 5, 5700],
  ['year', 1, 1000],
  ['year', 2, 2700],
] as const)('hire by %s × %i', (every, times, kronor) => {
  expect(valued([part(each(every, 1000, times), { ...hire, residualOre: kr(700) })]).valueOre).toBe(
    kr(kronor),
  )
})

test('hire with a total price uses the stated term', () => {
  const years = (termMonths: number) =>
    valued([part(total(1000), { ...hire, termMonths, residualOre: kr(700) })])
  expect(years(12).valueOre).toBe(kr(1000))
  expect(years(13).valueOre).toBe(kr(1700))
})

test('hire with a total price and no term asks for the term where it matters', () => {
  const result = (residualOre: number) => valued([part(total(600_000), { ...hire, residualOre })])
  expect(result(kr(200_000))).toMatchObject({ valueOre: kr(600_000), allowed: 'undetermined' })
  expect(result(kr(200_000)).reasons[0]).toContain('Ange hyrestiden')
  expect(result(kr(1000)).allowed).toBe('yes')
})

test.each(['option', 'extension'] as const)(
  'an %s lengthens the term and the residual counts once',
  (role) => {
    const parts = (residualOre?: number) => [
      part(each('month', 1000, 12), { ...hire, residualOre: kr(5000) }),
      part(each('month', 1000, 6), { ...hire, role, ...(residualOre === undefined ? {} : { residualOre }) }),
    ]
    expect(valued(parts()).valueOre).toBe(kr(23_000))
    expect(valued(parts(kr(4000))).valueOre).toBe(kr(23_000))
    expect(valued(parts(kr(6000))).valueOre).toBe(kr(24_000))
  },
)

test('the residual value may stand on the option alone', () => {
  const parts = [
    part(each('month', 1000, 24), hire),
    part(each('month', 1000, 6), { ...hire, role: 'option', residualOre: kr(5000) }),
  ]
  expect(valued(parts)).toMatchObject({ valueOre: kr(35_000), allowed: 'yes' })
})

test('an option that is no hire does not lengthen the term', () => {
  const parts = [
    part(each('month', 1000, 12), { ...hire, residualOre: kr(5000) }),
    part(each('month', 1000, 6), { role: 'option' }),
  ]
  expect(valued(parts).valueOre).toBe(kr(18_000))
})

test('hire without end counts 48 months and no residual value', () => {
  const result = valued([part(each('quarter', 1000, null), { ...hire, residualOre: kr(9) })])
  expect(result).toMatchObject({ valueOre: kr(16_000), allowed: 'yes' })
  expect(traceOf(result)[0]?.rule.source).toBe('LOU 5 kap. 10 §')
})

test('hire of goods inside a service is counted as hire, also over 48 months', () => {
  const long = part(each('month', 1000, 60), { ...hire, residualOre: 0 })
  expect(valued([long], { category: 'services' })).toMatchObject({ valueOre: kr(60_000), allowed: 'yes' })
})

test('VAT comes off price and residual value together', () => {
  const vat = { included: true, percent: 25 } as const
  const result = valued([part(each('month', 1000, 24), { ...hire, residualOre: kr(1000), vat })])
  expect(result.valueOre).toBe(kr(20_000))
})
