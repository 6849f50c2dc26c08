import type { Line } from './break-lines.ts'
import { tagWithin } from './blocks/prepared.ts'
import { heightOf, type Canvas, type TaggedLine } from './canvas.ts'
import { linesForPage } from './flow.ts'
import { drawLinked, type Target } from './link.ts'
import { columnGap } from './style.ts'
import type { Element } from './tags.ts'

export interface Cell {
  readonly lines: readonly Line[]
  readonly align: 'left' | 'right'
  /** Makes it a header cell. */
  readonly scope?: 'Column' | 'Row'
  /** The text leads there. */
  readonly link?: Target
  /** A page number that is known first when everything is drawn. The cell has no other text. */
  readonly later?: () => Line
  /** Begins a row of its own, drawn abreast of the one before. */
  readonly beginsRow?: true
}

export type Row = readonly Cell[]

/** What a row needs to know of its table. */
export interface RowFrame {
  readonly widths: readonly number[]
  /** Widths where two rows stand abreast. */
  readonly abreast?: readonly number[]
  readonly padding: number
  /** Goes to the next page, under the repeated header. */
  readonly nextPage: () => void
  /** Whether a page break would gain no room. */
  readonly atTop: () => boolean
  /** Takes what is drawn when every page is known. */
  readonly drawLater: (draw: () => void) => void
}

/** Room over and under the text of a row. */
export const paddingOf = (close: true | undefined): number => (close ? 0.9 : 1)

export function rowHeight(row: Row, padding: number): number {
  return Math.max(0, ...row.map((cell) => heightOf(cell.lines))) + 2 * padding
}

interface Rest {
  readonly cell: Cell
  readonly element: Element
  readonly lines: readonly TaggedLine[]
}

/** Draws a row under a Table element. What does not fit goes on in the same column of the next page, line by line. */
export function drawRow(canvas: Canvas, row: Row, frame: RowFrame, table: Element): void {
  const { padding } = frame
  const elements = [canvas.tags.open('TR', table)]
  let rest: readonly Rest[] = row.map((cell) => {
    if (cell.beginsRow) elements.push(canvas.tags.open('TR', table))
    const tagged = canvas.tags.open(cell.scope ? 'TH' : 'TD', elements.at(-1), cell.scope)
    return { cell, element: tagged, lines: tagWithin(canvas, cell.lines, tagged) }
  })
  let isBegun = false
  for (;;) {
    const counts = linesThatFit(rest, canvas.room - 2 * padding, frame.atTop())
    const height = drawCells(canvas, rest, counts, frame)
    if (height > 0 && !isBegun) {
      isBegun = true
      leaveForLater(canvas, rest, frame)
    }
    rest = rest.map((one, index) => ({ ...one, lines: one.lines.slice(counts[index]) }))
    const done = rest.every(({ lines }) => lines.length === 0)
    if (height > 0 || done) canvas.y += height + 2 * padding
    if (done) break
    frame.nextPage()
  }
  // What is drawn later belongs to the row: it is ended with its table.
  if (!row.some(({ later }) => later !== undefined))
    for (const element of elements) canvas.tags.close(element)
}

/** Keeps the place of what is drawn later: this page, and the row's first line. */
function leaveForLater(canvas: Canvas, cells: readonly Rest[], frame: RowFrame): void {
  const { padding, drawLater } = frame
  const widths = widthsFor(cells, frame)
  const page = canvas.pageIndex
  const top = canvas.y + padding
  let x = canvas.left
  cells.forEach(({ cell: { later, align }, element }, index) => {
    const width = widths[index] ?? 0
    const left = x
    x += width
    if (later === undefined) return
    const right = align === 'right' ? left + width - (index === cells.length - 1 ? 0 : columnGap) : undefined
    drawLater(() => {
      canvas.doc.switchToPage(page)
      canvas.tags.mark(element, () => canvas.drawPlain([later()], left, top, right))
    })
  })
}

/** Two rows abreast have their own widths. */
const widthsFor = (cells: readonly Rest[], { widths, abreast = widths }: RowFrame): readonly number[] =>
  cells.some(({ cell }) => cell.beginsRow) ? abreast : widths

/** Lines to draw of each cell. All cells begin on the same page: if one can't, none does. */
function linesThatFit(cells: readonly Rest[], room: number, forced: boolean): number[] {
  const counts = cells.map(({ lines }) => linesForPage(lines, room, forced))
  const stuck = cells.some(({ lines }, index) => lines.length > 0 && counts[index] === 0)
  return stuck && !forced ? counts.map(() => 0) : counts
}

function drawCells(
  canvas: Canvas,
  cells: readonly Rest[],
  counts: readonly number[],
  frame: RowFrame,
): number {
  const { padding } = frame
  const widths = widthsFor(cells, frame)
  let x = canvas.left
  let height = 0
  cells.forEach(({ cell: { align, link }, element, lines }, index) => {
    const width = widths[index] ?? 0
    const space = index === cells.length - 1 ? 0 : columnGap
    const right = align === 'right' ? x + width - space : undefined
    const part = lines.slice(0, counts[index])
    const top = canvas.y + padding
    const plain = part.map(({ line }) => line)
    const drawn =
      link === undefined || part.length === 0
        ? canvas.drawLines(part, x, top, right)
        : drawLinked(canvas, plain, { x, top }, link, element)
    height = Math.max(height, drawn)
    x += width
  })
  return height
}

/** Draws a header row again at the top of a page. It is not read aloud: its cells are heard where the table begins. */
export function repeatRow(canvas: Canvas, row: Row, { widths, padding }: RowFrame): void {
  canvas.tags.artifact('Pagination', () => {
    let x = canvas.left
    row.forEach(({ align, lines }, index) => {
      const width = widths[index] ?? 0
      const right = x + width - (index === row.length - 1 ? 0 : columnGap)
      canvas.drawPlain(lines, x, canvas.y + padding, align === 'right' ? right : undefined)
      x += width
    })
  })
  canvas.y += rowHeight(row, padding)
}
