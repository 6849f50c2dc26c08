/**
 * Just what the renderer uses of pdfkit 0.20, nothing more: a member that is not here is one whose defects have not
 * been looked at. Names that start with an underscore are pdfkit's own internals, each used by one cure.
 */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  export interface PdfReference {
    readonly data: Record<string, unknown>
  }

  /** Content marked on one page, to be hung under a structure element. */
  export interface StructureContent {
    readonly refs: readonly { readonly mcid: number }[]
  }

  export interface StructureElement {
    readonly dictionary: PdfReference
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }

  export interface OutlineItem {
    readonly children: OutlineItem[]
    readonly outlineData: Record<string, unknown>
    addItem(title: string, options: OutlineOptions): OutlineItem
  }

  export interface OutlineOptions {
    readonly fit: boolean
    readonly top: number
    readonly left: number
    readonly expanded: boolean
  }

  /** OpenType features by tag, on or off. */
  export type FontFeatures = Readonly<Record<string, boolean>>

  export interface EmbeddedFont {
    /** fontkit's font, under pdfkit's. */
    readonly font: {
      readonly _cmapProcessor: { lookup(codePoint: number): number }
      hasGlyphForCodePoint(codePoint: number): boolean
      layout(text: string, features: FontFeatures): { readonly glyphs: readonly { readonly id: number }[] }
    }
    widthOfString(text: string, size: number, features: FontFeatures): number
    layoutRun: (text: string, features?: FontFeatures) => unknown
  }

  export interface DocumentOptions {
    readonly size: 'A4'
    readonly pdfVersion: '1.7'
    readonly subset: 'PDF/A-2a'
    readonly tagged: true
    readonly lang: string
    readonly displayTitle: true
    readonly bufferPages: true
    readonly autoFirstPage: false
    /** `null` keeps pdfkit from opening Helvetica, which can't be embedded. */
    readonly font: null
    readonly margin: 0
    readonly info: Readonly<Record<string, string | Date>>
  }

  export interface TextOptions {
    readonly lineBreak: false
    readonly baseline: 'alphabetic'
    readonly features: FontFeatures
  }

  export class PDFDocument extends Readable {
    constructor(options?: Partial<DocumentOptions>)
    info: Record<string, string | Date>
    readonly outline: OutlineItem
    readonly page: { readonly width: number; readonly height: number }
    readonly _font: EmbeddedFont
    readonly _waiting: number

    addPage(): this
    switchToPage(index: number): unknown
    bufferedPageRange(): { readonly start: number; readonly count: number }
    end(): void

    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x: number, y: number, options?: TextOptions): this

    fillColor(hex: string): this
    rect(x: number, y: number, width: number, height: number): this
    fill(): this

    addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options: { readonly structParent: StructureElement; readonly Contents: object },
    ): this

    markContent(
      tag: 'Artifact' | 'Span',
      options: { readonly type?: 'Pagination' | 'Layout'; readonly actual?: string },
    ): this
    markStructureContent(tag: string): StructureContent
    endMarkedContent(): this
    struct(
      type: string,
      options?: { readonly scope?: 'Column' | 'Row'; readonly title?: string },
    ): StructureElement
    addStructure(element: StructureElement): this
    appendXML(xml: string): void

    _addInfo(): void
    endOutline(): void
  }
}
