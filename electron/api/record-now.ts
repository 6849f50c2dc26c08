import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { RecordLevel } from '../../src/domain/record-level.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import type { VersionOption } from '../../src/record/sections/version.ts'
import { recordName } from '../../src/registration/file-names.ts'
import { writeLogFile } from '../exchange/bundle/log-file.ts'
import { missingFiles } from '../store/attachments.ts'
import { readInstallation } from '../store/installation.ts'
import { readChains } from '../store/log.ts'
import { readSettings } from '../store/settings.ts'
import { sealPdf } from '../verify/seal.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { logExtractOf } from './log-extract.ts'
import { localInstant } from './local-time.ts'
import { makeRecord, type MadeRecord } from './make-record.ts'
import { withCopyNote, type CopyNote } from './copy-note.ts'
import { versionNow, type KeptRecord } from './record-versions.ts'

/** A record that is made to be saved or looked at. */
export interface RecordNow extends KeptRecord, MadeRecord {
  /** The case it was made from. */
  readonly found: Case
  readonly level: RecordLevel
  readonly createdAt: string
  readonly version: VersionOption
  /** It is the last version again, to the byte: nothing is to be kept. */
  readonly isAgain: boolean
  /** What it is called where nobody says otherwise. */
  readonly name: string
  /** That texts are too long to be in it, as a sentence; null where none is. */
  readonly leftOut: string | null
}

/** The record of a case as it stands, sealed with this installation's key; or the last version where nothing has changed. */
export async function recordNow(context: Context, id: string): Promise<RecordNow> {
  const { found, at, leftOut, kept } = factsNow(context, id)
  const facts = {
    found,
    leftOut,
    level: at.level,
    createdAt: at.createdAt,
    version: at.recordVersion,
    name: nameOf(context, { found, kept, at }),
  }
  if (kept !== null)
    return {
      ...facts,
      ...kept,
      replaced: [],
      misread: [],
      isAgain: true,
    }
  const { assets } = context.options
  const { log: extract, recordVersion, ...rest } = at
  const logText = writeLogFile({
    caseId: found.id,
    problem: extract.problem,
    record: {
      today: rest.today,
      createdAt: rest.createdAt,
      programVersion: rest.version,
      level: rest.level,
      missingFiles: [...rest.missingFiles],
      leftOut: [...rest.leftOut],
      version: plainVersion(recordVersion),
    },
    chains: readChains(context.db(), found.id),
  })
  const made = await context.works.run('Gör PDF:en', (step) =>
    makeRecord(found, { ...at, assets, step, logFile: logText }),
  )
  return {
    ...facts,
    ...made,
    bytes: sealPdf(made.bytes, readInstallation(context.db())),
    caseText: writeCaseFile(found),
    logText,
    isAgain: false,
  }
}

/** What a record is called where nobody says otherwise. Its day is part of its name: saved again it has the same. */
export function nameOf(
  context: Context,
  { found, kept, at }: Pick<ReturnType<typeof factsNow>, 'found' | 'kept' | 'at'>,
): string {
  const { no } = at.recordVersion
  return kept === null
    ? recordName(found, context.today(), no)
    : recordName(kept.found, kept.createdAt.slice(0, 10), no)
}

/** The case as it stands, or with a copy that is made and not noted yet, and all that its record is made of beside it. */
export function factsNow(
  context: Context,
  id: string,
  {
    copy,
    ignoresCopies = false,
  }: { readonly copy?: CopyNote | undefined; readonly ignoresCopies?: boolean } = {},
) {
  const { options } = context
  const { case: entered, tooLong = {} } = enterDrafts(context, id)
  const found = copy === undefined ? entered : withCopyNote(entered, copy)
  const leftOut = Object.keys(tooLong)
  const level = levelOf(found, readSettings(context.db())?.recordLevel)
  const { option, kept } = versionNow(context, found, level, leftOut, ignoresCopies)
  return {
    found,
    kept,
    leftOut: leftOutSentence(found, leftOut, 'PDF:en'),
    at: {
      today: context.today(),
      createdAt: localInstant(options.sources.now()),
      version: options.version,
      missingFiles: missingFiles(context.db(), found),
      log: logExtractOf(context, found),
      leftOut,
      level,
      recordVersion: option,
    },
  }
}

const plainVersion = ({ no, before, changes }: VersionOption) => ({
  no,
  ...(before === undefined ? {} : { before: { ...before } }),
  ...(changes === undefined ? {} : { changes: changes === null ? null : [...changes] }),
})
