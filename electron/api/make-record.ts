import { join } from 'node:path'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { embeddedCaseFile, embeddedLogFile, type RecordLevel } from '../../src/domain/record-level.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { recordOf } from '../../src/record/record.ts'
import type { RecordDocument } from '../../src/record/tree.ts'
import type { LogExtract } from '../../src/record/sections/log-extract.ts'
import type { VersionOption } from '../../src/record/sections/version.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { caseSha256 } from '../exchange/case-file.ts'
import type { EmbeddedFile } from '../pdf/embed.ts'
import { levels } from '../pdf/levels.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'
import type { Step } from './works.ts'

export interface MadeRecord {
  readonly bytes: Uint8Array
  /** Characters that no font of ours has: they stand as U+FFFD in the record. */
  readonly replaced: readonly string[]
  /** Words written from right to left that a program may read as others. */
  readonly misread: readonly string[]
}

/** When, by which version and from where a record is made. */
export interface RecordAt {
  readonly today: string
  readonly createdAt: string
  readonly version: string
  /** Ids of files that are not on this computer; absent where only the case file is at hand. */
  readonly missingFiles?: readonly string[]
  /** Field paths of texts that are too long to be in the case. */
  readonly leftOut?: readonly string[]
  /** What of the case's log is printed. */
  readonly log?: LogExtract
  /** Which version it is, and what differs from the one before. */
  readonly recordVersion?: VersionOption | undefined
  /** Archive format; absent: the one of the case's profile. */
  readonly level?: RecordLevel | undefined
}

/** The record of a case as the tree that both its PDF and the page are made from. */
export const recordDocument = (found: Case, at: RecordAt): RecordDocument =>
  recordOf(found, evaluateCase(found, at.today), {
    createdAt: at.createdAt,
    caseSha256: caseSha256(found),
    programVersion: at.version,
    level: levelOf(found, at.level),
    ...(at.missingFiles === undefined ? {} : { missingFiles: at.missingFiles }),
    ...(at.leftOut === undefined ? {} : { leftOut: at.leftOut }),
    ...(at.log === undefined ? {} : { log: at.log }),
    ...(at.recordVersion === undefined ? {} : { version: at.recordVersion }),
  })

/** The record of a case as PDF bytes, with the case file in it where the level takes files. Same case, day and instant give the same bytes. */
export const makeRecord = async (
  found: Case,
  at: RecordAt & {
    readonly assets: string
    /** Told how far it has come. */
    readonly step?: Step
    /** The text of log.json, which lies in the PDF where the level takes files. */
    readonly logFile?: string | undefined
  },
): Promise<MadeRecord> =>
  renderPdf(recordDocument(found, at), {
    fonts: await loadFonts(join(at.assets, 'fonts')),
    embed: levels[levelOf(found, at.level)].mayEmbed ? [caseFileOf(found), ...logFileOf(at.logFile)] : [],
    ...(at.step === undefined ? {} : { step: at.step }),
  })

/** The case as the record carries it: the same bytes as the file that is saved beside it. */
const caseFileOf = (found: Case): EmbeddedFile => ({
  name: embeddedCaseFile,
  bytes: new TextEncoder().encode(writeCaseFile(found)),
  type: 'application/json',
  description: 'Ärendefilen som dokumentationen är gjord av. Den kan öppnas i Direktlots.',
  relationship: 'Source',
})

const logFileOf = (text: string | undefined): readonly EmbeddedFile[] =>
  text === undefined
    ? []
    : [
        {
          name: embeddedLogFile,
          bytes: new TextEncoder().encode(text),
          type: 'application/json',
          description: 'Utdrag ur ärendets logg utan det som stod i fälten, och loggens underskrivna slut.',
          relationship: 'Data',
        },
      ]
