import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { nextTask, planOf, type Plan, type PlannedTask } from '../../../src/flow/plan.ts'
import { taskIds, type TaskId } from '../../../src/flow/tasks.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { filingIsAsked } from '../../../src/rules/evaluate/filing.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

/** A plan in which all is done but what is said. */
const plan = (open: Partial<Record<TaskId, PlannedTask['status']>>): Plan =>
  taskIds.map((id) => ({ id, need: 'needed', status: open[id] ?? 'done', groups: [], findings: [] }))

describe('Fortsätt leads', () => {
  it.each<[string, Parameters<typeof plan>[0], TaskId, TaskId | null]>([
    [
      'to the next that is not done, also where it is begun',
      { beslut: 'started', underrattelse: 'not-started' },
      'leverantorskontroll',
      'beslut',
    ],
    ['to what is to be mended, in its turn', { jav: 'attention', anbud: 'not-started' }, 'forfragan', 'jav'],
    ['past what cannot begin', { jav: 'waiting', anbud: 'not-started' }, 'forfragan', 'anbud'],
    ['on before it leads back', { avtal: 'not-started', anbud: 'started' }, 'forfragan', 'anbud'],
    [
      'first to a preparation that this page has made needed',
      { avtal: 'not-started', forfragan: 'not-started' },
      'varde',
      'avtal',
    ],
    [
      'on from a page that is left undone, also past such a preparation',
      { avtal: 'not-started', varde: 'started', forfragan: 'not-started' },
      'varde',
      'forfragan',
    ],
    ['back when nothing is left after it', { avtal: 'not-started' }, 'dokumentation', 'avtal'],
    [
      'never past an open decision',
      { beslut: 'started', dokumentation: 'started' },
      'underrattelse',
      'beslut',
    ],
    [
      'from the decision to the one who decides, named there and not asked about interests yet',
      { jav: 'started', underrattelse: 'not-started' },
      'beslut',
      'jav',
    ],
    ['to the record when all is done', {}, 'forfragan', 'dokumentation'],
    ['nowhere from the record when all is done', {}, 'dokumentation', null],
    ['from the follow-up to the record, which comes last', {}, 'uppfoljning', 'dokumentation'],
  ])('%s', (_, open, from, to) => expect(nextTask(plan(open), from)).toBe(to))

  it('from a cancellation that is whole to the notice, not back', () => {
    const found = answered(exampleCase(), {
      'contract.signedOn': '',
      'notice.sentOn': '',
      'contracts.searchedOn': '',
      'decision.outcome': 'cancel',
      'decision.cancelKind': 'need-gone',
      'decision.cancelReason': 'Kliniken flyttade pumparna till sjukhusets serviceavtal.',
    })
    const planned = planOf(found, evaluateCase(found, '2026-12-14'))
    expect(planned.find(({ id }) => id === 'avtal')?.status).not.toBe('done')
    expect(nextTask(planned, 'beslut')).toBe('underrattelse')
  })
})

describe('a small purchase', () => {
  const small = (more: Readonly<Record<string, string>> = {}, profile = 'law-only'): Case =>
    answered(aCase(profile), {
      'screening.personalData': 'no',
      'subject.title': 'Utbildning',
      'subject.category': 'services',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '90 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'suppliers.a.name': 'Livräddarna HB (exempel)',
      'suppliers.a.orgNr': '559999-9207',
      'suppliers.a.answer': 'bid',
      ...more,
    })
  const recordOf = (found: Case): PlannedTask | undefined =>
    planOf(found, evaluateCase(found, '2026-11-20')).find(({ id }) => id === 'dokumentation')

  it('is done without a number where nobody wants it filed', () => {
    expect(recordOf(small())?.status).toBe('not-started')
    expect(recordOf(small({ 'contract.signedOn': '2026-11-20' }))?.status).toBe('done')
  })

  it.each(['law-only', 'region-stockholm'])('is not done while it is to be filed: %s', (profile) => {
    const found = small(
      { 'contract.signedOn': '2026-11-20', 'value.parts.base.amountOre': '120 000' },
      profile,
    )
    expect(recordOf(found)?.status).not.toBe('done')
    expect(filingIsAsked(evaluateCase(found, '2026-11-20'))).toBe(true)
  })
})
