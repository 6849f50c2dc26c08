import { expect, test } from 'vitest'
import type { Block } from '../../../src/record/tree.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { renderPdf } from '../../../electron/pdf/render.ts'
import { fontFolder, recordOf, rendered } from '../../support/pdf/rendered.ts'

const heading = (id: string): readonly Block[] => [
  { kind: 'page-break' },
  { kind: 'heading', level: 2, text: `Avsnitt ${id}`, id },
  { kind: 'paragraph', text: 'Text' },
]

const table = (rows: number, to: (index: number) => string | null): Block => ({
  kind: 'table',
  columns: [
    { header: 'Vad', weight: 4 },
    { header: 'Var', weight: 2 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [`Rad ${index}`, to(index) === null ? '–' : 'Avsnittet']),
  links: { column: 1, to: Array.from({ length: rows }, (_, index) => to(index)) },
})

test('a row leads to its heading and says its page, over as many pages as the table takes', async () => {
  const record = recordOf(
    table(76, (index) => (index % 2 === 0 ? 'a' : 'b')),
    ...heading('a'),
    ...heading('b'),
  )
  const { bytes } = await rendered(record)
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(4)
  expect(pages.flatMap(({ links }) => links)).toEqual(
    Array.from({ length: 76 }, (_, index) => (index % 2 === 0 ? 3 : 4)),
  )
  for (const page of pages.slice(0, 2)) {
    // Each number stands on the line of its row.
    const rows = page.items.filter(({ text }) => text.startsWith('Rad '))
    expect(rows.length).toBeGreaterThan(20)
    for (const { text, y } of rows) {
      const number = page.items.find((item) => item.x > 400 && item.y === y && /^\d$/.test(item.text))
      expect(number?.text).toBe(Number(text.slice(4)) % 2 === 0 ? '3' : '4')
    }
    expect(page.text).toContain('Sida')
  }
  expect(inspectPdf(bytes).problems).toEqual([])
})

test('a link over several lines is one, laid over them all and said once', async () => {
  const { columns, rows: _rows, ...links } = table(1, () => 'a') as Extract<Block, { kind: 'table' }>
  const text = 'Ordet som leder dit '.repeat(12).trim()
  const { bytes } = await rendered(recordOf({ ...links, columns, rows: [['Rad 0', text]] }, ...heading('a')))
  const { pages } = await readPdf(bytes)
  expect(pages.flatMap(({ links: found }) => found)).toEqual([2])
  const drawn = pages[0]?.items.filter((item) => item.text.includes('leder')) ?? []
  expect(drawn.length).toBeGreaterThan(2)
  const area = /\/Rect \[([\d. ]+)\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? ''
  const [left = 0, foot = 0, right = 0, top = 0] = area.split(' ').map(Number)
  for (const { x, y, width } of drawn) {
    expect(x).toBeGreaterThanOrEqual(left - 0.1)
    expect(x + width).toBeLessThanOrEqual(right + 0.1)
    expect(y).toBeGreaterThan(foot)
    expect(y).toBeLessThan(top)
  }
})

test('a row whose heading is not there leads nowhere, and is kept', async () => {
  const { bytes } = await rendered(recordOf(table(2, (index) => (index === 0 ? null : 'borta'))))
  const { pages } = await readPdf(bytes)
  expect(pages[0]?.links).toEqual([])
  expect(pages[0]?.text).toMatch(/Rad 0[^]*Rad 1[^]*Avsnittet/)
  expect(inspectPdf(bytes).problems).toEqual([])
})

test('a PDF that is no longer wanted is given up', async () => {
  const told: number[] = []
  const making = renderPdf(recordOf(...heading('a'), ...heading('b')), {
    fonts: await loadFonts(fontFolder),
    step: (done, of) => {
      told.push(done / of)
      return done > 4 ? Promise.reject(new Error('stopped')) : Promise.resolve()
    },
  })
  await expect(making).rejects.toThrow('stopped')
  expect(told).toEqual(told.toSorted((a, b) => a - b))
})
