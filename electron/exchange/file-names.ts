import type { Case } from '../../src/domain/case/schema.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { withHiddenNumbers } from '../../src/record/hidden-numbers.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'

/** Longest name before its ending: what case systems and Windows paths take without trouble. */
const longest = 90

/**
 * A file name that every system takes: no reserved characters, composed letters, no trailing points or spaces. The
 * diary number's slash becomes a hyphen.
 */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\u0000-\u001F]/g, '-')
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-')
  return [...plain]
    .slice(0, longest)
    .join('')
    .replace(/^[-. ]+|[-. ]+$/g, '')
}

/** The same of words of a case: a file name is read by more than the file, so a personal number in it is hidden. */
export const safeNameIn = (found: Case, text: string): string => safeName(withHiddenNumbers(found, text))

/**
 * REG-2026-01234_2026-11-20_Dokumentation-direktupphandling; of a case that is handed over, its handing over. While bids
 * are secret, that comes first of all.
 */
export function recordName(found: Case, today: LocalDate): string {
  const subject = found.record.diarienummer ?? found.subject.title ?? 'utan-rubrik'
  const what = evaluateCase(found, today).facts.handedOver
    ? 'Överlämnande-till-inköpsfunktionen'
    : 'Dokumentation-direktupphandling'
  return `${filePrefixOf(found, today)}${safeNameIn(found, subject)}_${today}_${what}.pdf`
}

export const caseFileName = (found: Case, today: LocalDate): string =>
  `${filePrefixOf(found, today)}${safeNameIn(found, found.subject.title ?? 'utan-rubrik')}.direktlots.json`

/** Kalibrering-av-pumpar_2026-11-20_Jävsintyg_Eva-Ros; without a name where it is written by hand. */
export function sheetName(found: Case, today: LocalDate, name: string | undefined): string {
  const who = name === undefined ? '' : `_${safeName(name)}`
  return `${filePrefixOf(found, today)}${safeNameIn(found, found.subject.title ?? 'utan-rubrik')}_${today}_Jävsintyg${who}.pdf`
}
