import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { enterCase } from '../../../../src/rules/enter-case.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const bids = answered(aCase(), {
  'subject.category': 'goods',
  'value.hasOption': 'no',
  'value.parts.base.pricing': 'total',
  'value.parts.base.amountOre': '100 000',
  'inquiry.criterion': 'lowest-price',
  'suppliers.a.name': 'Pumpservice HB (exempel)',
  'suppliers.a.answer': 'bid',
  'suppliers.a.bid.totalOre': '100 000',
  'suppliers.b.name': 'Livräddarna HB (exempel)',
  'suppliers.b.answer': 'bid',
  'suppliers.b.bid.totalOre': '112 000',
  'suppliers.c.name': 'Kalibreringstjänst Nord AB (exempel)',
  'suppliers.c.answer': 'bid',
  'suppliers.c.bid.totalOre': '90 000',
})

const outcomes = (found: Case) => found.suppliers.map(({ bid }) => bid?.outcome)
const reasons = (found: Case) => found.suppliers.map(({ bid }) => bid?.outcomeReason)

describe('the outcomes of bids', () => {
  it('follow from the winner, with the reason where it is certain', () => {
    const won = answered(bids, { 'award.supplierId': 'a' })
    expect(outcomes(won)).toEqual(['accepted', 'not-accepted', 'not-accepted'])
    // Why a lower bid is not accepted nobody but the person can say.
    expect(reasons(won)).toEqual([undefined, 'Priset är högre än det antagna anbudets.', undefined])
  })

  it('have the lower bid’s reason from the one asked for the award', () => {
    const won = answered(bids, {
      'award.supplierId': 'a',
      'award.notBestReason': 'Nord uppfyller inte kravet på egen tekniker.',
    })
    expect(reasons(won)[2]).toBe('Nord uppfyller inte kravet på egen tekniker.')
  })

  it('are renewed when winner or price changes, while nobody has touched them', () => {
    const won = answered(bids, { 'award.supplierId': 'a' })
    const dearer = answered(won, { 'suppliers.b.bid.totalOre': '130 000' })
    expect(reasons(dearer)[1]).toBe('Priset är högre än det antagna anbudets.')
    const other = answered(dearer, { 'award.supplierId': 'c' })
    expect(outcomes(other)).toEqual(['not-accepted', 'not-accepted', 'accepted'])
    expect(reasons(other)).toEqual([
      'Priset är högre än det antagna anbudets.',
      'Priset är högre än det antagna anbudets.',
      undefined,
    ])
    expect(outcomes(answered(other, { 'award.supplierId': '' }))).toEqual([undefined, undefined, undefined])
  })

  it('leave a person’s own words and a rejected bid as they are', () => {
    const own = answered(answered(bids, { 'award.supplierId': 'a' }), {
      'suppliers.b.bid.outcomeReason': 'Dyrare, och längre leveranstid.',
      'suppliers.c.bid.outcome': 'rejected',
      'suppliers.c.bid.outcomeReason': 'Saknar undertecknad offert, som krävdes.',
    })
    const changed = answered(own, { 'suppliers.b.bid.totalOre': '150 000', 'award.supplierId': 'b' })
    expect(outcomes(changed)).toEqual(['not-accepted', 'accepted', 'rejected'])
    expect(reasons(changed)[2]).toBe('Saknar undertecknad offert, som krävdes.')
    expect(reasons(answered(own, { 'suppliers.a.bid.totalOre': '101 000' }))[1]).toBe(
      'Dyrare, och längre leveranstid.',
    )
  })

  it('stay empty where a person has emptied them', () => {
    const won = answered(bids, { 'award.supplierId': 'a' })
    expect(reasons(answered(won, { 'suppliers.b.bid.outcomeReason': '' }))[1]).toBeUndefined()
  })

  it('follow from a cancellation', () => {
    const cancelled = answered(bids, {
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Alla anbud är dyrare än vad vi har budget för.',
    })
    expect(outcomes(cancelled)).toEqual(['not-accepted', 'not-accepted', 'not-accepted'])
    expect(reasons(cancelled)[0]).toBe(
      'Upphandlingen avbröts. Alla anbud är dyrare än vad vi har budget för.',
    )
  })
})

describe('the instant of a bid', () => {
  const at = (found: Case, text: string, path: string, instant: string): Case =>
    enterCase(found, [{ path, text }], instant.slice(0, 10), instant).case
  const noted = (found: Case) => found.suppliers[0]?.bid?.registeredAt

  it('is noted once, at the first that is written of it, also where that cannot be read', () => {
    const [first, later] = ['2026-12-04T10:30:00+01:00', '2026-12-05T09:00:00+01:00']
    const empty = answered(aCase(), { 'suppliers.a.name': 'Pumpservice HB (exempel)' })
    const typed = at(empty, '12 dec', 'suppliers.a.bid.receivedOn', first)
    expect(noted(typed)).toBe(first)
    expect(noted(at(typed, '100 000', 'suppliers.a.bid.totalOre', later))).toBe(first)
    expect(noted(at(empty, 'accepted', 'suppliers.a.bid.outcome', first))).toBeUndefined()
    expect(noted(at(empty, '', 'suppliers.a.bid.totalOre', first))).toBeUndefined()
  })
})

describe('the reason that the program writes for a bid', () => {
  it('tells no price, sum or difference: the letter to the bidder has it', () => {
    const dearer = answered(bids, { 'award.supplierId': 'a' })
    const weighed = answered(dearer, {
      'inquiry.criterion': 'price-and-quality',
      'inquiry.criteria.price.weight': '60',
      'inquiry.criteria.service.name': 'Service',
      'inquiry.criteria.service.weight': '40',
      ...Object.fromEntries(
        ['a', 'b', 'c'].map((id, n) => [`suppliers.${id}.bid.scores.service.points`, String(90 - n * 20)]),
      ),
    })
    expect(reasons(dearer)[1]).toBe('Priset är högre än det antagna anbudets.')
    expect(reasons(weighed)[1]).toBe('Anbudet fick färre poäng än det antagna anbudet.')
    for (const reason of [...reasons(dearer), ...reasons(weighed)]) expect(reason ?? '').not.toMatch(/\d/)
  })
})
