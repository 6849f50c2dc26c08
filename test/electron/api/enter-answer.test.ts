import { describe, expect, it } from 'vitest'
import { enterAnswer } from '../../../electron/api/enter-answer.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { undecided } from '../../support/package/two-installations.ts'

type Row = Parameters<typeof enterAnswer>[1]
type Asks = NonNullable<Parameters<typeof enterAnswer>[2]['paper']['asks']>

const row: Row = {
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

const entered = (found: Case, asks: Asks | undefined, change: Partial<Row> = {}) =>
  enterAnswer(
    found,
    { ...row, ...change },
    {
      paper: {
        id: 'sent-1',
        at: '2026-12-17T10:00:00+01:00',
        form: 'package',
        reference: row.reference,
        caseSha256: row.caseSha256,
        facts: [],
        ...(asks === undefined ? {} : { asks }),
      },
      changed: [],
      today: '2026-12-20',
      instant: row.takenInAt,
    },
  )

const noStages = (): Case => {
  const found = undecided()
  const { stages: _stages, ...decision } = found.decision
  return { ...found, decision }
}

describe('an approval decides what the paper asked for, and nothing else', () => {
  it('a stage alone: not those after it, and not the award', () => {
    const { after, entered: is } = entered(noStages(), ['begin'])
    expect(is).toBe(true)
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
    const { after } = entered(noStages(), ['begin', 'inquiry', 'award'])
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
    const { after } = entered({ ...found, decision: { ...found.decision, stages } }, ['begin', 'inquiry'])
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
    const { after, entered: is, told } = entered(found, ['cancel'])
    expect(told).toBeNull()
    expect(is).toBe(true)
    expect(after.decision).toMatchObject({ outcome: 'cancel', decidedOn: '2026-12-18' })
  })

  it('an older paper, which does not say what it asked for, asked for the award', () => {
    expect(entered(noStages(), undefined).after.decision.outcome).toBe('award')
  })
})

describe('what was typed is not written over', () => {
  it('what stands is kept, and what lacks is filled in', () => {
    const found = answered(noStages(), {
      'decision.decider.name': 'maria  lind (exempel)',
      'decision.delegation': '4.2 b',
    })
    const { after, entered: is } = entered(found, ['award'])
    expect(is).toBe(true)
    expect(after.decision).toMatchObject({
      decider: { name: 'maria  lind (exempel)'.replace(/\s+/g, ' '), role: 'Verksamhetschef' },
      delegation: '4.2 b',
    })
  })

  it.each<[string, Record<string, string>, string]>([
    ['another outcome', { 'decision.outcome': 'cancel', 'decision.decidedOn': '' }, 'ett annat beslut'],
    ['another day', { 'decision.decidedOn': '2026-12-01' }, 'är daterat'],
    ['no winner', { 'award.supplierId': '' }, 'Inget anbud är valt'],
  ])('%s: it is told, and nothing is entered', (_, texts, says) => {
    const found = answered(noStages(), texts)
    const { after, entered: is, told } = entered(found, ['award'])
    expect(is).toBe(false)
    expect(told).toContain(says)
    expect(after).toBe(found)
  })

  it('somebody who left the decision before is not noted twice', () => {
    const left = { answer: 'pass-on' as const, comment: 'Jag är delägare.' }
    const once = entered(noStages(), ['award'], left).after
    expect(once.decision.passedOn).toMatchObject([{ name: 'Maria Lind (exempel)', why: 'Jag är delägare.' }])
    expect(entered(once, ['award'], { ...left, id: 'answer-2' }).after).toBe(once)
  })
})
