import type { Case } from '../domain/case/schema.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'
import { sectionTitle } from './section-titles.ts'
import type { Block } from './tree.ts'

/** More names than this in a row are counted; the first few are said. */
const mostNamed = 8
const named = 3
/** A shorter text has no such row of names. */
const longText = 200
const between = [', ', ' och '] as const

/**
 * What remains and what lacks may be about each of hundreds of suppliers: the first few by name, the rest counted, and where all
 * of them stand.
 */
export const withFewNames = (found: Case, blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind === 'list') return { ...block, items: block.items.map((text) => fewNames(found, text)) }
    return block.kind === 'notice' ? { ...block, text: fewNames(found, block.text) } : block
  })

/** The same of one text. */
export function fewNames({ suppliers }: Case, text: string): string {
  if (text.length < longText) return text
  const names = suppliers.map(supplierName).filter((name) => name !== '')
  return shortened(
    text,
    names.toSorted((a, b) => b.length - a.length),
  )
}

function shortened(text: string, names: readonly string[]): string {
  const [start] = names
    .map((name) => text.indexOf(name))
    .filter((at) => at >= 0)
    .toSorted((a, b) => a - b)
  if (start === undefined) return text
  const ends = endsOfRow(text, start, names)
  const rest = text.slice(ends.at(-1) ?? start)
  const shown = ends[named - 1] ?? start
  return ends.length <= mostNamed
    ? `${text.slice(0, text.length - rest.length)}${rest === '' ? '' : shortened(rest, names)}`
    : `${text.slice(0, shown)} och ${ends.length - named} till (alla står under ”${sectionTitle('tillfragade')}”)${rest}`
}

/** Where each name of the row that begins there ends. */
function endsOfRow(text: string, start: number, names: readonly string[]): readonly number[] {
  const ends: number[] = []
  let at: number | undefined = start
  while (at !== undefined) {
    const from: number = at
    const name = names.find((one) => text.startsWith(one, from))
    if (name === undefined) break
    const end = from + name.length
    ends.push(end)
    const sign = between.find((one) => text.startsWith(one, end))
    at = sign === undefined ? undefined : end + sign.length
  }
  return ends
}
