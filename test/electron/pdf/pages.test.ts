import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../../src/record/tree.ts'
import { readPdf, type ReadPdf } from '../../support/pdf/read-pdf.ts'
import { recordOf, rendered } from '../../support/pdf/rendered.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'

const read = async (...blocks: readonly Block[]): Promise<ReadPdf> =>
  readPdf((await rendered(recordOf(...blocks))).bytes)

describe('the sample record', { timeout: 30_000 }, () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf((await rendered(sampleRecord)).bytes)
  }, 30_000)

  test('numbers its pages and bears the header on each', () => {
    expect(pdf.pages).toHaveLength(4)
    pdf.pages.forEach((page, index) => {
      expect(page.text).toContain(`Sida ${index + 1} av 4`)
      expect(page.text).toContain('REG 2026/01234')
    })
  })

  test('says its language and title', () => {
    expect(pdf.lang).toBe('sv-SE')
    expect(pdf.info['Title']).toBe(sampleRecord.title)
  })

  test('has a bookmark for each heading, under the heading it belongs to', () => {
    expect(pdf.outline).toHaveLength(1)
    expect(pdf.outline[0]?.items.map(({ title, page }) => `${title} ${page}`)).toEqual([
      'Upphandlingen i sju uppgifter 1',
      'Innehåll 1',
      'Så räknades värdet 1',
      'Anbuden 1',
      'Kontroll av leverantören 2',
      'Beslut 2',
      'Bilaga: logg 3',
    ])
  })

  test('links its contents to the pages they name', () => {
    expect(pdf.pages[0]?.links).toEqual([1, 1, 1, 2, 2])
    expect(pdf.pages[0]?.text).toMatch(/Anbuden\nKontroll/)
    const numbers = pdf.pages[0]?.items
      .filter(({ x, text }) => x > 445 && x < 460 && /^\d$/.test(text))
      .map(({ text }) => text)
    expect(numbers).toEqual(['1', '1', '1', '2', '2'])
  })

  test('repeats a table header where the table goes on', () => {
    expect(pdf.pages[3]?.text).toMatch(/^Tid Vem Vad\n/)
  })
})

describe('pages', { timeout: 30_000 }, () => {
  const filler = { kind: 'list', items: Array.from({ length: 33 }, () => 'Punkt') } as const

  test('never end with a heading', async () => {
    const ends = await Promise.all(
      [29, 30, 31, 32, 33, 34].map(async (count) => {
        const list = { kind: 'list', items: Array.from({ length: count }, () => 'Punkt') } as const
        const { pages } = await read(
          list,
          { kind: 'heading', level: 2, text: 'Rubrik' },
          { kind: 'paragraph', text: 'Text' },
        )
        return (
          pages.findIndex(({ text }) => text.includes('Rubrik')) -
          pages.findIndex(({ text }) => text.includes('Text'))
        )
      }),
    )
    expect(ends).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('never end with a heading and the sentence under it, where a table under a heading of its own follows', async () => {
    const together = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const list = { kind: 'list', items: Array.from({ length: 38 + n }, () => 'Punkt') } as const
        const { pages } = await read(
          list,
          { kind: 'heading', level: 2, text: 'Rubrik' },
          { kind: 'paragraph', text: 'Inledning', tone: 'small' },
          { kind: 'heading', level: 3, text: 'Underrubrik' },
          { kind: 'table', columns: [{ header: 'Kolumn', weight: 1 }], rows: [['Rad1'], ['Rad2'], ['Rad3']] },
        )
        const pageOf = (word: string): number => pages.findIndex(({ text }) => text.includes(word))
        return [pageOf('Rubrik'), pageOf('Rad2')]
      }),
    )
    expect(new Set(together.map(([heading]) => heading)).size).toBe(2)
    for (const [heading, row] of together) expect(heading).toBe(row)
  })

  test('begin where a page break says so, and none is empty', async () => {
    const pageBreak = { kind: 'page-break' } as const
    const { pages } = await read(pageBreak, pageBreak, filler, pageBreak)
    expect(pages).toHaveLength(2)
  })

  test('move a low row whole and keep a sum with the row above', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [`${index}a\n${index}b\n${index}c`, '1'])
    const { pages } = await read({
      kind: 'table',
      columns: [
        { header: 'Vad', weight: 3 },
        { header: 'Kr', weight: 1, align: 'right' },
      ],
      rows,
      foot: ['Summa', '80'],
    })
    expect(pages.length).toBeGreaterThan(4)
    for (let index = 0; index < 80; index += 1) {
      const page = pages.find(({ text }) => new RegExp(`^${index}a$`, 'm').test(text))
      expect(page?.text).toMatch(new RegExp(`^${index}c( |$)`, 'm'))
    }
    expect(pages.at(-1)?.text).toMatch(/79a[^]*Summa/)
  })

  test('push the text down under a long header', async () => {
    const record = recordOf({ kind: 'paragraph', text: 'Text' })
    const left = Array.from({ length: 40 }, (_, index) => `ärende${index}`).join(' ')
    const { pages } = await readPdf((await rendered({ ...record, header: { left, right: 'R' } })).bytes)
    const items = pages[0]?.items ?? []
    const lowestOfHeader = Math.min(...items.filter(({ text }) => text.includes('ärende')).map(({ y }) => y))
    expect(pages[0]?.text).toContain('ärende39')
    expect(items.find(({ text }) => text === 'Prov')?.y).toBeLessThan(lowestOfHeader - 20)
  })
})

describe('a record that does not hold together', () => {
  test('is refused when contents name a heading that is not there', async () => {
    await expect(rendered(recordOf({ kind: 'contents', entries: [{ id: 'x', text: 'X' }] }))).rejects.toThrow(
      '"x"',
    )
  })

  test('is refused when a row has more cells than the table has columns', async () => {
    const table = { kind: 'table', columns: [{ header: 'A', weight: 1 }], rows: [['1', '2']] } as const
    await expect(rendered(recordOf(table))).rejects.toThrow('2 cells')
  })
})
