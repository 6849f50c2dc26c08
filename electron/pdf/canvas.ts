import type { PDFDocument } from 'pdfkit'
import { maskParts } from '../../src/record/mask-text.ts'
import type { Line } from './break-lines.ts'
import { features } from './coverage.ts'
import type { FontSet } from './font-set.ts'
import { contentWidth, sheet } from './style.ts'
import type { Element, Tags } from './tags.ts'

/** A line and the element that reads it. */
export interface TaggedLine {
  readonly line: Line
  readonly element: Element
}

/** Capital letters are about two thirds of the size: the baseline that centres them in the line's height. */
const baselineShare = 0.66

/** Draws lines, rules and bands, and knows how far down the page it has come. `y` is in points from the top. */
export class Canvas {
  readonly doc: PDFDocument
  readonly fonts: FontSet
  readonly tags: Tags
  /** Upper edge of the text, under the running header. */
  readonly top: number
  y: number
  /** Where what is drawn begins, and how wide it may be: the whole page, but for what stands two abreast. */
  left: number = sheet.left
  width: number = contentWidth

  constructor(doc: PDFDocument, fonts: FontSet, tags: Tags, top: number) {
    this.doc = doc
    this.fonts = fonts
    this.tags = tags
    this.top = top
    this.y = top
    doc.addPage()
  }

  /** Nothing is drawn on the page yet. */
  get fresh(): boolean {
    return this.y === this.top
  }

  get room(): number {
    return sheet.bottom - this.y
  }

  nextPage(): void {
    this.doc.addPage()
    this.y = this.top
  }

  /** Number of the page drawn on, from 0. */
  get pageIndex(): number {
    return this.doc.bufferedPageRange().count - 1
  }

  /** Goes to a new page unless the height fits on this one or the page is still empty. */
  need(height: number): void {
    if (height > this.room && !this.fresh) this.nextPage()
  }

  rule(x: number, y: number, width: number, thickness: number, colour: string): void {
    this.band(x, y - thickness / 2, width, thickness, colour)
  }

  band(x: number, y: number, width: number, height: number, colour: string): void {
    this.tags.artifact('Layout', () => this.doc.fillColor(colour).rect(x, y, width, height).fill())
  }

  /** Draws one line with its upper edge at `top`; gives its width. Call it inside `tags.mark` or `tags.artifact`. */
  drawLine({ text, style }: Line, x: number, top: number): number {
    const baseline = top + (style.leading + style.size * baselineShare) / 2
    let at = x
    this.doc.fillColor(style.colour)
    for (const part of maskParts(text)) {
      const draw = (): void => {
        at = this.#drawRuns(part.text, style, at, baseline)
      }
      if (part.said === null) draw()
      else this.tags.markAsWritten(part.said, draw)
    }
    return at - x
  }

  /** Gives where the text ends. */
  #drawRuns(text: string, style: Line['style'], x: number, baseline: number): number {
    let at = x
    for (const run of this.fonts.runs(text, style)) {
      this.doc.font(run.font).fontSize(run.size)
      const draw = (): void => {
        this.doc.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', features })
      }
      if (run.rightToLeft) {
        this.tags.markAsWritten(run.text, draw)
        this.fonts.checkReading(run)
      } else draw()
      at += this.doc._font.widthOfString(run.text, run.size, features)
    }
    return at
  }

  /** Draws lines under each other; neighbours of one element are marked together. Gives the height used. */
  drawLines(lines: readonly TaggedLine[], x: number, top: number, right?: number): number {
    let y = top
    let start = 0
    while (start < lines.length) {
      const element = lines[start]?.element
      if (!element) break
      let end = start
      while (lines[end]?.element === element) end += 1
      const together = lines.slice(start, end).map(({ line }) => line)
      if (start > 0) y += together[0]?.gap ?? 0
      this.tags.mark(element, () => {
        y += this.drawPlain(together, x, y, right)
      })
      start = end
    }
    return y - top
  }

  /** The same for lines without elements. Call it inside `tags.mark` or `tags.artifact`. */
  drawPlain(lines: readonly Line[], x: number, top: number, right?: number): number {
    let y = top
    for (const line of lines) {
      if (y > top) y += line.gap
      const left = right === undefined ? x : right - this.fonts.width(line.text.trimEnd(), line.style)
      this.drawLine(line, left, y)
      y += line.style.leading
    }
    return y - top
  }
}

/** Height of lines under each other; the space over the first is left out. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line, index) => sum + line.style.leading + (index > 0 ? line.gap : 0), 0)
}

/** How many of the lines fit in the height. */
export function fitting(lines: readonly Line[], height: number): number {
  let used = 0
  let count = 0
  for (const line of lines) {
    used += line.style.leading + (count > 0 ? line.gap : 0)
    if (used > height + 0.01) break
    count += 1
  }
  return count
}
