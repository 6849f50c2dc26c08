import { expect, it } from 'vitest'
import { clausesIn, sentencesOf } from '../../../src/domain/sentences.ts'

it('a sentence ends with its sign before what begins another, and with its line', () => {
  expect(sentencesOf('Se 1.5 kr, t.ex. den här. Nr 3! 4 vågar?\n\nJa: nej')).toEqual([
    'Se 1.5 kr, t.ex. den här.',
    'Nr 3!',
    '4 vågar?',
    'Ja: nej',
  ])
  expect(sentencesOf(' \n')).toEqual([])
})

it('a clause ends at a colon and a semicolon too, and all of them are the text', () => {
  const text = 'Värde: 5 kr; ja. och så\n12:30'
  const clauses = clausesIn(text).map(({ from, to }) => text.slice(from, to))
  expect(clauses).toEqual(['Värde: ', '5 kr; ', 'ja. ', 'och så\n', '12:30'])
  expect(clauses.join('')).toBe(text)
})
