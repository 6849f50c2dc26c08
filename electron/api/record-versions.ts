import { existsSync, readFileSync } from 'node:fs'
import { Refusal } from '../../src/contract/answer.ts'
import { awayWith } from '../../src/domain/case/away.ts'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import {
  isFiled,
  lastVersion,
  nextVersionNo,
  withoutFiling,
  withoutVersions,
  type RecordVersion,
} from '../../src/domain/case/versions.ts'
import type { RecordLevel } from '../../src/domain/record-level.ts'
import type { VersionOption } from '../../src/record/sections/version.ts'
import { cleanText } from '../../src/domain/text.ts'
import { recordName } from '../../src/registration/file-names.ts'
import type { SavedRecord } from '../../src/registration/registration.ts'
import { changedSince } from '../../src/record/versions/changed-since.ts'
import { readLogFile } from '../exchange/bundle/log-file.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { missingFiles, putContent, readContent, sha256Of } from '../store/attachments.ts'
import { requireCase } from '../store/cases.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Context } from './context.ts'
import type { RecordNow } from './record-now.ts'
import { saveChanged } from './save-changed.ts'

/** Which version a record saved now is: the last one again, with its bytes, or a new one that says what has changed. */
export interface VersionNow {
  readonly option: VersionOption
  /** The last version as it was saved, where it is that one again; null where it is a new one. */
  readonly kept: (KeptRecord & { readonly createdAt: string; readonly found: Case }) | null
}

/** A record, the case file it is made from, and the log extract that goes with it: as they are saved. */
export interface KeptRecord {
  readonly bytes: Uint8Array
  readonly caseText: string
  readonly logText: string
}

/**
 * A record that nothing has changed since is saved again as it was, to the byte. Before it is registered that holds for its day:
 * what it says of times that run is of that day. A masked copy that was made since is a change, for the record lists what was
 * masked; `ignoresCopies` asks for the last one where nothing else is.
 */
export function versionNow(
  context: Context,
  found: Case,
  level: RecordLevel,
  leftOut: readonly string[],
  ignoresCopies = false,
): VersionNow {
  const last = lastVersion(found)
  if (last?.level === level && (isFiled(last) || last.at.slice(0, 10) === context.today())) {
    const kept = keptOf(context, last)
    const was = kept === null ? null : caseIn(kept.caseText)
    const lacks = { leftOut, missingFiles: missingFiles(context.db(), found) }
    if (
      kept !== null &&
      was !== null &&
      isSameCase(was, found, ignoresCopies) &&
      lackedTheSame(kept, lacks)
    ) {
      const { changes = null } = last
      const before = found.record.versions?.findLast((row) => row.no < last.no)
      return { kept: { ...kept, createdAt: last.at, found: was }, option: optionOf(last.no, before, changes) }
    }
  }
  const was = last === undefined ? null : caseOf(context, last)
  return {
    kept: null,
    option: optionOf(nextVersionNo(found), last, was === null ? null : changedSince(was, found)),
  }
}

const optionOf = (
  no: number,
  before: RecordVersion | undefined,
  changes: readonly string[] | null,
): VersionOption =>
  before === undefined
    ? { no }
    : { no, before: { no: before.no, at: before.at, sha256: before.sha256 }, changes }

interface Lacks {
  readonly leftOut: readonly string[]
  readonly missingFiles: readonly string[]
}

/** What was not at hand, and what was too long, as it was made: a record that says otherwise is another. */
function lackedTheSame({ logText }: KeptRecord, now: Lacks): boolean {
  const { leftOut = [], missingFiles: missing = [] } = readLogFile(logText)?.record ?? {}
  return (
    canonicalJson({ leftOut, missing }) === canonicalJson({ leftOut: now.leftOut, missing: now.missingFiles })
  )
}

function isSameCase(was: Case, now: Case, ignoresCopies: boolean): boolean {
  const told = (found: Case): string => {
    const { copies, ...record } = withoutVersions(found).record
    return canonicalJson({ ...found, record: ignoresCopies ? record : { ...record, copies } })
  }
  return told(was) === told(now)
}

/** The case as a version has it; null where it is not on this computer. */
function caseOf(context: Context, { caseSha256 }: RecordVersion): Case | null {
  const bytes = readContent(context.db(), caseSha256)
  return bytes === null ? null : caseIn(textOf(bytes))
}

/** The last record that was saved of a case, and whether it says what the case says now; null where none was. */
export function savedRecordOf(context: Context, found: Case): SavedRecord | null {
  const last = lastVersion(found)
  if (last === undefined) return null
  const was = caseOf(context, last)
  const suggested = recordName(found, last.at.slice(0, 10), last.no)
  return {
    no: last.no,
    // In a bundle it lies under the name that was suggested.
    name: last.name !== undefined && /\.pdf$/i.test(last.name) ? last.name : suggested,
    isCurrent:
      was === null ? null : canonicalJson(withoutFiling(was)) === canonicalJson(withoutFiling(found)),
  }
}

/** A version as it was saved; null where not all of it is on this computer. */
export function keptOf(context: Context, row: RecordVersion): KeptRecord | null {
  const [bytes, caseBytes, logBytes] = [row.sha256, row.caseSha256, row.logSha256].map((sum) =>
    readContent(context.db(), sum),
  )
  if (!bytes || !caseBytes || !logBytes) return null
  return { bytes, caseText: textOf(caseBytes), logText: textOf(logBytes) }
}

function caseIn(text: string): Case | null {
  const read = readCaseFile(text)
  return read.ok ? read.case : null
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/**
 * Notes in the case that a record was saved, and keeps it with the case it was made of and its log extract, beside those before
 * it. Answers the case as it is then. Throws Refusal where another was saved while this one was made.
 */
function keepVersion(
  context: Context,
  made: KeptRecord & {
    readonly found: Case
    readonly level: RecordLevel
    readonly at: string
    readonly option: VersionOption
    /** What it is called; what it is saved as, where that is another. */
    readonly name: string
    readonly savedAs?: string
  },
): Case {
  const { found, level, at, option, savedAs = made.name } = made
  const { sources } = context.options
  const own = contentsOf(made)
  // What was typed while it was made is in the case by now.
  const { case: current, page } = requireCase(context.db(), found.id)
  // A case that a colleague has taken over goes on there: what is saved here is no version of it.
  if (awayWith(current) !== undefined) return current
  const row = rowOf(context, { ...made, no: option.no, at, name: savedAs, level, changes: option.changes })
  const rows = current.record.versions ?? []
  if (rows.some(({ no }) => no >= row.no))
    throw new Refusal(
      'invalid',
      `En version ${row.no} av dokumentationen sparades medan den här gjordes. Spara igen, så blir den en ny version.`,
    )
  const after = { ...current, record: { ...current.record, versions: [...rows, row] } }
  for (const one of own) putContent(context.db(), sources, sha256Of(one), one)
  saveChanged(context, current, after, page)
  return after
}

/** The case once a record is saved: as it is where it is the last version again, else with the version kept. */
export const keptNow = (context: Context, made: RecordNow, savedAs = made.name): Case =>
  made.isAgain
    ? requireCase(context.db(), made.found.id).case
    : keepVersion(context, { ...made, at: made.createdAt, option: made.version, savedAs })

/** A version as it is noted in the case that it was made of. */
function rowOf(
  context: Context,
  made: KeptRecord & {
    readonly found: Case
    readonly no: number
    readonly at: string
    readonly name: string
    readonly level: RecordLevel
    readonly changes?: readonly string[] | null | undefined
  },
): RecordVersion {
  const { diarienummer, keptAt } = made.found.record
  const [sha256 = '', caseSha256 = '', logSha256 = ''] = contentsOf(made).map((bytes) => sha256Of(bytes))
  return {
    id: uuidv7(context.options.sources),
    no: made.no,
    at: made.at,
    ...nameOf(made.name),
    sha256,
    size: made.bytes.length,
    level: made.level,
    caseSha256,
    logSha256,
    ...(diarienummer === undefined ? {} : { diarienummer }),
    ...(keptAt === undefined ? {} : { keptAt }),
    ...(made.changes ? { changes: [...made.changes] } : {}),
  }
}

/** What is kept of it: the record, the case file it is made from, and the log extract. */
const contentsOf = ({ bytes, caseText, logText }: KeptRecord): readonly Uint8Array[] => [
  bytes,
  Buffer.from(caseText),
  Buffer.from(logText),
]

/**
 * A case that was opened out of a record, with that version noted and kept: it was noted where it was saved only after it was
 * made, and without it the next would get its number.
 */
export function withOpenedVersion(
  context: Context,
  found: Case,
  opened: { readonly [K in Exclude<keyof KeptRecord, 'caseText'>]: KeptRecord[K] | null } & {
    readonly caseText: string
    readonly name: string
  },
): Case {
  const { bytes, caseText, logText } = opened
  const made = logText === null ? undefined : readLogFile(logText)?.record
  if (bytes === null || logText === null || made?.version === undefined) return found
  const { versions = [] } = found.record
  const { no, changes } = made.version
  if (versions.some((row) => row.no >= no)) return found
  const { createdAt: at, level } = made
  const whole = { bytes, caseText, logText }
  const row = rowOf(context, { ...whole, found, no, at, name: opened.name, level, changes })
  for (const one of contentsOf(whole)) putContent(context.db(), context.options.sources, sha256Of(one), one)
  return { ...found, record: { ...found.record, versions: [...versions, row] } }
}

/** Which of a case's versions are here as they were saved, by id. */
export const versionsHere = (context: Context, { record: { versions = [] } }: Case): readonly string[] =>
  versions.filter((row) => keptOf(context, row) !== null).map(({ id }) => id)

/** A name on disk may have signs in it that no text of a case has. */
function nameOf(savedAs: string): { name?: string } {
  const name = cleanText(savedAs).trim()
  return name === '' ? {} : { name }
}

/** Throws Refusal where a file at the place is an earlier version of the case's record: it is kept. */
export function refuseOverVersion(path: string, { record: { versions = [] } }: Case, no: number): void {
  if (!existsSync(path)) return
  const earlier = versions.filter((row) => row.no < no)
  if (earlier.length === 0) return
  const there = fileHash(path)
  const row = earlier.find(({ sha256 }) => sha256 === there)
  if (row !== undefined)
    throw new Refusal(
      'file',
      `Filen är version ${row.no} av dokumentationen, som ska finnas kvar. Spara version ${no} under ett annat namn.`,
    )
}

function fileHash(path: string): string {
  try {
    return sha256Of(readFileSync(path))
  } catch {
    return ''
  }
}
