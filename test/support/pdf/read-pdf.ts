import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { recordLevelSchema } from '../../../src/domain/record-level.ts'
import { inspectPdf } from './inspect-pdf.ts'

export interface Bookmark {
  readonly title: string
  /** Page it leads to, from 1. */
  readonly page: number
  readonly items: readonly Bookmark[]
}

export interface TextItem {
  readonly text: string
  /** Points from the left and from the foot of the page, of the baseline's start. */
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface ReadPage {
  readonly text: string
  readonly items: readonly TextItem[]
  /** Pages the links lead to, from 1. */
  readonly links: readonly number[]
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** Text of all pages. */
  readonly text: string
  readonly outline: readonly Bookmark[]
  readonly info: Readonly<Record<string, unknown>>
  readonly lang: string | null
}

interface RawBookmark {
  readonly title: string
  readonly dest: string | unknown[] | null
  readonly items: readonly RawBookmark[]
}

/**
 * Reads a PDF as a reader program does: what it says, not how it is built. Throws where it breaks a rule of the level that it
 * names: so every PDF that a test reads is checked.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const part = /<pdfaid:part>(\d)/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
  const { problems } = inspectPdf(bytes, recordLevelSchema.parse(`${part}a`))
  if (problems.length > 0) throw new Error(`The PDF breaks its rules:\n${problems.join('\n')}`)
  // pdf.js takes the buffer over, so it gets a copy.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const pdf = await task.promise
  const pageOf = async (dest: string | unknown[] | null): Promise<number> => {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const page: unknown = target?.[0]
    if (!isPageRef(page)) throw new Error(`A link leads nowhere: ${JSON.stringify(dest)}`)
    return (await pdf.getPageIndex(page)) + 1
  }
  const bookmarks = async (items: readonly RawBookmark[]): Promise<Bookmark[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: below }) => ({
        title,
        page: await pageOf(dest),
        items: await bookmarks(below),
      })),
    )

  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    const texts = items.flatMap((item) => ('str' in item ? [item] : []))
    const annotations: { dest?: string }[] = await page.getAnnotations()
    pages.push({
      text: texts.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
      items: texts.map((item) => ({
        text: item.str,
        x: Number(item.transform[4]),
        y: Number(item.transform[5]),
        width: item.width,
      })),
      links: await Promise.all(annotations.map(({ dest }) => pageOf(dest ?? null))),
    })
  }
  const outline = await bookmarks((await pdf.getOutline()) ?? [])
  const { info } = await pdf.getMetadata()
  const properties: Record<string, unknown> = { ...info }
  await task.destroy()
  return {
    pages,
    text: pages.map((page) => page.text).join('\n'),
    outline,
    info: properties,
    lang: typeof properties['Language'] === 'string' ? properties['Language'] : null,
  }
}

function isPageRef(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
