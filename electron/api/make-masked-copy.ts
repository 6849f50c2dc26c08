import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { safeName } from '../../src/domain/file-name.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { maskedRecordOf, type MaskedRecord } from '../../src/masking/masked-record.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { withoutMasks } from '../../src/record/mask-text.ts'
import type { RecordDocument } from '../../src/record/tree.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'
import type { MadeRecord, RecordAt } from './make-record.ts'
import type { Step } from './works.ts'

/** The copy of a case's record for others, as a tree, with what is masked in it. */
export const maskedRecord = (found: Case, at: RecordAt): MaskedRecord =>
  maskedRecordOf(found, at.today, {
    createdAt: at.createdAt,
    programVersion: at.version,
    level: levelOf(found, at.level),
    ...(at.missingFiles === undefined ? {} : { missingFiles: at.missingFiles }),
    ...(at.leftOut === undefined ? {} : { leftOut: at.leftOut }),
    ...(at.log === undefined ? {} : { log: at.log }),
  })

/** The same as PDF bytes. No file is ever put in it, whatever the level takes. `copy`: the tree, where it is made already. */
export async function makeMaskedCopy(
  found: Case,
  at: RecordAt & { readonly assets: string; readonly step?: Step; readonly copy?: MaskedRecord },
): Promise<MadeRecord & { readonly copy: MaskedRecord; readonly sha256: string }> {
  const copy = at.copy ?? maskedRecord(found, at)
  const made = await renderPdf(copy.document, {
    fonts: await loadFonts(join(at.assets, 'fonts')),
    ...(at.step === undefined ? {} : { step: at.step }),
  })
  return { ...made, copy, sha256: createHash('sha256').update(made.bytes).digest('hex') }
}

/** REG-2026-01234_2026-12-14_Maskerad-kopia.pdf: of the copy's own words, in which names are masked already. */
export function maskedName(
  { header }: RecordDocument,
  diarienummer: string | undefined,
  today: LocalDate,
): string {
  const subject = diarienummer === undefined ? header.left : header.right
  return `${safeName(withoutMasks(subject), longest)}_${today}_Maskerad-kopia.pdf`
}

const longest = 60
