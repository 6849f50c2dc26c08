import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enter } from '../../../src/domain/case/enter.ts'
import { fields } from '../../../src/domain/case/fields/catalogue.ts'
import { getAt } from '../../../src/domain/case/path.ts'
import { caseSchema, type Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const today = '2026-11-20'

describe('enter', () => {
  it('keeps what cannot be read as typed, and takes the old answer away', () => {
    const before = answered(aCase(), { 'value.parts.base.amountOre': '1 000' })
    const { case: after, changes } = enter(
      before,
      [{ path: 'value.parts.base.amountOre', text: '500.000' }],
      today,
    )
    expect(after.value.parts?.[0]?.amountOre).toBeUndefined()
    expect(after.unread).toEqual({ 'value.parts.base.amountOre': '500.000' })
    expect(changes).toHaveLength(2)
  })

  it('forgets the unreadable text once the field reads', () => {
    const bad = enter(aCase(), [{ path: 'subject.startDate', text: '31 februari 2027' }], today).case
    const good = enter(bad, [{ path: 'subject.startDate', text: '2027-02-28' }], today).case
    expect(good.unread).toEqual({})
    expect(good.subject.startDate).toBe('2027-02-28')
  })

  it('refuses a path that is no field', () => {
    expect(enter(aCase(), [{ path: 'format', text: 'x' }], today).unknown).toEqual(['format'])
  })

  it('opens the first option with the price of the contract', () => {
    const after = answered(aCase(), {
      'value.parts.base.pricing': 'month',
      'value.parts.base.amountOre': '11 500',
      'value.hasOption': 'yes',
    })
    expect(after.value.parts?.[1]).toMatchObject({ role: 'option', pricing: 'month', amountOre: 1_150_000 })
  })

  it('lets the option follow the price of the contract until it has its own', () => {
    const even = answered(aCase(), {
      'value.parts.base.pricing': 'month',
      'value.parts.base.amountOre': '11 500',
      'value.hasOption': 'yes',
    })
    const dearer = answered(even, { 'value.parts.base.amountOre': '25 000' })
    expect(dearer.value.parts?.[1]?.amountOre).toBe(2_500_000)
    const own = answered(dearer, {
      'value.parts.option-1.amountOre': '20 000',
      'value.parts.base.amountOre': '26 000',
    })
    expect(own.value.parts?.[1]?.amountOre).toBe(2_000_000)
  })

  it('gives the option the VAT of the contract, and LUK its only kind of purchase', () => {
    const vat = answered(aCase(), {
      'value.parts.base.pricing': 'year',
      'value.parts.base.amountOre': '150 000',
      'value.parts.base.vat': 'vat-25',
      'value.hasOption': 'yes',
    })
    expect(getAt(vat, 'value.parts.option-1.vat')).toBe('vat-25')
    expect(getAt(answered(vat, { 'value.parts.base.vat': 'vat-12' }), 'value.parts.option-1.vat')).toBe(
      'vat-12',
    )
    const concession = answered(aCase(), { 'subject.category': 'services', 'subject.law': 'LUK' })
    expect(concession.subject.category).toBe('concession')
  })

  it('stamps the day on which an answer was given, once', () => {
    const first = enter(aCase(), [{ path: 'contracts.found', text: 'none' }], today).case
    const again = enter(first, [{ path: 'contracts.found', text: 'exists' }], '2026-12-01').case
    expect([first.contracts.searchedOn, again.contracts.searchedOn]).toEqual([today, today])
  })

  it('renews a statement of impartiality with the suppliers asked by then', () => {
    const one = answered(aCase(), {
      'suppliers.a.name': 'Nord',
      'impartiality.statements.preparer.conflict': 'no',
    })
    const two = answered(one, {
      'suppliers.b.name': 'Syd',
      'impartiality.statements.preparer.conflict': 'no',
    })
    expect(two.impartiality.statements?.[0]).toMatchObject({
      name: 'Kim Ek (exempel)',
      supplierIds: ['a', 'b'],
    })
  })

  it('leaves a case that the schema takes, whatever is typed anywhere', () => {
    const paths = Object.keys(fields).map((pattern) => pattern.replaceAll('*', 'row-1'))
    const typed = fc.record({ path: fc.constantFrom(...paths), text: fc.string({ unit: 'grapheme' }) })
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 12 }), (entries) => {
        const after: Case = enter(aCase(), entries, today).case
        expect(caseSchema.safeParse(after).error?.issues).toBeUndefined()
        const last = new Map(entries.map((entry) => [entry.path, entry.text]))
        for (const [path, text] of Object.entries(after.unread)) expect(last.get(path)).toBe(text)
      }),
    )
  })
})
