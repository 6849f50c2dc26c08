import { join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { recordOf } from '../../src/record/record.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { caseSha256 } from '../exchange/case-file.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'

export interface MadeRecord {
  readonly bytes: Uint8Array
  /** Characters that no font of ours has: they stand as U+FFFD in the record. */
  readonly replaced: readonly string[]
}

/** The record of a case as PDF bytes. Same case, day and instant give the same bytes. */
export async function makeRecord(
  found: Case,
  at: {
    readonly today: string
    readonly createdAt: string
    readonly version: string
    readonly assets: string
    /** Ids of files that are not on this computer; absent where only the case file is at hand. */
    readonly missingFiles?: readonly string[]
    /** Field paths of texts that are too long to be in the case. */
    readonly leftOut?: readonly string[]
  },
): Promise<MadeRecord> {
  const evaluation = evaluateCase(found, at.today)
  const document = recordOf(found, evaluation, {
    createdAt: at.createdAt,
    caseSha256: caseSha256(found),
    programVersion: at.version,
    ...(at.missingFiles === undefined ? {} : { missingFiles: at.missingFiles }),
    ...(at.leftOut === undefined ? {} : { leftOut: at.leftOut }),
  })
  return renderPdf(document, { fonts: await loadFonts(join(at.assets, 'fonts')) })
}
