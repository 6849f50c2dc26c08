import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { deviationsOf } from '../../../../src/rules/deviations/deviations.ts'
import { deviationKinds } from '../../../../src/rules/deviations/kinds.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import {
  changed,
  collected,
  other,
  put,
  shown,
  sv,
  third,
  today,
  type Shown,
} from '../../../support/cases/departing.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const of = (found: Case, on = today) => deviationsOf(evaluateCase(found, on))

describe('the departures of a case', () => {
  it('are none where all is as it should be', () => {
    expect(of(exampleCase())).toEqual([])
    expect(of(aCase())).toEqual([])
    expect(of(aCase(sv))).toEqual([])
  })

  it.each<Shown>(shown)(
    '%s is seen, with what it is in figures, its reason and its source',
    (kind, found, says, reason) => {
      const day = kind.startsWith('late-') ? '2027-05-02' : today
      const [deviation] = of(found, day).filter((one) => one.kind === kind)
      expect(deviation?.what.replaceAll('\u00A0', ' ')).toContain(says)
      expect(deviation?.reason).toBe(reason)
      expect(deviation?.source).toMatch(/\S+, \S+/)
      expect(deviation?.what).not.toMatch(/[{}]/)
    },
  )

  it('each have a source, a title and a place for their reason, whatever the case', () => {
    const all = shown.flatMap(([, found]) => of(found, '2027-06-01'))
    expect(all.length).toBeGreaterThan(shown.length)
    for (const { source, title, what, reasonAt } of all) {
      expect(source).not.toBe('')
      expect(title).not.toBe('')
      expect(what).toMatch(/^\p{Lu}.*[.]$/su)
      expect(reasonAt).toMatch(/^[a-zA-Z]+\./)
    }
  })

  it('are of kinds that are all tried here', () => {
    const tried = new Set(shown.map(([kind]) => kind))
    expect(deviationKinds.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })

  it('are the decider’s, but not those that come about after the decision', () => {
    const beside = changed({
      'contracts.found': 'not-usable',
      'contracts.deviationReason': 'Annat fabrikat av pumpar.',
    })
    // It came after what the decider read.
    expect(of(beside)[0]?.by).toBeUndefined()
    const { outcome: _outcome, decidedOn: _day, basedOn: _rested, ...open } = beside.decision
    const decided = answered(
      { ...beside, decision: open, notice: {}, contract: {} },
      {
        'decision.outcome': 'award',
        'decision.decidedOn': '2026-12-10',
      },
    )
    expect(of(decided)[0]?.by).toBe('Sam Ask (exempel), Verksamhetschef')
    expect(of(changed({ 'record.registeredOn': '2027-03-01' }), '2027-03-02')[0]?.by).toBeUndefined()
    expect(of(changed(collected, sv)).find(({ kind }) => kind === 'collected-value')?.by).toContain(
      'regiondirektör',
    )
  })

  it('ask for a reason only where the case has no place for it', () => {
    const asked = (found: Case, on = today) =>
      of(found, on)
        .filter(({ asksReason }) => asksReason)
        .map(({ reasonAt }) => reasonAt)
    expect(asked(changed({ 'contracts.found': 'not-usable' }))).toEqual([])
    expect(asked(changed({ 'record.registeredOn': '2027-03-01' }), '2027-03-02')).toEqual([
      'deviations.late-documentation.reason',
    ])
  })

  it('are none under the law alone where only a policy is departed from', () => {
    const few = put((found) => ({
      authority: { ...found.authority, profile: 'law-only' },
      suppliers: found.suppliers.filter(({ id }) => id !== third),
    }))
    expect(of(few).filter(({ kind }) => kind === 'few-asked')).toEqual([])
  })

  it('do not tell how prices stand to each other while they are held back', () => {
    const early = put((found) => ({
      award: { supplierId: other },
      decision: {},
      notice: {},
      contract: {},
      inquiry: { ...found.inquiry, lastDay: '2026-12-31' },
      suppliers: found.suppliers.map((one) => (one.id === third ? { id: one.id, name: 'Sen AB' } : one)),
    }))
    expect(of(early).filter(({ kind }) => kind === 'not-best')).toEqual([])
  })
})
