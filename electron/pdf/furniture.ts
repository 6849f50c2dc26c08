import type { PDFDocument } from 'pdfkit'
import { breakLines, type Line } from './break-lines.ts'
import { heightOf, type Canvas } from './canvas.ts'
import type { FontSet } from './font-set.ts'
import { normaliseLine } from './normalise.ts'
import { colour, contentWidth, sheet, text as styles } from './style.ts'

export interface Furniture {
  readonly mark: readonly Line[]
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  /** Where the running header ends and the text may begin. */
  readonly top: number
}

/** The right side's text takes no more than the rest. */
const leftShare = 0.58
/** Room at the right for "Sida 100 av 200". */
const numberWidth = 76
const gap = 16
const ruleSpace = 4
const underRule = 7
/** A longer header would leave no page for the record; its text stands in the record itself. */
const mostLines = 8

/** Lays out what stands at the top of every page: the mark of what is secret above the header, across the page. */
export function layFurniture(
  fonts: FontSet,
  header: { readonly left: string; readonly right: string },
  secret = '',
): Furniture {
  const lay = (text: string, style: Line['style'], width: number): Line[] => {
    const lines = breakLines(fonts, normaliseLine(text), style, width)
    const last = lines[mostLines - 1]
    return lines.length > mostLines && last
      ? [...lines.slice(0, mostLines - 1), { ...last, text: `${last.text.trimEnd()} …` }]
      : lines
  }
  const right = lay(header.right, styles.furnitureStrong, contentWidth * (1 - leftShare) - gap - numberWidth)
  const taken = Math.max(0, ...right.map(({ text }) => fonts.width(text.trimEnd(), styles.furnitureStrong)))
  const left = lay(header.left, styles.furniture, contentWidth - numberWidth - taken - 2 * gap)
  const mark = secret === '' ? [] : lay(secret, styles.mark, contentWidth)
  const height = heightOf(mark) + Math.max(heightOf(left), heightOf(right))
  return { mark, left, right, top: Math.max(sheet.top, sheet.headerTop + height + ruleSpace + underRule) }
}

/** Draws header and page number on every page, when the number of pages is known. None of it is read aloud. */
export function drawFurniture(doc: PDFDocument, canvas: Canvas, furniture: Furniture): void {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    const number = {
      text: `Sida ${page + 1} av ${count}`,
      style: styles.furniture,
      paragraph: 0,
      gap: 0,
    }
    canvas.tags.artifact('Pagination', () => {
      const top = sheet.headerTop + canvas.drawPlain(furniture.mark, sheet.left, sheet.headerTop)
      canvas.drawPlain(furniture.left, sheet.left, top)
      canvas.drawPlain(furniture.right, sheet.left, top, sheet.right - numberWidth)
      canvas.drawPlain([number], sheet.left, top, sheet.right)
    })
    canvas.rule(sheet.left, furniture.top - underRule, contentWidth, 0.6, colour.line)
  }
}
