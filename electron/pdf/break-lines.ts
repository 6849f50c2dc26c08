import type { FontSet } from './font-set.ts'
import { paragraphsOf } from './normalise.ts'
import type { TextStyle } from './style.ts'

export interface Line {
  readonly text: string
  readonly style: TextStyle
  /** Paragraph of the text the line belongs to, from 0. */
  readonly paragraph: number
  /** Free space over the line, in points: more than 0 at the start of a new paragraph. */
  readonly gap: number
}

/** Where a line may end: after spaces (not the non-breaking ones), and after a hyphen or dash between letters, but not in "F-skatt". */
const pieces =
  /[^ \u2000-\u200A\u3000]*?(?:[\p{L}\p{M}]{2}[-\u2010\u2013\u2014/](?=\p{L})|[ \u2000-\u200A\u3000]+|$)/gu
/** Where a word longer than a line is best cut. */
const goodCut = /[/\\._?&=,;:@#%+-]/u

/** "3 §", "5 kap.", "400 kr": what a line should not end inside of. */
const held = / (?=§)|(?<=\d) (?=(?:kap|kr|%)(?!\p{L}))/gu

const piecesOf = (text: string): Iterable<readonly string[]> => text.replace(held, '\u00A0').matchAll(pieces)

/**
 * Lays text in lines no wider than `width`. Every character stays; a word that is wider than a line is cut. `first` is the style
 * of the first paragraph, where it has another.
 */
export function breakLines(
  fonts: FontSet,
  text: string,
  others: TextStyle,
  width: number,
  first: TextStyle = others,
): Line[] {
  const lines: Line[] = []
  paragraphsOf(text).forEach((paragraph, index) => {
    const style = index === 0 ? first : others
    breakParagraph(fonts, paragraph.text, style, width).forEach((line, n) => {
      const gap = n > 0 || index === 0 ? 0 : style.leading * (paragraph.afterBlank ? 0.6 : 0.12)
      lines.push({ text: line, style, paragraph: index, gap })
    })
  })
  return lines
}

function breakParagraph(fonts: FontSet, text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const end = (): void => {
    if (line !== '') lines.push(line)
    line = ''
    used = 0
  }
  for (const [piece = ''] of piecesOf(text)) {
    if (piece === '') continue
    const visible = fonts.width(piece.trimEnd(), style)
    if (used + visible > width) end()
    const parts = visible > width ? cutWord(fonts, piece, style, width) : [piece]
    parts.forEach((part, n) => {
      if (n > 0) end()
      line += part
      used += fonts.width(part, style)
    })
  }
  end()
  return lines
}

/** Parts of a word that each fit on a line: cut after a sign such as "/" if one stands in the last half, else anywhere. */
function cutWord(fonts: FontSet, word: string, style: TextStyle, width: number): string[] {
  const clusters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [word]
  const parts: string[] = []
  let start = 0
  while (start < clusters.length) {
    let end = start + 1
    let used = fonts.width(clusters[start] ?? '', style)
    for (; end < clusters.length; end += 1) {
      used += fonts.width(clusters[end] ?? '', style)
      if (used > width && clusters[end] !== ' ') break
    }
    if (end < clusters.length) {
      const middle = start + Math.floor((end - start) / 2)
      for (let cut = end; cut > middle; cut -= 1) {
        if (goodCut.test(clusters[cut - 1] ?? '')) {
          end = cut
          break
        }
      }
    }
    parts.push(clusters.slice(start, end).join(''))
    start = end
  }
  return parts
}

/** How wide a text is, in points: its widest word, which should not be cut, and its widest paragraph on one line. */
export function extentOf(fonts: FontSet, text: string, style: TextStyle): { word: number; line: number } {
  const extent = { word: 0, line: 0 }
  for (const paragraph of paragraphsOf(text)) {
    let line = 0
    for (const [piece = ''] of piecesOf(paragraph.text)) {
      extent.word = Math.max(extent.word, fonts.width(piece.trimEnd(), style))
      line += fonts.width(piece, style)
    }
    extent.line = Math.max(extent.line, line)
  }
  return extent
}
