import { describe, expect, it } from 'vitest'
import { listedTasks, planOf } from '../../../../src/flow/plan.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const today = '2026-11-20'

/** A purchase for a price in kronor, without option or recurring need, from one supplier that made a bid. */
function simple(kronor: string, profile = 'law-only'): Case {
  return answered(aCase(profile), {
    'screening.personalData': 'no',
    'subject.title': 'Utbildning i hjärt-lungräddning',
    'subject.category': 'services',
    'subject.periodStart': '2026-12-01',
    'subject.periodEnd': '2026-12-31',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': kronor,
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'suppliers.a.name': 'Livräddarna HB (exempel)',
    'suppliers.a.orgNr': '559999-9207',
    'suppliers.a.answer': 'bid',
  })
}

const listed = (found: Case): readonly string[] =>
  listedTasks(planOf(found, evaluateCase(found, today))).map((task) => task.id)

const open = (found: Case): readonly string[] =>
  evaluateCase(found, today)
    .findings.filter((f) => f.state === 'missing' || f.state === 'wrong')
    .map((f) => f.rule.id)

describe('the lightest lawful path', () => {
  it('is five pages and the record for 120 000 kr under the law alone', () => {
    expect(listed(simple('120 000'))).toEqual([
      'arende',
      'varde',
      'forfragan',
      'beslut',
      'underrattelse',
      'dokumentation',
    ])
  })

  it('asks the winner where the contract is, when there is nothing to compare', () => {
    const plan = planOf(simple('120 000'), evaluateCase(simple('120 000'), today))
    expect(plan.find((task) => task.id === 'underrattelse')?.groups).toContain('award')
    expect(plan.find((task) => task.id === 'forfragan')?.groups).toContain('answers')
  })

  it('is whole with similar purchases, winner, reason, decision and contract date', () => {
    const whole = answered(simple('120 000'), {
      'award.supplierId': 'a',
      'award.reason': 'Enda leverantören med instruktörer på sjukhuset.',
      'value.hasSimilar': 'no',
      'decision.decider.name': 'Bo Beslutare',
      'decision.outcome': 'award',
      'decision.decidedOn': today,
      'elsewhere.decision.where': 'Mejl från Bo, i enhetens brevlåda',
      'contract.signedOn': today,
    })
    expect(open(whole)).toEqual([])
  })

  it('asks for nothing more than the purchase itself at 90 000 kr, in either profile', () => {
    expect(open(simple('90 000'))).toEqual([])
    expect(open(simple('90 000', 'region-stockholm'))).toEqual([])
  })

  it('grows to every task of Region Stockholm just over 100 000 kr, with the answers carried over', () => {
    expect(listed(simple('100 000', 'region-stockholm'))).not.toContain('beslut')
    expect(listed(simple('100 000,01', 'region-stockholm'))).toEqual(
      expect.arrayContaining([
        'avtal',
        'varde',
        'jav',
        'anbud',
        'leverantorskontroll',
        'beslut',
        'uppfoljning',
      ]),
    )
  })
})
