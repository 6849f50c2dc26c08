import type { Case } from '../domain/case/schema.ts'
import { withHiddenNumbers } from './hidden-numbers.ts'
import type { RecordDocument } from './tree.ts'

/**
 * A document with every personal number in it hidden, wherever it was typed: in a title, a supplier's name, the name of a
 * file. A checksum and an id are no numbers of anybody's, and stand as they are.
 */
export const withoutPersonalNumbers = (found: Case, document: RecordDocument): RecordDocument => ({
  ...document,
  title: hidden(found, document.title),
  author: hidden(found, document.author),
  subject: hidden(found, document.subject),
  header: { left: hidden(found, document.header.left), right: hidden(found, document.header.right) },
  blocks: document.blocks.map((block) => hiddenIn(found, block)),
})

/** The same of a value with its texts. */
function hiddenIn<T>(found: Case, value: T): T
function hiddenIn(found: Case, value: unknown): unknown {
  if (typeof value === 'string') return hidden(found, value)
  if (Array.isArray(value)) return value.map((one: unknown) => hiddenIn(found, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hiddenIn(found, one)]))
}

/** A SHA-256, whole, in two halves or shortened as it is printed beside a file, and an id of the program's. */
const checksum =
  /(?<![\p{L}\d])(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{12}(?=…)|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\p{L}\d])/gu

function hidden(found: Case, text: string): string {
  let at = 0
  const parts: string[] = []
  for (const { 0: whole, index } of text.matchAll(checksum)) {
    parts.push(withHiddenNumbers(found, text.slice(at, index)), whole)
    at = index + whole.length
  }
  return [...parts, withHiddenNumbers(found, text.slice(at))].join('')
}
