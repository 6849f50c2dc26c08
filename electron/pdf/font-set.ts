import type { PDFDocument } from 'pdfkit'
import { remember } from '../../src/domain/remember.ts'
import { Coverage, drawnAs, features } from './coverage.ts'
import { openFont } from './known-fonts.ts'
import type { FontFiles } from './load-fonts.ts'
import type { Face, TextStyle } from './style.ts'

/** Text of one font and one direction. */
export interface Run {
  readonly text: string
  readonly font: keyof FontFiles
  readonly size: number
  readonly rightToLeft: boolean
}

/** The fallback's letters are larger than those of the text font at the same size. */
const fallbackScale = 0.9
const replacement = '\uFFFD'
/** Basic Latin and the accented letters of Europe, each a cluster of its own and drawn as it is. */
const plainLetters = /^[ -~¡-¬®-ſ–—‘-„…]*$/u
const clusters = /\P{M}\p{M}*|\p{M}+/gu
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

interface Part {
  text: string
  font: keyof FontFiles
  rightToLeft: boolean
}

/** The fonts of one document: which draws what, how wide it gets, and what none of them could draw. */
export class FontSet {
  readonly #doc: PDFDocument
  readonly #coverage: Readonly<Record<keyof FontFiles, Coverage>>
  /** Kept: which font has a letter is the same all through a record. */
  readonly #assigned: Readonly<Record<Face, (cluster: string) => readonly Part[]>> = {
    regular: remember((cluster) => this.#assign(cluster, 'regular')),
    semibold: remember((cluster) => this.#assign(cluster, 'semibold')),
    bold: remember((cluster) => this.#assign(cluster, 'bold')),
  }
  readonly #widths: Readonly<Record<Face, Map<string, number>>> = {
    regular: new Map(),
    semibold: new Map(),
    bold: new Map(),
  }
  readonly #replaced = new Set<string>()
  readonly #misread = new Set<string>()

  constructor(doc: PDFDocument, files: FontFiles) {
    this.#doc = doc
    const open = (name: keyof FontFiles): Coverage => new Coverage(openFont(doc, name, files[name]))
    this.#coverage = {
      regular: open('regular'),
      semibold: open('semibold'),
      bold: open('bold'),
      fallback: open('fallback'),
    }
  }

  /** Characters drawn as U+FFFD, in the order they were met. */
  get replaced(): string[] {
    return [...this.#replaced]
  }

  /** Words written from right to left whose glyphs the file gives other letters than those that were written. */
  get misread(): string[] {
    return [...this.#misread]
  }

  /**
   * Compares what the file says of a run's glyphs with what was written. Call it when the run is drawn: a glyph that two
   * letters share speaks for the one that came first.
   */
  checkReading({ text, font: name }: Run): void {
    const { _font: font } = this.#doc.font(name)
    const { glyphs } = font.font.layout(text, features)
    const letters = glyphs
      .toReversed()
      .flatMap(({ id }) => font.unicode[font.subset.glyphs.indexOf(id)] ?? [])
    if (String.fromCodePoint(...letters) !== text) this.#misread.add(text.trim())
  }

  /** Runs of a line, in reading order. */
  runs(text: string, style: TextStyle): Run[] {
    const { face, size } = style
    if (this.#isPlain(text, face)) return [{ text, font: face, size, rightToLeft: false }]
    const parts: Part[] = []
    for (const [cluster] of text.matchAll(clusters)) {
      for (const part of this.#assigned[face](cluster)) {
        const last = parts.at(-1)
        if (last && last.font === part.font && last.rightToLeft === part.rightToLeft) last.text += part.text
        else parts.push({ ...part })
      }
    }
    return joinRightToLeft(parts, (font, char) => this.#coverage[font].has(char)).map((part) => ({
      ...part,
      size: part.font === 'fallback' ? size * fallbackScale : size,
    }))
  }

  /** Most lines: letters without loose marks that the face itself has. Each is asked for in the order it stands, as below. */
  #isPlain(text: string, face: Face): boolean {
    if (!plainLetters.test(text)) return false
    const coverage = this.#coverage[face]
    for (const char of text) if (!coverage.has(char)) return false
    return true
  }

  /** Width of a word or line in points. */
  width(text: string, style: TextStyle): number {
    const widths = this.#widths[style.face]
    let em = widths.get(text)
    if (em === undefined) {
      em = this.runs(text, { ...style, size: 1 }).reduce((sum, run) => sum + this.#runWidth(run), 0)
      widths.set(text, em)
    }
    return em * style.size
  }

  #runWidth(run: Run): number {
    return (this.#doc.font(run.font)._font.widthOfString(run.text, 1000, features) / 1000) * run.size
  }

  /** A letter with its marks in one font if one has them all; else each in the font that has it. */
  #assign(cluster: string, face: Face): Part[] {
    const chars = Array.from(cluster, drawnAs)
    const isRtl = rightToLeft.test(cluster)
    const whole = this.#fontFor(chars, face)
    if (whole) return [{ text: chars.join(''), font: whole, rightToLeft: isRtl }]
    return chars.map((char) => {
      const font = this.#fontFor([char], face)
      if (font) return { text: char, font, rightToLeft: isRtl }
      this.#replaced.add(char)
      return { text: replacement, font: 'fallback', rightToLeft: false }
    })
  }

  #fontFor(chars: readonly string[], face: Face): keyof FontFiles | undefined {
    return ([face, 'fallback'] as const).find((font) => chars.every((char) => this.#coverage[font].has(char)))
  }
}

/** What may stand inside a name without a direction of its own. */
const between = /^[\s.,'"’/-]+$/u

/**
 * An Arabic or Hebrew name of several words is one run: drawn apart, its words would come in the wrong order. `covers`:
 * whether the run's own font has what stands between them.
 */
function joinRightToLeft(
  parts: readonly Part[],
  covers: (font: keyof FontFiles, char: string) => boolean,
): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const gap = joined.at(-1)
    const before = joined.at(-2)
    if (
      part.rightToLeft &&
      gap &&
      before?.rightToLeft &&
      before.font === part.font &&
      between.test(gap.text) &&
      [...gap.text].every((char) => covers(part.font, char))
    ) {
      before.text += gap.text + part.text
      joined.pop()
    } else joined.push(part)
  }
  return joined
}
