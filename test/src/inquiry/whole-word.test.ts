import { expect, it } from 'vitest'
import { wholeWord } from '../../../src/inquiry/leaks/whole-word.ts'

it.each([
  ['Storstädning och fönsterputs, avdelning 62', 'fönsterput', 'fönsterputs'],
  ['Storfönsterputs', 'fönsterput', 'Storfönsterputs'],
  ['fönsterput', 'fönsterput', 'fönsterput'],
  ['(Nord AB)', 'Nord', 'Nord'],
])('in ”%s” the word at ”%s” reads ”%s”', (text, part, whole) => {
  const from = text.indexOf(part)
  expect(wholeWord({ text, from, to: from + part.length })).toBe(whole)
})
