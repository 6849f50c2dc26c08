import { describe, expect, it } from 'vitest'
import { cancelKinds } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { cancelNext } from '../../../src/flow/cancel-next.ts'
import { listedTasks, planOf } from '../../../src/flow/plan.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const day = '2026-12-14'
const cancelled = {
  'decision.outcome': 'cancel',
  'decision.decidedOn': '2026-12-11',
  'decision.cancelKind': 'need-gone',
  'decision.cancelReason': 'Kliniken flyttade pumparna till sjukhusets serviceavtal.',
}
const priced = {
  'subject.title': 'Pumpar',
  'subject.category': 'goods',
  'value.parts.base.pricing': 'total',
  'value.hasOption': 'no',
  'value.recurring': 'no',
}
const listed = (found: Case) => listedTasks(planOf(found, evaluateCase(found, day))).map(({ id }) => id)
const missing = (found: Case) =>
  evaluateCase(found, day)
    .findings.filter(({ rule, state }) => state === 'missing' && rule.strength === 'must')
    .flatMap(({ fields }) => fields)

describe.each(['law-only', 'region-stockholm', 'region-sormland', 'stockholms-stad'])(
  'cancelled in %s',
  (profile) => {
    const small = (more: Readonly<Record<string, string>>) =>
      answered(aCase(profile), { ...priced, 'value.parts.base.amountOre': '90 000', ...more })

    it('below the amount too there is a page where it says why', () => {
      expect(listed(small(cancelled))).toContain('beslut')
      expect(missing(small({ 'decision.outcome': 'cancel', 'decision.decidedOn': '' }))).toEqual(
        expect.arrayContaining(['decision.cancelReason', 'decision.decidedOn']),
      )
    })

    it('before anybody is asked, nothing is asked of suppliers, bids or the contract', () => {
      const big = answered(aCase(profile), {
        ...priced,
        'value.parts.base.amountOre': '300 000',
        ...cancelled,
      })
      for (const task of [
        'forfragan',
        'jav',
        'anbud',
        'leverantorskontroll',
        'underrattelse',
        'uppfoljning',
      ] as const)
        expect(listed(big)).not.toContain(task)
      expect(
        missing(big).filter((path) => /^(suppliers|inquiry|award|vetting|contract|followUp)/.test(path)),
      ).toEqual([])
      expect(listed(big)).toContain('dokumentation')
    })
  },
)

describe('cancelled when bids have come', () => {
  it('those who made a bid are to be told, and nothing more is asked', () => {
    const found = answered(exampleCase(), { ...cancelled, 'contract.signedOn': '', 'notice.sentOn': '' })
    const open = evaluateCase(found, day).findings.filter(
      ({ state }) => state === 'missing' || state === 'wrong',
    )
    expect(open.map(({ rule }) => rule.id)).toEqual(['program.notice-cancelled'])
    expect(listed(found)).toContain('underrattelse')
    expect(listed(found)).not.toContain('uppfoljning')
  })

  it('a step in another order is explained where the notice is', () => {
    const found = answered(exampleCase(), {
      ...cancelled,
      'contract.signedOn': '',
      'contracts.searchedOn': '2026-11-24',
    })
    expect(planOf(found, evaluateCase(found, day)).find(({ id }) => id === 'underrattelse')).toMatchObject({
      need: 'needed',
      status: 'attention',
    })
  })
})

it('says for each reason what to do, where the need may be there still', () => {
  expect(Object.keys(cancelNext)).toEqual(Object.keys(cancelKinds))
  expect(cancelNext['contract-found']?.task).toBe('avtal')
  expect(cancelNext['over-limit']?.text).toContain('inköpsfunktionen')
})
