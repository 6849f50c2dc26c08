import { breakLines, extentOf } from '../break-lines.ts'
import type { Canvas } from '../canvas.ts'
import { columnWidths } from '../column-widths.ts'
import { contentWidth, text as styles, type TextStyle } from '../style.ts'
import { drawTable, tableLead, type TableLayout } from '../table.ts'
import { columnGap, type Cell, type Row } from '../table-row.ts'
import type { Block, Prepared } from './prepared.ts'

interface Raw {
  readonly text: string
  readonly style: TextStyle
  readonly align: Cell['align']
  readonly scope?: 'Column' | 'Row'
  /** How the first paragraph is drawn, where it is the row's title. */
  readonly title?: TextStyle
}

interface RawTable {
  readonly weights: readonly number[]
  /** Columns keep to their weights, so that tables under each other line up. */
  readonly evenly?: true
  /** Less room between rows. */
  readonly close?: true
  readonly header?: readonly Raw[]
  readonly rows: readonly (readonly Raw[])[]
  readonly foot?: readonly Raw[]
}

/** Term and value: a table whose first column heads its rows. */
export function prepareFacts(canvas: Canvas, block: Block<'facts'>): Prepared {
  const [termStyle, valueStyle] = block.dense
    ? [styles.termClose, styles.cellClose]
    : [styles.term, styles.cell]
  const rows = block.rows.map(({ term, value }): Raw[] => [
    { text: term, style: termStyle, align: 'left', scope: 'Row' },
    { text: value, style: valueStyle, align: 'left' },
  ])
  const weights = block.dense ? [21, 79] : [34, 66]
  return prepare(canvas, { weights, evenly: true, rows, ...(block.dense ? { close: true } : {}) })
}

export function prepareTable(canvas: Canvas, block: Block<'table'>): Prepared {
  const { columns } = block
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
  return prepare(canvas, {
    weights: columns.map((column) => column.weight),
    header,
    rows: block.rows.map((texts) => row(texts, block.dense ? styles.cellDense : styles.cell, false)),
    ...(block.foot ? { foot: row(block.foot, styles.cellFoot, true) } : {}),
  })
}

function prepare(canvas: Canvas, raw: RawTable): Prepared {
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
      if (!raw.evenly) need.line = Math.max(need.line, line + space(index))
    }
    return need
  })
  const widths = columnWidths(needs, contentWidth)
  const layRow = (row: readonly Raw[]): Row =>
    row.map(({ text, style, align, scope, title = style }, index): Cell => ({
      // A hair's breadth more than measured: a column made for its widest word must not cut it by a rounding error.
      lines: breakLines(fonts, text, style, (widths[index] ?? 0) - space(index) + 0.01, title),
      align,
      ...(scope ? { scope } : {}),
    }))
  const layout: TableLayout = {
    widths,
    rows: raw.rows.map(layRow),
    ...(raw.close ? { close: raw.close } : {}),
    ...(raw.header ? { header: layRow(raw.header) } : {}),
    ...(raw.foot ? { foot: layRow(raw.foot) } : {}),
  }
  return {
    before: raw.close ? 4 : 8,
    after: raw.close ? 4 : 14,
    lead: tableLead(layout),
    keepWithNext: false,
    paint: () => {
      if (all.length > 0 && raw.weights.length > 0) drawTable(canvas, layout)
    },
  }
}
