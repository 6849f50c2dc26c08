import { noCharacter, readToUnicode, type ToUnicode } from './fonts.ts'
import { Lexer } from './lexer.ts'
import { isArray, type PdfFile } from './pdf-file.ts'
import type { Report } from './report.ts'
import { Keyword, PdfDict, PdfName, PdfText, type PdfRef, type PdfValue } from './values.ts'

/** Tag of each piece of marked content of a page, by its number. */
export type PageMarks = ReadonlyMap<number, string>

interface Mark {
  readonly tag: string
  readonly mcid: number | undefined
}

const textOperators = new Set(['Tj', 'TJ', "'", '"'])
const paintOperators = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI'])
const otherColours = new Set(['k', 'K', 'g', 'G', 'sh'])
/** All that is used to draw text, rules and bands: no other has been looked at. */
const known = new Set('q Q cm BT ET Tm Tf Tj TJ BMC BDC EMC cs scn re f'.split(' '))
/** How deep what is saved may be nested, and how far a number may reach, in the oldest of the standards. */
const deepest = 28
const farthest = 32_767

/** What is drawn on a page: all of it marked, in fonts that can say which characters they drew. */
export function inspectContent(file: PdfFile, page: PdfRef, report: Report): PageMarks {
  const lexer = new Lexer(file.stream(file.dict(page)?.entries.get('Contents')) ?? '')
  const fonts = new Map<string, ToUnicode>()
  const marks = new Map<number, string>()
  const open: Mark[] = []
  let operands: PdfValue[] = []
  let font: ToUnicode | undefined
  let saved = 0

  for (let item = lexer.next(); item !== undefined; item = lexer.next()) {
    if (!(item instanceof Keyword)) {
      if (typeof item === 'number')
        report.check(Math.abs(item) <= farthest, 'A number of a drawing is larger than a reader must take')
      operands.push(item)
      continue
    }
    const { word } = item
    report.check(known.has(word) || otherColours.has(word), `Operator ${word} is none that draws text`)
    if (word === 'q') saved += 1
    if (word === 'Q') saved -= 1
    report.check(saved <= deepest, 'What a page saves is nested too deep')
    if (word === 'Tf') font = fontNamed(file, page, operands[0], fonts)
    if (word === 'BDC' || word === 'BMC') {
      const mark = readMark(file, page, operands)
      checkNesting(mark, open, report)
      open.push(mark)
      if (mark.mcid !== undefined) {
        report.check(!marks.has(mark.mcid), `Content number ${mark.mcid} is used twice on a page`)
        marks.set(mark.mcid, mark.tag)
      }
    }
    if (word === 'EMC') report.check(open.pop() !== undefined, 'A mark is closed that was not opened')
    if (textOperators.has(word)) {
      report.check(isMarked(open), 'There is text that is neither tagged nor an artifact')
      checkCodes(operands, font, report)
    }
    if (paintOperators.has(word)) {
      report.check(isMarked(open), 'There is a drawing that is neither tagged nor an artifact')
    }
    report.check(!otherColours.has(word), `Colour operator ${word} is used beside RGB`)
    if (word === 'cs' || word === 'CS') {
      report.check(operands[0] instanceof PdfName && operands[0].name === 'DeviceRGB', 'A colour is not RGB')
    }
    operands = []
  }
  report.check(open.length === 0, 'A page ends inside marked content')
  report.check(saved === 0, 'A page does not restore what it saves')
  return marks
}

function fontNamed(
  file: PdfFile,
  page: PdfRef,
  value: PdfValue | undefined,
  fonts: Map<string, ToUnicode>,
): ToUnicode | undefined {
  if (!(value instanceof PdfName)) return undefined
  const found = fonts.get(value.name) ?? readToUnicode(file, file.get(page, 'Resources', 'Font', value.name))
  fonts.set(value.name, found)
  return found
}

function readMark(file: PdfFile, page: PdfRef, [tag, properties]: readonly PdfValue[]): Mark {
  const dict =
    properties instanceof PdfName
      ? file.get(page, 'Resources', 'Properties', properties.name)
      : (properties ?? null)
  const mcid = dict instanceof PdfDict ? dict.entries.get('MCID') : undefined
  return { tag: tag instanceof PdfName ? tag.name : '', mcid: typeof mcid === 'number' ? mcid : undefined }
}

const isMarked = (open: readonly Mark[]): boolean =>
  open.some(({ tag, mcid }) => tag === 'Artifact' || mcid !== undefined)

function checkNesting(mark: Mark, open: readonly Mark[], report: Report): void {
  const inArtifact = open.some(({ tag }) => tag === 'Artifact')
  const inContent = open.some(({ mcid }) => mcid !== undefined)
  report.check(!(mark.mcid !== undefined && inArtifact), 'Tagged content lies inside an artifact')
  report.check(!(mark.mcid !== undefined && inContent), 'Tagged content lies inside other tagged content')
  report.check(
    !(mark.tag === 'Artifact' && (inContent || inArtifact)),
    'An artifact lies inside other content',
  )
}

function checkCodes(operands: readonly PdfValue[], font: ToUnicode | undefined, report: Report): void {
  const texts = operands.flatMap((operand) => (isArray(operand) ? operand : [operand]))
  for (const text of texts) {
    if (!(text instanceof PdfText)) continue
    for (let at = 0; at < text.raw.length; at += 2) {
      const code = text.raw.charCodeAt(at) * 256 + text.raw.charCodeAt(at + 1)
      const char = font?.get(code)
      report.check(code !== 0, 'A character is drawn as .notdef')
      report.check(
        char !== undefined && char !== '' && !noCharacter.test(char),
        'A glyph does not say which character it is',
      )
      report.check(!/\p{Co}/u.test(char ?? ''), 'A glyph stands for a private character')
    }
  }
}
