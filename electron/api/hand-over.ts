import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { levelOf } from '../../src/record/level-of.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { recordName } from '../../src/registration/file-names.ts'
import { missingFiles } from '../store/attachments.ts'
import { readInstallation } from '../store/installation.ts'
import { readSettings } from '../store/settings.ts'
import { sealPdf } from '../verify/seal.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { logExport } from './log-export.ts'
import { logExtractOf } from './log-extract.ts'
import { localInstant } from './local-time.ts'
import { makeRecord } from './make-record.ts'
import { placeBeside } from './place-beside.ts'
import { writeOutAll } from './write-out.ts'

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
    const { bytes, replaced, misread } = await context.works.run('Gör PDF:en', (step) =>
      makeRecord(found, {
        step,
        log: logExtractOf(context, found),
        today: context.today(),
        createdAt: localInstant(options.sources.now()),
        version: options.version,
        assets: options.assets,
        level: levelOf(found, readSettings(context.db())?.recordLevel),
        missingFiles: missingFiles(context.db(), found),
        leftOut,
      }),
    )
    const name = recordName(found, context.today())
    const path = await options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path === null) return { paths: null, replaced: [], misread: [], left: [], leftOut: null }
    const beside = placeBeside(path, found.id)
    logExport(context, found, [
      { what: 'record', name: basename(path) },
      { what: 'case-file', name: basename(beside) },
    ])
    writeOutAll([
      { path, data: sealPdf(bytes, readInstallation(context.db())) },
      { path: beside, data: writeCaseFile(found) },
    ])
    return {
      paths: [path, beside],
      replaced,
      misread,
      left: found.attachments.map((file) => file.name),
      leftOut: leftOutSentence(found, leftOut, 'Underlaget'),
    }
  },
}
