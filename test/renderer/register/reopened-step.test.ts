import { expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { planOf } from '../../../src/flow/plan.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { nextStepOf } from '../../../renderer/register/due.ts'
import { waitingSentence } from '../../../renderer/register/waiting-sentence.ts'

const row = { id: 'r1', at: '2026-12-19T10:00:00+01:00', reason: 'Skälet saknas.', closedOn: '2026-12-18' }

function stepOf(found: Case, today: string) {
  const again = { ...found, record: { ...found.record, reopened: [row] } }
  const evaluation = evaluateCase(again, today)
  return nextStepOf({ case: again, evaluation, plan: planOf(again, evaluation), today })
}

it('a filed case that was opened again waits for what is open, and then to be closed once more', () => {
  const done = stepOf(exampleCase(), '2026-12-20')
  expect(done).toEqual({ words: 'Avsluta ärendet igen', isFinished: false, due: null })
  expect(waitingSentence([{ step: done }])).toBe('Ett ärende väntar på dig.')
  const late = answered(exampleCase(), { 'record.registeredOn': '2027-02-20' })
  expect(stepOf(late, '2027-02-21')).toMatchObject({ words: 'En sak återstår', isFinished: false })
})
