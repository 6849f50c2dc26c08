import { Keyword, PdfDict, PdfName, PdfRef, PdfText, type PdfValue } from './values.ts'

const space = /[\0\t\n\f\r ]/
const plain = /[^\0\t\n\f\r ()<>[\]{}/%]/
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads objects and operators from bytes held as a string, one character per byte. */
export class Lexer {
  readonly source: string
  at: number

  constructor(source: string, at = 0) {
    this.source = source
    this.at = at
  }

  #skip(): void {
    for (;;) {
      while (this.at < this.source.length && space.test(this.source.charAt(this.at))) this.at += 1
      if (this.source.charAt(this.at) !== '%') return
      while (this.at < this.source.length && !/[\r\n]/.test(this.source.charAt(this.at))) this.at += 1
    }
  }

  #word(): string {
    const start = this.at
    while (this.at < this.source.length && plain.test(this.source.charAt(this.at))) this.at += 1
    return this.source.slice(start, this.at)
  }

  /** The next object or operator, or undefined at the end. */
  next(): PdfValue | undefined {
    this.#skip()
    if (this.at >= this.source.length) return undefined
    const char = this.source.charAt(this.at)
    if (char === '/') {
      this.at += 1
      return new PdfName(
        this.#word().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        ),
      )
    }
    if (char === '(') return this.#string()
    if (this.source.startsWith('<<', this.at)) return this.#dict()
    if (char === '<') return this.#hex()
    if (char === '[') return this.#array()
    const word = this.#word()
    if (word === '') throw new Error(`Unexpected ${char} at byte ${this.at}`)
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrRef(word)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : new Keyword(word)
  }

  #numberOrRef(word: string): PdfValue {
    const ref = /^ (\d+) R(?![A-Za-z])/.exec(this.source.slice(this.at, this.at + 12))
    if (!ref || !/^\d+$/.test(word)) return Number(word)
    this.at += ref[0].length
    return new PdfRef(Number(word))
  }

  #string(): PdfText {
    let depth = 0
    let text = ''
    for (; ; this.at += 1) {
      if (this.at >= this.source.length) throw new Error('A string does not end')
      let char = this.source.charAt(this.at)
      if (char === '\\') {
        this.at += 1
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))
        if (octal) {
          text += String.fromCharCode(parseInt(octal[0], 8))
          this.at += octal[0].length - 1
          continue
        }
        char = this.source.charAt(this.at)
        text += escapes[char] ?? char
        continue
      }
      if (char === ')') depth -= 1
      if (depth > 0) text += char
      if (char === '(') depth += 1
      if (depth === 0) {
        this.at += 1
        return new PdfText(text)
      }
    }
  }

  #hex(): PdfText {
    const end = this.source.indexOf('>', this.at)
    const digits = this.source.slice(this.at + 1, end).replaceAll(/\s/g, '')
    this.at = end + 1
    if (!/^(?:[\da-f]{2})*$/i.test(digits)) throw new Error('A hexadecimal string is malformed')
    const bytes = digits.match(/.{1,2}/g) ?? []
    return new PdfText(bytes.map((byte) => String.fromCharCode(parseInt(byte, 16))).join(''))
  }

  #array(): PdfValue[] {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      this.#skip()
      if (this.source.charAt(this.at) === ']') {
        this.at += 1
        return items
      }
      const item = this.next()
      if (item === undefined) throw new Error('An array does not end')
      items.push(item)
    }
  }

  #dict(): PdfDict {
    this.at += 2
    const dict = new PdfDict()
    for (;;) {
      this.#skip()
      if (this.source.startsWith('>>', this.at)) {
        this.at += 2
        return dict
      }
      const key = this.next()
      const value = this.next()
      if (!(key instanceof PdfName) || value === undefined) throw new Error('A dictionary is malformed')
      dict.entries.set(key.name, value)
    }
  }
}
