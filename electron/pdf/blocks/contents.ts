import { heightOf, type Canvas } from '../canvas.ts'
import type { Line } from '../break-lines.ts'
import { drawLinked } from '../link.ts'
import { normaliseLine, shortLine } from '../normalise.ts'
import type { Outline } from '../outline.ts'
import { colour, measure, sheet, text as styles } from '../style.ts'
import type { Element } from '../tags.ts'
import { lay, type Block, type Prepared } from './prepared.ts'

const numberWidth = 28
const padding = 3.5
const linkStyle = { ...styles.body, colour: colour.accent }

/** Draws what could not be known before the whole record was laid out. */
export type Later = () => void

/**
 * Contents: each entry is a link to its heading, with the heading's page. The page is known first when everything is
 * drawn, so the number is drawn `later`, on the entry's own page.
 */
export function prepareContents(
  canvas: Canvas,
  block: Block<'contents'>,
  outline: Outline,
  later: Later[],
): Prepared {
  const entries = block.entries.map(({ id, text }) => ({
    id,
    text: normaliseLine(text),
    destination: outline.destination(id),
    lines: lay(canvas, normaliseLine(text), linkStyle, measure - numberWidth),
  }))
  return {
    before: 6,
    after: 14,
    lead: entries.slice(0, 2).reduce((sum, { lines }) => sum + heightOf(lines) + 2 * padding, 0),
    keepWithNext: false,
    paint: () => {
      if (entries.length === 0) return
      const contents = canvas.tags.open('TOC')
      for (const { id, text, destination, lines } of entries) {
        canvas.need(heightOf(lines) + 2 * padding)
        const item = canvas.tags.open('TOCI', contents)
        const reference = canvas.tags.open('Reference', item)
        drawLink(canvas, lines, text, destination, reference)
        later.push(pageNumber(canvas, outline, id, reference))
      }
      later.push(() => canvas.tags.close(contents))
    },
  }
}

function drawLink(
  canvas: Canvas,
  lines: readonly Line[],
  text: string,
  destination: string,
  parent: Element,
): void {
  canvas.y += padding
  const target = { destination, label: `Gå till ${shortLine(text)}` }
  canvas.y += drawLinked(canvas, lines, { x: sheet.left, top: canvas.y }, target, parent)
  canvas.y += padding
  canvas.rule(sheet.left, canvas.y, measure, 0.6, colour.hair)
}

function pageNumber(canvas: Canvas, outline: Outline, id: string, reference: Element): Later {
  const page = canvas.pageIndex
  const top = canvas.y - padding - styles.body.leading
  return () => {
    const line = { text: String(outline.pageOf(id) ?? ''), style: styles.body, paragraph: 0, gap: 0 }
    canvas.doc.switchToPage(page)
    canvas.tags.mark(reference, () => canvas.drawPlain([line], sheet.left, top, sheet.left + measure))
  }
}
