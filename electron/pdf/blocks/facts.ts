import { breakLines } from '../break-lines.ts'
import type { Canvas } from '../canvas.ts'
import { contentWidth, text as styles, type TextStyle } from '../style.ts'
import { drawTable, keepWhole, type TableLayout } from '../table.ts'
import { columnGap, paddingOf, rowHeight, type Cell, type Row } from '../table-row.ts'
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
  const close = block.dense ?? block.fine
  const layout = block.dense === true ? lowest(canvas, block) : layoutOf(canvas, block, termShare)
  return {
    before: 3,
    after: close ? 4 : 6,
    lead: block.fine === true ? Math.min(keepWhole, heightOfTable(layout)) : leadOf(layout),
    keepWithNext: false,
    isIntroduced: true,
    paint: () => {
      if (layout.rows.length > 0) drawTable(canvas, layout, later)
    },
  }
}

/**
 * A fact says something by itself: one may stand under its heading at the foot of a page. What the document says of itself, in fine
 * print, stands together: its last line would be alone on the last page.
 */
const leadOf = ({ rows, close }: TableLayout): number =>
  rows[0] === undefined ? 0 : Math.min(keepWhole, rowHeight(rows[0], paddingOf(close)))

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

function layoutOf(canvas: Canvas, block: Block<'facts'>, share: number): TableLayout {
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
    } else rows.push(cells(fact, contentWidth - term))
  }
  const close = block.dense ?? block.fine
  return {
    widths: [term, contentWidth - term],
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
