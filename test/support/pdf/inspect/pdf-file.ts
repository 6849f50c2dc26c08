import { inflateSync } from 'node:zlib'
import { Lexer } from './lexer.ts'
import { Keyword, PdfDict, PdfName, PdfRef, PdfText, type PdfValue } from './values.ts'

interface Stored {
  readonly value: PdfValue
  readonly stream?: string
  /** Where its number stands in the file, and where its value or its stream ends. */
  readonly from: number
  readonly to: number
}

/** The objects of a PDF with a plain cross-reference table, such as pdfkit writes. Throws if the file is malformed. */
export class PdfFile {
  readonly source: string
  readonly objects = new Map<number, Stored>()
  readonly trailer: PdfDict

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString('latin1')
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1]
    if (start === undefined) throw new Error('The file does not end as a PDF does')
    const lexer = new Lexer(this.source, Number(start))
    this.#expect(lexer, 'xref')
    const first = Number(lexer.next())
    const count = Number(lexer.next())
    for (let id = first; id < first + count; id += 1) {
      const offset = Number(lexer.next())
      lexer.next()
      const kind = lexer.next()
      if (kind instanceof Keyword && kind.word === 'n') this.objects.set(id, this.#read(id, offset))
    }
    this.#expect(lexer, 'trailer')
    const trailer = lexer.next()
    if (!(trailer instanceof PdfDict)) throw new Error('The trailer is not a dictionary')
    this.trailer = trailer
  }

  #expect(lexer: Lexer, word: string): void {
    const found = lexer.next()
    if (!(found instanceof Keyword && found.word === word))
      throw new Error(`Expected ${word} before byte ${lexer.at}`)
  }

  #read(id: number, offset: number): Stored {
    const lexer = new Lexer(this.source, offset)
    if (lexer.next() !== id) throw new Error(`Object ${id} is not where the cross-reference table says`)
    lexer.next()
    this.#expect(lexer, 'obj')
    const value = lexer.next() ?? null
    const to = lexer.at
    const end = lexer.next()
    if (!(end instanceof Keyword) || end.word !== 'stream' || !(value instanceof PdfDict))
      return { value, from: offset, to }
    const from = lexer.at + (this.source.startsWith('\r\n', lexer.at) ? 2 : 1)
    const stop = from + Number(value.entries.get('Length'))
    const raw = this.source.slice(from, stop)
    const filter = value.entries.get('Filter')
    const stream =
      filter instanceof PdfName && filter.name === 'FlateDecode'
        ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
        : raw
    return { value, stream, from: offset, to: stop }
  }

  /** The value itself, wherever it is kept. */
  resolve(value: PdfValue | undefined): PdfValue {
    const stored = value instanceof PdfRef ? this.objects.get(value.id)?.value : value
    return stored instanceof PdfRef ? this.resolve(stored) : (stored ?? null)
  }

  dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.resolve(value)
    return found instanceof PdfDict ? found : undefined
  }

  /** A value at the end of a path of dictionary keys. */
  get(value: PdfValue | undefined, ...keys: readonly string[]): PdfValue {
    return keys.reduce<PdfValue>(
      (found, key) => this.resolve(this.dict(found)?.entries.get(key)),
      this.resolve(value),
    )
  }

  /** The same, unresolved, so that it can be compared with other references. */
  refId(value: PdfValue | undefined, key: string): number | undefined {
    const found = this.dict(value)?.entries.get(key)
    return found instanceof PdfRef ? found.id : undefined
  }

  name(value: PdfValue | undefined, ...keys: readonly string[]): string | undefined {
    const found = this.get(value, ...keys)
    return found instanceof PdfName ? found.name : undefined
  }

  text(value: PdfValue | undefined, ...keys: readonly string[]): string | undefined {
    const found = this.get(value, ...keys)
    return found instanceof PdfText ? found.text : undefined
  }

  /** The bytes of a string that is no text, one character per byte. */
  bytes(value: PdfValue | undefined, ...keys: readonly string[]): string | undefined {
    const found = this.get(value, ...keys)
    return found instanceof PdfText ? found.raw : undefined
  }

  array(value: PdfValue | undefined, ...keys: readonly string[]): readonly PdfValue[] {
    const found = this.get(value, ...keys)
    return isArray(found) ? found : []
  }

  /** A stream's bytes, unpacked, one character per byte. */
  stream(value: PdfValue | undefined): string | undefined {
    return value instanceof PdfRef ? this.objects.get(value.id)?.stream : undefined
  }

  get catalog(): PdfValue {
    return this.get(this.trailer, 'Root')
  }

  /** References to the pages, in order. */
  get pages(): readonly PdfRef[] {
    return this.array(this.catalog, 'Pages', 'Kids').filter((page) => page instanceof PdfRef)
  }
}

export function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}
