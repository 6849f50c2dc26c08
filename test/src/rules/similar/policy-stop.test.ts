import { describe, expect, it } from 'vitest'
import { verdictTitle } from '../../../../src/record/verdict.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { policyStop } from '../../../../src/rules/similar/policy-stop.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const today = '2026-11-20'
const exit = (code: string, more: Readonly<Record<string, string>> = {}) => ({
  'value.policyExit': code,
  ...more,
})
const decided = {
  'value.policyExitBy': 'Eva Ek, regiondirektör, 2026-11-19',
  'value.policyExitReason': 'Pumparna måste kalibreras före årsskiftet.',
}

/** 120 000 kr, and 640 000 kr of the same kind bought in March. */
function evaluated(profile: string, more: Readonly<Record<string, string>> = {}) {
  const found = answered(aCase(profile), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    'value.hasSimilar': 'yes',
    'value.similar.s1.label': 'Kalibrering av vågar',
    'value.similar.s1.amountOre': '640 000',
    'value.similar.s1.date': '2026-03-02',
    'value.similar.s1.relation': 'same-kind',
    'value.similar.s1.unit': 'other',
    ...more,
  })
  return evaluateCase(found, today)
}

const stop = (profile: string, more?: Readonly<Record<string, string>>) => {
  const { facts } = evaluated(profile, more)
  return policyStop(facts.case, facts.value)
}

describe('a policy that stops what the law allows', () => {
  it.each(['region-sormland', 'region-vastmanland'])(
    'stops until a way out is taken: %s, which adds what other units have bought',
    (profile) => {
      expect(stop(profile)).toBe('open')
      expect(stop(profile, exit('contract'))).toBe('contract')
      expect(stop(profile, exit('function'))).toBe('function')
    },
  )

  it('takes a deviation for decided only with who and why', () => {
    expect(stop('region-sormland', exit('deviation'))).toBe('open')
    expect(stop('region-sormland', exit('deviation', decided))).toBe('deviation')
  })

  it('is no stop within the limit, nor where a policy only wants the sum considered, nor under the law alone', () => {
    expect(stop('region-sormland', { 'value.similar.s1.amountOre': '579 999' })).toBeNull()
    expect(stop('region-sormland', { 'value.similar.s1.amountOre': '580 000' })).toBe('open')
    expect(stop('region-stockholm', { 'value.similar.s1.unit': 'own' })).toBeNull()
    expect(stop('law-only', { 'value.similar.s1.unit': 'own' })).toBeNull()
  })
})

describe('the verdict of the record', () => {
  it('never says that a purchase which the policy stops may be made', () => {
    const open = evaluated('region-sormland')
    expect(verdictTitle(open)).toBe(
      'Lagen tillåter direktupphandling, men policyn stoppar den: det samlade värdet är över gränsen.',
    )
    expect(verdictTitle(evaluated('region-sormland', exit('deviation', decided)))).toBe(
      'Lagen tillåter direktupphandling. Policyn gör det inte, men ett avsteg är beslutat i linjen.',
    )
    expect(verdictTitle(evaluated('region-sormland', exit('function')))).toContain('Policyn stoppar köpet')
    expect(verdictTitle(evaluated('law-only'))).toBe('Köpet får direktupphandlas.')
  })
})
