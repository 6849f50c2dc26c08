import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { readCaseFile, writeCaseFile } from '../../src/domain/case/case-file.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { recordName } from '../exchange/file-names.ts'
import { missingFiles } from '../store/attachments.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { logExport } from './log-export.ts'
import { localInstant } from './local-time.ts'
import { makeRecord } from './make-record.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'hand-over.save'>

/** What the purchasing function takes over, in one action: the record, and beside it the case as a file of its own. */
export const handOverHandlers: Area = {
  'hand-over.save': async (context, { id }) => {
    const { options } = context
    const { case: found, tooLong = {} } = enterDrafts(context, id)
    const leftOut = Object.keys(tooLong)
    if (!evaluateCase(found, context.today()).facts.handedOver)
      throw new Refusal(
        'refused',
        'Ärendet lämnas inte över. Välj först att lämna över det, och spara sedan.',
      )
    const { bytes, replaced } = await makeRecord(found, {
      today: context.today(),
      createdAt: localInstant(options.sources.now()),
      version: options.version,
      assets: options.assets,
      missingFiles: missingFiles(context.db(), found),
      leftOut,
    })
    const name = recordName(found, context.today())
    const path = await options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path === null) return { paths: null, replaced: [], left: [], leftOut: null }
    const beside = placeBeside(path, found.id)
    logExport(context, found, [
      { what: 'record', name: basename(path) },
      { what: 'case-file', name: basename(beside) },
    ])
    writeOut(path, bytes)
    writeOut(beside, writeCaseFile(found))
    return {
      paths: [path, beside],
      replaced,
      left: found.attachments.map((file) => file.name),
      leftOut: leftOutSentence(found, leftOut, 'Underlaget'),
    }
  },
}

/** The record's name with the case file's ending. A file that is not this case's own is never written over. */
function placeBeside(path: string, caseId: string): string {
  const stem = path.replace(/\.pdf$/i, '')
  for (let n = 1; ; n += 1) {
    const candidate = `${stem}${n === 1 ? '' : `-${n}`}.direktlots.json`
    if (!existsSync(candidate) || isFileOf(candidate, caseId)) return candidate
  }
}

function isFileOf(path: string, caseId: string): boolean {
  try {
    const read = readCaseFile(readFileSync(path, 'utf8'))
    return read.ok && read.case.id === caseId
  } catch {
    return false
  }
}
