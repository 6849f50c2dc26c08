import type { Later } from './blocks/contents.ts'
import type { Canvas } from './canvas.ts'
import { colour } from './style.ts'
import { drawRow, paddingOf, repeatRow, rowHeight, type Row, type RowFrame } from './table-row.ts'

/** A table that is measured. Every row has as many cells as there are columns. */
export interface TableLayout {
  readonly widths: readonly number[]
  /** Widths of two rows that stand abreast, for those that do. */
  readonly abreast?: readonly number[]
  readonly header?: Row
  readonly rows: readonly Row[]
  readonly foot?: Row
  /** Less room between rows. */
  readonly close?: true
}

/** A row up to this height goes whole to the next page; a taller one is split where the page ends. */
export const keepWhole = 170

/** The first rows go together up to this height: a heading with one row under it reads as if that were all. */
const beginsWhole = 300

/** Height the table's beginning takes: header and two rows, or all of three, so that no row stands alone under a heading. */
export function tableLead({ header, rows, foot, close }: TableLayout): number {
  const padding = paddingOf(close)
  const first = [...rows, ...(foot ? [foot] : [])].slice(0, rows.length <= 3 ? 4 : 2)
  const height = first.reduce((sum, row) => sum + rowHeight(row, padding), 0)
  const alone = first[0] ? Math.min(rowHeight(first[0], padding), keepWhole) : 0
  return (header ? rowHeight(header, padding) : 0) + (height <= beginsWhole ? height : alone)
}

/**
 * Draws the table from where the canvas stands, over as many pages as it takes; the header recurs on each. Numbers of
 * pages are drawn `later`, when they are known.
 */
export function drawTable(
  canvas: Canvas,
  { widths, abreast, header, rows, foot, close }: TableLayout,
  later: Later[],
): void {
  const padding = paddingOf(close)
  const table = canvas.tags.open('Table')
  const recurring = header && rowHeight(header, padding) <= keepWhole ? header : undefined
  const underHeader = canvas.top + (recurring ? rowHeight(recurring, padding) : 0)
  const headerRule = (): void => canvas.rule(canvas.left, canvas.y, canvas.width, 0.9, colour.line)
  const frame: RowFrame = {
    widths,
    ...(abreast ? { abreast } : {}),
    padding,
    nextPage: () => {
      canvas.nextPage()
      if (!recurring) return
      repeatRow(canvas, recurring, frame)
      headerRule()
    },
    atTop: () => canvas.y <= underHeader + 0.01,
    drawLater: (draw) => later.push(draw),
  }
  /** Begins a new page rather than split what can stand together. */
  const keep = (height: number): void => {
    if (height > canvas.room && height <= keepWhole && !frame.atTop()) frame.nextPage()
  }

  if (header) {
    drawRow(canvas, header, frame, table)
    headerRule()
  }
  const last = rows.length - 1
  rows.forEach((row, index) => {
    const sum = foot && index === last ? foot : undefined
    // The last two rows go together, and the sum with the row it ends.
    const after = header && index === last - 1 ? rows[last] : sum
    keep(rowHeight(row, padding) + (after ? rowHeight(after, padding) : 0))
    drawRow(canvas, row, frame, table)
    if (!sum) canvas.rule(canvas.left, canvas.y, canvas.width, 0.6, colour.hair)
  })
  if (foot) {
    keep(rowHeight(foot, padding))
    canvas.rule(canvas.left, canvas.y, canvas.width, 1.2, colour.ink)
    drawRow(canvas, foot, frame, table)
  }
  if (rows.some((row) => row.some((cell) => cell.later !== undefined)))
    later.push(() => canvas.tags.close(table))
  else canvas.tags.close(table)
}
