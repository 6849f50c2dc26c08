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
  shown as shownElse,
  sv,
  third,
  today,
  undecided,
  type Shown,
} from '../../../support/cases/departing.ts'
import { shownDecided } from '../../../support/cases/departing-decided.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const shown = [...shownElse, ...shownDecided]

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

  it('are not fewer where nothing is written than where it is written late', () => {
    for (const profile of [
      'region-stockholm',
      'region-sormland',
      'region-vastmanland',
      'law-only',
      'region-blekinge',
      'stockholms-stad',
    ]) {
      const under = (change: (found: Case) => Partial<Case>): readonly string[] =>
        of(put((found) => ({ authority: { ...found.authority, profile }, ...change(found) }))).map(
          ({ id }) => id,
        )
      expect(under(undecided)).toContain('no-decision')
      const late = under((found) => ({ decision: { ...found.decision, decidedOn: '2026-12-18' } }))
      expect(late.filter((id) => /^order-(decision|after)-contract$/.test(id))).toHaveLength(1)
    }
  })

  it('are none of a decision while nothing has been done that it comes before', () => {
    const open = put((found) => ({ ...undecided(found), contract: {}, notice: {} }))
    expect(of(open)).toEqual([])
    const one = put((found) => ({
      decision: { ...undecided(found).decision, stages: undefined },
      contract: {},
      notice: {},
    }))
    expect(of(one, '2026-11-23')).toEqual([])
    expect(of(one, '2026-11-24').map(({ id }) => id)).toEqual([
      'late-stage-missing-begin',
      'late-stage-missing-inquiry',
    ])
  })

  it('tell what a decision that is not whole lacks', () => {
    const half = put((found) => ({
      decision: { ...found.decision, decider: undefined, decidedOn: undefined },
    }))
    expect(of(half)[0]?.what).toBe(
      'Avtalet tecknades 14 december 2026. Om beslutet är det inte noterat vem som beslutade och vilken dag det var.',
    )
  })

  it('are one where nobody at all is asked, once it is decided', () => {
    const none = put(() => ({ suppliers: [], award: {} }))
    const few = of(none).find(({ kind }) => kind === 'few-asked')
    expect(few?.what).toBe('Ingen leverantör är tillfrågad. Reglerna vill ha minst 3.')
    const open = put((found) => ({ ...undecided(found), suppliers: [], award: {}, contract: {}, notice: {} }))
    expect(of(open)).toEqual([])
  })

  it('tell what departed, and never what to do', () => {
    const all = shown.flatMap(([, found]) => of(found, '2027-06-01'))
    for (const { what } of all)
      expect(what).not.toMatch(
        /(^|[.:!] )(Skriv|Ange|Låt|Rätta|Lägg|Fråga|Gör|Be|Ta|Kontrollera|Välj|Svara|Förklara)\b/,
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
