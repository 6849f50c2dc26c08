const lineBreaks = /\r\n?|\u0085|\u2028|\u2029|\v|\f/gu
/** C0, DEL and C1 controls except line feed, lone surrogates, U+FFFE and U+FFFF: nothing a font could draw. */
const undrawable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
/** Soft hyphens, joiners, byte order marks, variation selectors, direction marks: they steer, they aren't seen. */
const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gu

const dropInvisible = (char: string): string => (char === '\n' ? char : '')

/**
 * The text as it can be drawn: composed letters (NFC), LF as the only line break, tabs as four spaces, no control
 * characters. A font has no glyph for the rest, and a missing glyph makes the file invalid as PDF/A.
 */
export function normaliseText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', '    ')
    .replace(undrawable, dropInvisible)
    .replace(invisible, '')
    .normalize('NFC')
}

/** The same on one line, for titles, bookmarks and file properties. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replaceAll(/\s+/gu, ' ').trim()
}

/** Longest string of a PDF/A file, 32 767 bytes, with a broad margin: letters outside of ASCII take two each, or four. */
const longest = 1000

/** The same, cut to what a property, a bookmark or a link's description may hold. The pages have the whole of it. */
export function shortLine(text: string): string {
  const chars = [...normaliseLine(text)]
  return chars.length <= longest ? chars.join('') : `${chars.slice(0, longest).join('')} …`
}

/** Paragraphs of a text: one per line feed; `afterBlank` tells that an empty line stood before. */
export function paragraphsOf(
  text: string,
): readonly { readonly text: string; readonly afterBlank: boolean }[] {
  const paragraphs: { text: string; afterBlank: boolean }[] = []
  let blank = false
  for (const line of normaliseText(text).split('\n')) {
    if (line.trim() === '') blank = true
    else {
      paragraphs.push({ text: line.trimEnd(), afterBlank: blank && paragraphs.length > 0 })
      blank = false
    }
  }
  return paragraphs
}
