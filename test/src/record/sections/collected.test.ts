import { describe, expect, it } from 'vitest'
import { collectedSection, nearLimitSection } from '../../../../src/record/sections/collected.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const today = '2026-11-20'
type Texts = Readonly<Record<string, string>>

const similar = (date: string, relation = 'same-kind'): Texts => ({
  'value.hasSimilar': 'yes',
  'value.similar.s1.label': 'Kalibrering av vågar',
  'value.similar.s1.amountOre': '640 000',
  'value.similar.s1.date': date,
  'value.similar.s1.relation': relation,
  'value.similar.s1.unit': 'own',
})

function facts(profile: string, texts: Texts): Readonly<Record<string, string>> {
  const found = answered(aCase(profile), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    ...texts,
  })
  const blocks = [...collectedSection(found, evaluateCase(found, today)), ...nearLimitSection(found)]
  const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
  return Object.fromEntries(rows.map(({ term, value }) => [term, value.replaceAll('\u00A0', ' ')]))
}

describe('the collected value in the record', () => {
  it('is the sum, how the policy is read, and what was done about it', () => {
    const printed = facts('region-sormland', {
      ...similar('2026-03-02'),
      'value.policyExit': 'deviation',
      'value.policyExitBy': 'Eva Ek, regiondirektör, 2026-11-19',
      'value.policyExitReason': 'Pumparna måste kalibreras före årsskiftet.',
    })
    expect(printed['Samlat värde enligt policyn']).toBe('760 000 kr')
    expect(printed['Så läses policyn']).toContain('det är vår läsning')
    expect(Object.values(printed)).toContain('En chef i linjen har beslutat om avsteg från policyn')
    expect(Object.values(printed)).toContain('Eva Ek, regiondirektör, 2026-11-19')
    expect(Object.values(printed)).toContain('Pumparna måste kalibreras före årsskiftet.')
  })

  it('says how the policy is read also where the year left a purchase out', () => {
    const printed = facts('region-stockholm', similar('2025-12-30'))
    expect(printed).not.toHaveProperty('Samlat värde enligt policyn')
    expect(printed['Så läses policyn']).toContain('det är vår läsning')
  })

  it('is not there where no policy adds anything, or nothing was to be added', () => {
    expect(facts('law-only', similar('2026-03-02'))).toEqual({})
    expect(facts('region-stockholm', { 'value.hasSimilar': 'no' })).toEqual({})
  })

  it('has the control questions of a value near the limit; how it was estimated stands with the value alone', () => {
    const printed = facts('law-only', {
      'value.parts.base.amountOre': '650 000',
      'value.estimateHow': 'Förra årets faktura och tre procent.',
      'value.controlIndex': 'Nej, priset är fast.',
      'value.controlVolume': 'Nej, antalet pumpar är känt.',
      'value.controlExtension': 'Nej, pumparna byts ut 2027.',
    })
    expect(printed).toEqual({
      'Kontrollfråga: prishöjningar': 'Nej, priset är fast.',
      'Kontrollfråga: volym': 'Nej, antalet pumpar är känt.',
      'Kontrollfråga: längre tid': 'Nej, pumparna byts ut 2027.',
    })
  })
})
