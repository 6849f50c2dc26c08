import { beforeAll, describe, expect, test } from 'vitest'
import type { RenderedPdf } from '../../../electron/pdf/render.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { arabicName, nastyRecord } from '../../support/pdf/nasty-record.ts'
import { readPdf, type ReadPdf } from '../../support/pdf/read-pdf.ts'
import { textsOf } from '../../support/pdf/record-words.ts'
import { rendered } from '../../support/pdf/rendered.ts'

/** What a reader may find instead of what was typed: composed letters, nothing invisible. */
const asRead = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u0000-\u0008\u00AD\u200B-\u200F\uFEFF]/g, '')
    .replaceAll(/👩|🔬|中|文|𐍈/gu, '\uFFFD')

describe('a record with all that breaks a PDF', { timeout: 60_000 }, () => {
  let result: RenderedPdf
  let read: ReadPdf
  let words: ReadonlySet<string>

  beforeAll(async () => {
    result = await rendered(nastyRecord)
    read = await readPdf(result.bytes)
    words = new Set(read.text.split(/\s+/))
  }, 60_000)

  test('comes back word for word', () => {
    const unbroken = read.text.replaceAll(/\s/g, '')
    const wanted = textsOf(nastyRecord).flatMap((text) => asRead(text).split(/\s+/))
    expect(wanted.length).toBeGreaterThan(8000)
    expect(wanted.filter((word) => !words.has(word) && !unbroken.includes(word))).toEqual([])
  })

  test.each([
    ['cellord', 2000],
    ['tabellord', 2000],
    ['styckeord', 1700],
    ['punktord', 1200],
    ['rutord', 900],
  ])('draws each %s once', (prefix, count) => {
    const found = [...read.text.matchAll(new RegExp(`(?<!\\p{L})${prefix}(\\d+)å`, 'gu'))].map(([, n]) =>
      Number(n),
    )
    expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index))
  })

  test('keeps names in other scripts', () => {
    expect(read.text).toContain('Łódź Żółć Ğül Þór Ελλάδα µ μ ½ € ≤ −5')
    expect(read.text).toContain(arabicName)
    expect(read.text).toContain('x̂')
    expect(read.text).toContain('😀 ☑ → ﬁ ﬂ offert effekt första')
  })

  test('names the characters no font could draw, once each', () => {
    expect(result.replaced).toEqual(['👩', '🔬', '中', '文', '𐍈'])
  })

  test('keeps title and author as they were written', () => {
    expect(read.info['Title']).toBe('Måleri & Plåt <AB> "2026"')
    expect(read.info['Author']).toBe("Åsa O'Neill & Söner <inköp>")
    expect(read.info['Subject']).toBe('R&D > 5 < 7')
  })

  test('draws nothing outside the margins, and nothing but marks of others in the lowest 20 mm', () => {
    const items = read.pages.flatMap((page) => page.items).filter(({ text }) => text.trim() !== '')
    expect(items.length).toBeGreaterThan(2000)
    const lowest = (20 * 72) / 25.4
    expect(items.filter(({ x, y, width }) => x < 56 || x + width > 551 || y < lowest || y > 820)).toEqual([])
  })

  test('is sound', () => {
    const { examined, problems } = inspectPdf(result.bytes)
    expect(problems).toEqual([])
    expect(examined).toBeGreaterThan(200_000)
  })
})
