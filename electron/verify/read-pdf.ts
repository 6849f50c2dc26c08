import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fileLimits } from '../../src/domain/attachments/limits.ts'
import { embeddedCaseFile, embeddedLogFile } from '../../src/domain/record-level.ts'
import { hostileIn } from './pdf-limits.ts'

/** A PDF as a reader program reads it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, string>>
  /** SHA-256 of the case file it says it was made from; null where it says none. */
  readonly caseSha256: string | null
  /** Text page by page, without white space. */
  readonly pages: readonly string[]
  /** The texts of the files in it, by name. */
  readonly files: ReadonlyMap<string, string>
}

/** The most pages that are read. */
const mostPages = 3000

type Outcome =
  | { readonly ok: true; readonly pdf: ReadPdf }
  /** Why it is not read, as a sentence. `isPackedOtherwise`: in a way that is not unpacked here, and its end is there. */
  | { readonly ok: false; readonly says: string; readonly isPackedOtherwise: boolean }

/**
 * Reads the program's part of a PDF, in memory alone. Nothing in it is run, fetched or drawn. `step` is told after each page how
 * far it has come.
 */
export async function readPdf(
  file: Buffer,
  step: (done: number, of: number) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome> {
  if (file.length > fileLimits.file * 2) return unread('Filen är större än en dokumentation blir.')
  const hostile = hostileIn(file)
  if (hostile !== null)
    return { ok: false, says: hostile.says, isPackedOtherwise: hostile.why === 'packing' && hasEnd(file) }
  // Loaded when it is needed: few files are ever looked through.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(file),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: true,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) return unread('Filen har fler sidor än en dokumentation har.')
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ disableNormalization: true })
      pages.push(unbroken(items.map((item) => ('str' in item ? item.str : '')).join('')))
      page.cleanup()
      await step(number, pdf.numPages)
    }
    const { info } = await pdf.getMetadata()
    return { ok: true, pdf: { ...factsOf(info), pages, files: await filesIn(pdf) } }
  } catch (error) {
    if (isRefusal(error)) throw error
    return unread('Filen är skadad eller ingen PDF.')
  } finally {
    await task.destroy()
  }
}

const unread = (says: string): Outcome => ({ ok: false, says, isPackedOtherwise: false })

/** Whether the file ends as a PDF does, as far from its end as readers look. */
const hasEnd = (file: Buffer): boolean => file.subarray(-1024).includes('%%EOF')

/** Stopped by the person: not the file's fault. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'cancelled'

/** Letters as they are compared: white space depends on where lines end. */
export const unbroken = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '')

function factsOf(info: object): Pick<ReadPdf, 'info' | 'caseSha256'> {
  const texts = Object.entries(info).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const custom: unknown = 'Custom' in info ? info.Custom : undefined
  const sum: unknown =
    custom instanceof Map
      ? custom.get('CaseSHA256')
      : typeof custom === 'object' && custom !== null && 'CaseSHA256' in custom
        ? custom.CaseSHA256
        : undefined
  return {
    info: Object.fromEntries(texts),
    caseSha256: typeof sum === 'string' && /^[0-9a-f]{64}$/.test(sum) ? sum : null,
  }
}

/** The files of ours in it. Any other is not read. */
async function filesIn(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, string>> {
  const ours = new Set([embeddedCaseFile, embeddedLogFile])
  const files = new Map<string, string>()
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) {
    if (!ours.has(filename) || files.has(filename)) continue
    const content: unknown = await pdf.getAttachmentContent(id)
    if (content instanceof Uint8Array) files.set(filename, new TextDecoder().decode(content))
  }
  return files
}
