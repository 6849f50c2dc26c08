import type { Content, DocDefinition } from 'pdfmake'
import type { Block, RecordDocument } from '../../../src/record/tree.ts'

const sizes = { 1: 20, 2: 15, 3: 11.5 } as const
const tones = { lead: 12, normal: 10.5, small: 9 } as const

/** The record for pdfmake: the same words, fonts and sizes. It makes no tags and no archive format. */
export const toPdfmake = ({ title, blocks, header }: RecordDocument): DocDefinition => ({
  info: { title },
  pageSize: 'A4',
  pageMargins: [68, 71, 57, 77],
  defaultStyle: { font: 'Source', fontSize: 10.5, lineHeight: 1.2 },
  header: { text: `${header.left} ${header.right}`, fontSize: 8.5, margin: [68, 30, 57, 0] },
  footer: (page, pages) => ({ text: `Sida ${page} av ${pages}`, fontSize: 8.5, margin: [68, 0, 57, 0] }),
  content: blocks.map(contentOf),
})

const table = (
  body: Content[][],
  widths: (string | number)[],
  headerRows: number,
  dense = false,
): Content => ({
  table: { headerRows, widths, body },
  layout: 'lightHorizontalLines',
  fontSize: dense ? 8.5 : 9.5,
})

/** Rows may be shorter than the table is wide, here as there. */
const full = (cells: readonly string[], width: number): Content[] =>
  Array.from({ length: width }, (_, index) => ({ text: cells[index] ?? '' }))

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return {
        text: block.text,
        fontSize: sizes[block.level],
        bold: true,
        margin: [0, 16, 0, 6],
        ...(block.id === undefined ? {} : { id: block.id }),
      }
    case 'paragraph':
      return { text: block.text, fontSize: tones[block.tone ?? 'normal'], margin: [0, 0, 0, 6] }
    case 'facts':
      if (block.rows.length === 0) return { text: '' }
      return table(
        block.rows.map(({ term, value }) => [{ text: term, bold: true }, { text: value }]),
        ['34%', '*'],
        0,
        block.dense,
      )
    case 'table': {
      const { columns, rows, foot } = block
      const sum = columns.reduce((total, { weight }) => total + Math.max(weight, 1), 0)
      const head = columns.map(({ header }) => ({ text: header, bold: true }))
      const body = [...rows, ...(foot ? [foot] : [])].map((cells) => full(cells, columns.length))
      const widths = columns.map(({ weight }) => `${(Math.max(weight, 1) / sum) * 100}%`)
      return table([head, ...body], widths, 1, block.dense)
    }
    case 'list':
      return { ul: block.items.map((text) => ({ text })) }
    case 'notice':
      return { stack: [{ text: block.title, bold: true }, { text: block.text }], margin: [12, 8, 12, 8] }
    case 'contents':
      return { ul: block.entries.map(({ id, text }) => ({ text, linkToDestination: id })) }
    case 'signature':
      return { stack: block.lines.map((text) => ({ text, margin: [0, 24, 0, 0] })) }
    case 'page-break':
      return { text: '', pageBreak: 'before' }
  }
}
