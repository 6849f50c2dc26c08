import type { Block as AnyBlock } from '../../../src/record/tree.ts'
import { breakLines, type Line } from '../break-lines.ts'
import type { TextStyle } from '../style.ts'
import type { Element, Tag } from '../tags.ts'
import { heightOf, type Canvas, type TaggedLine } from '../canvas.ts'

/** The blocks of one kind. */
export type Block<Kind extends AnyBlock['kind']> = Extract<AnyBlock, { kind: Kind }>

/** A block that is measured and can be drawn. Spaces between neighbours do not add up: the larger one counts. */
export interface Prepared {
  readonly before: number
  readonly after: number
  /** Height that must be left on the page for the block to begin there. */
  readonly lead: number
  /** A heading: goes to the next page rather than stand alone at the foot of this one. */
  readonly keepWithNext: boolean
  /** A sentence or two: goes with a table that it introduces. */
  readonly introduces?: boolean
  /** A table or a list. */
  readonly isIntroduced?: boolean
  /** Height of the whole block, and how it is drawn, where it is so little that it can stand in half the page's width. */
  readonly half?: { readonly height: number; readonly paint: () => void }
  readonly paint: () => void
}

/** Height of the first paragraph's first two lines, or of all of it where it is too short to be split. */
export function leadOf(lines: readonly Line[]): number {
  const first = lines.filter((line) => line.paragraph === 0)
  return heightOf(first.length <= 3 ? first : first.slice(0, 2))
}

export const lay = (canvas: Canvas, text: string, style: TextStyle, width: number): Line[] =>
  breakLines(canvas.fonts, text, style, width)

/** One element per paragraph of the text, each under the parent. */
export function tagParagraphs(
  canvas: Canvas,
  lines: readonly Line[],
  tag: Tag,
  parent?: Element,
): TaggedLine[] {
  const elements = new Map<number, Element>()
  return lines.map((line) => {
    let element = elements.get(line.paragraph)
    if (!element) {
      element = canvas.tags.open(tag, parent)
      elements.set(line.paragraph, element)
    }
    return { line, element }
  })
}

/** The text of a cell or list item: the element itself, or a paragraph each under it where there are several. */
export function tagWithin(canvas: Canvas, lines: readonly Line[], element: Element): TaggedLine[] {
  const several = lines.some((line) => line.paragraph > 0)
  return several ? tagParagraphs(canvas, lines, 'P', element) : lines.map((line) => ({ line, element }))
}

export function closeAll(canvas: Canvas, lines: readonly TaggedLine[]): void {
  for (const element of new Set(lines.map((tagged) => tagged.element))) canvas.tags.close(element)
}
