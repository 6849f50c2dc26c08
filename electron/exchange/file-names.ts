import type { Case } from '../../src/domain/case/schema.ts'
import { safeName } from '../../src/domain/file-name.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { withHiddenNumbers } from '../../src/record/hidden-numbers.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'

/** The same of words of a case: a file name is read by more than the file, so a personal number in it is hidden. */
export const safeNameIn = (found: Case, text: string): string => safeName(withHiddenNumbers(found, text))

/** Kalibrering-av-pumpar_2026-11-20_Jävsintyg_Eva-Ros; without a name where it is written by hand. */
export function sheetName(found: Case, today: LocalDate, name: string | undefined): string {
  const who = name === undefined ? '' : `_${safeName(name)}`
  return `${filePrefixOf(found, today)}${safeNameIn(found, found.subject.title ?? 'utan-rubrik')}_${today}_Jävsintyg${who}.pdf`
}
