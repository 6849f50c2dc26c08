import { heightOf, type Canvas } from './canvas.ts'
import type { Line } from './break-lines.ts'
import type { Element } from './tags.ts'

/** A place in the file that a text leads to. */
export interface Target {
  /** Name of the place: of the outline. */
  readonly destination: string
  /** What a screen reader says of the link. */
  readonly label: string
}

/** Draws lines as a link under the parent, on the page where the canvas stands; gives the height used. */
export function drawLinked(
  canvas: Canvas,
  lines: readonly Line[],
  at: { readonly x: number; readonly top: number },
  { destination, label }: Target,
  parent: Element,
): number {
  const link = canvas.tags.open('Link', parent)
  canvas.tags.mark(link, () => canvas.drawPlain(lines, at.x, at.top))
  // pdfkit's own links in text lack the description a screen reader says, so the area is laid over the text here: one
  // for all the lines, for each would be a stop of its own and say the same again.
  const width = Math.max(0, ...lines.map((line) => canvas.fonts.width(line.text, line.style)))
  const height = heightOf(lines)
  canvas.doc.goTo(at.x, at.top, width, height, destination, {
    structParent: link.node,
    Contents: pdfString(label),
  })
  // Written out now: pdfkit takes the page of a link to be the one that is current when the element ends.
  canvas.tags.close(link)
  return height
}

/** pdfkit writes a plain string as a name and only a `String` object as text. */
function pdfString(text: string): object {
  return Object(text) as object
}
