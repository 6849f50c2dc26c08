import { expect, test } from 'vitest'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

/** The policy’s rules about the collected value that speak of a purchase of 1 500 000 kr. */
function collected(profile: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const found = answered(aCase(profile), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '1 500 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'value.hasSimilar': 'no',
    ...more,
  })
  return evaluateCase(found, '2026-11-20')
    .findings.filter(
      ({ rule, state }) => rule.layer === 'policy' && rule.group === 'collected' && state !== 'unknown',
    )
    .map(({ rule }) => rule.id)
}
const similar = {
  'value.hasSimilar': 'yes',
  'value.similar.s.label': 'Vågar',
  'value.similar.s.amountOre': '80 000',
  'value.similar.s.date': '2026-03-02',
  'value.similar.s.relation': 'same-kind',
  'value.similar.s.unit': 'own',
}

test.each(['region-stockholm', 'region-sormland', 'region-vastmanland'])(
  'where the policy of %s adds nothing, nothing is asked of the collected value',
  (profile) => {
    expect(collected(profile)).toEqual([])
    expect(collected(profile, similar).length).toBeGreaterThan(0)
  },
)
