import { describe, expect, it } from 'vitest'
import { noteLater } from '../../../src/domain/case/later.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { isProgramsOwn } from '../../../src/rules/bids/follow.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const step = (before: Case, texts: Readonly<Record<string, string>>, today = '2026-12-20'): Case =>
  noteLater(before, answered(before, texts, today), today, isProgramsOwn)
const fields = (found: Case) => (found.later ?? []).map(({ field, after, was }) => [field, after, was])

it('each supplier that a draft was saved for is noted, in one day too', () => {
  const drafted = (found: Case): Case => ({
    ...found,
    suppliers: found.suppliers.map((row) => ({ ...row, draftedOn: '2026-12-20' })),
  })
  const names = ['Berganders AB (exempel)', 'Berganders Bolag AB (exempel)', 'Cykelkraft AB (exempel)']
  const [first = '', unsaved = '', last = ''] = names
  const pump = drafted(answered(aCase(), { 'suppliers.a.name': 'Pumpservice HB (exempel)' }))
  const berg = drafted(step(step(pump, { 'suppliers.a.name': unsaved }), { 'suppliers.a.name': first }))
  const found = step(berg, { 'suppliers.a.name': last })
  expect(found.later?.map(({ who }) => who?.name)).toEqual(['Pumpservice HB (exempel)', first])
  expect(found.suppliers[0]?.draftedOn).toBeUndefined()
})

describe('what goes with a sending that has a text', () => {
  const sent = answered(aCase(), {
    'inquiry.sentOn': '2026-11-23',
    'inquiry.channel': 'email',
    'inquiry.sameForAll': 'no',
    'inquiry.differenceReason': 'En fick längre tid.',
    'inquiry.sendings.a.text': 'Vi köper.',
    'suppliers.a.name': 'Nord AB (exempel)',
    'suppliers.a.asked.on': '2026-11-23',
    'suppliers.a.asked.lastDay': '2026-12-04',
    'suppliers.a.asked.channel': 'email',
    'suppliers.a.asked.by': 'Kim Ek (exempel)',
  })

  it.each([
    ['inquiry.channel', 'phone'],
    ['inquiry.sameForAll', 'yes'],
    ['inquiry.differenceReason', 'Ingen skillnad.'],
    ['suppliers.a.asked.on', '2026-11-24'],
    ['suppliers.a.asked.lastDay', '2026-12-11'],
    ['suppliers.a.asked.channel', 'phone'],
    ['suppliers.a.asked.by', 'Sam Ask (exempel)'],
  ])('is noted when it is changed: %s', (path, text) => {
    expect(step(sent, { [path]: text }).later).toMatchObject([{ field: path, after: 'asked' }])
  })
})

it.each([
  ['contract.partyName', 'Nord AB (exempel)', 'Syd AB (exempel)'],
  ['contract.amountOre', '100 000', '120 000'],
  ['contract.reference', 'A 1', 'A 2'],
  ['contract.startsOn', '2027-01-01', '2027-02-01'],
  ['contract.endsOn', '2027-12-31', '2028-12-31'],
  ['contract.publishedOn', '2026-12-15', '2026-12-16'],
  ['contract.publishedIn', 'TED', 'Annan databas'],
])('the contract’s %s is noted once it is signed, and not before', (path, was, now) => {
  const open = answered(aCase(), { [path]: was })
  expect(step(open, { [path]: now }).later).toBeUndefined()
  const signed = answered(open, { 'contract.signedOn': '2026-12-14' })
  expect(step(signed, { [path]: now }).later).toMatchObject([{ field: path, after: 'signed' }])
})

describe('what has no note', () => {
  const { signedOn: _signed, ...contract } = exampleCase().contract
  const { sentOn: _sent, ...notice } = exampleCase().notice
  const undecided: Case = answered(
    { ...exampleCase(), contract, notice },
    { 'decision.outcome': '', 'decision.decidedOn': '' },
  )

  it('is the day that the program stamped, corrected the same day while nobody has been told', () => {
    const stamped = step(undecided, { 'decision.outcome': 'award' })
    expect(stamped.decision.decidedOn).toBe('2026-12-20')
    expect(step(stamped, { 'decision.decidedOn': '2026-12-10' }).later).toBeUndefined()
    const next = step(stamped, { 'decision.decidedOn': '2026-12-10' }, '2026-12-21')
    expect(fields(next)).toEqual([['decision.decidedOn', 'decided', '2026-12-20']])
  })

  it('is how somebody is reached, and a capital in a unit', () => {
    const found = answered(exampleCase(), { [`${medi}.contact`]: 'a@b.example', 'preparer.phone': '08-1' })
    const unit = found.authority.unit ?? ''
    const changed = step(found, {
      [`${medi}.contact`]: 'c@b.example',
      'preparer.phone': '08-2',
      'authority.unit': unit.toUpperCase(),
    })
    expect(changed.later).toBeUndefined()
    expect(step(found, { 'authority.unit': 'En annan enhet' }).later).toHaveLength(1)
  })

  it('is the reason that the program gave by itself', () => {
    const cancelled = answered(undecided, {
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Pumparna flyttades.',
      'decision.decidedOn': '2026-12-10',
    })
    const changed = step(cancelled, { 'decision.cancelReason': 'Pumparna såldes.' })
    expect(fields(changed)).toEqual([['decision.cancelReason', 'decided', 'Pumparna flyttades.']])
  })
})
