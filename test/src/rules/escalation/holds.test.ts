import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { changedSince } from '../../../../src/rules/escalation/holds.ts'
import { isRegistered } from '../../../../src/rules/escalation/evidence.ts'
import { isCancelled } from '../../../../src/rules/evaluate/cancelled.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { factsOf } from '../../../../src/rules/evaluate/facts.ts'
import { answered } from '../../../support/cases/builder.ts'
import { chosen } from '../../../support/cases/chosen.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const today = '2026-12-10'
const changed = (found: Case) => changedSince(factsOf(found, today)).map(({ id }) => id)
const stateOf = (found: Case, id: string) =>
  evaluateCase(found, today).findings.find(({ rule }) => rule.id === id)?.state

const decide = (found: Case): Case => answered(found, { 'decision.outcome': 'award' }, today)

describe('what a decision rests on', () => {
  it('is noted once, as the decision becomes whole', () => {
    const before = chosen('Köp', { 'decision.decider.name': '' }, true)
    expect(before.decision.basedOn).toBeUndefined()
    const dated = decide(before)
    expect(dated.decision.basedOn).toBeUndefined()
    const whole = answered(dated, { 'decision.decider.name': 'Sam Ask (exempel)' }, today)
    expect(whole.decision.basedOn?.map(({ id }) => id)).toContain('price')
    const raised = answered(
      whole,
      { 'value.parts.base.amountOre': '12 000', 'decision.decider.role': 'Chef' },
      today,
    )
    expect(raised.decision.basedOn).toEqual(whole.decision.basedOn)
  })

  it('is not noted of a decision that was whole before the program noted it', () => {
    const { basedOn: _none, ...decision } = exampleCase().decision
    const old = answered({ ...exampleCase(), decision }, { 'value.parts.base.amountOre': '12 000' }, today)
    expect(old.decision.basedOn).toBeUndefined()
    expect(stateOf(old, 'program.decision.holds')).toBe('met')
  })

  it.each([
    ['the value raised', { 'value.parts.base.amountOre': '12 500' }, ['value']],
    ['the value lowered', { 'value.parts.base.amountOre': '11 000' }, ['value']],
    ['another kind of purchase', { 'subject.category': 'goods' }, ['what']],
    ['a contract for more', { 'contract.amountOre': '420 000' }, ['contract']],
    ['a contract for less', { 'contract.amountOre': '380 000' }, []],
    ['what was not decided on', { 'contract.reference': 'A-1' }, []],
  ] as const)('%s', (_name, change, ids) => {
    const found = answered(exampleCase(), change, today)
    expect(changed(found)).toEqual(expect.arrayContaining([...ids]))
    expect(changed(found).length > 0).toBe(ids.length > 0)
    expect(stateOf(found, 'program.decision.holds')).toBe(ids.length > 0 ? 'wrong' : 'met')
  })

  it('is another where the value was not reckoned, and is now', () => {
    const blind = answered(
      chosen('Köp', { 'value.parts.base.amountOre': '', 'value.parts.base.pricing': '' }),
      { 'decision.outcome': 'award', 'decision.decidedOn': today },
      today,
    )
    expect(blind.decision.basedOn?.map(({ id }) => id)).not.toContain('value')
    expect(changed(blind)).toEqual([])
    const filled = answered(
      blind,
      { 'value.parts.base.pricing': 'total', 'value.parts.base.amountOre': '650 000' },
      today,
    )
    expect(changed(filled)).toContain('value')
    const finding = evaluateCase(filled, today).findings.find(
      ({ rule }) => rule.id === 'program.decision.holds',
    )
    expect(finding?.state).toBe('wrong')
    expect(finding?.detail?.replaceAll('\u00A0', ' ')).toContain(
      'Värde: inget värde var uppskattat, nu 788 000 kr',
    )
  })

  it('is not another where a price within the value is noted afterwards', () => {
    const found = exampleCase()
    const without = (id: string): Case => ({
      ...found,
      decision: { ...found.decision, basedOn: found.decision.basedOn?.filter((line) => line.id !== id) },
    })
    expect(changed(without('price'))).toEqual([])
    expect(changed(without('winner'))).toEqual(['winner'])
  })

  it('is not another where the only one who made a bid is named afterwards, but where another came is', () => {
    const one = chosen('Köp', { 'award.supplierId': '' })
    const only: Case = { ...one, suppliers: one.suppliers.slice(0, 1) }
    const decided = answered(only, { 'decision.outcome': 'award', 'decision.decidedOn': today }, today)
    expect(decided.decision.basedOn?.map(({ id }) => id)).not.toContain('winner')
    const named: Case = { ...decided, award: { ...decided.award, supplierId: only.suppliers[0]?.id } }
    expect(changed(named)).toEqual([])
    const [, second] = one.suppliers
    const other: Case = {
      ...decided,
      suppliers: one.suppliers.slice(1, 2),
      award: { ...decided.award, supplierId: second?.id },
    }
    expect(changed(other)).toContain('winner')
  })

  it('is another where another wins', () => {
    const found = exampleCase()
    const other = found.suppliers[1]?.id ?? ''
    expect(changed({ ...found, award: { ...found.award, supplierId: other } })).toEqual(['winner', 'price'])
  })

  it('is the same where only the words of a line are others', () => {
    const found = exampleCase()
    const basedOn = found.decision.basedOn?.map((line) => ({ ...line, value: `${line.value}!` }))
    expect(basedOn?.length).toBeGreaterThan(5)
    expect(changed({ ...found, decision: { ...found.decision, basedOn } })).toEqual([])
  })

  it('asks nothing of what is cancelled', () => {
    const cancelled = answered(chosen('Köp'), {
      'decision.outcome': 'cancel',
      'decision.cancelKind': 'need-gone',
      'decision.cancelReason': 'Behovet försvann när kliniken flyttade pumparna.',
      'decision.decidedOn': today,
    })
    const raised = answered(cancelled, { 'value.parts.base.amountOre': '12 500' }, today)
    expect(changed(raised)).toEqual([])
  })
})

describe('a decision that the preparer has written down', () => {
  it('can be proved by a file, a place or an answer from the one who decided', () => {
    const bare = answered(exampleCase(), { 'elsewhere.decision.where': '' }, today)
    expect(stateOf(bare, 'program.decision.evidence')).toBe('missing')
    const file = { id: 'f', name: 'mejl.eml', size: 1, sha256: 'a'.repeat(64), belongsTo: 'decision' }
    expect(stateOf({ ...bare, attachments: [file] }, 'program.decision.evidence')).toBe('met')
    const { basedOn = [] } = bare.decision
    const paper = {
      id: 's',
      at: '2026-12-09T10:00:00+01:00',
      form: 'package' as const,
      reference: 'R',
      caseSha256: 'b'.repeat(64),
      facts: basedOn,
    }
    const answer = {
      id: 'a',
      answer: 'approve' as const,
      name: 'Sam Ask (exempel)',
      on: '2026-12-10',
      givenAt: '2026-12-10T10:00:00+01:00',
      takenInAt: '2026-12-10T11:00:00+01:00',
      reference: 'R',
      caseSha256: 'b'.repeat(64),
      fingerprint: 'c',
    }
    const by = (change: Partial<typeof answer>, decision: Partial<Case['decision']> = {}): Case => ({
      ...bare,
      decision: { ...bare.decision, sent: [paper], answers: [{ ...answer, ...change }], ...decision },
    })
    expect(stateOf(by({}), 'program.decision.evidence')).toBe('met')
    expect(isRegistered(by({}))).toBe(false)
    for (const other of [
      by({}, { sent: [] }),
      by({}, { sent: [{ ...paper, asks: ['begin'] }] }),
      by({}, { sent: [{ ...paper, at: '2026-12-11T10:00:00+01:00' }] }),
      by({}, { basedOn: basedOn.map((line) => (line.id === 'price' ? { ...line, value: '1 kr' } : line)) }),
      by({}, { basedOn: [...basedOn, { id: 'departure-unequal', term: 'A', value: 'B' }] }),
      by(
        {},
        {
          takenBack: [{ id: 't', at: '2026-12-10T12:00:00+01:00', reason: 'Fel.', decidedOn: '2026-12-10' }],
        },
      ),
      by(
        {},
        { answers: [answer, { ...answer, id: 'n', answer: 'refuse', givenAt: '2026-12-10T10:30:00+01:00' }] },
      ),
      by({}, { passedOn: [{ id: 'p', name: 'Sam Ask (exempel)' }] }),
    ]) {
      expect(stateOf(other, 'program.decision.evidence')).toBe('missing')
      expect(isRegistered(other)).toBe(true)
    }
    expect(stateOf(by({ answer: 'refuse' as 'approve' }), 'program.decision.evidence')).toBe('missing')
  })

  it('holds up no cancellation', () => {
    const cancelled = answered(chosen('Köp', { 'elsewhere.decision.where': '' }), {
      'decision.outcome': 'cancel',
      'decision.cancelKind': 'need-gone',
      'decision.cancelReason': 'Behovet försvann när kliniken flyttade pumparna.',
      'decision.decidedOn': today,
    })
    expect(stateOf(cancelled, 'program.decision.evidence')).toBe('missing')
    expect(isCancelled(evaluateCase(cancelled, today))).toBe(true)
  })
})

describe('the stages', () => {
  it('are taken in one act until another is named', () => {
    const bare = { ...exampleCase(), decision: {} }
    const one = answered(bare, { 'decision.stages.begin.by.name': 'Siv Lönn' }, '2026-11-23')
    expect(one.decision.stages).toEqual([
      { id: 'begin', by: { name: 'Siv Lönn' }, on: '2026-11-23' },
      { id: 'inquiry', by: { name: 'Siv Lönn' }, on: '2026-11-23' },
    ])
    const moved = answered(one, { 'decision.stages.begin.on': '2026-11-20' }, '2026-11-24')
    expect(moved.decision.stages?.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-20'])
    const two = answered(moved, { 'decision.stages.inquiry.by.name': 'Ola Rönn' }, '2026-11-24')
    const renamed = answered(two, { 'decision.stages.begin.by.name': 'Eva Dal' }, '2026-11-24')
    expect(renamed.decision.stages?.map(({ by }) => by?.name)).toEqual(['Eva Dal', 'Ola Rönn'])
    expect(renamed.decision.stages?.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-20'])
  })

  it('after the inquiry are a deviation with a reason', () => {
    const late = answered(exampleCase(), { 'decision.stages.begin.on': '2026-11-24' })
    const finding = (found: Case) =>
      evaluateCase(found, today).findings.find(({ rule }) => rule.id === 'rs.decisions')
    expect(finding(late)).toMatchObject({ state: 'wrong' })
    expect(finding(late)?.detail).toContain('24 november 2026, efter förfrågan 23 november 2026')
    const reason = 'Chefen sade ja i telefon den 23 november och skrev under dagen därpå.'
    const told = answered(late, {
      'decision.stages.begin.lateReason': reason,
      'decision.stages.inquiry.lateReason': reason,
    })
    expect(finding(told)).toMatchObject({ state: 'met', explained: true })
    expect(finding(exampleCase())).not.toHaveProperty('explained')
  })
})

it('names the superior, and thereby says that there is one', () => {
  const { decision } = answered(
    { ...exampleCase(), decision: { usual: { name: 'Per Ek' } } },
    {
      'decision.decider.name': 'Siv Lönn',
    },
  )
  expect(decision.superiorExists).toBe('yes')
})
