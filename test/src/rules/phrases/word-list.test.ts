import { describe, expect, it } from 'vitest'
import { RulesFileError } from '../../../../src/rules/parameters/dated.ts'
import { readWordList } from '../../../../src/rules/phrases/word-list.ts'

const file = {
  format: 'words/1',
  checkedOn: '2026-01-15',
  source: 'Egen lista',
  words: ['skatt'],
  beginnings: ['konkurs'],
  phrases: ['står i skuld'],
}
const read = (json: unknown) => readWordList('words.json', 'words/1', json)

describe('a list of words', () => {
  it.each([
    ['Obetald skatt.', true],
    ['Konkursbo sedan maj', true],
    ['Bolaget står  i skuld till oss', true],
    ['Skattkammare', false],
    ['Bolaget står. Skuld finns inte.', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(read(file)(text)).toBe(is)
  })

  it('is refused with the place of the fault', () => {
    expect(() => read({ ...file, beginnings: [] })).toThrow(RulesFileError)
    expect(() => read({ ...file, format: 'words/2' })).toThrow(/format/)
    expect(() => read({ ...file, more: [] })).toThrow(/more/)
  })
})
