import type { OutlineItem } from 'pdfkit'
import type { Block } from './blocks/prepared.ts'
import type { Canvas } from './canvas.ts'
import { shortLine } from './normalise.ts'

/** Space left over a heading one has jumped to. */
const headroom = 12
/** Title of a bookmark whose heading has nothing that can be seen: a reader program shows no empty one. */
const noText = '(utan rubrik)'

/** Bookmarks, and the places in the file that can be linked to. */
export class Outline {
  readonly #names = new Map<string, string>()
  readonly #texts = new Map<string, string>()
  readonly #pages = new Map<string, number>()
  readonly #open: { level: number; item: OutlineItem }[] = []

  /** All headings of the record that have an id, known before anything is drawn so that contents can come first. */
  constructor(headings: readonly { readonly id: string; readonly text: string }[]) {
    for (const { id, text } of headings) {
      if (this.#names.has(id)) continue
      // pdfkit sorts the names as words of a language, readers look them up as bytes: for digits these agree.
      this.#names.set(id, `h${String(this.#names.size).padStart(6, '0')}`)
      this.#texts.set(id, text)
    }
  }

  /** Name of the destination of a heading. Throws if no heading has the id. */
  destination(id: string): string {
    const name = this.#names.get(id)
    if (name === undefined) throw new RangeError(`No heading has the id "${id}" that the contents name`)
    return name
  }

  /** Whether some heading of the record has the id. */
  knows(id: string): boolean {
    return this.#names.has(id)
  }

  /** What the heading says; '' where no heading has the id. */
  textOf(id: string): string {
    return this.#texts.get(id) ?? ''
  }

  /** Page of the heading, from 1, once it is drawn. */
  pageOf(id: string): number | undefined {
    return this.#pages.get(id)
  }

  /** Call it where the heading is about to be drawn. */
  add(heading: Block<'heading'>, canvas: Canvas): void {
    const top = Math.max(0, canvas.y - headroom)
    const { doc } = canvas
    if (heading.id !== undefined && !this.#pages.has(heading.id)) {
      this.#pages.set(heading.id, canvas.pageIndex + 1)
      doc.addNamedDestination(this.destination(heading.id), 'XYZ', 0, top, null)
    }
    if (heading.id === undefined && heading.level > 2) return
    while ((this.#open.at(-1)?.level ?? 0) >= heading.level) this.#open.pop()
    const parent = this.#open.at(-1)?.item ?? doc.outline
    // pdfkit counts `left` from the right edge: the page's width is its left edge. Counts are set in SoundDocument.
    const options = { fit: false, top, left: doc.page.width, expanded: false }
    this.#open.push({
      level: heading.level,
      item: parent.addItem(shortLine(heading.text) || noText, options),
    })
  }
}
