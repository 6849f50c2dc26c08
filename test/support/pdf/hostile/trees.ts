import fc from 'fast-check'
import { recordLevelSchema } from '../../../../src/domain/record-level.ts'
import type { Block, RecordDocument } from '../../../../src/record/tree.ts'
import { anyText, shortText } from './texts.ts'

const level = fc.constantFrom(...recordLevelSchema.options)
const headingLevel = fc.constantFrom(1 as const, 2 as const, 3 as const)

const yes = fc.constant(true as const)
/** Headings that are led to; and one that is not there. */
const ids = ['prov', 'a', 'b'] as const
const to = fc.constantFrom(...ids, 'borta', null)

const table = fc.integer({ min: 1, max: 6 }).chain((width) => {
  const row = fc.array(anyText, { minLength: 0, maxLength: width, size: 'max' })
  const column = fc.record({
    header: shortText,
    weight: fc.integer({ min: 0, max: 9 }),
    align: fc.constantFrom('left' as const, 'right' as const),
  })
  return fc.record(
    {
      kind: fc.constant('table' as const),
      columns: fc.array(column, { minLength: width, maxLength: width }),
      rows: fc.array(row, { maxLength: 30 }),
      foot: row,
      dense: yes,
      titled: yes,
      links: fc.record({
        column: fc.integer({ min: 0, max: width - 1 }),
        to: fc.array(to, { maxLength: 30, size: 'max' }),
      }),
    },
    { requiredKeys: ['kind', 'columns', 'rows'] },
  )
})

const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        kind: fc.constant('heading' as const),
        level: headingLevel,
        text: shortText,
        id: fc.constantFrom(...ids),
        dense: yes,
      },
      { requiredKeys: ['kind', 'level', 'text'] },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('paragraph' as const),
      text: anyText,
      tone: fc.constantFrom('normal' as const, 'lead' as const, 'small' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        kind: fc.constant('facts' as const),
        rows: fc.array(fc.record({ term: shortText, value: anyText }), { maxLength: 8 }),
        dense: yes,
        fine: yes,
        apart: yes,
      },
      { requiredKeys: ['kind', 'rows'] },
    ),
  },
  { weight: 3, arbitrary: table },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('list' as const), items: fc.array(anyText, { maxLength: 8 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('notice' as const),
      tone: fc.constantFrom('ok' as const, 'warn' as const, 'stop' as const, 'plain' as const),
      title: shortText,
      text: anyText,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('signature' as const),
      lines: fc.array(shortText, { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'page-break' as const }) },
)

/** A record of any blocks in any order, with contents that name all its first headings. */
export const hostileTree: fc.Arbitrary<RecordDocument> = fc
  .record({
    title: shortText,
    author: shortText,
    subject: anyText,
    left: shortText,
    right: shortText,
    level,
    mark: shortText,
    contents: shortText,
    blocks: fc.array(block, { maxLength: 10, size: 'max' }),
  })
  .map(({ left, right, contents, blocks, title, ...rest }) => ({
    ...rest,
    // A file without a title is none that may be filed: the record always has one.
    title: `Prov ${title}`,
    version: 1,
    createdAt: '2026-11-20T13:32:00Z',
    header: { left: left.slice(0, 200), right: right.slice(0, 100) },
    caseSha256: '0'.repeat(64),
    blocks: [
      { kind: 'heading', level: 1, text: `Prov ${contents}`, id: 'prov' },
      { kind: 'contents', entries: [{ id: 'prov', text: `Prov ${contents}` }] },
      ...blocks,
    ],
  }))
