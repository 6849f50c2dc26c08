import { PDFDocument, type EmbeddedFont, type OutlineItem, type PdfReference } from 'pdfkit'
import { usualLevel, type RecordLevel } from '../../src/domain/record-level.ts'
import { levels, type Level } from './levels.ts'
import { shortLine } from './normalise.ts'
import { ownStart } from './own-start.ts'
import { escapeXml, recordMetadata } from './xmp.ts'

export interface FileProperties {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** ISO instant: the only time in the file, so that the same record gives the same bytes. */
  readonly createdAt: string
  /** Null in a document that goes out: its file names no case. */
  readonly caseSha256: string | null
  /** Archive format; the usual one where it is absent. */
  readonly level?: RecordLevel
}

/** Items below this one, at every level: all are open when the file is opened. */
function descendants(item: OutlineItem): number {
  return item.children.reduce((sum, child) => sum + 1 + descendants(child), 0)
}

function instant(iso: string): Date {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) throw new RangeError(`createdAt is not an instant: ${iso}`)
  return date
}

/** U+FFFD: what stands for a character that could not be drawn. */
const missingCharacter = 0xfffd

/** A property; none where the text is empty, for pdfkit has an empty one in one place and not in the other. */
function filled(key: string, text: string): Record<string, string> {
  const line = shortLine(text)
  return line === '' ? {} : { [key]: line }
}

/**
 * pdfkit lists the glyphs that are drawn, but not the parts that some of them are put together of (a letter and its
 * mark): the list of glyphs that PDF/A-1 asks for then lacks what is in the font. They are known when it is encoded.
 * Nor does it bring the first glyph's width, that of a missing character, to thousandths; and it says that this glyph,
 * which is never drawn, stands for U+0000, where PDF/A and PDF/UA-1 want no character to be that.
 */
function nameAllGlyphs(font: EmbeddedFont): void {
  const { subset } = font
  font.unicode[0] = [missingCharacter]
  const encode = subset.encode.bind(subset)
  subset.encode = () => {
    const bytes = encode()
    subset.glyphs.forEach((glyph, index) => {
      if (index > 0 && font.widths[index] !== undefined) return
      font.widths[index] = font.font.getGlyph(glyph).advanceWidth * font.scale
    })
    return bytes
  }
}

/**
 * pdfkit 0.20.2 without the defects that break an archive copy. Nothing else in the program makes a PDF document.
 *
 * Never used of pdfkit, because they lose text or break the rules silently: `table()` (cuts a tall cell off with an
 * ellipsis), `list()`, wrapping `text()` (missing glyphs, untagged parts), `text({ link })` (links without a
 * description), subset 'PDF/UA' (writes an incomplete CIDSet; the claim is made in the metadata instead).
 */
export class SoundDocument extends PDFDocument {
  readonly level: Level

  constructor(properties: FileProperties) {
    const level = levels[properties.level ?? usualLevel]
    super({
      size: 'A4',
      pdfVersion: level.pdfVersion, // with the default, 1.3, pdfkit writes no metadata at all
      subset: level.subset,
      tagged: true,
      lang: 'sv-SE',
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      font: null,
      margin: 0,
      info: {
        Title: shortLine(properties.title),
        ...filled('Author', properties.author),
        ...filled('Subject', properties.subject),
        Keywords: level.keywords,
        Creator: 'Direktlots',
        Producer: 'Direktlots (PDFKit)',
        CreationDate: instant(properties.createdAt),
        // pdfkit's file ID is a hash of these properties alone: without this, different records could share one.
        ...(properties.caseSha256 === null ? {} : { CaseSHA256: properties.caseSha256 }),
      },
    })
    this.level = level
    this._write(ownStart)
    this.appendXML(recordMetadata(properties.caseSha256, level.isUa))
  }

  /** The sum of an embedded file is the 16 bytes of it; pdfkit writes the 32 letters that show them. */
  override ref(data?: Parameters<PDFDocument['ref']>[0]): PdfReference {
    if (data?.Type === 'EmbeddedFile' && data.Params)
      data.Params.CheckSum = Buffer.from(String(data.Params.CheckSum), 'hex')
    return super.ref(data)
  }

  /** pdfkit puts title, author and subject into the XML as they are: "Måleri & Plåt AB" breaks the file. */
  override _addInfo(): void {
    const raw = this.info
    this.info = Object.fromEntries(
      Object.entries(raw).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    super._addInfo()
    this.info = raw
  }

  /** pdfkit counts a bookmark's children only if it is "expanded", and then only the nearest level. */
  override endOutline(): void {
    const count = (item: OutlineItem): void => {
      if (item.children.length > 0) item.outlineData['Count'] = descendants(item)
      item.children.forEach(count)
    }
    count(this.outline)
    super.endOutline()
  }

  /** Ends the document and gives its bytes. Where pdfkit would wait for ever on a forgotten object, this throws. */
  async finish(): Promise<Uint8Array> {
    const chunks: Buffer[] = []
    const done = new Promise<Uint8Array>((resolve, reject) => {
      this.on('data', (chunk: Buffer) => chunks.push(chunk))
      this.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      this.on('error', reject)
    })
    Object.values(this._fontFamilies).forEach(nameAllGlyphs)
    this.end()
    if (this._waiting > 0) {
      throw new Error(
        `${this._waiting} objects of the PDF were never finished (a structure element not attached?)`,
      )
    }
    return done
  }
}
