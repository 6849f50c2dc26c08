import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { recordName } from '../exchange/file-names.ts'
import { missingFiles } from '../store/attachments.ts'
import { levels } from '../pdf/levels.ts'
import { readSettings } from '../store/settings.ts'
import { temporaryFolder } from '../store/prepare-folder.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { logExport } from './log-export.ts'
import { logExtractOf } from './log-extract.ts'
import { localInstant } from './local-time.ts'
import { makeRecord, recordDocument } from './make-record.ts'
import { placeBeside } from './place-beside.ts'
import { writeOut, writeOutAll } from './write-out.ts'

type Area = Pick<Handlers, 'record.read' | 'record.save' | 'record.view'>

/** The record as a PDF: saved where the person wants it, its case file with it, or opened as a temporary copy. */
export const recordHandlers: Area = {
  'record.read': (context, { id }) => {
    const { found, at } = factsNow(context, id)
    return { document: recordDocument(found, at) }
  },
  'record.save': async (context, { id }) => {
    const { name, bytes, replaced, misread, found, leftOut, level } = await recordNow(context, id)
    const path = await context.options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path === null) return { path, beside: null, replaced, misread, leftOut }
    // Without the case file the record is not whole: it lies in the PDF or beside it.
    const beside = levels[level].mayEmbed ? null : placeBeside(path, found.id)
    logExport(context, found, [
      { what: 'record', name: basename(path) },
      ...(beside === null ? [] : [{ what: 'case-file' as const, name: basename(beside) }]),
    ])
    writeOutAll([
      { path, data: bytes },
      ...(beside === null ? [] : [{ path: beside, data: writeCaseFile(found) }]),
    ])
    return { path, beside, replaced, misread, leftOut }
  },
  'record.view': async (context, { id }) => {
    const { name, bytes, found, leftOut } = await recordNow(context, id)
    const folder = temporaryFolder(context.options.dataFolder)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, name)
    logExport(context, found, [{ what: 'record-viewed', name }])
    writeOut(path, bytes)
    const problem = await context.options.dialogs.openFile(path)
    if (problem !== '')
      throw new Refusal('file', `PDF-filen gick inte att öppna (${problem}). Välj Spara PDF i stället.`)
    return { path, leftOut }
  },
}

async function recordNow(context: Context, id: string) {
  const { found, at, leftOut } = factsNow(context, id)
  const { assets } = context.options
  const made = await context.works.run('Gör PDF:en', (step) => makeRecord(found, { ...at, assets, step }))
  return { ...made, found, level: at.level, leftOut, name: recordName(found, context.today()) }
}

/** The case as it stands, and all that its record is made of beside it. */
function factsNow(context: Context, id: string) {
  const { options } = context
  const { case: found, tooLong = {} } = enterDrafts(context, id)
  const leftOut = Object.keys(tooLong)
  return {
    found,
    leftOut: leftOutSentence(found, leftOut, 'PDF:en'),
    at: {
      today: context.today(),
      createdAt: localInstant(options.sources.now()),
      version: options.version,
      missingFiles: missingFiles(context.db(), found),
      log: logExtractOf(context, found),
      leftOut,
      level: levelOf(found, readSettings(context.db())?.recordLevel),
    },
  }
}
