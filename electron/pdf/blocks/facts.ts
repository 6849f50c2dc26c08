import { breakLines } from '../break-lines.ts'
import type { Canvas } from '../canvas.ts'
import { columnGap, contentWidth, text as styles, type TextStyle } from '../style.ts'
import { drawTable, keepWhole, tableLead, type TableLayout } from '../table.ts'
import { paddingOf, rowHeight, type Cell, type Row } from '../table-row.ts'
import type { Later } from './contents.ts'
import type { Block, Prepared } from './prepared.ts'

type Fact = Block<'facts'>['rows'][number]

/** Share of the width that the terms take: the same in every table of a document, so that all values stand under each other. */
const termShare = 0.28
/** On what must be one page: the share that makes the table lowest, the least of those. */
const denseShares = [0.22, termShare, 0.34, 0.38] as const
/** Two facts stand abreast where neither term takes more lines than this, and each value one. */
const termLines = 2

/**
 * Term and value: a table whose first column heads its rows. Short facts stand two abreast, each a row of its own to whoever
 * hears them: read from left to right, then downwards.
 */
export function prepareFacts(canvas: Canvas, block: Block<'facts'>, later: Later[]): Prepared {
  const layout = block.dense === true ? lowest(canvas, block) : layoutOf(canvas, block, termShare)
  return {
    before: 2,
    after: 4,
    lead: block.fine === true ? tableLead(layout) : leadOf(layout),
    keepWithNext: false,
    isIntroduced: true,
    ...halfOf(canvas, block, later),
    paint: () => {
      if (layout.rows.length > 0) drawTable(canvas, layout, later)
    },
  }
}

/** A few short facts under each other, in half the page's width. */
function halfOf(canvas: Canvas, block: Block<'facts'>, later: Later[]): Pick<Prepared, 'half'> {
  const { length } = block.rows
  if (block.dense || length === 0 || length > halfRows || !block.rows.every(mayBeShort)) return {}
  const layout = layoutOf(canvas, { ...block, apart: true }, termShare, contentWidth / 2)
  if (layout.rows.some((row) => row.some(({ lines }) => lines.length > termLines))) return {}
  return { half: { height: heightOfTable(layout), paint: () => drawTable(canvas, layout, later) } }
}

const halfRows = 4

/**
 * A long fact says something by itself: it may stand alone under its heading at the foot of a page.
 */
function leadOf(layout: TableLayout): number {
  const { rows, close } = layout
  const whole = heightOfTable(layout)
  const [first = 0, second = 0] = rows.slice(0, 2).map((row) => rowHeight(row, paddingOf(close)))
  if (whole <= heldTogether) return whole
  return first + second <= heldTogether ? first + second : Math.min(keepWhole, first)
}

/** A few short facts are not parted, and no short one is left alone under its heading. */
const heldTogether = 56

/** Wider terms are tried only while one takes more than a line: then the values have more room to gain by it. */
function lowest(canvas: Canvas, block: Block<'facts'>): TableLayout {
  const [first, ...wider] = denseShares
  let best = layoutOf(canvas, block, first)
  let last = best
  for (const share of wider) {
    if (last.rows.every((row) => row.every(({ scope, lines }) => scope === undefined || lines.length <= 1)))
      break
    last = layoutOf(canvas, block, share)
    if (heightOfTable(last) < heightOfTable(best) - 0.01) best = last
  }
  return best
}

const heightOfTable = ({ rows, close }: TableLayout): number =>
  rows.reduce((sum, row) => sum + rowHeight(row, paddingOf(close)), 0)

function layoutOf(
  canvas: Canvas,
  block: Block<'facts'>,
  share: number,
  whole: number = contentWidth,
): TableLayout {
  const [termStyle, valueStyle] = factStyles(block)
  const lay = (text: string, style: TextStyle, width: number): Cell['lines'] =>
    breakLines(canvas.fonts, text, style, width + 0.01)
  const term = contentWidth * share
  const half = contentWidth / 2 - term
  const cells = ({ term: head, value }: Fact, width: number): Row => [
    { lines: lay(head, termStyle, term - columnGap), align: 'left', scope: 'Row' },
    { lines: lay(value, valueStyle, width), align: 'left' },
  ]
  const isShort = ([head, value]: Row): boolean =>
    (head?.lines.length ?? 0) <= termLines && (value?.lines.length ?? 0) <= 1
  const rows: Row[] = []
  for (let at = 0; at < block.rows.length; at += 1) {
    const fact = block.rows[at]
    if (fact === undefined) break
    const [next] = block.rows.slice(at + 1, at + 2)
    const pair =
      block.apart !== true && next !== undefined && mayBeShort(fact) && mayBeShort(next) ? [fact, next] : []
    const [left = [], [head, ...value] = []] = pair.map((one) => cells(one, half - columnGap))
    if (head !== undefined && isShort(left) && isShort([head, ...value])) {
      rows.push([...left, { ...head, beginsRow: true }, ...value])
      at += 1
    } else rows.push(cells(fact, whole - term - (whole < contentWidth ? columnGap : 0)))
  }
  const close = block.dense ?? block.fine
  return {
    widths: [term, whole - term],
    abreast: [term, half, term, half],
    rows,
    ...(close ? { close } : {}),
  }
}

/** More characters than this are more than a line: they need not be laid to know that. */
const mostOnALine = 60

const mayBeShort = ({ value }: Fact): boolean => value.length <= mostOnALine

function factStyles({ dense, fine }: Block<'facts'>): readonly [term: TextStyle, value: TextStyle] {
  if (fine) return [styles.termDense, styles.cellDense]
  return dense ? [styles.termClose, styles.cellClose] : [styles.term, styles.cell]
}
