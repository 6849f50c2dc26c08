import { rememberTexts } from '../../domain/remember.ts'
import { clausesIn } from '../../domain/sentences.ts'
import type { Span } from '../../inquiry/leaks/fold.ts'
import type { Block } from '../../record/tree.ts'
import { masking } from '../grounds.ts'
import { mapTexts, sectionsOf } from '../over-tree.ts'
import { withoutTold } from './without-told.ts'

/**
 * A unit is a text with what tells where it stands: its section, and the term, the columns and the row that it is of. What
 * is the same unit whatever a price is, is no price, though it be the same amount.
 */
export interface Unit {
  /** Where it stands and what it says. */
  readonly key: string
  /** Where it stands, whatever it says. */
  readonly place: string
}

/** A text is asked about once for each stretch of it that may be masked. */
const clausesOf = rememberTexts(clausesIn)

type Change = (text: string, unit: Unit) => string

/** Of a text that stands by itself: what a person has typed, or a title with it. */
export const noUnit: Unit = { key: '', place: '' }

const separator = '\u0000'
const joined = (...parts: readonly (string | number)[]): string => parts.join(separator)

/** The id of the section that a unit is in. */
export const sectionOf = (key: string): string => key.split(separator, 1)[0] ?? ''

/** Whether a unit is in a section whose figures are of the value, and open where prices are masked. */
export const isOfValue = ({ key }: Unit): boolean => masking.openFigures.includes(sectionOf(key))

/** The last part is the text itself. */
const unitOf = (text: string, ...where: readonly (string | number)[]): Unit => ({
  key: joined(...where, text),
  place: joined(...where),
})

/** Each text of a block with the unit that it is, put through a function. `section`: the id of the section it is in. */
export function mapUnits(block: Block, section: string, change: Change): Block {
  if (block.kind === 'facts')
    return {
      ...block,
      rows: block.rows.map(({ term, value }) => ({
        term: change(term, unitOf(term, section)),
        value: change(value, unitOf(value, section, term)),
      })),
    }
  if (block.kind !== 'table')
    return mapTexts(block, (text) => change(text, unitOf(text, section, block.kind)))
  const { columns, rows, foot } = block
  const head = columns.map(({ header }) => header).join(separator)
  // A row is the same row whatever number somebody has typed in what it is called.
  const firsts = rows.map(([first = '']) => withoutTold(first))
  const cell = (row: readonly string[], text: string, column: number): Unit => {
    const first = withoutTold(row[0] ?? '')
    // Two rows that begin alike are told apart by all that they say.
    const isOne = firsts.filter((other) => other === first).length <= 1
    return unitOf(text, section, head, isOne ? first : row.join(separator), column)
  }
  return {
    ...block,
    columns: columns.map((column) => ({
      ...column,
      header: change(column.header, unitOf(column.header, section, head)),
    })),
    rows: rows.map((row) => row.map((text, column) => change(text, cell(row, text, column)))),
    ...(foot === undefined
      ? {}
      : { foot: foot.map((text, column) => change(text, unitOf(text, section, head, 'foot', column))) }),
  }
}

/**
 * The unit that a sentence of a text is, where the stretch stands in one of some words: the rest of the text may tell of the price.
 * Undefined where it is too short to be the same sentence for certain.
 */
export function sentenceUnit(text: string, { key }: Unit, { from, to }: Span): string | undefined {
  const section = sectionOf(key)
  const sentence = clausesOf(text).find((one) => one.from <= from && to <= one.to)
  return sentence && unitOfSentence(section, text.slice(sentence.from, sentence.to))
}

const unitOfSentence = (section: string, sentence: string): string | undefined =>
  (sentence.match(/\p{L}{2,}/gu) ?? []).length < fewestWords ? undefined : joined(section, '¶', sentence)

/** So many words in a row say the same thing of the same. */
const fewestWords = 3

/** The units of a record with their sentences, and the numbers of each sentence by its place and its other words. */
export interface Units {
  readonly keys: ReadonlySet<string>
  /** Each text by its section and its other words alone. */
  readonly texts: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Of a record, or of a part of one. */
export function unitsOf(blocks: readonly Block[]): Units {
  const keys = new Set<string>()
  const texts = new Set<string>()
  const numbers = new Map<string, (readonly string[])[]>()
  eachUnit(blocks, (text, unit) => {
    keys.add(unit.key)
    const section = sectionOf(unit.key)
    texts.add(joined(section, withoutDigits(text)))
    for (const { from, to } of clausesOf(text)) {
      const clause = text.slice(from, to)
      const sentence = unitOfSentence(section, clause)
      if (sentence !== undefined) keys.add(sentence)
      const frame = frameOf(unit, clause)
      numbers.set(frame, [...(numbers.get(frame) ?? []), clause.match(number) ?? []])
    }
  })
  return { keys, texts, numbers }
}

/** Every text of some blocks, in composed letters, with its unit. */
export function eachUnit(blocks: readonly Block[], read: (text: string, unit: Unit) => void): void {
  const sections = sectionsOf(blocks)
  blocks.forEach((block, index) => {
    mapUnits(block, sections[index] ?? '', (text, unit) => {
      read(text.normalize('NFC'), unit)
      return text
    })
  })
}

const number = /\d(?:[\d \u00A0\u202F.,]*\d)?/gu
const withoutDigits = (text: string): string => text.replace(number, '¤')
const frameOf = ({ place }: Unit, clause: string): string => joined(place, withoutDigits(clause))

/** Whether a version of the record has every sentence of a text in the same place, whatever its numbers. */
export const saysAll = ({ numbers }: Units, text: string, unit: Unit): boolean =>
  clausesOf(text).every(({ from, to }) => numbers.has(frameOf(unit, text.slice(from, to))))

/** Whether a version of the record says a text anywhere in the same section, whatever its numbers. */
export const saysInSection = ({ texts }: Units, text: string, { key }: Unit): boolean =>
  texts.has(joined(sectionOf(key), withoutDigits(text)))

/**
 * What a version of the record says in the same place and the same words where the stretch stands: the same number, or another: then
 * the number tells of what differs between the versions, also where it happens to be one that does not. Undefined where it says
 * nothing like it.
 */
export function numberIn(
  { numbers }: Units,
  text: string,
  unit: Unit,
  span: Span,
): 'same' | 'other' | undefined {
  const clause = clausesOf(text).find(({ from, to }) => from <= span.from && span.from < to)
  if (clause === undefined) return undefined
  const words = text.slice(clause.from, clause.to)
  const others = numbers.get(frameOf(unit, words))
  if (others === undefined) return undefined
  const isOther = [...words.matchAll(number)].some(({ 0: written, index }, nth) => {
    const from = clause.from + index
    const isThere = from < span.to && span.from < from + written.length
    return isThere && others.every((one) => one[nth] !== written)
  })
  return isOther ? 'other' : 'same'
}
