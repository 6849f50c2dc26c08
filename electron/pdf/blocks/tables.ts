import { breakLines, extentOf, type Line } from '../break-lines.ts'
import type { Canvas } from '../canvas.ts'
import { columnWidths } from '../column-widths.ts'
import { columnGap, contentWidth, colour, text as styles, type TextStyle } from '../style.ts'
import type { Target } from '../link.ts'
import { shortLine } from '../normalise.ts'
import type { Outline } from '../outline.ts'
import type { Later } from './contents.ts'
import { drawTable, tableLead, type TableLayout } from '../table.ts'
import type { Cell, Row } from '../table-row.ts'
import type { Block, Prepared } from './prepared.ts'

interface Raw {
  readonly text: string
  readonly style: TextStyle
  readonly align: Cell['align']
  readonly scope?: 'Column' | 'Row'
  readonly link?: Target
  readonly later?: () => Line
  /** How the first paragraph is drawn, where it is the row's title. */
  readonly title?: TextStyle
}

interface RawTable {
  readonly weights: readonly number[]
  /** Less room between rows. */
  readonly close?: true
  readonly header?: readonly Raw[]
  readonly rows: readonly (readonly Raw[])[]
  readonly foot?: readonly Raw[]
}

export function prepareTable(
  canvas: Canvas,
  block: Block<'table'>,
  outline: Outline,
  later: Later[],
): Prepared {
  const { columns } = block
  const plain = block.dense ? styles.cellDense : styles.cell
  /** The cells of a row with the one that leads to a heading, and at the row's end the heading's page. */
  const linked = (cells: readonly Raw[], to: string | null | undefined): readonly Raw[] => {
    if (block.links === undefined) return cells
    const style = { ...plain, colour: colour.accent }
    const page: Raw = { text: '', style: plain, align: 'right' }
    if (to === undefined || to === null || !outline.knows(to)) return [...cells, page]
    const number = (): Line => ({
      text: String(outline.pageOf(to) ?? ''),
      style: plain,
      paragraph: 0,
      gap: 0,
    })
    return [
      ...cells.map((cell, index) =>
        index === block.links?.column
          ? { ...cell, style, link: linkTo(outline.destination(to), outline.textOf(to)) }
          : cell,
      ),
      { ...page, later: number },
    ]
  }
  const row = (texts: readonly string[], style: TextStyle, firstHeads: boolean): Raw[] => {
    if (texts.length > columns.length) {
      throw new RangeError(`A table row has ${texts.length} cells but the table ${columns.length} columns`)
    }
    // A missing cell is an empty one: a row with fewer cells than its neighbours is read under the wrong headers.
    return columns.map((column, index): Raw => {
      const cell: Raw = {
        text: texts[index] ?? '',
        style,
        align: column.align ?? 'left',
        ...(block.titled && index === 0
          ? { title: block.dense ? styles.cellDenseTitle : styles.cellTitle }
          : {}),
      }
      return firstHeads && index === 0 && cell.text !== '' ? { ...cell, scope: 'Row' } : cell
    })
  }
  const header = columns.map((column): Raw => ({
    text: column.header,
    style: styles.cellHead,
    align: column.align ?? 'left',
    scope: 'Column',
  }))
  return prepare(
    canvas,
    {
      ...(block.dense ? { close: block.dense } : {}),
      weights: [...columns.map((column) => column.weight), ...(block.links === undefined ? [] : [1])],
      header: block.links === undefined ? header : [...header, pageHeader],
      rows: block.rows.map((texts, index) =>
        linked(row(texts, plain, block.titled === true), block.links?.to[index]),
      ),
      ...(block.foot ? { foot: linked(row(block.foot, styles.cellFoot, true), null) } : {}),
    },
    later,
  )
}

/** Heads the column with the pages of what a table's rows lead to. */
const pageHeader: Raw = { text: 'Sida', style: styles.cellHead, align: 'right', scope: 'Column' }

const linkTo = (destination: string, text: string): Target => ({
  destination,
  label: `Gå till ${shortLine(text)}`,
})

function prepare(canvas: Canvas, raw: RawTable, later: Later[]): Prepared {
  const { fonts } = canvas
  const all = [...(raw.header ? [raw.header] : []), ...raw.rows, ...(raw.foot ? [raw.foot] : [])]
  const space = (index: number): number => (index === raw.weights.length - 1 ? 0 : columnGap)
  const needs = raw.weights.map((weight, index) => {
    const need = { weight, word: 0, line: 0 }
    for (const row of all) {
      const cell = row[index]
      if (!cell) continue
      const { word, line } = extentOf(fonts, cell.text, cell.style)
      need.word = Math.max(need.word, word + space(index))
      need.line = Math.max(need.line, line + space(index))
    }
    return need
  })
  const widths = columnWidths(needs, contentWidth)
  const layRow = (row: readonly Raw[]): Row =>
    row.map(({ text, style, align, scope, link, later: number, title = style }, index): Cell => ({
      // A hair's breadth more than measured: a column made for its widest word must not cut it by a rounding error.
      lines: breakLines(fonts, text, style, (widths[index] ?? 0) - space(index) + 0.01, title),
      align,
      ...(scope ? { scope } : {}),
      ...(link ? { link } : {}),
      ...(number ? { later: number } : {}),
    }))
  const layout: TableLayout = {
    widths,
    rows: raw.rows.map(layRow),
    ...(raw.close ? { close: raw.close } : {}),
    ...(raw.header ? { header: layRow(raw.header) } : {}),
    ...(raw.foot ? { foot: layRow(raw.foot) } : {}),
  }
  return {
    before: 2,
    after: 4,
    lead: tableLead(layout),
    keepWithNext: false,
    isIntroduced: true,
    paint: () => {
      if (all.length > 0 && raw.weights.length > 0) drawTable(canvas, layout, later)
    },
  }
}
