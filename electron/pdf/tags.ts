import type { PDFDocument, StructureElement } from 'pdfkit'

/** Structure types of the record. All are standard ones, so no role map is needed. */
export type Tag =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Div'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'

export interface Element {
  readonly tag: Tag
  readonly node: StructureElement
}

type HeadingLevel = 1 | 2 | 3

const headingLevel = (depth: number): HeadingLevel => (depth <= 1 ? 1 : depth === 2 ? 2 : 3)

/**
 * The structure tree: what a screen reader hears. An element is attached to its parent the moment it is made, because
 * pdfkit never finishes a document with a loose one. Everything drawn goes through `mark` or `artifact`, which always
 * close what they open: pdfkit's own closing misses the first mark of a page.
 */
export class Tags {
  readonly #doc: PDFDocument
  readonly #root: StructureElement
  /** What is being marked: an element's content, or null in an artifact. */
  #marking: Element | null = null
  readonly #sections: { asked: HeadingLevel; level: HeadingLevel; node: StructureElement }[] = []

  constructor(doc: PDFDocument, title: string) {
    this.#doc = doc
    this.#root = doc.struct('Document', { title })
    doc.addStructure(this.#root)
  }

  /** A new element under the parent, or under the section that is open. */
  open(tag: Tag, parent?: Element, scope?: 'Column' | 'Row'): Element {
    const node = this.#doc.struct(tag, scope ? { scope } : {})
    const under = parent?.node ?? this.#sections.at(-1)?.node ?? this.#root
    under.add(node)
    return { tag, node }
  }

  /** Nothing more will be added: lets pdfkit write the element out, on the page where it is. */
  close(element: Element): void {
    element.node.end()
  }

  /**
   * Opens the section of a heading beside or under the one before. Gives the level to tag it with: one that jumps (from
   * 1 to 3) is brought back in line, since a reader who steps through headings would look for the one between.
   */
  openSection(asked: HeadingLevel): HeadingLevel {
    while ((this.#sections.at(-1)?.asked ?? 0) >= asked) this.#sections.pop()
    const level = headingLevel((this.#sections.at(-1)?.level ?? 0) + 1)
    const section = this.open('Sect')
    this.#sections.push({ asked, level, node: section.node })
    return level
  }

  /** Draws something the element stands for. */
  mark(element: Element, draw: () => void): void {
    this.#open(element)
    draw()
    this.#doc.endMarkedContent()
    this.#marking = null
  }

  #open(element: Element): void {
    element.node.add(this.#doc.markStructureContent(element.tag))
    this.#marking = element
  }

  /**
   * Draws what is read aloud as other text than is seen, inside `mark` or `artifact`: what is masked, and text from right to
   * left. The letters of that are drawn in the order they are seen, from
   * left to right, as programs that search and copy expect them; an element of its own has them in the order they were
   * written, for those that read aloud. (The text as it was written must not stand with the drawing itself: those that
   * turn such text around would turn that too.)
   */
  markAsWritten(text: string, draw: () => void): void {
    const around = this.#marking
    if (around === null) return draw()
    this.#doc.endMarkedContent()
    const node = this.#doc.struct('Span', { actual: text })
    around.node.add(node)
    this.mark({ tag: 'Span', node }, draw)
    this.#open(around)
  }

  /** Draws what isn't read aloud: rules and bands, or what recurs on every page. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#doc.markContent('Artifact', { type })
    draw()
    this.#doc.endMarkedContent()
  }

  /** Ends all that is still open. Sections wait for this: contents get their page numbers when all is drawn. */
  finish(): void {
    this.#root.end()
  }
}
