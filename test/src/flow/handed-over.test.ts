import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { listedTasks, nextTask, planOf } from '../../../src/flow/plan.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const today = '2026-11-20'
const dear = (more: Record<string, string> = {}, profile?: string): Case =>
  answered(aCase(profile), {
    'subject.title': 'Städtjänst',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '850 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    ...more,
  })
const overTo = { 'reason.way': 'hand-over', 'reason.handOverTo': 'Inköpsfunktionen' }
const evaluated = (found: Case) => evaluateCase(found, today)
const listed = (found: Case): readonly string[] =>
  listedTasks(planOf(found, evaluated(found))).map(({ id }) => id)
const asked = (found: Case): readonly string[] =>
  evaluated(found)
    .findings.filter(({ state }) => state === 'missing' || state === 'wrong')
    .map(({ rule }) => rule.id)

describe('a case that goes to the purchasing function', () => {
  it.each(['law-only', 'region-stockholm', 'region-sormland'])(
    'asks nobody and decides nothing: %s',
    (profile) => {
      const found = dear(overTo, profile)
      expect(listed(found).filter((id) => !['arende', 'skal', 'dokumentation'].includes(id))).toEqual([])
      expect(asked(found).filter((id) => !id.startsWith('program.hand-over'))).not.toContain('law.doc.winner')
      expect(asked(found)).toContain('program.hand-over')
    },
  )

  it('asks no more once it is said to whom it went and when', () => {
    const found = dear({
      ...overTo,
      'reason.handOverOn': today,
      'screening.personalData': 'no',
      'subject.periodStart': '2027-01-01',
      'subject.periodEnd': '2027-12-31',
    })
    expect(asked(found)).toEqual([])
    const plan = planOf(found, evaluated(found))
    expect(plan.find(({ id }) => id === 'skal')?.status).toBe('done')
    expect(nextTask(plan, 'skal')).toBe('dokumentation')
  })

  it('has none of a contract’s duties and last days', () => {
    const states = dutiesOf(evaluated(dear(overTo)).facts).map(
      ({ state, lastDay }) => `${state} ${lastDay ?? '–'}`,
    )
    expect(new Set(states)).toEqual(new Set(['not-needed –']))
    const kept = dutiesOf(evaluated(dear()).facts).map(({ state }) => state)
    expect(kept).toContain('needed')
  })

  it('leaves out the tasks of the market also where a supplier had been written down', () => {
    const found = dear({ ...overTo, 'suppliers.row-1.name': 'Städverket i Tallby AB (exempel)' })
    expect(listed(found)).not.toContain('forfragan')
    const reminded = evaluated(found).findings.find(({ rule }) => rule.id === 'program.hand-over.asked')
    expect(reminded?.state).toBe('met')
  })
})

describe('a case is not handed over', () => {
  it.each<[string, Record<string, string>]>([
    ['when its amount is small enough after all', { ...overTo, 'value.parts.base.amountOre': '90 000' }],
    ['when a ground is stated instead', { 'reason.way': 'ground', 'reason.ground': 'urgency' }],
    ['when it is cancelled', { ...overTo, 'decision.outcome': 'cancel' }],
    ['when a contract is signed', { ...overTo, 'contract.signedOn': today }],
  ])('%s', (_name, more) => {
    expect(evaluated(dear(more)).facts.handedOver).toBe(false)
    expect(listed(dear({ ...more, 'suppliers.a.name': 'Nord AB (exempel)' }))).toContain('forfragan')
  })
})

describe('a limit that is not known', () => {
  it('can be handed over, from 700 000 kr upward', () => {
    const annex2 = { 'subject.category': 'annex2', 'value.parts.base.amountOre': '900 000' }
    expect(evaluated(dear(annex2)).facts.value.allowedByAmount).toBe('undetermined')
    expect(evaluated(dear({ ...annex2, ...overTo })).facts.handedOver).toBe(true)
  })
})

describe('the policy’s haste', () => {
  it('sets no ground and lets nothing be procured directly', () => {
    const found = dear({
      'inquiry.fewerReason': 'urgent',
      'inquiry.fewerText': 'Kylrummet stannade 12 november.',
    })
    expect(found.reason.ground).toBe(undefined)
    expect(evaluated(found).facts.value.result).toMatchObject({ allowed: 'no', ground: null })
    expect(asked(found)).toContain('law.direct.allowed')
  })
})
