import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'

/** The example's purchase as it is in order in one of the two regions: what their policy asks beside the law is answered. */
function inOrder(profile: string): Case {
  const example = exampleCase()
  return answered(
    { ...example, authority: { ...example.authority, profile } },
    {
      'screening.mayBuy': 'yes',
      'contracts.coordinationNote': 'Bara vår klinik har pumparna; inköpsfunktionen känner inte till fler.',
      'decision.delegation': '4.2 Direktupphandling',
      'contract.owner': 'Rim Alm (exempel)',
      'contract.handler': 'Bo Berg (exempel)',
    },
    '2026-12-10',
  )
}

const findings = (found: Case, today = '2026-12-14') => evaluateCase(found, today).findings

const faults = (found: Case, today?: string): readonly string[] =>
  findings(found, today)
    .filter((f) => f.state === 'missing' || f.state === 'wrong')
    .map((f) => f.rule.id)

const spoken = (found: Case): readonly string[] =>
  findings(found)
    .filter((f) => f.state !== 'unknown')
    .map((f) => f.rule.id)

/** What an auditor would fault, each as one change to a case that is in order, and the rule that must answer. */
const audited: readonly { finding: string; change: Readonly<Record<string, string>>; rule: string }[] = [
  {
    finding: 'nobody asked whether the unit may buy',
    change: { 'screening.mayBuy': '' },
    rule: 'sv.may-buy',
  },
  { finding: 'a unit that may not buy did', change: { 'screening.mayBuy': 'no' }, rule: 'sv.may-not-buy' },
  { finding: 'no look for a contract', change: { 'contracts.found': '' }, rule: 'sv.contracts' },
  {
    finding: 'not said where contracts were looked for',
    change: { 'contracts.searchedWhere': '' },
    rule: 'sv.contracts-where',
  },
  {
    finding: 'bought beside a contract',
    change: { 'contracts.found': 'exists' },
    rule: 'sv.contracts-exist',
  },
  {
    finding: 'contract passed over without reason',
    change: { 'contracts.found': 'not-usable' },
    rule: 'sv.contracts-deviation',
  },
  {
    finding: 'deviation that no manager decided',
    change: {
      'contracts.found': 'not-usable',
      'contracts.deviationReason': 'Avtalet gäller ett annat fabrikat.',
      'decision.decider.name': '',
    },
    rule: 'sv.deviation-decided',
  },
  {
    finding: 'coordination not asked about',
    change: { 'contracts.coordination': '' },
    rule: 'sv.coordination',
  },
  {
    finding: 'bought alone without a reason',
    change: { 'contracts.coordinationNote': '' },
    rule: 'sv.not-coordinated',
  },
  { finding: 'not said how they were asked', change: { 'inquiry.sentOn': '' }, rule: 'sv.inquiry' },
  { finding: 'no reason for the winner', change: { 'award.reason': '' }, rule: 'sv.justified' },
  {
    finding: 'no statement by the decider',
    change: { 'impartiality.statements.decider.conflict': '' },
    rule: 'sv.impartiality',
  },
  {
    finding: 'supplier not checked',
    change: { [`suppliers.${nord}.checks.taxes-paid.result`]: '' },
    rule: 'sv.vetting',
  },
  {
    finding: 'supplier judged not serious',
    change: { [`suppliers.${nord}.vetting.judgement`]: 'not-serious' },
    rule: 'sv.not-serious',
  },
  {
    finding: 'nothing says who may decide',
    change: { 'decision.delegation': '' },
    rule: 'sv.delegation',
  },
  { finding: 'nobody follows up', change: { 'followUp.responsible': '' }, rule: 'sv.follow-up-who' },
  { finding: 'no owner of the contract', change: { 'contract.owner': '' }, rule: 'sv.contract-owner' },
  {
    finding: 'begun before the contract',
    change: { 'contract.startsOn': '2026-12-01' },
    rule: 'sv.order.contract-start',
  },
  {
    finding: 'no follow-up and no reason',
    change: { 'followUp.needed': 'no' },
    rule: 'sv.follow-up-none',
  },
  { finding: 'not registered', change: { 'record.diarienummer': '' }, rule: 'sv.registered' },
]

describe.each(['region-sormland', 'region-vastmanland'])('what auditors find in %s', (profile) => {
  it('is not found in a case in order', () => {
    expect(faults(inOrder(profile))).toEqual([])
  })

  it.each(audited)('$finding → $rule', ({ change, rule }) => {
    expect(faults(answered(inOrder(profile), change, '2026-12-10'))).toContain(rule)
  })

  it('is not what only Region Stockholm asks', () => {
    expect(spoken(inOrder(profile)).filter((id) => id.startsWith('rs.'))).toEqual([])
    const two = answered(inOrder(profile), {
      [`suppliers.${pump}.name`]: '',
      [`suppliers.${pump}.orgNr`]: '',
    })
    expect(faults(two)).not.toContain('sv.competition')
  })
})

describe('one supplier asked', () => {
  const alone = (more: Readonly<Record<string, string>>): Case =>
    answered(inOrder('region-sormland'), {
      [`suppliers.${medi}.name`]: '',
      [`suppliers.${medi}.orgNr`]: '',
      [`suppliers.${pump}.name`]: '',
      [`suppliers.${pump}.orgNr`]: '',
      ...more,
    })

  it('needs a reason, and no more than a reason', () => {
    expect(faults(alone({}))).toContain('sv.competition')
    const told = alone({
      'inquiry.fewerText': 'Bara en leverantör har utbildad personal i länet.',
    })
    expect(faults(told)).not.toContain('sv.competition')
  })
})

describe('a small purchase under the joint policy', () => {
  const small = answered(aCase('region-sormland'), {
    'screening.personalData': 'no',
    'screening.mayBuy': 'yes',
    'subject.title': 'Utbildning i hjärt-lungräddning',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '90 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'contracts.found': 'none',
    'suppliers.a.name': 'Livräddarna HB (exempel)',
    'suppliers.a.orgNr': '559999-9207',
    'suppliers.a.answer': 'bid',
  })

  it('is asked three things more than the law asks', () => {
    expect(faults(small)).toEqual(['sv.similar'])
    const alone = answered(small, { 'value.hasSimilar': 'no' })
    expect(faults(alone)).toEqual([])
    const bare = answered(alone, { 'screening.mayBuy': '', 'contracts.found': '' })
    expect(faults(bare)).toEqual(['sv.may-buy', 'sv.contracts'])
  })

  it('beside a contract is decided by a manager and reported, however small', () => {
    const beside = answered(small, { 'contracts.found': 'not-usable' })
    expect(faults(beside)).toEqual(expect.arrayContaining(['sv.contracts-deviation', 'sv.deviation-decided']))
    expect(spoken(beside)).toContain('sv.deviation-report')
  })
})
