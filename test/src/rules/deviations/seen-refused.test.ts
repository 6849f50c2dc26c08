import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { papersSection } from '../../../../src/record/sections/decision-proof.ts'
import { departuresBefore, deviationsOf } from '../../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../../support/cases/example.ts'

type Answer = NonNullable<Case['decision']['answers']>[number]

const today = '2026-12-20'
const no: Answer = {
  id: 'no',
  answer: 'refuse',
  name: 'Maria Öst (exempel)',
  role: 'Verksamhetschef',
  on: '2026-12-08',
  givenAt: '2026-12-08T10:00:00+01:00',
  takenInAt: '2026-12-08T11:00:00+01:00',
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  fingerprint: '3F2A 90C1',
}
const later = (more: Partial<Answer>): Answer => ({
  ...no,
  id: 'later',
  givenAt: '2026-12-10T10:00:00+01:00',
  takenInAt: '2026-12-10T11:00:00+01:00',
  on: '2026-12-10',
  ...more,
})
/** The example, decided 10 December by Sam Ask, with answers on papers. */
const withAnswers = (answers: readonly Answer[], organisation?: Organisation): Case => {
  const found = exampleCase()
  const basis = organisation === undefined ? found.basis : { ...found.basis, organisation }
  return {
    ...found,
    ...(basis === undefined ? {} : { basis }),
    decision: { ...found.decision, answers: [...answers] },
  }
}
const seen = (found: Case) =>
  deviationsOf(evaluateCase(found, today)).filter(({ kind }) => kind === 'refused')

describe('a decision after a refusal', () => {
  it('is a departure where nobody with the right has said otherwise', () => {
    expect(seen(withAnswers([no]))).toHaveLength(1)
  })

  it('is none where the paper was only sent back', () => {
    expect(seen(withAnswers([{ ...no, answer: 'send-back' }]))).toEqual([])
  })

  it('is none of a refusal that came when it was decided, by its day or within the day', () => {
    expect(seen(withAnswers([later({ on: '2026-12-11' })]))).toEqual([])
    const yes = later({ id: 'yes', answer: 'approve', name: 'Sam Ask (exempel)' })
    const after = later({ givenAt: '2026-12-10T15:00:00+01:00', takenInAt: '2026-12-10T16:00:00+01:00' })
    expect(seen(withAnswers([yes, after]))).toEqual([])
    expect(seen(withAnswers([yes, { ...after, givenAt: '2026-12-10T08:00:00+01:00' }]))).toHaveLength(1)
  })

  it('is none where the same person has approved since', () => {
    expect(seen(withAnswers([no, later({ answer: 'approve' })]))).toEqual([])
  })

  const post = { id: 'chef', title: 'Verksamhetschef', unit: 'kliniken', superior: 'over' }
  const line: Organisation = {
    units: [
      { id: 'namnden', name: 'Nämnden', kind: 'committee' },
      { id: 'kliniken', name: 'Kliniken', kind: 'unit', within: 'namnden' },
    ],
    posts: [post, { id: 'over', title: 'Sjukvårdsdirektör', unit: 'kliniken' }],
    holders: [
      { id: 'h1', post: 'chef', name: 'Maria Öst (exempel)', to: '2026-12-09' },
      { id: 'h2', post: 'chef', name: 'Sam Ask (exempel)', from: '2026-12-10' },
    ],
    delegation: [],
  }

  it('is none where the one who has the post instead decided, which the record says', () => {
    const found = withAnswers([no], line)
    expect(seen(found)).toEqual([])
    expect(JSON.stringify(papersSection(evaluateCase(found, today)))).toContain(
      'Sam Ask (exempel) hade befattningen Verksamhetschef den 10 december 2026 och beslutade i stället.',
    )
  })

  it('is none where a manager above decided, and is one where a manager beside did', () => {
    const holders = [
      { id: 'h1', post: 'chef', name: 'Maria Öst (exempel)' },
      { id: 'h2', post: 'over', name: 'Sam Ask (exempel)' },
    ]
    expect(seen(withAnswers([no], { ...line, holders }))).toEqual([])
    const beside = { id: 'beside', title: 'Områdeschef', unit: 'kliniken', superior: 'over' }
    const other = [...holders.slice(0, 1), { id: 'h3', post: 'beside', name: 'Sam Ask (exempel)' }]
    expect(seen(withAnswers([no], { ...line, posts: [...line.posts, beside], holders: other }))).toHaveLength(
      1,
    )
  })

  it('is told whoever is asked after it, before it is decided', () => {
    const { outcome: _outcome, decidedOn: _day, basedOn: _rested, ...decision } = exampleCase().decision
    const open = { ...withAnswers([no], line), contract: {}, notice: {} }
    const found = { ...open, decision: { ...decision, answers: [no] } }
    const ahead = departuresBefore(evaluateCase(found, '2026-12-10'))
    expect(ahead.filter(({ kind }) => kind === 'refused')).toHaveLength(1)
    const back = { ...found, decision: { ...decision, answers: [{ ...no, answer: 'send-back' as const }] } }
    expect(
      departuresBefore(evaluateCase(back, '2026-12-10')).filter(({ kind }) => kind === 'refused'),
    ).toEqual([])
  })
})
