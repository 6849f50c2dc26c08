import { describe, expect, it } from 'vitest'
import { answerRows, blocksOf } from '../../../../renderer/case/check-answers/answer-rows.ts'
import { enter } from '../../../../src/domain/case/enter.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { planOf } from '../../../../src/flow/plan.ts'
import type { TaskId } from '../../../../src/flow/tasks.ts'
import { limbQuestion } from '../../../../src/rules/grounds/grounds.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const day = '2026-12-10'

function rowsOf(found: Case, task: TaskId) {
  const planned = planOf(found, evaluateCase(found, day)).find(({ id }) => id === task)
  if (!planned) throw new Error(task)
  return answerRows(found, planned)
}

const typed = (path: string, text: string): Case => enter(exampleCase(), [{ path, text }], day).case

describe('the answers to be read through', () => {
  it('says the winner by name', () => {
    const row = rowsOf(exampleCase(), 'anbud').find(({ path }) => path === 'award.supplierId')
    expect(row?.answer).toEqual({ is: 'said', words: 'Kalibreringstjänst Nord AB (exempel)' })
  })

  it('shows what cannot be read as it was typed', () => {
    const row = rowsOf(typed('decision.decidedOn', 'i går'), 'beslut').find(
      ({ path }) => path === 'decision.decidedOn',
    )
    expect(row?.answer).toEqual({ is: 'unread', typed: 'i går' })
  })

  it('shows an empty answer only where a rule asks for it', () => {
    const unanswered = rowsOf(typed('award.reason', ''), 'anbud').filter(
      ({ answer }) => answer.is === 'asked',
    )
    expect(unanswered.map(({ path }) => path)).toEqual(['award.reason'])
  })

  it('awaits the registrar’s number, which nobody has left out', () => {
    const row = rowsOf(typed('record.diarienummer', ''), 'dokumentation').find(
      ({ path }) => path === 'record.diarienummer',
    )
    expect(row?.answer).toEqual({ is: 'awaited' })
  })

  it('keeps the answers about one supplier together, under its name', () => {
    const about = blocksOf(rowsOf(exampleCase(), 'anbud')).map((block) => block[0]?.of)
    expect(about).toEqual([undefined, ...exampleCase().suppliers.map(({ name }) => name)])
  })

  it('keeps two suppliers of the same name apart', () => {
    const [first, second] = exampleCase().suppliers
    const blocks = blocksOf(
      rowsOf(typed(`suppliers.${second?.id ?? ''}.name`, first?.name ?? ''), 'forfragan'),
    )
    expect(blocks.filter((block) => block[0]?.of === first?.name)).toHaveLength(2)
  })

  it('names an answer about a ground by its question', () => {
    const rows = rowsOf(
      enter(
        typed('value.parts.base.amountOre', '850 000'),
        [
          { path: 'reason.way', text: 'ground' },
          { path: 'reason.ground', text: 'urgency' },
          { path: 'reason.limbs.urgency-cause.text', text: 'Ledningen sprang läck.' },
        ],
        day,
      ).case,
      'skal',
    )
    const limbs = rows.filter(({ path }) => path.startsWith('reason.limbs.'))
    expect(limbs.map(({ name }) => name)).toContain(limbQuestion('urgency-cause'))
    expect(limbs.map(({ name }) => name)).not.toContain('Svar på grundens fråga')
    expect(limbs.every(({ of }) => of === undefined)).toBe(true)
  })

  it('leaves out the role of a part, which is what the part is headed by', () => {
    const patterns = rowsOf(exampleCase(), 'varde').map(({ path }) => path)
    expect(patterns.length).toBeGreaterThan(0)
    expect(patterns.filter((path) => path.endsWith('.role'))).toEqual([])
  })

  const said = (found: Case, task: TaskId) =>
    rowsOf(found, task).map(
      ({ name, answer }) => `${name}: ${answer.is === 'said' ? answer.words : answer.is}`,
    )

  it('names what a row of a list is about', () => {
    const id = exampleCase().suppliers[0]?.id ?? ''
    const weighed = enter(
      exampleCase(),
      [
        { path: 'decision.decidedOn', text: '' },
        { path: 'decision.outcome', text: '' },
        { path: 'notice.sentOn', text: '' },
        { path: 'inquiry.criterion', text: 'price-and-quality' },
        { path: 'inquiry.criteria.q.name', text: 'Kvalitet' },
        { path: 'inquiry.criteria.q.weight', text: '40' },
        { path: 'inquiry.requirements.eget.text', text: 'Svenska manualer.' },
        { path: 'inquiry.requirements.annat.take', text: 'no' },
        { path: 'inquiry.requirements.annat.text', text: 'Engelska manualer.' },
        { path: `suppliers.${id}.bid.scores.q.points`, text: '40' },
      ],
      day,
    ).case
    const bids = said(weighed, 'anbud')
    expect(bids).toContain('Poäng för kriteriet Kvalitet: 40')
    const inquiry = said(weighed, 'forfragan')
    expect(inquiry).toContain('Krav: Svenska manualer. – ställs')
    expect(inquiry.filter((row) => row.includes('Engelska manualer'))).toEqual([
      'Krav: Engelska manualer. – ställs inte',
    ])
    expect(inquiry).toContain('Vikt i procent för kriteriet Kvalitet: 40')
  })

  it('says which answers are locked', () => {
    const locked = rowsOf(exampleCase(), 'anbud').filter(({ isHeld }) => isHeld)
    expect(locked.map(({ path }) => path)).toContain('award.supplierId')
    const begun = answered(aCase(), { 'subject.title': 'Stolar' })
    expect(rowsOf(begun, 'arende').map(({ isHeld }) => isHeld)).not.toContain(true)
  })
})
