import type { RecordLevel } from '../../../src/domain/record-level.ts'
import { inspectCatalog } from './inspect/catalog.ts'
import { inspectContent } from './inspect/content.ts'
import { inspectEmbedded } from './inspect/embedded.ts'
import { inspectFonts } from './inspect/fonts.ts'
import { inspectKeys } from './inspect/known-keys.ts'
import { inspectLimits } from './inspect/limits.ts'
import { inspectMetadata } from './inspect/metadata.ts'
import { inspectOldPdf } from './inspect/old-pdf.ts'
import { inspectOutline } from './inspect/outline.ts'
import { PdfFile } from './inspect/pdf-file.ts'
import { Report } from './inspect/report.ts'
import { standards } from './inspect/standards.ts'
import { inspectStructure } from './inspect/structure.ts'
import { inspectSyntax } from './inspect/syntax.ts'

export interface Inspection {
  /** How many single things were looked at: a check that saw nothing finds nothing. */
  readonly examined: number
  readonly problems: readonly string[]
}

/**
 * Checks what PDF/A of the level, and PDF/UA-1 where the level names it, ask of a file such as ours: not the whole of
 * the standards, but every rule that the library we draw with is known to break. Throws if the file can't be read at all.
 */
export function inspectPdf(bytes: Uint8Array, level: RecordLevel = '2a'): Inspection {
  const file = new PdfFile(bytes)
  const report = new Report()
  const standard = standards[level]
  inspectSyntax(file, report)
  inspectKeys(file, report)
  inspectCatalog(file, standard, report)
  inspectMetadata(file, standard, report)
  inspectFonts(file, standard, report)
  inspectEmbedded(file, standard, report)
  inspectLimits(file, standard, report)
  if (standard.part === '1') inspectOldPdf(file, report)
  const marks = new Map(file.pages.map((page) => [page.id, inspectContent(file, page, report)]))
  report.check(file.pages.length > 0, 'The file has no pages')
  inspectStructure(file, marks, report)
  inspectOutline(file, report)
  return { examined: report.examined, problems: report.problems }
}
