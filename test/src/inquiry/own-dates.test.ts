import { expect, it } from 'vitest'
import { dateDoubts } from '../../../src/inquiry/own-dates.ts'
import { textToEdit } from '../../../src/inquiry/document.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const doubts = (text: string, more: Readonly<Record<string, string>> = {}) =>
  dateDoubts(answered(exampleCase(), { 'inquiry.text': text, ...more }))

it('has nothing to say of the program’s own text, nor of that text taken over', () => {
  expect(dateDoubts(exampleCase())).toEqual([])
  expect(doubts(textToEdit(exampleCase()))).toEqual([])
})

it.each([
  'Svara senast 7 december 2026.',
  'Svara senast 2026-12-07.',
  'Svara senast den 7 december.',
  'Svara senast 7/12, support dygnet runt 24/7.',
  'Svara senast 7\u00A0dec 2026. Avtalet gäller från 1 januari 2027 till 31 december 2028.',
])('takes the days of the case however they are written: %s', (text) => {
  expect(doubts(text)).toEqual([])
})

it.each([
  ['Svara senast 14 december 2026.', '14 december 2026'],
  ['Svara senast den 14 december.', '14 december'],
  ['Svara senast måndag 14/12.', '14/12'],
  ['Svara senast 2026-12-14.', '2026-12-14'],
  ['Svara senast 7 december 2027.', '7 december 2027'],
])('says another day and that the last day lacks: %s', (text, words) => {
  expect(doubts(text)).toEqual([
    `I texten står ${words}. Det är ingen av dagarna i ärendet: sista dagen att svara är 7 december 2026.`,
    'Sista dagen att svara, 7 december 2026, står inte i texten.',
  ])
})

it('says only that the last day lacks where no day stands', () => {
  expect(doubts('Hej! Vi vill köpa stolar.')).toEqual([
    'Sista dagen att svara, 7 december 2026, står inte i texten.',
  ])
})

it('takes the day for questions and a day that another answer of the inquiry says', () => {
  const text = 'Svara senast 7 december 2026, fråga senast 30 november 2026. Leverans 15 mars 2027.'
  expect(doubts(text)).toHaveLength(2)
  expect(
    doubts(text, { 'inquiry.questionsLastDay': '2026-11-30', 'inquiry.delivery': 'Leverans 15 mars 2027' }),
  ).toEqual([])
})
