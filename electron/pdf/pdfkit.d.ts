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

  export interface ShapedGlyph {
    readonly id: number
    readonly advanceWidth: number
    /** The characters it stands for. */
    readonly codePoints: readonly number[]
  }

  export interface ShapedPosition {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
    readonly advanceWidth?: number
  }

  /** Glyphs of a text and where each goes. */
  export interface ShapedRun {
    readonly glyphs: readonly ShapedGlyph[]
    readonly positions: readonly ShapedPosition[]
    readonly advanceWidth: number
  }

  /** fontkit's font, under pdfkit's. A document takes one that another document has read. */
  export interface FontkitFont {
    readonly unitsPerEm: number
    readonly _cmapProcessor: { lookup(codePoint: number): number }
    /** Glyphs it has made, each with the character it was first asked for as. */
    _glyphs: object
    hasGlyphForCodePoint(codePoint: number): boolean
    getGlyph(id: number): { readonly advanceWidth: number }
    layout(text: string, features: FontFeatures): ShapedRun
  }

  export interface EmbeddedFont {
    readonly font: FontkitFont
    /** Glyphs of the part that is embedded, by their number in the whole font; parts of glyphs join when it is encoded. */
    readonly subset: { readonly glyphs: readonly number[]; encode(): Uint8Array }
    /** By number in the part: width in thousandths, and the characters the file says the glyph stands for. */
    readonly widths: (number | undefined)[]
    readonly unicode: (readonly number[])[]
    readonly scale: number
    widthOfString(text: string, size: number, features: FontFeatures): number
    layoutRun: (text: string, features?: FontFeatures) => ShapedRun
  }

  export interface DocumentOptions {
    readonly size: 'A4'
    readonly pdfVersion: '1.4' | '1.7'
    readonly subset: 'PDF/A-1a' | 'PDF/A-2a' | 'PDF/A-3a'
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
    readonly _fontFamilies: Readonly<Record<string, EmbeddedFont>>
    readonly page: { readonly width: number; readonly height: number }
    readonly _font: EmbeddedFont
    readonly _waiting: number
    /** Writes a line where the file has come to. */
    _write(line: string): void

    addPage(): this
    switchToPage(index: number): unknown
    bufferedPageRange(): { readonly start: number; readonly count: number }
    end(): void

    registerFont(name: string, source: Uint8Array | FontkitFont): this
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

    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): this
    markStructureContent(tag: string): StructureContent
    endMarkedContent(): this
    struct(
      type: string,
      options?: { readonly scope?: 'Column' | 'Row'; readonly title?: string; readonly actual?: string },
    ): StructureElement
    addStructure(element: StructureElement): this
    file(
      bytes: Uint8Array,
      options: {
        readonly name: string
        readonly type: string
        readonly description: string
        readonly relationship: 'Source' | 'Data'
        readonly creationDate: Date
        readonly modifiedDate: Date
      },
    ): unknown
    appendXML(xml: string): void

    ref(data?: { Type?: unknown; Params?: { CheckSum?: unknown } }): PdfReference
    _addInfo(): void
    endOutline(): void
  }
}
