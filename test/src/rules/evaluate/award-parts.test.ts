import { describe, expect, it } from 'vitest'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { policyStop } from '../../../../src/rules/similar/policy-stop.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const base = 'value.parts.base'
const bid = {
  'suppliers.a.name': 'Norr AB (exempel)',
  'suppliers.a.orgNr': '559999-9009',
  'suppliers.a.answer': 'bid',
  'award.supplierId': 'a',
}
const total = { [`${base}.pricing`]: 'total', 'value.hasOption': 'no', 'value.recurring': 'no' }

function awarded(profile: string, texts: Readonly<Record<string, string>>) {
  const { facts } = evaluateCase(answered(aCase(profile), { ...texts, ...bid }), '2026-11-20')
  return { facts, award: facts.value.legalAward }
}

describe('the accepted bid in place of the contract', () => {
  it('is still a hire, with its residual value', () => {
    const { facts, award } = awarded('law-only', {
      'subject.category': 'goods',
      [`${base}.pricing`]: 'month',
      [`${base}.amountOre`]: '15 000',
      [`${base}.times`]: '36',
      [`${base}.hire`]: 'yes',
      [`${base}.residualOre`]: '100 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'suppliers.a.bid.unitPriceOre': '17 000',
    })
    expect(facts.value.result?.valueOre).toBe(64_000_000)
    expect(award).toMatchObject({ valueOre: 71_200_000, allowed: 'undetermined' })
  })

  it('leaves a hire of twelve months without residual value', () => {
    const { award } = awarded('law-only', {
      'subject.category': 'goods',
      [`${base}.pricing`]: 'month',
      [`${base}.amountOre`]: '15 000',
      [`${base}.times`]: '12',
      [`${base}.hire`]: 'yes',
      [`${base}.residualOre`]: '100 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'suppliers.a.bid.unitPriceOre': '17 000',
    })
    expect(award?.valueOre).toBe(20_400_000)
  })

  it.each([
    ['supplied-by-authority', 'works'],
    ['premium', 'services'],
    ['other-unit', 'services'],
    ['index', 'services'],
  ])('keeps what the supplier is not paid for: %s', (role, category) => {
    const { award } = awarded('law-only', {
      ...total,
      'subject.category': category,
      [`${base}.amountOre`]: '500 000',
      'value.parts.more.role': role,
      'value.parts.more.pricing': 'total',
      'value.parts.more.amountOre': '100 000',
      'suppliers.a.bid.totalOre': '650 000',
    })
    expect(award).toMatchObject({ valueOre: 75_000_000, allowed: 'undetermined' })
  })

  it('gives way to the contract, where its amount is another', () => {
    const { award } = awarded('law-only', {
      ...total,
      'subject.category': 'services',
      [`${base}.amountOre`]: '90 000',
      'suppliers.a.bid.totalOre': '95 000',
      'contract.amountOre': '100 001',
    })
    expect(award).toMatchObject({ valueOre: 10_000_100, documentationDuty: true })
  })

  it('is held against what the policy adds together', () => {
    const { facts } = awarded('region-sormland', {
      ...total,
      'subject.category': 'services',
      [`${base}.amountOre`]: '500 000',
      'value.hasSimilar': 'yes',
      'value.similar.s.label': 'Service',
      'value.similar.s.amountOre': '190 000',
      'value.similar.s.date': '2026-03-01',
      'value.similar.s.relation': 'same-kind',
      'value.similar.s.unit': 'other',
      'value.similar.s.reason': 'Andra pumpar på ett annat sjukhus.',
      'suppliers.a.bid.totalOre': '650 000',
    })
    expect(facts.value.collectedOre).toBe(84_000_000)
    expect(policyStop(facts.case, facts.value)).toBe('open')
  })

  it('is not stopped by a policy that adds nothing to it', () => {
    const { facts } = awarded('region-sormland', {
      ...total,
      'subject.category': 'services',
      [`${base}.amountOre`]: '1 500 000',
      'value.hasSimilar': 'no',
      'suppliers.a.bid.totalOre': '1 500 000',
    })
    expect(facts.value.collectedOverLimit).toBe(false)
    expect(policyStop(facts.case, facts.value)).toBeNull()
  })
})
