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

  it('that a person has made longer, and why, goes with the answer that it was said of', () => {
    const longer = on('2026-12-01', made, {
      [`${at}.taxes-paid.validUntil`]: '2027-06-01',
      [`${at}.taxes-paid.longerWhy`]: 'Intyget gäller enligt sin text till och med den 1 juni 2027.',
    })
    const later = on('2026-12-05', longer, { [`${at}.taxes-paid.on`]: '2026-12-05' })
    expect(row(later, 'taxes-paid')).toMatchObject({ validUntil: '2027-01-05' })
    expect(row(later, 'taxes-paid')).not.toHaveProperty('longerWhy')
    const worse = on('2026-12-05', longer, { [`${at}.taxes-paid.result`]: 'remark' })
    expect(row(worse, 'taxes-paid')?.validUntil).toBe('2027-01-01')
    expect(row(worse, 'taxes-paid')).not.toHaveProperty('longerWhy')
    const inTwo = on('2026-12-05', on('2026-12-05', longer, { [`${at}.taxes-paid.on`]: '' }), {
      [`${at}.taxes-paid.on`]: '2026-12-05',
    })
    expect(row(inTwo, 'taxes-paid')).toMatchObject({ validUntil: '2027-01-05' })
    // A day that is put right is the same check.
    const earlier = on('2026-12-05', longer, { [`${at}.taxes-paid.on`]: '2026-11-30' })
    expect(row(earlier, 'taxes-paid')).toMatchObject({
      validUntil: '2027-06-01',
      longerWhy: expect.stringContaining('Intyget'),
    })
  })

  it('that was over by then is renewed with the new day', () => {
    const short = on('2026-12-01', made, { [`${at}.taxes-paid.validUntil`]: '2026-12-03' })
    const later = on('2026-12-05', short, { [`${at}.taxes-paid.on`]: '2026-12-05' })
    expect(row(later, 'taxes-paid')?.validUntil).toBe('2027-01-05')
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
      of: { name: 'Nord AB (exempel)' },
    })
  })

  it('is none for an answer that nobody could have', () => {
    const lost = on('2026-12-01', made, { [`${at}.taxes-paid.result`]: 'missing' })
    expect(row(lost, 'taxes-paid')).not.toHaveProperty('validUntil')
    const had = on('2026-12-01', lost, { [`${at}.taxes-paid.result`]: 'clear' })
    expect(row(had, 'taxes-paid')?.validUntil).toBe('2027-01-01')
  })
})

describe('why nothing is saved', () => {
  const made = on('2026-12-01', begun(), {
    [`${at}.identity.result`]: 'clear',
    [`${at}.registrations.result`]: 'clear',
  })
  const told = on('2026-12-01', made, { [`${at}.identity.notKept`]: why })

  it('is said of the check where it is typed, and of no other', () => {
    const more = on('2026-12-02', told, { [`${at}.economy.result`]: 'remark' })
    expect(row(more, 'identity')?.notKept).toBe(why)
    expect(row(more, 'registrations')?.notKept).toBeUndefined()
    expect(row(more, 'economy')?.notKept).toBeUndefined()
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
