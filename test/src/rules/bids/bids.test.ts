import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { againstBest } from '../../../../src/rules/bids/best.ts'
import { sayDifference } from '../../../../src/rules/bids/difference.ts'
import { earlySentence, toExplain } from '../../../../src/rules/bids/explain.ts'
import { linesHeld } from '../../../../src/rules/bids/lines.ts'
import { linesSentence } from '../../../../src/rules/bids/line-words.ts'
import { lowBids, sayLow } from '../../../../src/rules/bids/low.ts'
import { sameBids } from '../../../../src/rules/bids/same.ts'
import { heldBack, mayStillCome } from '../../../../src/rules/bids/times.ts'
import { bidsByPrice, bidTotal } from '../../../../src/rules/evaluate/suppliers.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ')

const with_ = (texts: Readonly<Record<string, string>>): Case => answered(exampleCase(), texts)
const of = (found: Case, path: string) => {
  const row = found.suppliers.find(({ id }) => path.endsWith(id))
  if (row === undefined) throw new Error(path)
  return row
}
const explained = (found: Case, path: string) => toExplain(found, of(found, path)).map(({ is }) => is)

describe('a bid’s lines', () => {
  const lines = {
    [`${nord}.bid.lines.a.amountOre`]: '400 000',
    [`${nord}.bid.lines.b.kind`]: 'discount',
    [`${nord}.bid.lines.b.amountOre`]: '8 000',
  }
  it('are held against the price, with the difference in kronor', () => {
    const found = with_(lines)
    const held = linesHeld(found, of(found, nord))
    expect(held).toEqual({
      sumOre: 392_000_00,
      totalOre: 396_000_00,
      differenceOre: -4_000_00,
      missing: [],
    })
    expect(held && plain(linesSentence(held))).toBe(
      'Raderna blir 392 000 kr. Det är 4 000 kr mindre än priset 396 000 kr.',
    )
  })

  it('are the price where no sum is given beside them', () => {
    const found = with_({ ...lines, [`${nord}.bid.unitPriceOre`]: '' })
    expect(bidTotal(found, of(found, nord))).toBe(392_000_00)
  })

  it('make no price while one lacks its amount, or discounts are larger', () => {
    const open = with_({ ...lines, [`${nord}.bid.unitPriceOre`]: '', [`${nord}.bid.lines.a.amountOre`]: '' })
    expect(bidTotal(open, of(open, nord))).toBeUndefined()
    const low = with_({
      ...lines,
      [`${nord}.bid.unitPriceOre`]: '',
      [`${nord}.bid.lines.a.amountOre`]: '500',
    })
    expect(bidTotal(low, of(low, nord))).toBeUndefined()
    const held = linesHeld(low, of(low, nord))
    expect(held && plain(linesSentence(held))).toContain('7 500 kr större än priserna')
  })
})

/** The example with Nord's bid, which came on Friday 4 December, written down at an instant. */
const writtenAt = (registeredAt: string, texts: Readonly<Record<string, string>> = {}): Case => {
  const found = with_(texts)
  return {
    ...found,
    suppliers: found.suppliers.map((s) =>
      nord.endsWith(s.id) && s.bid ? { ...s, bid: { ...s.bid, registeredAt } } : s,
    ),
  }
}

describe('what has to be explained of a bid', () => {
  it('is nothing in the example', () => {
    expect([nord, medi].flatMap((path) => explained(exampleCase(), path))).toEqual([])
  })

  it('is that it came late, was written down late, or before it came', () => {
    expect(explained(with_({ [`${medi}.bid.receivedOn`]: '2026-12-08' }), medi)).toEqual(['late'])
    // The last day is 7 December: bids may wait unopened until then, and are written down the working day after.
    expect(explained(writtenAt('2026-12-08T08:00:00+01:00'), nord)).toEqual([])
    expect(explained(writtenAt('2026-12-09T09:00:00+01:00'), nord)).toContain('registered-late')
    expect(explained(with_({ [`${nord}.bid.receivedOn`]: '2026-12-07' }), nord)).toEqual(['ahead'])
  })

  it('counts working days: what came on a Friday is in time on the Monday', () => {
    const friday = { 'inquiry.lastDay': '2026-12-04' }
    expect(explained(writtenAt('2026-12-07T09:00:00+01:00', friday), nord)).toEqual([])
    expect(explained(writtenAt('2026-12-08T09:00:00+01:00', friday), nord)).toContain('registered-late')
  })

  it('holds a supplier to its own last day', () => {
    const found = with_({ [`${medi}.asked.lastDay`]: '2026-12-06' })
    expect(explained(found, medi)).toEqual(['late'])
    expect(toExplain(found, of(found, medi))[0]?.sentence).toBe(
      'Anbudet kom in 7 december 2026 klockan 15:40, efter sista dagen 6 december 2026.',
    )
  })

  it('names both prices where one was changed once bids had been compared, and nothing where it is changed back', () => {
    const changed = with_({ [`${nord}.bid.unitPriceOre`]: '10 500' })
    expect(of(changed, nord).bid?.firstOre).toBe(396_000_00)
    expect(plain(toExplain(changed, of(changed, nord))[0]?.sentence)).toBe(
      'Priset är ändrat från 396 000 kr till 378 000 kr efter att anbuden jämförts 8 december 2026 klockan 08:32.',
    )
    const again = answered(changed, { [`${nord}.bid.unitPriceOre`]: '10 400' })
    expect(of(again, nord).bid?.firstOre).toBe(396_000_00)
    const back = answered(again, { [`${nord}.bid.unitPriceOre`]: '11 000' })
    expect(of(back, nord).bid?.firstOre).toBeUndefined()
    expect(explained(back, nord)).toEqual([])
  })

  it('is that it was written down after the others were compared', () => {
    const found = exampleCase()
    const { award } = found
    const early = { ...found, award: { ...award, firstComparedAt: '2026-12-07T18:00:00+01:00' } }
    expect(explained(early, medi)).toEqual(['after-comparison'])
    expect(earlySentence(early)).toBe(
      'Programmet noterade att anbuden jämfördes 7 december 2026 klockan 18:00, innan sista dagen 7 december 2026 hade gått ut.',
    )
  })
})

describe('a comparison', () => {
  const fresh = (texts: Readonly<Record<string, string>> = {}): Case => {
    const { firstComparedAt: _at, ...award } = exampleCase().award
    const open = { 'decision.decidedOn': '', 'notice.sentOn': '', 'contract.signedOn': '' }
    return answered({ ...exampleCase(), award }, { ...open, ...texts })
  }

  it('is held back to the last day, unless all have answered or the person goes on', () => {
    expect(heldBack(fresh(), '2026-12-07')).toBe('before-last-day')
    expect(heldBack(fresh(), '2026-12-08')).toBeNull()
    expect(heldBack(fresh({ [`${pump}.answer`]: 'declined' }), '2026-12-06')).toBeNull()
    expect(heldBack(exampleCase(), '2026-12-06')).toBeNull()
    expect(heldBack(fresh({ 'decision.decidedOn': '2026-12-07' }), '2026-12-07')).toBeNull()
  })

  it('of points and a winner waits too, also for a lone bid, until the last day is over or all have answered', () => {
    const unchosen = (texts: Readonly<Record<string, string>> = {}): Case =>
      fresh({ 'decision.outcome': '', 'award.supplierId': '', [`${medi}.answer`]: '', ...texts })
    expect(mayStillCome(unchosen(), '2026-12-07')).toBe(true)
    expect(mayStillCome(unchosen(), '2026-12-08')).toBe(false)
    const settled = { [`${medi}.answer`]: 'declined', [`${pump}.answer`]: 'declined' }
    expect(mayStillCome(unchosen(settled), '2026-12-06')).toBe(false)
    expect(mayStillCome(fresh({ [`${pump}.answer`]: '' }), '2026-12-06')).toBe(false)
    expect(mayStillCome(unchosen({ 'inquiry.lastDay': '' }), '2026-12-06')).toBe(false)
  })

  it('waits for every answer and price, so that no bid is written down after it', () => {
    expect(heldBack(fresh({ [`${pump}.answer`]: '' }), '2026-12-08')).toBe('incomplete')
    expect(
      heldBack(fresh({ [`${pump}.answer`]: 'bid', [`${pump}.bid.receivedOn`]: '2026-12-07' }), '2026-12-08'),
    ).toBe('incomplete')
    expect(heldBack(fresh({ [`${medi}.bid.unitPriceOre`]: '' }), '2026-12-08')).toBeNull()
  })

  it('leaves out what is rejected or withdrawn', () => {
    const found = with_({ [`${nord}.bid.outcome`]: 'rejected' })
    expect(bidsByPrice(found).map(({ supplier }) => supplier.id)).toEqual([of(found, medi).id])
  })

  it.each([
    [396_000_00, 396_000_00, 'lägst'],
    [396_000_00, 432_000_00, '+36 000 kr (9,1 %)'],
    [100_00, 200_00, '+100 kr (100 %)'],
    [0, 200_00, '+200 kr'],
  ])('from %i to %i is %s', (lowest, ore, text) => {
    expect(plain(sayDifference(lowest, ore))).toBe(text)
  })
})

describe('the accepted bid', () => {
  const weighed = {
    'inquiry.criterion': 'price-and-quality',
    'inquiry.criteria.price.weight': '40',
    'inquiry.criteria.service.name': 'Service',
    'inquiry.criteria.service.weight': '60',
    [`${nord}.bid.scores.service.points`]: '50',
    [`${medi}.bid.scores.service.points`]: '90,5',
  }
  const better = (found: Case) => againstBest(found)?.better.map(({ id }) => id)

  it('is held against the weights where they give a best bid', () => {
    const found = with_(weighed)
    expect(againstBest(found)?.by).toBe('weights')
    expect(better(found)).toEqual([of(found, medi).id])
    expect(better(answered(found, { 'award.supplierId': of(found, medi).id }))).toEqual([])
  })

  it('is held against the lowest price where points are missing, and that is said', () => {
    const open = with_({
      ...weighed,
      [`${nord}.bid.scores.service.points`]: '',
      'award.supplierId': of(exampleCase(), medi).id,
    })
    expect(againstBest(open)).toMatchObject({ by: 'price', isUnknown: true })
    expect(better(open)).toEqual([of(open, nord).id])
  })
})

describe('a low bid', () => {
  const three = (price: string): Case => with_({ [`${pump}.answer`]: 'bid', [`${pump}.bid.totalOre`]: price })

  it('is one more than 30 percent under the average of the others, to the öre', () => {
    // The others: 396 000 and 432 000, 414 000 on average; 70 percent of that is 289 800.
    expect(lowBids(three('289 800'), null)).toEqual([])
    const [low] = lowBids(three('289 799,99'), null)
    expect(low).toMatchObject({ against: 'others', heldOre: 414_000_00, underTenths: 300 })
  })

  it('says how far under to the tenth, rounded as other differences are, and not cut', () => {
    // 414 000 − 286 074 is 30,9 percent of 414 000.
    const [low] = lowBids(three('286 074'), null)
    expect(low && plain(sayLow(low))).toBe('30,9 % under medelvärdet av de andra anbuden, 414 000 kr')
  })

  it('with too few others is held against the estimate, if there is one', () => {
    expect(lowBids(exampleCase(), null)).toEqual([])
    expect(lowBids(exampleCase(), 600_000_00).map(({ against }) => against)).toEqual(['estimate'])
  })
})

describe('the same bid twice', () => {
  it('is seen by its sender, by its file, or by minute and price', () => {
    expect(sameBids(exampleCase())).toEqual([])
    expect(sameBids(with_({ [`${medi}.bid.senderOrgNr`]: '559999-9009' }))[0]?.why).toContain(
      'samma avsändare',
    )
    const file = (id: string, supplier: string) => ({
      id,
      name: 'anbud.pdf',
      size: 10,
      sha256: 'ab'.repeat(32),
      belongsTo: `${supplier}.bid`,
    })
    const filed = { ...exampleCase(), attachments: [file('a', nord), file('b', medi)] }
    expect(sameBids(filed)[0]?.why).toContain('Samma fil')
    const same = with_({
      [`${medi}.bid.receivedOn`]: '2026-12-04',
      [`${medi}.bid.receivedAt`]: '10:02',
      [`${medi}.bid.unitPriceOre`]: '11 000',
    })
    expect(sameBids(same)[0]?.why).toContain('samma minut')
  })
})
