import { describe, expect, it } from 'vitest'
import { checksShown } from '../../../../renderer/tasks/leverantorskontroll/checks-shown.ts'
import { demandedChecks } from '../../../../src/rules/vetting/demanded-checks.ts'
import type { Case, Supplier } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { winnerOf } from '../../../../src/rules/evaluate/suppliers.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const day = '2026-12-09'
const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

function winner(found: Case): Supplier {
  const supplier = winnerOf(found)
  if (supplier === undefined) throw new Error('nobody is chosen')
  return supplier
}

describe('the checks on the page', () => {
  it('are worded for the kind of supplier, without those that cannot be made on it', () => {
    const sole = answered(exampleCase(), { [`${nord}.vetting.judgement`]: '' })
    const trader = { ...winner(sole), orgNr: '850101-1236' as Supplier['orgNr'] }
    const ids = (supplier: Supplier): readonly string[] =>
      checksShown(sole, supplier, day, []).map(({ id }) => id)
    expect(ids(winner(sole))).toContain('beneficial-owners')
    expect(ids(trader)).not.toContain('beneficial-owners')
    const [identity] = checksShown(sole, trader, day, [])
    expect(identity?.question).toBe('Finns näringsidkaren, och är det rätt person?')
  })

  it('hold an answer that no check has any longer only where somebody knows the check', () => {
    const found = exampleCase()
    const odd = { ...winner(found), checks: [{ id: 'no-such-check', result: 'clear' as const }] }
    expect(checksShown(found, odd, day, []).map(({ id }) => id)).not.toContain('no-such-check')
  })

  it('are asked for by the rules of the profile, and may be passed over only where a rule says so', () => {
    const demanded = demandedChecks(evaluateCase(exampleCase(), day))
    expect([...demanded.keys()].toSorted()).toEqual(['economy', 'identity', 'registrations', 'taxes-paid'])
    expect(demanded.get('economy')?.waive).toBe('low-value-and-risk')
    expect(demanded.get('identity')?.waive).toBeUndefined()
    expect(demanded.get('identity')?.findings.map(({ rule }) => rule.id)).toEqual(['rs.vetting'])
  })

  it('are none under the law alone', () => {
    const found = exampleCase()
    const lawOnly = { ...found, authority: { ...found.authority, profile: 'law-only' as const } }
    expect(demandedChecks(evaluateCase(lawOnly, day)).size).toBe(0)
  })
})
