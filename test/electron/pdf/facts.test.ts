import { expect, test } from 'vitest'
import type { Block } from '../../../src/record/tree.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { readTagged } from '../../support/pdf/read-tagged.ts'
import { recordOf, rendered } from '../../support/pdf/rendered.ts'

const facts: Block = {
  kind: 'facts',
  rows: [
    { term: 'Diarienummer', value: 'MT 2026/131' },
    { term: 'Diariefört', value: '2026-12-14' },
    {
      term: 'Uppföljning',
      value: 'En lång mening som fyller mer än en halv rad och därför står för sig själv. '.repeat(2),
    },
    { term: 'Avtal', value: 'Ja' },
  ],
}

test('short facts stand two abreast, and a long one has the whole width', async () => {
  const { bytes } = await rendered(recordOf(facts))
  const { pages } = await readPdf(bytes)
  const at = (text: string) => pages[0]?.items.find((item) => item.text.trim() === text)
  expect(at('Diariefört')?.y).toBe(at('Diarienummer')?.y)
  expect(at('Diariefört')?.x).toBeGreaterThan((at('Diarienummer')?.x ?? 0) + 200)
  expect(at('Uppföljning')?.x).toBe(at('Diarienummer')?.x)
  expect(at('Avtal')?.x).toBe(at('Diarienummer')?.x)
  expect(at('Avtal')?.y).toBeLessThan(at('Uppföljning')?.y ?? 0)
})

test('each of two abreast is a row of its own to whoever hears it', async () => {
  const { bytes } = await rendered(recordOf(facts))
  const written = Buffer.from(bytes).toString('latin1')
  const count = (tag: string): number => written.split(`/S /${tag}\n`).length - 1
  expect([count('TR'), count('TH'), count('TD')]).toEqual([4, 4, 4])
  const text = (await readPdf(bytes)).pages[0]?.text.replaceAll(/\s+/g, ' ') ?? ''
  expect(text).toContain('Diarienummer MT 2026/131 Diariefört 2026-12-14 Uppföljning')
})

test('values of all tables stand under each other, and what is apart stands so', async () => {
  const long: Block = {
    kind: 'facts',
    rows: [{ term: 'En term som är så lång att den inte ryms på en enda rad i spalten', value: 'Lång' }],
  }
  const fine: Block = {
    kind: 'facts',
    fine: true,
    apart: true,
    rows: [
      { term: 'Lag: OSL', value: '19 kap.' },
      { term: 'Lag: LOU', value: '1 kap.' },
    ],
  }
  const { pages } = await readPdf((await rendered(recordOf(facts, long, fine))).bytes)
  const at = (text: string) => pages[0]?.items.find((item) => item.text.trim() === text)
  const column = at('MT 2026/131')?.x ?? 0
  expect([at('Lång')?.x, at('19 kap.')?.x, at('1 kap.')?.x].map((x) => Math.round(x ?? 0))).toEqual(
    Array.from({ length: 3 }, () => Math.round(column)),
  )
  expect(at('1 kap.')?.y).toBeLessThan(at('19 kap.')?.y ?? 0)
})

const short = (text: string, ...rows: readonly (readonly [string, string])[]): readonly Block[] => [
  { kind: 'heading', level: 2, text, id: text },
  { kind: 'facts', rows: rows.map(([term, value]) => ({ term, value })) },
]

test('two short sections stand side by side, and are read one after the other', async () => {
  const blocks = [
    ...short('Underrättelse', ['Skickad', '2026-12-10'], ['Till', 'Alla']),
    ...short('Avtal', ['Tecknat', '2026-12-14']),
    ...short('Sist', ['Slut', 'Ja']),
  ]
  const { bytes } = await rendered(recordOf(...blocks))
  expect(inspectPdf(bytes).problems).toEqual([])
  const [page] = (await readPdf(bytes)).pages
  const at = (text: string) => page?.items.find((item) => item.text.trim() === text)
  expect(at('Avtal')?.y).toBe(at('Underrättelse')?.y)
  expect(at('Avtal')?.x).toBeGreaterThan((at('Underrättelse')?.x ?? 0) + 200)
  expect(at('Sist')?.x).toBe(at('Underrättelse')?.x)
  expect(at('Sist')?.y).toBeLessThan(at('Till')?.y ?? 0)
  expect((await readTagged(bytes)).replaceAll(/\s+/g, ' ')).toContain(
    'Underrättelse Skickad 2026-12-10 Till Alla Avtal Tecknat 2026-12-14 Sist Slut Ja',
  )
})

test('a few short facts are not parted by the end of a page, nor from their heading', async () => {
  const pages = await Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      const list: Block = { kind: 'list', items: Array.from({ length: 42 + n }, () => 'Punkt') }
      const block = short(
        'Uppföljning',
        ['Behövs', 'Ja'],
        ['Ansvarig', 'Kim'],
        ['Senast', 'Nu'],
        ['Skäl', 'Inget'],
      )
      const { bytes } = await rendered(recordOf(list, ...block, { kind: 'paragraph', text: 'Slut' }))
      const read = await readPdf(bytes)
      return ['Uppföljning', 'Behövs', 'Senast'].map((word) =>
        read.pages.findIndex(({ text }) => text.includes(word)),
      )
    }),
  )
  expect(new Set(pages.map(([heading]) => heading)).size).toBe(2)
  for (const [heading, first, last] of pages) expect([first, last]).toEqual([heading, heading])
})

test.each([
  [
    'what takes several lines',
    short('Andra', ['Skäl', 'Ett långt skäl som behöver hela bredden. '.repeat(4)]),
  ],
  ['what has more under its heading', [...short('Andra', ['Ett', 'Ja']), { kind: 'paragraph', text: 'Mer' }]],
  ['what is many facts', short('Andra', ...Array.from({ length: 5 }, (_, n) => [`F${n}`, 'Ja'] as const))],
] as const)('%s has the page to itself', async (_what, second) => {
  const { bytes } = await rendered(recordOf(...short('Första', ['Ett', 'Ja']), ...second))
  const [page] = (await readPdf(bytes)).pages
  const at = (text: string) => page?.items.find((item) => item.text.trim() === text)
  expect(at('Andra')?.x).toBe(at('Första')?.x)
})
