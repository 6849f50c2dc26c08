import type { Case } from '../../src/domain/case/schema.ts'
import type { ExportKind } from '../../src/contract/shapes.ts'
import { markOf } from '../../src/secrecy/secrecy.ts'
import { exportField, appendLog } from '../store/log.ts'
import type { Context } from './context.ts'

/**
 * Notes in the case's log that a file of it went out: what, under which name, and how it was marked; the log itself has
 * when and who. The note is made first: what cannot be noted does not go out, and a note of a file that then could not
 * be written says too much rather than too little.
 */
export function logExport(
  context: Context,
  found: Case,
  files: readonly {
    readonly what: ExportKind
    readonly name: string
    /** Whom a draft is for. */
    readonly supplierId?: string
  }[],
): void {
  const mark = markOf(found, context.today())
  appendLog(context.db(), context.options.sources, {
    caseId: found.id,
    who: context.who(),
    changes: files.map((file) => ({
      field: exportField,
      new: { ...file, mark: outside.has(file.what) ? null : mark },
    })),
  })
}

/** What is written for those outside, and bears no mark: it holds nothing secret. */
const outside: ReadonlySet<ExportKind> = new Set<ExportKind>([
  'inquiry',
  'inquiry-draft',
  'answer-draft',
  'letter-draft',
  'check-letter-draft',
  'masked-copy',
])
