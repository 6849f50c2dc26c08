import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { earlierThan, historiesOf, historyWords } from '../../../../src/domain/suppliers/history.ts'
import { identityKey } from '../../../../src/domain/suppliers/identity.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const key = identityKey({ orgNr: '559999-9009' }) ?? ''

/** A case that asked Alfa, begun on a day, with more answers. */
const asked = (id: string, day: string, more: Readonly<Record<string, string>> = {}): Case => ({
  ...answered(aCase(), {
    'subject.title': `Köp ${id}`,
    'suppliers.a.name': 'Alfa AB',
    'suppliers.a.orgNr': '559999-9009',
    ...more,
  }),
  id,
  createdAt: `${day}T08:00:00.000Z`,
})

const outcome = (more: Readonly<Record<string, string>>) =>
  historiesOf([asked('one', '2026-03-02', more)])[key]?.map((past) => past.outcome)

const won = { 'suppliers.a.answer': 'bid', 'award.supplierId': 'a', 'contract.signedOn': '2026-03-20' }

describe('what a supplier has been asked', () => {
  it.each([
    ['asked', {}],
    ['declined', { 'suppliers.a.answer': 'declined' }],
    ['silent', { 'suppliers.a.answer': 'silent' }],
    ['bid', { 'suppliers.a.answer': 'bid' }],
    ['bid', { 'suppliers.a.answer': 'bid', 'award.supplierId': 'a' }],
    ['won', won],
    ['won', { 'suppliers.a.answer': 'bid', 'award.supplierId': 'a', 'decision.outcome': 'award' }],
    ['lost', { ...won, 'award.supplierId': 'b', 'suppliers.b.name': 'Beta AB' }],
    ['cancelled', { 'suppliers.a.answer': 'bid', 'award.supplierId': 'a', 'decision.outcome': 'cancel' }],
  ])('%s', (expected, more) => {
    expect(outcome(more)).toEqual([expected])
  })

  it('has the day it was asked, else the day the case began, the newest case first', () => {
    const histories = historiesOf([
      asked('old', '2026-03-02', { 'inquiry.sentOn': '2026-03-04' }),
      asked('new', '2026-05-02'),
    ])
    expect(histories[key]?.map(({ title, on }) => [title, on])).toEqual([
      ['Köp new', '2026-05-02'],
      ['Köp old', '2026-03-04'],
    ])
  })

  it('counts a case once, though the supplier stands in it twice', () => {
    const twice = asked('one', '2026-03-02', {
      'suppliers.b.name': 'ALFA Aktiebolag',
      'suppliers.b.orgNr': '5599999009',
      'suppliers.b.answer': 'bid',
    })
    expect(historiesOf([twice])[key]?.map((past) => past.outcome)).toEqual(['bid'])
  })

  it('is said of the cases that began before this one', () => {
    const [first, second, third] = [
      asked('1', '2026-01-02', won),
      asked('2', '2026-02-02', { 'suppliers.a.answer': 'bid' }),
      asked('3', '2026-03-02'),
    ]
    const past = historiesOf([first, second, third])[key] ?? []
    expect(historyWords(earlierThan(past, third))).toBe('Frågad i 2 tidigare ärenden och vann ett.')
    expect(historyWords(earlierThan(past, second))).toBe('Frågad i ett tidigare ärende och vann det.')
    expect(historyWords(earlierThan(past, first))).toBeUndefined()
    expect(historyWords(past.filter(({ caseId }) => caseId === '2'))).toBe(
      'Frågad i ett tidigare ärende och lämnade anbud, men vann inte.',
    )
  })
})
