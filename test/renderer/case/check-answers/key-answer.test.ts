import { expect, it } from 'vitest'
import { answerRows } from '../../../../renderer/case/check-answers/answer-rows.ts'
import { keyAnswer } from '../../../../renderer/case/check-answers/key-answer.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { planOf } from '../../../../src/flow/plan.ts'
import type { TaskId } from '../../../../src/flow/tasks.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

function keyOf(found: Case, task: TaskId): string {
  const evaluation = evaluateCase(found, '2026-12-14')
  const planned = planOf(found, evaluation).find(({ id }) => id === task)
  if (!planned) throw new Error(task)
  return keyAnswer(evaluation, task, answerRows(found, planned)).replaceAll('\u00A0', ' ')
}

it.each([
  ['arende', 'Kalibrering av infusionspumpar'],
  ['varde', '414 000 kr'],
  ['forfragan', '3 tillfrågade'],
  ['anbud', '2 anbud · Vinnare: Kalibreringstjänst Nord AB (exempel)'],
  ['leverantorskontroll', 'Seriös'],
  ['beslut', 'Anta anbudet · 2026-12-10'],
  ['underrattelse', 'Avtal tecknat: 2026-12-14'],
] as const)('%s of the example came to: %s', (task, words) => {
  expect(keyOf(exampleCase(), task)).toContain(words)
})

it('what is not answered is said with how many answers there are, and never made up', () => {
  const open = answered(exampleCase(), { 'contract.signedOn': '', 'award.supplierId': '' })
  expect(keyOf(open, 'underrattelse')).toBe('2 svar')
  expect(keyOf(open, 'anbud')).not.toContain('Vinnare')
})

it('statements are counted in persons, and an interest that is stated is told', () => {
  expect(keyOf(exampleCase(), 'jav')).toBe('2 personer, inget att uppge')
  const [first] = exampleCase().impartiality.statements ?? []
  const at = `impartiality.statements.${first?.id ?? ''}.conflict`
  expect(keyOf(answered(exampleCase(), { [at]: 'yes' }), 'jav')).toContain('1 har uppgett ett intresse')
})
