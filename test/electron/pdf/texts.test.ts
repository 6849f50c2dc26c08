import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseLine, normaliseText, paragraphsOf } from '../../../electron/pdf/normalise.ts'
import { escapeXml } from '../../../electron/pdf/xmp.ts'
import { xmlProblems, xmlTexts } from '../../support/pdf/inspect/xml.ts'

describe('normaliseText', () => {
  test.each([
    ['rad\r\nrad\rrad\u2028rad', 'rad\nrad\nrad\nrad'],
    ['a\tb', 'a    b'],
    ['a\u0000\u001B\u0085b\uFEFF', 'a\nb'],
    ['A\u030Angstro\u0308m', 'Ångström'],
    ['mjuk\u00ADbindning', 'mjukbindning'],
    ['10\u00A0000\u202F\u2212', '10\u00A0000\u202F\u2212'],
    ['ensam \uD800 halva', 'ensam  halva'],
  ])('%j becomes %j', (text, wanted) => expect(normaliseText(text)).toBe(wanted))

  test('leaves nothing a font could not draw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normalised = normaliseText(text)
        expect(normalised).not.toMatch(/[\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\uFEFF]/u)
        expect(normaliseText(normalised)).toBe(normalised)
      }),
    )
  })

  test('a line has no breaks', () => expect(normaliseLine(' a\r\n b\t c ')).toBe('a b c'))
})

test('paragraphs end at line feeds; empty lines are only a wider space', () => {
  expect(paragraphsOf('\n\nett\ntvå\n \n\ntre\n')).toEqual([
    { text: 'ett', afterBlank: false },
    { text: 'två', afterBlank: false },
    { text: 'tre', afterBlank: true },
  ])
})

test('any text survives the metadata', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const clean = normaliseLine(text)
      const xml = `<a>${escapeXml(clean)}</a>`
      expect(xmlProblems(xml)).toEqual([])
      expect(xmlTexts(xml, 'a')).toEqual([clean])
    }),
  )
  expect(xmlProblems('<a>Måleri & Plåt</a>')).toEqual(['a stray &'])
})
