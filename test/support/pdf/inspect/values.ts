/** The objects a PDF is built of. Names, references and strings are told apart by class. */
export type PdfValue =
  null | boolean | number | PdfName | PdfText | PdfRef | readonly PdfValue[] | PdfDict | Keyword

export class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** A string, one character per byte. */
export class PdfText {
  readonly raw: string
  constructor(raw: string) {
    this.raw = raw
  }

  /** As a reader shows it: UTF-16 if it begins with a byte order mark. */
  get text(): string {
    if (!this.raw.startsWith('\u00FE\u00FF')) return this.raw
    let text = ''
    for (let at = 2; at + 1 < this.raw.length; at += 2) {
      text += String.fromCharCode(this.raw.charCodeAt(at) * 256 + this.raw.charCodeAt(at + 1))
    }
    return text
  }
}

export class PdfRef {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** An operator of a content stream, or a word such as obj and stream. */
export class Keyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

export class PdfDict {
  readonly entries = new Map<string, PdfValue>()
}
