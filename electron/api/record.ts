import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { textsOf } from '../../src/masking/over-tree.ts'
import { levels } from '../pdf/levels.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { unshownIn } from '../pdf/unshown.ts'
import { temporaryFolder } from '../store/prepare-folder.ts'
import { inTransaction } from '../store/sql.ts'
import type { Handlers } from './answer-call.ts'
import { logExport } from './log-export.ts'
import { recordDocument } from './make-record.ts'
import { placeBeside } from './place-beside.ts'
import { factsNow, recordNow } from './record-now.ts'
import { keptNow, refuseOverVersion } from './record-versions.ts'
import { unshownFields } from './unshown-fields.ts'
import { writeOut, writeOutAll } from './write-out.ts'

type Area = Pick<Handlers, 'record.read' | 'record.unshown' | 'record.save' | 'record.view'>

/** The record as a PDF: saved where the person wants it, its case file with it, or opened as a temporary copy. */
export const recordHandlers: Area = {
  'record.read': (context, { id }) => {
    const { found, at } = factsNow(context, id)
    return { document: recordDocument(found, at) }
  },
  'record.unshown': async (context, { id }) => {
    const { found, at } = factsNow(context, id)
    const fonts = await loadFonts(join(context.options.assets, 'fonts'))
    const signs = unshownIn(textsOf(recordDocument(found, at)), fonts)
    return { signs, fields: unshownFields(found, signs) }
  },
  'record.save': async (context, { id }) => {
    const made = await recordNow(context, id)
    const { name, bytes, replaced, misread, found, leftOut, level, version } = made
    const path = await context.options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path === null) return { path, beside: null, replaced, misread, leftOut, case: null }
    refuseOverVersion(path, found, version.no)
    // Without the case file the record is not whole: it lies in the PDF or beside it.
    const beside = levels[level].mayEmbed ? null : placeBeside(path, found.id)
    // What could not be written is no version, and is not in the log.
    const after = inTransaction(context.db(), () => {
      const kept = keptNow(context, made, basename(path))
      logExport(context, found, [
        { what: 'record', name: basename(path) },
        beside === null
          ? { what: 'case-in-record', name: basename(path) }
          : { what: 'case-file', name: basename(beside) },
      ])
      writeOutAll([
        { path, data: bytes },
        ...(beside === null ? [] : [{ path: beside, data: made.caseText }]),
      ])
      return kept
    })
    return { path, beside, replaced, misread, leftOut, case: after }
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
