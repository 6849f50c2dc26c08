import { describe, expect, it } from 'vitest'
import { enter } from '../../../src/domain/case/enter.ts'
import { newCase } from '../../../src/domain/case/new-case.ts'
import { rowsOf, searchRows } from '../../../renderer/register/rows.ts'

const settings = {
  profile: 'law-only',
  authorityName: 'Exempelstaden',
  authorityOrgNr: '232100-0016',
  unit: 'Kultur',
  userName: 'Karin Exempel',
  userRole: 'Inköpare',
}

function summary(id: string, createdAt: string, answers: Readonly<Record<string, string>>) {
  const started = newCase({ id, createdAt, today: '2026-11-01', settings })
  const entries = Object.entries(answers).map(([path, text]) => ({ path, text }))
  return {
    id,
    case: enter(started, entries, '2026-11-01').case,
    page: 'arende',
    savedAt: '2026-11-20T12:00:00Z',
  }
}

const rows = rowsOf(
  [
    summary('old', '2026-09-01T08:00:00Z', {
      'subject.title': 'Stolar till läsesalen',
      'suppliers.s1.name': 'Stolbolaget AB (exempel)',
      'suppliers.s1.orgNr': '556016-0680',
      'record.diarienummer': 'KN 2026/12',
    }),
    summary('new', '2026-11-01T08:00:00Z', {}),
    summary('middle', '2026-10-01T08:00:00Z', {
      'subject.title': 'Ljud till scenen',
      'suppliers.s1.name': 'Nord AB (exempel)',
      'suppliers.s2.name': 'Syd AB (exempel)',
    }),
  ],
  '2026-11-20',
)

describe('the register', () => {
  it('lists the newest case first, also one without a title', () => {
    expect(rows.map(({ id }) => id)).toEqual(['new', 'middle', 'old'])
    expect(rows[0]?.title).toBe('Ärende utan rubrik')
  })

  it('names the supplier where only one is asked, and nobody while several are', () => {
    expect(rows.map(({ supplier }) => supplier)).toEqual([undefined, undefined, 'Stolbolaget AB (exempel)'])
  })

  it('says beside the number how long there is to document, and nothing where a number stands', () => {
    const bought = {
      'subject.category': 'goods',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '200 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
    }
    const clockOf = (more: Readonly<Record<string, string>>, today = '2026-11-20') =>
      rowsOf([summary('a', '2026-09-01T08:00:00Z', { ...bought, ...more })], today)[0]?.clock
    const signed = { 'contract.signedOn': '2026-11-10' }
    expect(clockOf({})).toBe('dokumenteras inom 30 dagar från avtal')
    expect(clockOf(signed)).toBe('dokumenteras senast 10 december')
    expect(clockOf(signed, '2026-12-12')).toBe('skulle ha dokumenterats 10 december')
    expect(clockOf({ ...signed, 'record.diarienummer': 'KN 2026/12' })).toBeUndefined()
    expect(clockOf({ ...signed, 'record.keptAt': 'Enheten' })).toBe('hålls ordnad')
    expect(clockOf({ 'value.parts.base.amountOre': '40 000' })).toBeUndefined()
  })

  it('names nobody where the procurement is cancelled', () => {
    const cancelled = summary('a', '2026-09-01T08:00:00Z', {
      'suppliers.s1.name': 'Stolbolaget AB (exempel)',
      'decision.outcome': 'cancel',
    })
    expect(rowsOf([cancelled], '2026-11-20')[0]).toMatchObject({ supplier: undefined, isCancelled: true })
  })

  it.each([
    ['stolbolaget', ['old']],
    ['LJUD scenen', ['middle']],
    ['kn 2026/12', ['old']],
    ['556016-0680', ['old']],
    ['syd', ['middle']],
    ['  ', ['new', 'middle', 'old']],
    ['scenen stolar', []],
  ])('finds by %s', (search, ids) => {
    expect(searchRows(rows, search).map(({ id }) => id)).toEqual(ids)
  })
})
