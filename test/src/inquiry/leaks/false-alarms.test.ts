import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyLeak, leaksIn, leakSentence } from '../../../../src/inquiry/leaks.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const assets = join(import.meta.dirname, '../../../../assets')

/** Every text of the program's own files that a person may meet and copy. Names of the example's suppliers are of the example. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const files = readdirSync(join(assets, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !/leak-words|cpv|^examples/.test(file))
  .toSorted()
const pieces = files.flatMap((file) => {
  const json: unknown = JSON.parse(readFileSync(join(assets, 'rules', file), 'utf8'))
  return textsOf(json).map((text) => ({ path: 'inquiry.need', text }))
})

const [nord, medi, pump] = exampleCase().suppliers.map(({ id }) => `suppliers.${id}`)

describe('the program’s own texts', () => {
  it('give no supplier of the example away', () => {
    expect(pieces.length).toBeGreaterThan(1000)
    const leaks = leaksIn(exampleCase(), pieces)
    // One of them says an amount in kronor that is a bid's to the krona: that is no false alarm.
    expect(leaks.map(({ kind, word }) => `${kind} ${word}`)).toEqual(['price 12 000 kr'])
  })

  it('give none away that is called as a common word', () => {
    const found = answered(exampleCase(), {
      [`${nord}.name`]: 'Berg & Sand AB',
      [`${nord}.contact`]: 'Anna Lind, anna.lind@bergsand.example',
      [`${medi}.name`]: 'Holm Ek Ask HB',
      [`${medi}.contact`]: 'Per Ström, Eva Skog',
      [`${pump}.name`]: 'Maria Stark enskild firma',
      [`${pump}.contact`]: 'Maria Stark',
    })
    // Those that name an invented person or company by the same surname are found, and rightly.
    const unnamed = pieces.filter(({ text }) => !text.includes('(exempel)'))
    expect(unnamed.length).toBeGreaterThan(pieces.length * 0.95)
    const leaks = leaksIn(found, unnamed).filter(({ kind }) => kind !== 'price')
    expect(leaks.map(({ word, text }) => `${word}: ${text}`)).toEqual([])
  })
})

describe('what is said of a leak', () => {
  it('shows no way round it', () => {
    const found = answered(exampleCase(), {
      'inquiry.need': 'Kalibreringstjänst Nord, 559999-9009, 11 000 kr, 396 000 st, Pumpservice.',
    })
    const leaks = leaksIn(found, [{ path: 'inquiry.need', text: found.inquiry.need ?? '' }])
    expect(leaks.map(({ kind, mayExplain }) => `${kind} ${mayExplain}`)).toEqual([
      'name false',
      'number false',
      'price false',
      'price true',
      'word true',
    ])
    for (const leak of leaks) expect(leakSentence(leak)).not.toMatch(/bokstäver|förkorta|runda|ungefär/i)
  })
})

describe('a long text', () => {
  it('is read once: twice as much text is twice as many finds, and each is whole', () => {
    const text = 'Pumpservice undrar 11 000 kr Nord '.repeat(4000)
    const leaks = everyLeak(exampleCase(), [{ path: 'inquiry.need', text }])
    expect(leaks).toHaveLength(12_000)
    expect(leaks.every(({ from, to, word }) => text.slice(from, to) === word)).toBe(true)
  })
})
