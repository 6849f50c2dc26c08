import { join } from 'node:path'
import type { Case } from '../../src/domain/case/schema.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { registrationOf, type Registration, type SavedRecord } from '../../src/registration/registration.ts'
import { registrationSheet } from '../../src/registration/sheet.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import type { RecordLevel } from '../../src/domain/record-level.ts'
import { caseSha256 } from '../exchange/case-file.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'

interface SheetAt {
  readonly today: string
  /** ISO instant with time zone. */
  readonly createdAt: string
  readonly assets: string
  /** Archive format of the record; absent: the one of the case's profile. */
  readonly level?: RecordLevel | undefined
  /** What the record is called that goes with it; absent: as it is suggested. */
  readonly record?: string | undefined
  /** The last record that was saved, where the sheet is made alone; null where none was. */
  readonly saved?: SavedRecord | null | undefined
}

interface MadeSheet {
  readonly name: string
  readonly bytes: Uint8Array
  /** Characters that no font of ours has. */
  readonly replaced: readonly string[]
  readonly registration: Registration
}

/** The sheet that a case is registered by, as PDF bytes with its name, and what it says. */
export async function makeSheet(found: Case, at: SheetAt): Promise<MadeSheet> {
  const { today, createdAt, assets } = at
  const level = levelOf(found, at.level)
  const registration = registrationOf(found, evaluateCase(found, today), {
    level,
    record: at.record,
    saved: at.saved,
  })
  const document = registrationSheet(found, registration, {
    createdAt,
    caseSha256: caseSha256(found),
    level,
  })
  const { bytes, replaced } = await renderPdf(document, { fonts: await loadFonts(join(assets, 'fonts')) })
  return { name: registration.names.sheet, bytes, replaced, registration }
}
