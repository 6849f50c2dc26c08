import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { recordOf } from '../../../src/record/record.ts'
import type { LogExtract } from '../../../src/record/sections/log-extract.ts'
import type { Block, RecordDocument } from '../../../src/record/tree.ts'
import { RecordBlocks } from '../../../renderer/record-view/record-blocks.tsx'
import { exampleCase } from '../../support/cases/example.ts'
import { fullCase } from '../../support/cases/full-case.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { textsOf } from '../../support/pdf/record-words.ts'
import { rendered } from '../../support/pdf/rendered.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'

const log: LogExtract = {
  problem: 'Loggen har kortats: de sista posterna saknas.',
  chains: [
    {
      installationId: '019aa01a-2c00-7000-8000-0000000000aa',
      entries: 3,
      weeded: 1,
      head: { seq: 3, hash: 'ab'.repeat(32), signature: 'cd'.repeat(64), keySha256: 'ef'.repeat(32) },
      days: [{ on: '2026-11-20', who: 'Kim Ek (exempel)', first: 1, last: 3 }],
      last: [{ seq: 3, at: '2026-11-20 09:12', who: 'Kim Ek (exempel)', field: 'subject.title' }],
    },
  ],
}
const options = {
  createdAt: '2026-12-14T10:02:00+01:00',
  caseSha256: 'ab'.repeat(32),
  programVersion: '0',
  log,
}
const recordIn = (found: ReturnType<typeof exampleCase>): RecordDocument =>
  recordOf(found, evaluateCase(found, '2026-12-14'), options)

const pageOf = (record: RecordDocument): string =>
  renderToStaticMarkup(createElement(RecordBlocks, { record }))

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The words of the page as they are seen: captions are for those who do not see the heading over a table. */
const seen = (html: string): string =>
  html
    .replaceAll(/<caption[^]*?<\/caption>/g, ' ')
    .replaceAll(/<\/?span[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&([#\w]+);/g, (all, name: string) => entities[name] ?? all)

/** In what a PDF keeps: plain spaces and hyphens. */
const plain = (text: string): string =>
  text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll(/[\u2010\u2011]/g, '-')

/** What only paper has: the number of a page, and the head of the column with it. */
const onPaper = /^(?:Sida|\d{1,3}|av)$/

const kinds: Readonly<Record<Block['kind'], true>> = {
  heading: true,
  paragraph: true,
  facts: true,
  table: true,
  list: true,
  notice: true,
  contents: true,
  signature: true,
  'page-break': true,
}

describe('the record on the page', () => {
  it('is tried with every kind of block', () => {
    expect(new Set(sampleRecord.blocks.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)))
  })

  it.each([
    ['every kind of block', sampleRecord],
    ['the example', recordIn(exampleCase())],
    ['a case with everything answered', recordIn(fullCase().found)],
  ])('has every text of the tree: %s', (_what, record) => {
    const page = seen(pageOf(record)).replaceAll(/\s+/g, ' ')
    const texts = textsOf(record).map((text) => text.replaceAll(/\s+/g, ' ').trim())
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => !page.includes(text))).toEqual([])
  })

  it.each([
    ['every kind of block', sampleRecord],
    ['the example', recordIn(exampleCase())],
  ])(
    'has the words of the PDF, and the PDF those of the page: %s',
    async (_what, record) => {
      const { text } = await readPdf((await rendered(record)).bytes)
      const wordsOf = (all: string): readonly string[] =>
        plain(all)
          .split(/\s+/)
          .filter((word) => word !== '')
      // A word may be broken over two lines of the paper.
      const [onPage, onSheet] = [plain(seen(pageOf(record))), plain(text)]
      const [pageJoined, sheetJoined] = [onPage, onSheet].map((all) => all.replaceAll(/\s/g, ''))
      expect(wordsOf(onPage).filter((word) => !sheetJoined?.includes(word))).toEqual([])
      const bullets = /^[•]$/
      const extra = wordsOf(onSheet).filter(
        (word) => !onPaper.test(word) && !bullets.test(word) && !pageJoined?.includes(word),
      )
      expect(extra).toEqual([])
      expect(wordsOf(onSheet).length).toBeGreaterThan(300)
    },
    60_000,
  )

  it('names and heads every table', () => {
    const html = pageOf(recordIn(fullCase().found))
    const tables = html.match(/<table[^]*?<\/table>/g) ?? []
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      expect(table).toMatch(/<caption[^>]*>[^<]+<\/caption>/)
      expect(table).toMatch(/<th scope="(?:row|col)"/)
      expect(table).not.toMatch(/<th(?! scope)[ >]/)
    }
  })

  it('leads every link to a heading on the page', () => {
    for (const record of [sampleRecord, recordIn(exampleCase())]) {
      const html = pageOf(record)
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(links.length).toBeGreaterThan(4)
      expect(links.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
    }
  })

  it('takes what is typed as text', () => {
    const record: RecordDocument = {
      ...sampleRecord,
      blocks: [{ kind: 'paragraph', text: '<img src=x onerror=alert(1)> & <b>fet</b>' }],
    }
    expect(pageOf(record)).not.toMatch(/<img|<b>/)
  })
})
