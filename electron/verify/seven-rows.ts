import { join } from 'node:path'
import type { RecordDocument } from '../../src/record/tree.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'
import { readPdf, unbroken, type ReadPdf } from './read-pdf.ts'

/** A row of the seven facts that a PDF does not print as the record does. */
interface Row {
  readonly term: string
  readonly value: string
}

export interface RowNotPrinted extends Row {
  /** It is partly written from right to left: what a reader makes of that depends on what stands beside it. */
  readonly isHardToRead: boolean
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The rows of the seven facts that do not stand in a PDF as the record prints them: each is printed anew and read back, so that
 * what no font can draw, what is not seen and what is composed are the same in both. A row may go on over the ends of pages.
 */
export async function rowsNotPrinted(
  pdf: ReadPdf,
  document: RecordDocument,
  assets: string,
): Promise<readonly RowNotPrinted[]> {
  const missing: RowNotPrinted[] = []
  for (const row of sevenRows(document)) {
    const value = await printedAnew(row, document, assets)
    if (value !== null && !standsIn(pdf.pages, value))
      missing.push({ ...row, isHardToRead: rightToLeft.test(row.value) })
  }
  return missing
}

/** The rows of the first table. */
function sevenRows({ blocks }: RecordDocument): readonly Row[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'sju-uppgifter')
  const rows: Row[] = []
  for (const block of blocks.slice(from + 1)) {
    if (block.kind === 'heading') break
    if (block.kind === 'facts') rows.push(...block.rows)
  }
  return rows
}

/** A row's value as a reader program reads it off a page of its own; null where nothing of it can be read back. */
async function printedAnew(
  { term, value }: Row,
  document: RecordDocument,
  assets: string,
): Promise<string | null> {
  const { mark: _mark, ...plain } = document
  const { bytes } = await renderPdf(
    { ...plain, header: { left: '', right: '' }, blocks: [{ kind: 'facts', rows: [{ term, value }] }] },
    { fonts: await loadFonts(join(assets, 'fonts')) },
  )
  const read = await readPdf(Buffer.from(bytes))
  if (!read.ok) return null
  const text = read.pdf.pages.map((page) => page.replace(pageNumber, '')).join('')
  const before = unbroken(term)
  return text.startsWith(before) ? text.slice(before.length) : null
}

/** The last on every page, after its header. */
const pageNumber = /Sida\d+av\d+$/

/** Whether a text stands on the pages: on one, or to the end of one and on from the beginning of the next. */
function standsIn(pages: readonly string[], text: string): boolean {
  if (pages.some((page) => page.includes(text))) return true
  const plain = pages.map((page) => page.replace(pageNumber, ''))
  const header = commonEnd(plain)
  return plain.some((page, index) => {
    // As much of it as may stand before the end of what the page itself says.
    for (let length = Math.min(text.length, page.length); length > 0; length -= 1)
      if (
        endsWithin(page, text.slice(0, length), header) &&
        goesOn(plain, index + 1, text.slice(length), header)
      )
        return true
    return false
  })
}

function goesOn(pages: readonly string[], index: number, rest: string, header: number): boolean {
  const page = pages[index]
  if (page === undefined) return false
  if (page.startsWith(rest)) return true
  for (let length = page.length - header; length <= page.length; length += 1)
    if (
      page.slice(0, length) === rest.slice(0, length) &&
      goesOn(pages, index + 1, rest.slice(length), header)
    )
      return true
  return false
}

/** Whether nothing but what every page ends with stands after it. */
function endsWithin(page: string, part: string, header: number): boolean {
  const at = page.lastIndexOf(part)
  return at >= 0 && at + part.length >= page.length - header
}

/** How many letters all the pages end with: their header, which is drawn last. */
function commonEnd(pages: readonly string[]): number {
  const [first = ''] = pages
  let length = 0
  while (
    length < first.length &&
    pages.every((page) => page.endsWith(first.slice(first.length - length - 1)))
  )
    length += 1
  return length
}
