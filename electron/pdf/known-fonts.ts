import type { FontkitFont, PDFDocument, ShapedGlyph, ShapedPosition, ShapedRun } from 'pdfkit'
import { features } from './coverage.ts'

/** More words than this, and what is kept of them is let go and gathered anew: a font of a long day, and no leak. */
const mostKept = 5000

/**
 * A font as it is read once in a process. Reading its tables and shaping a word cost more than drawing it, and are the
 * same in every document: what differs from one to the other (which glyphs are embedded, what each is read back as) is
 * not kept here.
 */
export interface KnownFont {
  readonly font: FontkitFont
  /** Glyphs of a text and where each goes, in thousandths of the size. The same text gives the same run, whatever was shaped before. */
  readonly shape: (text: string) => ShapedRun
  /** Glyphs that a character alone is drawn with. */
  readonly glyphsOf: (char: string) => readonly number[]
}

/** By the bytes they were read from. */
const known = new WeakMap<Uint8Array, KnownFont>()

/** Gives the document the font under the name; reads it only if no document has had it before. */
export function openFont(doc: PDFDocument, name: string, bytes: Uint8Array): KnownFont {
  const before = known.get(bytes)
  const opened = doc.registerFont(name, before?.font ?? bytes).font(name)._font
  const now = before ?? keptFont(opened.font)
  known.set(bytes, now)
  // pdfkit shapes each line four times over to draw it once, and with features named it keeps none of it.
  opened.layoutRun = now.shape
  return now
}

function keptFont(font: FontkitFont): KnownFont {
  const scale = 1000 / font.unitsPerEm
  const glyphs = new Map<string, ShapedGlyph>()
  /** A glyph without all that fontkit hangs on it, the same one each time. */
  const slim = ({ id, advanceWidth, codePoints }: ShapedGlyph): ShapedGlyph => {
    const key = `${id} ${codePoints.join(' ')}`
    const kept = glyphs.get(key) ?? { id, advanceWidth, codePoints: [...codePoints] }
    glyphs.set(key, kept)
    return kept
  }
  const shape = (text: string): ShapedRun => {
    // fontkit remembers each glyph with the character it first met it as, for good: here, for this text alone.
    font._glyphs = {}
    const run = font.layout(text, features)
    const positions = run.positions.map((at, index): ShapedPosition => ({
      xAdvance: at.xAdvance * scale,
      yAdvance: at.yAdvance * scale,
      xOffset: at.xOffset * scale,
      yOffset: at.yOffset * scale,
      advanceWidth: (run.glyphs[index]?.advanceWidth ?? 0) * scale,
    }))
    return {
      glyphs: run.glyphs.map(slim),
      positions,
      advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    }
  }
  const shapeWord = kept(shape)
  const shapeLine = (text: string): ShapedRun =>
    standsAlone.test(text) ? joinWords((text.match(/[^ ]+| /g) ?? []).map(shapeWord)) : shape(text)
  let last: { readonly text: string; readonly run: ShapedRun } | undefined
  return {
    font,
    shape: (text) => {
      if (last?.text !== text) last = { text, run: shapeLine(text) }
      return last.run
    },
    glyphsOf: kept((char) => {
      // Asked without `glyphForCodePoint`, which would make fontkit remember the glyph by this character.
      const plain = font._cmapProcessor.lookup(char.codePointAt(0) ?? 0)
      return [plain, ...shape(char).glyphs.map(({ id }) => id)]
    }),
  }
}

/** Letters and signs that look the same whatever word stands before or after them. Right-to-left text is not among them. */
const standsAlone = /^[\p{Script=Latin}\p{Script=Common}]*$/u

function joinWords(words: readonly ShapedRun[]): ShapedRun {
  const [only] = words
  if (only && words.length === 1) return only
  return {
    glyphs: words.flatMap(({ glyphs }) => glyphs),
    positions: words.flatMap(({ positions }) => positions),
    advanceWidth: words.reduce((sum, word) => sum + word.advanceWidth, 0),
  }
}

/** The function with its answers kept, for as long as they are not too many. */
function kept<V>(find: (key: string) => V): (key: string) => V {
  const answers = new Map<string, V>()
  return (key) => {
    const before = answers.get(key)
    if (before !== undefined) return before
    const value = find(key)
    if (answers.size >= mostKept) answers.clear()
    answers.set(key, value)
    return value
  }
}
