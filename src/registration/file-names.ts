import { endingOf } from '../domain/attachments/names.ts'
import type { Case } from '../domain/case/schema.ts'
import { fittedName, safeName } from '../domain/file-name.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { withHiddenNumbers } from '../record/hidden-numbers.ts'
import { evaluateCase } from '../rules/evaluate/evaluate.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { documentTypeOf } from '../rules/registration/registration-file.ts'
import { filePrefixOf } from '../secrecy/secrecy.ts'
import { documentsOf, type RegisteredDocument } from './documents.ts'

/** What every file of a case is called when it is handed to the registrar. At most a hundred letters each, all different. */
export interface FileNames {
  readonly record: string
  readonly sheet: string
  readonly mail: string
  /** By the id of the attachment. */
  readonly attachments: ReadonlyMap<string, string>
}

/**
 * `REG-2026-01234_2026-12-04_Anbud-2.pdf`: the diary number, or the title until there is one, then the document's day and
 * what it is. No supplier stands in a name: it is read by more than the file. While bids are secret, that comes first.
 */
export function fileNamesOf(found: Case, evaluation: Evaluation): FileNames {
  const { today } = evaluation.facts
  const name = namer(found, today)
  const used = new Set<string>()
  const attachments = new Map<string, string>()
  for (const document of documentsOf(found, evaluation))
    for (const file of document.files) {
      const unique = (count: number): string => {
        const more = count === 1 ? '' : `-${count}`
        const made = name(
          `${dayPart(document)}_${safeName(shortTitle(document), 40)}${more}${ending(file.name)}`,
        )
        return used.has(made) ? unique(count + 1) : made
      }
      const made = unique(1)
      used.add(made)
      attachments.set(file.id, made)
    }
  return {
    record: recordName(found, today),
    sheet: name(`_${today}_Diarieunderlag.pdf`),
    mail: name(`_${today}_Mejl-till-registrator.eml`),
    attachments,
  }
}

/** The case file that lies beside a record has the record's name. */
export const caseFileBeside = (record: string): string => `${record.replace(/\.pdf$/i, '')}.direktlots.json`

/** What the name of a file of the case begins with, whatever comes after. */
const namer =
  (found: Case, today: LocalDate) =>
  (after: string): string =>
    fittedName(
      filePrefixOf(found, today),
      withHiddenNumbers(found, found.record.diarienummer ?? found.subject.title ?? 'utan-rubrik'),
      after,
    )

const dayPart = ({ on }: RegisteredDocument): string => (on === undefined ? '' : `_${on}`)

/** "Anbud 2"; of what is told in more words, its kind alone. */
const shortTitle = ({ title, type }: RegisteredDocument): string =>
  title.length <= 40 && !title.includes(':') ? title : documentTypeOf(type).name

const ending = (name: string): string => {
  const last = safeName(endingOf(name), 12)
  return last === '' ? '' : `.${last}`
}

/** REG-2026-01234_2026-11-20_Dokumentation-direktupphandling.pdf; of a case that is handed over, its handing over. */
export function recordName(found: Case, today: LocalDate): string {
  const what = evaluateCase(found, today).facts.handedOver
    ? 'Överlämnande-till-inköpsfunktionen'
    : 'Dokumentation-direktupphandling'
  return namer(found, today)(`_${today}_${what}.pdf`)
}

/** The case file is named by what is bought: it may go to a colleague before there is any number. */
export const caseFileName = (found: Case, today: LocalDate): string =>
  fittedName(
    filePrefixOf(found, today),
    withHiddenNumbers(found, found.subject.title ?? 'utan-rubrik'),
    '.direktlots.json',
  )
