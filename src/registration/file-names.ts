import { endingOf } from '../domain/attachments/names.ts'
import type { Case } from '../domain/case/schema.ts'
import { fittedName, safeName } from '../domain/file-name.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { withHiddenNumbers } from '../record/hidden-numbers.ts'
import { evaluateCase } from '../rules/evaluate/evaluate.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { documentTypeOf, isFileKind } from '../rules/registration/registration-file.ts'
import { filePrefixOf } from '../secrecy/secrecy.ts'
import { documentsOf, type RegisteredDocument } from './documents.ts'
import { titleTells } from './matter.ts'

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
export const caseFileBeside = (record: string): string => `${record.replace(/\.pdf$/i, '')}${caseEnding}`

/** What the name of a file of the case begins with, whatever comes after. */
const namer =
  (found: Case, today: LocalDate) =>
  (after: string): string =>
    fittedName(filePrefixOf(found, today), named(found.record.diarienummer ?? titleOf(found, today)), after)

/** A title of nothing but pictures names nothing. */
const named = (text: string): string => (safeName(text) === '' ? 'Direktupphandling' : text)

/** What is bought, as a name of a file may tell it: while bids are secret no supplier and no price. */
const titleOf = (found: Case, today: LocalDate): string =>
  withHiddenNumbers(
    found,
    filePrefixOf(found, today) !== '' && titleTells(found)
      ? 'Direktupphandling'
      : (found.subject.title ?? 'utan-rubrik'),
  )

const dayPart = ({ on }: RegisteredDocument): string => (on === undefined ? '' : `_${on}`)

/** "Anbud 2", "Mejl"; of what is told in more words, its kind alone. */
function shortTitle({ title, type, kind, files }: RegisteredDocument): string {
  // What it is in words of somebody's own may tell of more than a name is to.
  if (type === 'other' && files.every(({ aside }) => aside === undefined))
    return kind !== undefined && isFileKind(kind) ? kind : documentTypeOf(type).name
  if (title.length <= 40 && !title.includes(':')) return title
  // What it is called besides is said on the sheet: a name may tell of more than the number does.
  return type === 'other' ? (title.split(':')[0] ?? title) : documentTypeOf(type).name
}

const ending = (name: string): string => {
  const last = safeName(endingOf(name), 12)
  return last === '' ? '' : `.${last}`
}

/** REG-2026-01234_2026-11-20_Dokumentation-direktupphandling.pdf; of a case that is handed over, its handing over. `no`: its version. */
export function recordName(found: Case, today: LocalDate, no = 1): string {
  const what = evaluateCase(found, today).facts.handedOver
    ? 'Överlämnande-till-inköpsfunktionen'
    : 'Dokumentation-direktupphandling'
  // A later version has its number in its name, so that it is never taken for the first.
  const version = no === 1 ? '' : `-v${no}`
  return namer(found, today)(`_${today}_${what}${version}.pdf`)
}

const caseEnding = '.direktlots.json'

/** The case file is named by what is bought: it may go to a colleague before there is any number. */
export const caseFileName = (found: Case, today: LocalDate): string =>
  fittedName(filePrefixOf(found, today), named(titleOf(found, today)), caseEnding)
