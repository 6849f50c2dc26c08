import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, Supplier } from '../../../../src/domain/case/schema.ts'
import { evaluateCase, type Finding } from '../../../../src/rules/evaluate/evaluate.ts'
import { checks } from '../../../../src/rules/catalogue/catalogue.ts'
import type { CheckAnswers } from '../../../../src/rules/vetting/row.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { aRoutine, withRoutine } from '../../../support/local/template.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const today = '2026-12-14'

function withWinner(change: Partial<Supplier>): Case {
  const found = exampleCase()
  return {
    ...found,
    suppliers: found.suppliers.map((one) => (one.id === nord ? { ...one, ...change } : one)),
  }
}

const asking = (found: Case): readonly Finding[] =>
  evaluateCase(found, today).findings.filter(
    ({ rule, state }) => rule.demand.is === 'checks' && state !== 'unknown',
  )

/** The gaps of every rule, as "rule/check". */
const gapsIn = (found: Case): readonly string[] =>
  asking(found).flatMap(({ rule, gaps = [] }) => gaps.map(({ check }) => `${rule.id}/${check}`))

const withBan = aRoutine('kontroller:\n  - programmets kontroll: trading-ban\n    krävs: alltid\n')

/** The winner as a foreign supplier, without a Swedish number. */
function abroad(): Case {
  const found = exampleCase()
  const suppliers = found.suppliers.map(({ orgNr, ...one }) =>
    one.id === nord
      ? { ...one, country: 'Norge', foreignId: 'NO 999 888 777' }
      : { ...one, ...(orgNr === undefined ? {} : { orgNr }) },
  )
  return withRoutine({ ...found, suppliers }, withBan)
}

const text = 'Sågs på skärmen den 9 december, och vem som helst kan slå upp det igen.'
const kept = checks.filter(({ evidence }) => evidence === 'keep').map(({ id }) => id)

const row = (id: string): fc.Arbitrary<CheckAnswers> =>
  fc
    .record(
      {
        result: fc.constantFrom('clear' as const, 'remark' as const, 'missing' as const),
        on: fc.constantFrom('2026-12-09', '2026-11-01', '2026-06-01'),
        seen: fc.constant(text),
        notKept: fc.constant(text),
        waived: fc.constant(text),
        validUntil: fc.constantFrom('2027-02-01', '2026-12-01'),
      },
      { requiredKeys: [] },
    )
    .map((answers) => ({ id, ...answers }))

const rows = fc
  .uniqueArray(fc.constantFrom(...kept), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map(row)))

const vetting = fc.record<NonNullable<Supplier['vetting']>>({
  riskIndustry: fc.constantFrom('yes', 'no', 'unknown'),
  subcontractors: fc.constantFrom('yes', 'no', 'unknown'),
  judgement: fc.constant('serious'),
})

/** Each open question of a row answered as it is asked: a new day for what is old, words for what has none. */
const completed = ({ id, ...made }: CheckAnswers): CheckAnswers => ({
  id,
  result: 'clear',
  seen: text,
  notKept: text,
  ...made,
  ...(made.result === 'missing' ? { result: 'clear' } : {}),
  on: '2026-12-09',
  validUntil: '2026-12-31',
})

describe('answering more of a check', () => {
  it('never makes one that was whole lack something', () => {
    fc.assert(
      fc.property(rows, vetting, (made, risk) => {
        const before = gapsIn(withWinner({ checks: [...made], vetting: risk }))
        const after = gapsIn(withWinner({ checks: made.map(completed), vetting: risk }))
        expect(after.filter((gap) => !before.includes(gap))).toEqual([])
      }),
    )
  })

  it('fills every gap but those of checks that are not begun', () => {
    fc.assert(
      fc.property(rows, vetting, (made, risk) => {
        const gaps = gapsIn(withWinner({ checks: made.map(completed), vetting: risk }))
        expect(gaps.filter((gap) => made.some(({ id }) => gap.endsWith(`/${id}`)))).toEqual([])
      }),
    )
  })
})

describe('going deeper', () => {
  it('never takes away what is asked for', () => {
    fc.assert(
      fc.property(rows, vetting, (made, risk) => {
        const before = asking(withWinner({ checks: [...made], vetting: risk })).map(({ rule }) => rule.id)
        const deeper = asking(withWinner({ checks: [...made], vetting: { ...risk, more: 'yes' } }))
        expect(deeper.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(before))
      }),
    )
  })
})

describe('what is asked of a supplier', () => {
  it('is not a check that cannot be made on such a one', () => {
    const ban = checks.find(({ id }) => id === 'trading-ban')
    expect(ban?.for).not.toContain('foreign')
    const foreign = abroad()
    expect(gapsIn(foreign)).not.toContain('local.check.trading-ban/trading-ban')
    expect(gapsIn(withRoutine(exampleCase(), withBan))).toContain('local.check.trading-ban/trading-ban')
  })

  it('says so of what falls away, and lets nothing fall away from one with a Swedish number', () => {
    const ban = (found: Case) => asking(found).find(({ rule }) => rule.id === 'local.check.trading-ban')
    expect(ban(abroad())).toMatchObject({
      state: 'met',
      detail: '”Näringsförbud” går inte att göra på en utländsk leverantör, och räknas inte.',
    })
    const branch = withRoutine(withWinner({ country: 'Danmark' }), withBan)
    expect(ban(branch)?.state).toBe('missing')
  })

  it('is nothing before there is somebody to buy from', () => {
    const { award: _award, ...found } = exampleCase()
    expect(gapsIn({ ...found, award: {} })).toEqual([])
  })

  it('is nothing under the law alone, which asks for no check of a direct procurement', () => {
    const found = exampleCase()
    const alone = { ...found, authority: { ...found.authority, profile: 'law-only' } }
    expect(asking(alone)).toEqual([])
    expect(
      evaluateCase(alone, today).findings.filter(
        ({ rule, state }) => rule.id.startsWith('program.vetting.before') && state !== 'met',
      ),
    ).toEqual([])
  })
})
