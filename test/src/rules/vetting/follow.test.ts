import { describe, expect, it } from 'vitest'
import type { Case, Supplier } from '../../../../src/domain/case/schema.ts'
import { enterCase } from '../../../../src/rules/enter-case.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { aRoutine, withRoutine } from '../../../support/local/template.ts'

const at = 'suppliers.en.checks'
const why = 'Sågs på skärmen, och vem som helst kan slå upp det igen.'

const begun = (): Case =>
  answered(aCase('region-stockholm'), { 'suppliers.en.name': 'Nord AB (exempel)' }, '2026-12-01')

const on = (day: string, before: Case, texts: Readonly<Record<string, string>>): Case =>
  answered(before, texts, day)

const row = (found: Case, id: string): NonNullable<Supplier['checks']>[number] | undefined =>
  found.suppliers[0]?.checks?.find((one) => one.id === id)

describe('the last day on which a check is good', () => {
  const made = on('2026-12-01', begun(), { [`${at}.taxes-paid.result`]: 'clear' })

  it('comes with the result, by the check’s own time', () => {
    expect(row(made, 'taxes-paid')).toMatchObject({ on: '2026-12-01', validUntil: '2027-01-01' })
  })

  it('follows another day, and goes with it', () => {
    const moved = on('2026-12-05', made, { [`${at}.taxes-paid.on`]: '2026-12-05' })
    expect(row(moved, 'taxes-paid')?.validUntil).toBe('2027-01-05')
    expect(
      row(on('2026-12-05', moved, { [`${at}.taxes-paid.on`]: '' }), 'taxes-paid')?.validUntil,
    ).toBeUndefined()
  })

  it('is left where a person has set another', () => {
    const set = on('2026-12-01', made, { [`${at}.taxes-paid.validUntil`]: '2026-12-20' })
    const moved = on('2026-12-05', set, { [`${at}.taxes-paid.on`]: '2026-12-05' })
    expect(row(moved, 'taxes-paid')?.validUntil).toBe('2026-12-20')
  })

  it('becomes a routine’s shorter one when the check is made anew', () => {
    const routine = aRoutine('kontroller:\n  - programmets kontroll: taxes-paid\n    gäller: 5 dagar\n')
    const moved = on('2026-12-05', withRoutine(made, routine), { [`${at}.taxes-paid.on`]: '2026-12-05' })
    expect(row(moved, 'taxes-paid')?.validUntil).toBe('2026-12-10')
  })

  it('is none for an answer that does not grow old by itself', () => {
    expect(row(on('2026-12-01', begun(), { [`${at}.low-bid.result`]: 'clear' }), 'low-bid')).toEqual({
      id: 'low-bid',
      result: 'clear',
      on: '2026-12-01',
    })
  })
})

describe('why nothing is saved', () => {
  const made = on('2026-12-01', begun(), {
    [`${at}.identity.result`]: 'clear',
    [`${at}.registrations.result`]: 'clear',
    [`${at}.debts.result`]: 'missing',
    [`${at}.criminal-record.result`]: 'clear',
  })
  const told = on('2026-12-01', made, { [`${at}.identity.notKept`]: why })

  it('is typed once for all that were made', () => {
    expect(row(told, 'registrations')?.notKept).toBe(why)
  })

  it('is not said of what could not be had, nor of what is only looked at', () => {
    expect(row(told, 'debts')?.notKept).toBeUndefined()
    expect(row(told, 'criminal-record')).toEqual({
      id: 'criminal-record',
      result: 'clear',
      on: '2026-12-01',
      validUntil: '2027-03-01',
    })
  })

  it('comes to a check that is made after it', () => {
    const more = on('2026-12-02', told, { [`${at}.economy.result`]: 'remark' })
    expect(row(more, 'economy')?.notKept).toBe(why)
  })

  it('is not said where there is a file, or own words', () => {
    const [own, where] = ['Bilden blev för suddig för att vara till nytta.', 'Diariet, RS 2026-12']
    const other = on('2026-12-01', made, {
      [`${at}.registrations.notKept`]: own,
      'elsewhere.fil.where': where,
      'elsewhere.fil.belongsTo': `${at}.identity`,
    })
    expect(row(other, 'identity')?.notKept).toBeUndefined()
    const more = on('2026-12-01', other, { [`${at}.economy.result`]: 'clear' })
    expect(row(more, 'economy')?.notKept).toBe(own)
    // Other words for one check alone.
    const again = on('2026-12-01', more, { [`${at}.economy.notKept`]: why })
    expect(row(again, 'registrations')?.notKept).toBe(own)
  })

  it('is mended with the first in the copies, and kept there when the first is taken away', () => {
    const mended = on('2026-12-01', told, { [`${at}.identity.notKept`]: `${why} Igen.` })
    expect(row(mended, 'registrations')?.notKept).toBe(`${why} Igen.`)
    const gone = on('2026-12-01', mended, { [`${at}.identity.notKept`]: '' })
    expect(row(gone, 'identity')?.notKept).toBeUndefined()
    expect(row(gone, 'registrations')?.notKept).toBe(`${why} Igen.`)
  })

  it('and all else that was typed is left when a result is taken back', () => {
    const back = on('2026-12-02', told, { [`${at}.identity.result`]: '' })
    expect(row(back, 'identity')).toMatchObject({ notKept: why, on: '2026-12-01' })
  })
})

it('a row taken over from another case is this case’s own when it is made anew', () => {
  const found = on('2026-12-01', begun(), { [`${at}.identity.result`]: 'clear' })
  const reused: Case = {
    ...found,
    suppliers: found.suppliers.map((supplier) => ({
      ...supplier,
      checks: (supplier.checks ?? []).map((one) => ({ ...one, reusedFrom: { label: 'Pumpar 2026' } })),
    })),
  }
  const seen = enterCase(
    reused,
    [{ path: `${at}.identity.seen`, text: 'Samma styrelse.' }],
    '2026-12-02',
  ).case
  expect(row(seen, 'identity')?.reusedFrom).toEqual({ label: 'Pumpar 2026' })
  const anew = enterCase(seen, [{ path: `${at}.identity.on`, text: '2026-12-02' }], '2026-12-02').case
  expect(row(anew, 'identity')).not.toHaveProperty('reusedFrom')
})
