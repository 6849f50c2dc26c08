import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { recordName } from '../exchange/file-names.ts'
import { missingFiles } from '../store/attachments.ts'
import { temporaryFolder } from '../store/prepare-folder.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { logExport } from './log-export.ts'
import { localInstant } from './local-time.ts'
import { makeRecord } from './make-record.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'record.save' | 'record.view'>

/** The record as a PDF: saved where the person wants it, or opened as a temporary copy. */
export const recordHandlers: Area = {
  'record.save': async (context, { id }) => {
    const { name, bytes, replaced, found, leftOut } = await recordNow(context, id)
    const path = await context.options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path !== null) {
      logExport(context, found, [{ what: 'record', name: basename(path) }])
      writeOut(path, bytes)
    }
    return { path, replaced, leftOut }
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
  const { options } = context
  const { case: found, tooLong = {} } = enterDrafts(context, id)
  const leftOut = Object.keys(tooLong)
  const made = await makeRecord(found, {
    today: context.today(),
    createdAt: localInstant(options.sources.now()),
    version: options.version,
    assets: options.assets,
    missingFiles: missingFiles(context.db(), found),
    leftOut,
  })
  return {
    ...made,
    found,
    leftOut: leftOutSentence(found, leftOut, 'PDF:en'),
    name: recordName(found, context.today()),
  }
}
