import { sayBytes } from '../domain/attachments/limits.ts'
import type { Case } from '../domain/case/schema.ts'
import type { RecordVersion } from '../domain/case/versions.ts'
import { enumerated } from '../domain/enumerated.ts'
import type { LocalDate } from '../domain/local-date.ts'
import type { RecordLevel } from '../domain/record-level.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { profileOf } from '../rules/parameters/profiles.ts'
import { routineOf } from '../rules/local/of-case.ts'
import {
  documentTypeOf,
  registrationRules,
  type DocumentType,
} from '../rules/registration/registration-file.ts'
import { factsOf, notInProgram, type SheetFact } from './sheet-facts.ts'
import { secrecyOf, type Secrecy } from '../secrecy/secrecy.ts'
import { documentsOf, type RegisteredDocument } from './documents.ts'
import { fileNamesOf, recordName, type FileNames } from './file-names.ts'
import { matterOf, type Matter } from './matter.ts'
import { partiesOf } from './parties.ts'
import { asksSecrecy, secrecyProposal, type SecrecyProposal } from './secrecy-proposal.ts'
import { draftWords } from './still-open.ts'

/** A document as the sheet lists it, with what is proposed for it. */
export interface ListedDocument extends Pick<
  RegisteredDocument,
  'key' | 'type' | 'title' | 'kind' | 'way' | 'on' | 'at' | 'from' | 'to' | 'addedOn'
> {
  readonly secrecy: SecrecyProposal
  /** The plan's words; null where no plan says anything of it. */
  readonly keep: string | null
  /** Name and size of each file, as it is handed in, and its number in the record's list; null of the record itself. */
  readonly files: readonly {
    readonly id: string | null
    readonly name: string
    readonly size: string | null
    readonly number: number | null
  }[]
  /** Where it is, of what is no file of the case. */
  readonly where: readonly string[]
  /** A part of the record, which is not registered by itself. */
  readonly inRecord: boolean
}

/** Everything that a registrar asks of a case. */
export interface Registration {
  readonly matter: Matter
  /** One line each, in the order in which a registrar types them. */
  readonly facts: readonly SheetFact[]
  readonly documents: readonly ListedDocument[]
  /** What the registrar is to know, a sentence each. */
  readonly notes: readonly string[]
  readonly names: FileNames
  /** How it is marked as secret; null where it is not. */
  readonly mark: string | null
  readonly isSecret: boolean
  /** That the record is not whole, a sentence; null where it is. */
  readonly draft: string | null
}

export interface RegistrationOptions {
  /** Archive format of the record's PDF. */
  readonly level: RecordLevel
  /** What the record is called where it is made with the sheet; absent: as it is suggested. */
  readonly record?: string | undefined
  /** The last record that was saved, where the sheet is made alone; null where none was. */
  readonly saved?: SavedRecord | null | undefined
}

/** The last record that was saved of a case. */
export interface SavedRecord {
  readonly no: number
  readonly name: string
  /** What it says is what the case says now, but for where it was filed; null where nobody here can tell. */
  readonly isCurrent: boolean | null
}

/**
 * The sheet that a case is registered by: what it is about, whom it came from and went to, each document in order with its
 * day, what is proposed of secrecy and of keeping, and what its files are called. Names and prices are left out of it while
 * they are secret. Pure; of the evaluation's day.
 */
export function registrationOf(
  found: Case,
  evaluation: Evaluation,
  { level, record, saved }: RegistrationOptions,
): Registration {
  const { today } = evaluation.facts
  const secrecy = secrecyOf(found, today)
  const suggested = fileNamesOf(found, evaluation)
  const names = { ...suggested, record: record ?? (saved && savedName(found, saved)) ?? suggested.record }
  const matter = matterOf(found, today)
  const listed = documentsOf(found, evaluation).map((one) => listedOf(one, found, evaluation, names))
  const documents = [...listed, recordDocument(found, evaluation, names, { level, saved })]
  return {
    matter,
    facts: factsOf({ found, evaluation, matter, documents, level }),
    documents,
    notes: notesOf(found, evaluation, documents),
    names,
    mark: secrecy.is === 'absolute' ? secrecy.mark : null,
    isSecret: secrecy.is === 'absolute',
    draft: draftWords(evaluation),
  }
}

const { keep } = registrationRules

const planRows = (found: Case): ReadonlyMap<DocumentType, string> =>
  new Map((routineOf(found)?.plan?.rows ?? []).map(({ type, keep }) => [type, keep]))

function listedOf(
  document: RegisteredDocument,
  found: Case,
  { facts: { today } }: Evaluation,
  names: FileNames,
): ListedDocument {
  const { key, type, title, way, on, at, from, to, files, elsewhere, supplierId, inRecord } = document
  const { kind, addedOn, proposed } = document
  const secrecy = secrecyOf(found, today)
  // Where the inquiry and its answers are may be said for all of them at once.
  const shared = ofInquiry.has(type) && files.length === 0 ? found.inquiry.evidence : undefined
  const places = elsewhere.length > 0 || shared === undefined ? elsewhere : [shared]
  return {
    key,
    type,
    title,
    kind,
    way,
    on,
    at,
    from,
    to,
    addedOn,
    secrecy: secrecyProposal(
      // Nobody has read whether a file tells of a bid: until the decision it is as secret as one that does.
      secrecy.is === 'absolute' ? type : document.as,
      secrecy,
      found.suppliers.some(isBidder),
      found.suppliers.find((one) => one.id === supplierId && asksSecrecy(one))?.secrecy,
    ),
    keep: planRows(found).get(document.as) ?? planRows(found).get(type) ?? null,
    files: files.map((file) => ({
      id: file.id,
      name: names.attachments.get(file.id) ?? '',
      size: sayBytes(file.size),
      number: found.attachments.indexOf(file) + 1,
    })),
    where: [
      ...(places.length === 0 && files.length === 0 && !inRecord
        ? [notInProgram]
        : placesOf(places, secrecy)),
      ...(proposed === undefined ? [] : [proposed]),
    ],
    inRecord,
  }
}

const ofInquiry: ReadonlySet<DocumentType> = new Set(['inquiry', 'declined', 'bid'])

/** Where something lies, in somebody's own words, may say whose it is and what it costs: it is not told while that is secret. */
const placesOf = (where: readonly string[], secrecy: Secrecy): readonly string[] =>
  secrecy.is === 'absolute' ? where.map(() => placeInCase) : where

const placeInCase = 'Finns utanför programmet; platsen står i ärendet'

/**
 * The day of the record that is handed in, the one that its name has: of the last that was saved, else today. When the case was
 * filed stands by its number.
 */
const madeOn = (found: Case, today: LocalDate, saved: SavedRecord | null | undefined): LocalDate =>
  (saved && versionOf(found, saved)?.at.slice(0, 10)) ?? today

const versionOf = ({ record: { versions = [] } }: Case, { no }: SavedRecord): RecordVersion | undefined =>
  versions.find((one) => one.no === no)

/** The record itself, last. */
function recordDocument(
  found: Case,
  { facts: { today } }: Evaluation,
  names: FileNames,
  { level, saved }: RegistrationOptions,
): ListedDocument {
  const parties = partiesOf(found, today)
  return {
    key: 'record',
    type: 'record',
    title: documentTypeOf('record').name,
    kind: undefined,
    way: 'made',
    on: madeOn(found, today, saved),
    at: undefined,
    from: parties.preparer ?? parties.us,
    to: undefined,
    addedOn: undefined,
    secrecy: secrecyProposal('record', secrecyOf(found, today), found.suppliers.some(isBidder)),
    keep: planRows(found).get('record') ?? null,
    files: [{ id: null, name: names.record, size: null, number: null }],
    where: [
      ...(saved && saved.name !== names.record ? [`Sparad som ${saved.name}`] : []),
      ...versionWords(found, saved),
      ...(level === '3a' ? [] : ['Ärendefilen har samma namn, med ändelsen .direktlots.json']),
    ],
    inRecord: false,
  }
}

/** What the last record that was saved is called in a mail or a bundle: by its own day, and the number it was made under. */
function savedName(found: Case, saved: SavedRecord): string | undefined {
  const row = versionOf(found, saved)
  if (row === undefined) return undefined
  const { diarienummer: _now, ...record } = found.record
  const { diarienummer } = row
  const then = { ...found, record: diarienummer === undefined ? record : { ...record, diarienummer } }
  return recordName(then, row.at.slice(0, 10), saved.no)
}

/** Which version is to be filed, and which are there before it; that a newer one has to be saved first. */
function versionWords(
  { record: { versions = [] } }: Case,
  saved: SavedRecord | null | undefined,
): readonly string[] {
  if (saved === null) return ['PDF:en är inte sparad än']
  if (saved === undefined) {
    const [last] = versions.slice(-1)
    return last === undefined ? [] : [`Ersätter ${versionList(versions)}`]
  }
  const earlier = versions.filter(({ no }) => no < saved.no)
  return [
    `Version ${saved.no}, den senast sparade: ${
      saved.isCurrent === true
        ? 'lämna in den'
        : saved.isCurrent === null
          ? 'har något ändrats sedan dess, spara PDF:en igen och lämna in den nya'
          : 'ärendet har ändrats sedan dess, så spara PDF:en igen och lämna in den nya'
    }`,
    ...(earlier.length === 0 ? [] : [`Tidigare: ${versionList(earlier)}`]),
  ]
}

/** "version 1 (2026-12-14) och version 2 (2026-12-20)". */
const versionList = (versions: readonly RecordVersion[]): string =>
  enumerated(versions.map(({ no, at }) => `version ${no} (${at.slice(0, 10)})`))

/** Whether the authority is one that the archive act is for: by its own policy, or by what it calls itself. */
const hasArchiveAct = ({ authority: { profile, name = '' } }: Case): boolean =>
  (profileOf(profile)?.document ?? null) !== null ||
  (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => archiveActWords.has(word))

const archiveActWords: ReadonlySet<string> = new Set(keep.archiveActWords)

/** Said where the sheet tells to ask whoever prepares. */
const unreached = 'Handläggarens e-post och telefon är inte noterade: hen nås genom enheten, se Myndighet.'

function notesOf(
  found: Case,
  evaluation: Evaluation,
  documents: readonly ListedDocument[],
): readonly string[] {
  const { register } = registrationRules
  const isSecret = secrecyOf(found, evaluation.facts.today).is === 'absolute'
  const { email, phone } = found.preparer
  const isAsked = documents.some(({ where }) => where.includes(notInProgram))
  return [
    ...(isAsked && (email ?? phone) === undefined ? [unreached] : []),
    ...(isSecret ? [register.mayLeaveOut] : []),
    ...(found.suppliers.some(isBidder) ? [register.bidsWhenReceived] : []),
    ...(routineOf(found)?.plan !== undefined || hasArchiveAct(found)
      ? []
      : [`${keep.law} (${keep.source.title}.)`]),
  ]
}
