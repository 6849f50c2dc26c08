import type { FontFeatures } from 'pdfkit'
import type { KnownFont } from './known-fonts.ts'

/**
 * Tabular figures everywhere; no ligatures: ﬀ can be read back as one character, and "offert" is then not found. Nor
 * Arabic ones (lam and alef as one sign): readers that turn right-to-left text around turn their letters too.
 */
export const features: FontFeatures = { tnum: true, liga: false, clig: false, rlig: false }

/** A non-breaking space as the plain one that looks the same: lines are already broken when this is asked. */
export const drawnAs = (char: string): string => (char === '\u00A0' ? ' ' : char)

/**
 * Which characters a font can draw so that they are read back as they were typed. Where two characters share a glyph
 * (µ and μ, α and ɑ), a PDF remembers only the first of them; so the glyph belongs to the character of the record
 * that came first, and the other counts as missing and is drawn in the fallback font.
 */
export class Coverage {
  readonly #font: KnownFont
  readonly #owners = new Map<number, string>()
  readonly #known = new Map<string, boolean>()

  constructor(font: KnownFont) {
    this.#font = font
  }

  has(char: string): boolean {
    let known = this.#known.get(char)
    if (known === undefined) {
      known = this.#claim(char)
      this.#known.set(char, known)
    }
    return known
  }

  #claim(char: string): boolean {
    // What a private character means nobody can read back: level A asks for words in its place.
    if (/\p{Co}/u.test(char)) return false
    if (!this.#font.font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) return false
    // Its plain glyph and the one it gets among its own kind.
    const glyphs = this.#font.glyphsOf(char)
    if (glyphs.some((glyph) => glyph === 0 || (this.#owners.get(glyph) ?? char) !== char)) return false
    for (const glyph of glyphs) this.#owners.set(glyph, char)
    return true
  }
}
