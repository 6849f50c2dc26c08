import type { RenderedPdf } from '../../../../electron/pdf/render.ts'
import type { RecordDocument } from '../../../../src/record/tree.ts'
import { readTagged } from '../read-tagged.ts'
import { textsOf } from '../record-words.ts'

const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gu
const lineEnds = /[\r\n\u0085\u2028\u2029\v\f]+/gu
const undrawable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const allRightToLeft =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+$/u
/** From here on, in letters, a word may be cut by the ends of several pages. */
const longWord = 20
/** Least of it that counts as a part. */
const shortestPart = 4

/**
 * What a record's pages lack of its words, read back as a reader program reads them. A word that was cut because it is
 * wider than a line, or than its column, is looked for with its parts together, and in parts where pages ended in it. A
 * word from right to left that the user was told of, that others are mixed into, or that has marks (cut between its letters, each is
 * read after its mark) is looked for by its letters alone.
 */
export async function lossesOf(document: RecordDocument, made: RenderedPdf): Promise<string[]> {
  const read = (await readTagged(made.bytes)).normalize('NFC')
  const words = new Set(read.split(/\s+/u))
  const unbroken = read.replaceAll(/\s/gu, '')
  const misread = made.misread.join(' ')
  const isTold = (word: string): boolean => misread.includes(word)
  const replaced = new Set(made.replaced)
  const asRead = (typed: string): string =>
    Array.from(
      typed
        .replaceAll(lineEnds, ' ')
        .replaceAll('\t', ' ')
        .replaceAll(undrawable, '')
        .replaceAll(invisible, '')
        .normalize('NFC'),
      (char) => (replaced.has(char) ? '\uFFFD' : char),
    ).join('')

  const ends = lineEndsOf(read)
  const plainRead = plain(unbroken)
  const found = (word: string): boolean => {
    if (word === '' || words.has(word) || unbroken.includes(word)) return true
    if (rightToLeft.test(word) && (!allRightToLeft.test(word) || /\p{M}/u.test(word) || isTold(word)))
      return Array.from(plain(word)).every((char) => plainRead.includes(char))
    return word.length > longWord ? inParts(word, unbroken, ends) : inTwo(word, unbroken, ends)
  }
  // The header recurs on every page: an artifact, which is not read.
  const shown = textsOf({ ...document, header: { left: '', right: '' } })
  const wanted = shown.flatMap((one) => asRead(one).split(/\s+/u))
  const lost = wanted.filter((word) => !found(word))
  return [...new Set([...lost, ...missingLetters(plain(wanted.join('')), plainRead)])]
}

/** A sign that shows an Arabic letter as it is joined has the same glyph as that letter: a reader may take one for the other. */
const plain = (text: string): string =>
  text.replaceAll(/[\uFB50-\uFDFF\uFE70-\uFEFE]/gu, (sign) => sign.normalize('NFKC').replaceAll(' ', ''))

/** Where lines end, counted in letters that are seen. */
function lineEndsOf(read: string): ReadonlySet<number> {
  const ends = new Set<number>()
  let at = 0
  for (const line of read.split('\n')) {
    at += line.replaceAll(/\s/gu, '').length
    ends.add(at)
  }
  return ends
}

/** Whether the word stands in two parts, the one at the end of a line and the other at the beginning of one. */
function inTwo(word: string, text: string, ends: ReadonlySet<number>): boolean {
  for (let cut = word.length - 1; cut > 0; cut -= 1) {
    const second = word.slice(cut)
    if (endsLine(word.slice(0, cut), text, ends) && placesOf(second, text).some((at) => ends.has(at)))
      return true
  }
  return false
}

/** The same of a word so long that it can be cut by more than one page's end: each part but the last ends a line. */
function inParts(word: string, text: string, ends: ReadonlySet<number>): boolean {
  if (text.includes(word)) return true
  for (let cut = word.length - 1; cut >= shortestPart; cut -= 1)
    if (endsLine(word.slice(0, cut), text, ends)) return inParts(word.slice(cut), text, ends)
  return false
}

const endsLine = (part: string, text: string, ends: ReadonlySet<number>): boolean =>
  placesOf(part, text).some((at) => ends.has(at + part.length))

function placesOf(part: string, text: string): number[] {
  const places = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** Letters of which there are fewer on the pages than in the record: a word that stands twice may be lost once. */
function missingLetters(wanted: string, read: string): string[] {
  const counts = new Map<string, number>()
  for (const char of read) counts.set(char, (counts.get(char) ?? 0) + 1)
  for (const char of wanted) counts.set(char, (counts.get(char) ?? 0) - 1)
  return [...counts].filter(([, left]) => left < 0).map(([char, left]) => `${-left} × ${char}`)
}
