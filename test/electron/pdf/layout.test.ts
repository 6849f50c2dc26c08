import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { breakLines } from '../../../electron/pdf/break-lines.ts'
import { columnWidths } from '../../../electron/pdf/column-widths.ts'
import { FontSet } from '../../../electron/pdf/font-set.ts'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { normaliseText } from '../../../electron/pdf/normalise.ts'
import { SoundDocument } from '../../../electron/pdf/sound-document.ts'
import { text as styles } from '../../../electron/pdf/style.ts'
import { fontFolder, recordOf } from '../../support/pdf/rendered.ts'

describe('breakLines', { timeout: 30_000 }, () => {
  let fonts: FontSet
  beforeAll(async () => {
    fonts = new FontSet(new SoundDocument(recordOf()), await loadFonts(fontFolder))
  })
  const lines = (text: string, width: number): string[] =>
    breakLines(fonts, text, styles.body, width).map((line) => line.text)

  test('breaks at spaces and after hyphens between letters, not in numbers and dates', () => {
    expect(lines('Leverantör 10\u00A0000', 70)).toEqual(['Leverantör ', '10\u00A0000'])
    expect(lines('direkt-upphandling', 70)).toEqual(['direkt-', 'upphandling'])
    expect(lines('för F-skatt', 40)).toEqual(['för ', 'F-skatt'])
    expect(lines('den 2026-11-20', 60)).toEqual(['den ', '2026-11-20'])
  })

  test('keeps a number with its sign', () => {
    expect(lines('LOU 5 kap. 3 §', 38)).toEqual(['LOU ', '5\u00A0kap. ', '3\u00A0§'])
    expect(lines('högst 400 kr', 40)).toEqual(['högst ', '400\u00A0kr'])
    expect(lines('elva 11 krukor', 50)).toEqual(['elva 11 ', 'krukor'])
  })

  test('loses no character and keeps every line within the width', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aåWi.m,-/ \n10€Ł'), maxLength: 120 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const drawn = lines(text, width)
        expect(drawn.join('').replaceAll(/\s/g, '')).toBe(normaliseText(text).replaceAll(/\s/g, ''))
        for (const line of drawn) expect(fonts.width(line.trimEnd(), styles.body)).toBeLessThan(width + 2)
      }),
    )
  })

  test('gives all figures the same width', () => {
    const widths = new Set([...'0123456789'].map((figure) => fonts.width(figure, styles.cell).toFixed(4)))
    expect(widths.size).toBe(1)
  })
})

describe('columnWidths', () => {
  const need = fc.record({
    weight: fc.integer({ min: 0, max: 9 }),
    word: fc.integer({ min: 0, max: 600 }),
    line: fc.integer({ min: 0, max: 2000 }),
  })

  test('fill the width, whatever the columns hold', () => {
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 9 }), (needs) => {
        const widths = columnWidths(needs, 470)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470, 6)
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  test('give a word its room before they follow the weights', () => {
    const [first = 0, second = 0] = columnWidths(
      [
        { weight: 1, word: 120, line: 120 },
        { weight: 9, word: 40, line: 900 },
      ],
      400,
    )
    expect(first).toBeCloseTo(120)
    expect(second).toBeCloseTo(280)
  })

  test('give what one column does not use to one that would wrap', () => {
    expect(
      columnWidths(
        [
          { weight: 1, word: 20, line: 50 },
          { weight: 1, word: 20, line: 250 },
        ],
        300,
      ),
    ).toEqual([50, 250])
  })
})

test('fonts that are not there are said to be missing', async () => {
  await expect(loadFonts('/no/such/folder')).rejects.toThrow('ENOENT')
})
