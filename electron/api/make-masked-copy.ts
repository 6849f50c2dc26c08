import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { safeName } from '../../src/domain/file-name.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { maskedInSteps, type MaskedRecord } from '../../src/masking/masked-record.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { withoutMasks } from '../../src/record/mask-text.ts'
import type { RecordDocument } from '../../src/record/tree.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'
import { firstHalf, inSteps, secondHalf } from './in-steps.ts'
import type { MadeRecord, RecordAt } from './make-record.ts'
import type { Step } from './works.ts'

/** The copy of a case's record for others, as a tree, with what is masked in it. */
export const maskedRecord = (found: Case, at: RecordAt, step: Step): Promise<MaskedRecord> =>
  inSteps(
    maskedInSteps(found, at.today, {
      createdAt: at.createdAt,
      programVersion: at.version,
      level: levelOf(found, at.level),
      ...(at.missingFiles === undefined ? {} : { missingFiles: at.missingFiles }),
      ...(at.leftOut === undefined ? {} : { leftOut: at.leftOut }),
      ...(at.log === undefined ? {} : { log: at.log }),
    }),
    step,
  )

interface MaskedPdf extends MadeRecord {
  readonly sha256: string
}

/** The same as PDF bytes. No file is ever put in it, whatever the level takes. */
export async function maskedPdf(copy: MaskedRecord, assets: string, step: Step): Promise<MaskedPdf> {
  const made = await renderPdf(copy.document, { fonts: await loadFonts(join(assets, 'fonts')), step })
  return { ...made, sha256: createHash('sha256').update(made.bytes).digest('hex') }
}

/** The tree, and then its PDF. */
export async function makeMaskedCopy(
  found: Case,
  at: RecordAt & { readonly assets: string; readonly step?: Step },
): Promise<MaskedPdf & { readonly copy: MaskedRecord }> {
  const { assets, step = () => Promise.resolve() } = at
  const copy = await maskedRecord(found, at, firstHalf(step))
  return { ...(await maskedPdf(copy, assets, secondHalf(step))), copy }
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
