import { describe, expect, it } from 'vitest'
import { enterAnswer } from '../../../electron/api/enter-answer.ts'
import { enterableOf } from '../../../src/decision-paper/enterable.ts'
import { restsOn } from '../../../src/decision-paper/rests-on.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answerRemarks } from '../../../src/rules/escalation/answer-remarks.ts'
import { coverOf, type PaperAnswer, type SentPaper } from '../../../src/rules/escalation/answers.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { undecided } from '../../support/package/two-installations.ts'

const row: PaperAnswer = {
  id: 'answer-1',
  answer: 'approve',
  conflict: 'no',
  name: 'Maria Lind (exempel)',
  role: 'Verksamhetschef',
  delegation: '4.2',
  on: '2026-12-18',
  givenAt: '2026-12-18T10:00:00+01:00',
  takenInAt: '2026-12-20T10:00:00+01:00',
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  fingerprint: 'AAAA',
}
const now = { today: '2026-12-20', instant: row.takenInAt }

/** The case with a paper that was sent of it as it stands, and the answer to it. */
function withAnswer(found: Case, asks: SentPaper['asks'], change: Partial<PaperAnswer> = {}): Case {
  const sent: SentPaper = {
    id: 'sent-1',
    at: '2026-12-17T10:00:00+01:00',
    form: 'package',
    reference: row.reference,
    caseSha256: row.caseSha256,
    facts: [...restsOn(found, evaluateCase(found, '2026-12-17'))],
    ...(asks === undefined ? {} : { asks }),
  }
  return { ...found, decision: { ...found.decision, sent: [sent], answers: [{ ...row, ...change }] } }
}

/** What the case says once the answer is entered. */
function entered(found: Case, asks: SentPaper['asks'], change: Partial<PaperAnswer> = {}): Case {
  const home = withAnswer(found, asks, change)
  return enterAnswer(home, home.decision.answers?.[0] ?? row, now)
}

const enterable = (found: Case) => enterableOf(found, found.decision.answers?.[0] ?? row)

const noStages = (): Case => {
  const found = undecided()
  const { stages: _stages, ...decision } = found.decision
  return { ...found, decision }
}

describe('an approval decides what the paper asked for, and nothing else', () => {
  it('a stage alone: not those after it, and not the award', () => {
    const after = entered(noStages(), ['begin'])
    expect(after.decision.stages).toEqual([
      {
        id: 'begin',
        by: { name: 'Maria Lind (exempel)', role: 'Verksamhetschef' },
        on: '2026-12-18',
        delegation: '4.2',
      },
    ])
    expect(after.decision.outcome).toBeUndefined()
    expect(after.decision.decider?.name).toBeUndefined()
  })

  it('several in one act', () => {
    const after = entered(noStages(), ['begin', 'inquiry', 'award'])
    expect(after.decision.stages?.map(({ id, on }) => [id, on])).toEqual([
      ['begin', '2026-12-18'],
      ['inquiry', '2026-12-18'],
    ])
    expect(after.decision).toMatchObject({
      outcome: 'award',
      decidedOn: '2026-12-18',
      decider: { name: 'Maria Lind (exempel)', role: 'Verksamhetschef' },
      delegation: '4.2',
    })
  })

  it('a stage that somebody has decided stays as it is; a reason that was written for it too', () => {
    const found = noStages()
    const stages = [
      { id: 'begin', by: { name: 'Per Ask (exempel)' }, on: '2026-11-01' },
      { id: 'inquiry', lateReason: 'Chefen var sjuk.' },
    ]
    const after = entered({ ...found, decision: { ...found.decision, stages } }, ['begin', 'inquiry'])
    expect(after.decision.stages).toMatchObject([
      stages[0] ?? {},
      { id: 'inquiry', lateReason: 'Chefen var sjuk.', on: '2026-12-18' },
    ])
  })

  it('a cancellation, where the case says why', () => {
    const found = answered(noStages(), {
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Behovet finns inte kvar sedan avdelningen lades ned.',
      'decision.decidedOn': '',
    })
    expect(entered(found, ['cancel']).decision).toMatchObject({ outcome: 'cancel', decidedOn: '2026-12-18' })
  })

  it('an older paper, which does not say what it asked for, asked for the award', () => {
    expect(entered(noStages(), undefined).decision.outcome).toBe('award')
  })

  it('once: what is entered is not offered again', () => {
    const after = entered(noStages(), ['award'])
    expect(enterable(after)).toMatchObject({ is: 'nothing', why: expect.stringContaining('redan infört') })
  })
})

describe('what was typed is not written over', () => {
  it('what stands is kept, and what lacks is filled in', () => {
    const found = answered(noStages(), {
      'decision.decider.name': 'maria  lind (exempel)',
      'decision.delegation': '4.2 b',
    })
    expect(entered(found, ['award']).decision).toMatchObject({
      decider: { name: 'maria lind (exempel)', role: 'Verksamhetschef' },
      delegation: '4.2 b',
    })
  })

  it.each<[string, Record<string, string>, string]>([
    ['another outcome', { 'decision.outcome': 'cancel', 'decision.decidedOn': '' }, 'ett annat beslut'],
    ['another day', { 'decision.decidedOn': '2026-12-01' }, 'är daterat'],
    ['no winner', { 'award.supplierId': '' }, 'Inget anbud är valt'],
    ['another decider', { 'decision.decider.name': 'Per Ask (exempel)' }, 'Per Ask (exempel)'],
  ])('%s: it is told, and a press is refused', (_, texts, says) => {
    const home = withAnswer(answered(noStages(), texts), ['award'])
    expect(enterable(home)).toMatchObject({ is: 'held', why: expect.stringContaining(says) })
    expect(() => enterAnswer(home, row, now)).toThrow(says)
  })

  it('somebody who left the decision before is not noted twice', () => {
    const left = { answer: 'pass-on' as const, comment: 'Jag är delägare.' }
    const once = entered(noStages(), ['award'], left)
    expect(once.decision.passedOn).toMatchObject([{ name: 'Maria Lind (exempel)', why: 'Jag är delägare.' }])
    expect(enterable(once)).toMatchObject({ is: 'nothing' })
    expect(() => enterAnswer(once, { ...row, ...left }, now)).toThrow('har lämnat över')
  })
})

describe('an approval that shows no decision is not entered', () => {
  const home = (change: Partial<PaperAnswer>, asks: SentPaper['asks'] = ['award']) =>
    enterable(withAnswer(noStages(), asks, change))

  it.each<[string, Partial<PaperAnswer>, string]>([
    ['dated before the paper was made', { on: '2026-12-16' }, 'gjordes först 17 december 2026'],
    ['dated after it came', { on: '2026-12-21' }, 'hämtades in redan 20 december 2026'],
    ['given with a conflict', { conflict: 'yes' }, 'uppgett jäv'],
    [
      'from the preparer’s own other installation',
      { madeBy: { name: 'Kim Ek (exempel)' } },
      'en installation som tillhör Kim Ek',
    ],
    ['given on another file than was sent', { paperSha256: 'b'.repeat(64) }, 'gjorts om på vägen'],
    ['given on other facts', { factsSha256: 'c'.repeat(64) }, 'andra uppgifter'],
    ['whose signature cannot be verified', { isUnverified: true }, 'går inte att kontrollera'],
  ])('%s', (_, change, says) => {
    expect(home(change)).toMatchObject({ is: 'held', why: expect.stringContaining(says) })
  })

  it('to another question than the paper asked', () => {
    const found = withAnswer(noStages(), ['award'])
    const sums = { paperSha256: 'b'.repeat(64) }
    const sent = (found.decision.sent ?? []).map((paper) => ({ ...paper, ...sums }))
    const answers = [{ ...row, ...sums, asks: ['begin' as const] }]
    expect(enterable({ ...found, decision: { ...found.decision, sent, answers } })).toMatchObject({
      is: 'held',
      why: expect.stringContaining('en annan fråga'),
    })
  })

  it('that the same person has answered otherwise since, or who has left the decision', () => {
    const found = withAnswer(noStages(), ['award'])
    const no = { ...row, id: 'answer-2', answer: 'refuse' as const, givenAt: '2026-12-18T09:30:00+00:00' }
    const both = { ...found, decision: { ...found.decision, answers: [row, no] } }
    expect(enterable(both)).toMatchObject({ is: 'held', why: expect.stringContaining('svarat på nytt') })
    const older = { ...no, givenAt: '2026-12-18T08:30:00+00:00' }
    const before = { ...found, decision: { ...found.decision, answers: [row, older] } }
    expect(enterable(before)).toEqual({ is: 'decision' })
    const passedOn = [{ id: 'p', name: 'Maria Lind (exempel)' }]
    const left = { ...found, decision: { ...found.decision, passedOn } }
    expect(enterable(left)).toMatchObject({ is: 'held', why: expect.stringContaining('lämnat över') })
  })

  it('in a case that a colleague has taken over, until it is taken back', () => {
    const over = { id: 'over', at: '2026-12-19T10:00:00+01:00', to: 'Eva Ros', open: [] }
    const found = { ...withAnswer(noStages(), ['award']), takenOver: [over] }
    expect(enterable(found)).toMatchObject({
      is: 'held',
      why: expect.stringContaining('överlämnat till Eva Ros'),
    })
    const back = { ...over, backAt: '2026-12-20T10:00:00+01:00', backReason: 'Eva är sjuk.' }
    expect(enterable({ ...found, takenOver: [back] })).toEqual({ is: 'decision' })
  })
})

describe('an approval in a name that only may be another’s', () => {
  it.each(['Ek, Kim', 'K. Ek (exempel)'])('%s is entered, and said of', (name) => {
    const home = withAnswer(noStages(), ['award'], { name })
    expect(enterable(home)).toEqual({ is: 'decision' })
    expect(answerRemarks(home, { ...row, name }).join(' ')).toContain('kan vara samma person som Kim Ek')
    const after = enterAnswer(home, { ...row, name }, now)
    expect(coverOf(after)).toMatchObject({ is: 'other', why: expect.stringContaining('samma person') })
    const told = answered(after, { 'decision.samePersonReason': 'Två personer: Kim Ek är chef i Nacka.' })
    expect(coverOf(told).is).toBe('covered')
  })

  it('one who has left the decision to the next above: asked, and no longer once it is told', () => {
    const found = noStages()
    const passedOn = [{ id: 'p', name: 'Lind, Maria', why: 'Jäv' }]
    const home = withAnswer({ ...found, decision: { ...found.decision, passedOn } }, ['award'])
    expect(enterable(home)).toEqual({ is: 'decision' })
    expect(answerRemarks(home, row).join(' ')).toContain('som har lämnat över beslutet')
  })
})
