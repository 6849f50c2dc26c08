import { describe, expect, it } from 'vitest'
import { answerRows, blocksOf } from '../../../../renderer/case/check-answers/answer-rows.ts'
import { enter } from '../../../../src/domain/case/enter.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { planOf } from '../../../../src/flow/plan.ts'
import type { TaskId } from '../../../../src/flow/tasks.ts'
import { limbQuestion } from '../../../../src/rules/grounds/grounds.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
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
})
