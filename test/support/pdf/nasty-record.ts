import type { RecordDocument } from '../../../src/record/tree.ts'

/** Numbered words, so that each can be looked for: "ord17å". */
const words = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}å`).join(' ')

/** About 20 000 characters each. */
const longCell = words(2000, 'cellord')
const longParagraph = words(1700, 'styckeord')
const longNotice = words(900, 'rutord')
const unbreakable = 'Ä'.repeat(100) + 'abcdefghij'.repeat(30)
export const arabicName = 'محمد عبد الله'

/** Everything that has been seen to break a PDF: what users paste, and more of it than fits on a page. */
export const nastyRecord: RecordDocument = {
  version: 1,
  title: 'Måleri & Plåt <AB> "2026"',
  author: "Åsa O'Neill & Söner <inköp>",
  subject: 'R&D > 5 < 7',
  createdAt: '2026-11-20T13:32:00Z',
  header: { left: 'Måleri & Plåt <AB>', right: 'Diarienummer saknas' },
  caseSha256: 'ab'.repeat(32),
  blocks: [
    { kind: 'heading', level: 1, text: 'Måleri & Plåt <AB>', id: 'start' },
    {
      kind: 'contents',
      entries: [
        { id: 'start', text: 'Början' },
        { id: 'slut', text: 'Slutet & resten' },
      ],
    },
    { kind: 'heading', level: 3, text: 'Rubrik som hoppar över en nivå' },
    { kind: 'paragraph', text: `Rad ett\r\nrad två\rrad\ttre\u2028rad fyra\u0000\u0007\uFEFF` },
    {
      kind: 'paragraph',
      text: 'Tecken: e\u0301 a\u030A o\u0308 x\u0302 Łódź Żółć Ğül Þór Ελλάδα µ μ ½ € ≤ \u22125 10\u00A0000 10\u202F000',
    },
    {
      kind: 'paragraph',
      text: 'Tecken till: 😀 ☑ → ﬁ ﬂ offert effekt första "citat" ’citat’ – — … ‑ ‐ mjuk\u00ADbindning \u{1F469}\u200D\u{1F52C} 中文 𐍈',
    },
    { kind: 'paragraph', text: `Namnet ${arabicName} och שלום i en mening.` },
    { kind: 'paragraph', text: `Före ${unbreakable} efter` },
    { kind: 'paragraph', text: `https://exempel.se/${'mapp/'.repeat(60)}sida?fraga=svar&annan=1` },
    { kind: 'paragraph', text: longParagraph },
    { kind: 'heading', level: 2, text: `Lång rubrik ${words(60, 'rubrikord')}` },
    { kind: 'notice', tone: 'stop', title: 'Lång ruta', text: longNotice },
    {
      kind: 'facts',
      rows: [
        { term: unbreakable, value: 'Kort' },
        { term: 'Lång', value: longCell },
        { term: 'Tom', value: '' },
      ],
    },
    { kind: 'facts', rows: [] },
    { kind: 'list', items: [words(1200, 'punktord'), 'En\n\nmed två stycken', ''] },
    {
      kind: 'table',
      columns: [
        { header: 'Nr', weight: 1, align: 'right' },
        { header: 'Namn & annat', weight: 4 },
        { header: 'Belopp', weight: 2, align: 'right' },
      ],
      rows: Array.from({ length: 300 }, (_, index) => [
        String(index + 1),
        index === 150 ? longCell.replaceAll('cellord', 'tabellord') : `Rad\t${index + 1} <b>&amp;</b>`,
        index % 2 === 0 ? `${index}\u00A0000,50` : `\u2212${index}`,
      ]),
      foot: ['', 'Summa', '123\u00A0456,78'],
    },
    {
      kind: 'table',
      columns: [
        { header: unbreakable, weight: 1 },
        { header: 'Tom', weight: 0 },
      ],
      rows: [['', ''], ['en'], [unbreakable, unbreakable]],
    },
    { kind: 'table', columns: [{ header: 'Utan rader', weight: 1 }], rows: [] },
    { kind: 'signature', lines: ['Anna', words(80, 'signord'), 'Tre'] },
    { kind: 'page-break' },
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: 'Slutet', id: 'slut' },
    { kind: 'paragraph', text: '' },
    { kind: 'page-break' },
  ],
}
