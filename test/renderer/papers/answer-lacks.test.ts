import { expect, test } from 'vitest'
import { answerLacks } from '../../../renderer/papers/answer-lacks.ts'
import type { PaperTyped } from '../../../src/contract/paper-shapes.ts'

const whole: PaperTyped = {
  conflict: 'no',
  conflictNote: '',
  answer: 'approve',
  comment: '',
  name: 'Sam Ask',
  role: 'Verksamhetschef',
  delegation: '',
  on: '2026-12-10',
}

const lacks = (typed: Partial<PaperTyped>): readonly string[] =>
  Object.keys(answerLacks({ ...whole, ...typed }))

test('an approval in a name lacks nothing, not even a point or a comment', () => {
  expect(lacks({})).toEqual([])
})

test.each<[Partial<PaperTyped>, readonly string[]]>([
  [{ conflict: '', answer: '', name: '', role: '', on: '' }, ['conflict', 'answer', 'name', 'role', 'on']],
  [{ answer: 'send-back' }, ['comment']],
  [{ answer: 'refuse', comment: '-' }, ['comment']],
  [{ answer: 'pass-on' }, ['comment']],
  [{ conflict: 'yes', answer: 'pass-on' }, ['conflictNote']],
  [{ conflict: 'yes', conflictNote: 'Min syster äger det.' }, ['answer']],
  [{ on: 'i går' }, ['on']],
])('%j lacks %j', (typed, expected) => {
  expect(lacks(typed)).toEqual(expected)
})

test('one with an interest of the own passes on with the interest as the reason', () => {
  expect(lacks({ conflict: 'yes', conflictNote: 'Min syster äger det.', answer: 'pass-on' })).toEqual([])
})
