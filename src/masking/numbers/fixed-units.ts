import type { Span } from '../../inquiry/leaks/fold.ts'
import type { Block, RecordDocument } from '../../record/tree.ts'
import { mapTexts, sectionsOf } from '../over-tree.ts'

/**
 * A unit is a text with what tells where it stands: its section, and the term, the columns and the row that it is of. What
 * is the same unit whatever a price is, is no price, though it be the same amount.
 */
export interface Unit {
  readonly key: string
  /** A heading, a term or the head of a column: a word of the program's own, where no supplier stands in it. */
  readonly isLabel: boolean
}

type Change = (text: string, unit: Unit) => string

/** Of a text that stands by itself. */
export const noUnit: Unit = { key: '', isLabel: false }

const label = (...parts: readonly (string | number)[]): Unit => ({ key: joined(...parts), isLabel: true })
const words = (...parts: readonly (string | number)[]): Unit => ({ key: joined(...parts), isLabel: false })

const separator = '\u0000'
const joined = (...parts: readonly (string | number)[]): string => parts.join(separator)

/** Each text of a block with the unit that it is, put through a function. `section`: the id of the section it is in. */
export function mapUnits(block: Block, section: string, change: Change): Block {
  if (block.kind === 'facts')
    return {
      ...block,
      rows: block.rows.map(({ term, value }) => ({
        term: change(term, label(section, term)),
        value: change(value, words(section, term, value)),
      })),
    }
  if (block.kind !== 'table')
    return mapTexts(block, (text) =>
      change(text, { key: joined(section, block.kind, text), isLabel: block.kind === 'heading' }),
    )
  const { columns, rows, foot } = block
  const head = columns.map(({ header }) => header).join(separator)
  const firsts = rows.map(([first = '']) => first)
  const cell = (row: readonly string[], text: string, column: number): Unit => {
    const [first = ''] = row
    // Two rows that begin alike are told apart by all that they say.
    const isOne = firsts.filter((other) => other === first).length <= 1
    return words(section, head, isOne ? first : row.join(separator), column, text)
  }
  return {
    ...block,
    columns: columns.map((column) => ({
      ...column,
      header: change(column.header, label(section, head, column.header)),
    })),
    rows: rows.map((row) => row.map((text, column) => change(text, cell(row, text, column)))),
    ...(foot === undefined
      ? {}
      : { foot: foot.map((text, column) => change(text, words(section, head, 'foot', column, text))) }),
  }
}

/**
 * The unit that a sentence of a text is, where the stretch stands in one of some words: the rest of the text may tell of the price.
 * Undefined where it is too short to be the same sentence for certain.
 */
export function sentenceUnit(text: string, { key }: Unit, { from, to }: Span): string | undefined {
  const [section = ''] = key.split(separator)
  const sentence = sentencesIn(text).find((one) => one.from <= from && to <= one.to)
  return sentence && unitOfSentence(section, text.slice(sentence.from, sentence.to))
}

const unitOfSentence = (section: string, sentence: string): string | undefined =>
  (sentence.match(/\p{L}{2,}/gu) ?? []).length < fewestWords ? undefined : joined(section, '¶', sentence)

/** So many words in a row say the same thing of the same. */
const fewestWords = 3

function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(/[.!?:](?:\s+|$)|\n+/g)) {
    spans.push({ from, to: index + end.length })
    from = index + end.length
  }
  return from < text.length ? [...spans, { from, to: text.length }] : spans
}

/** The units that stand in one at least of each group of versions of a record. */
export function unitsInAll(groups: readonly (readonly RecordDocument[])[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = groups.map(
    (versions) => new Set(versions.flatMap(({ blocks }) => [...unitsOf(blocks)])),
  )
  return new Set([...first].filter((unit) => others.every((units) => units.has(unit))))
}

function unitsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const units = new Set<string>()
  const sections = sectionsOf(blocks)
  blocks.forEach((block, index) => {
    const section = sections[index] ?? ''
    mapUnits(block, section, (text, { key }) => {
      units.add(key)
      for (const { from, to } of sentencesIn(text)) {
        const sentence = unitOfSentence(section, text.slice(from, to))
        if (sentence !== undefined) units.add(sentence)
      }
      return text
    })
  })
  return units
}
