import { basename, join } from 'node:path'
import { statementSheet } from '../../src/record/statement-sheet.ts'
import { caseSha256 } from '../exchange/case-file.ts'
import { sheetName } from '../exchange/file-names.ts'
import { loadFonts } from '../pdf/load-fonts.ts'
import { renderPdf } from '../pdf/render.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'statement.save'>

/** A statement to sign on paper, as a PDF, for a person who is not at the computer. */
export const statementHandlers: Area = {
  'statement.save': async (context, { id, ...person }) => {
    const { options } = context
    const { case: found } = enterDrafts(context, id)
    const document = statementSheet(found, person, context.today(), {
      createdAt: localInstant(options.sources.now()),
      caseSha256: caseSha256(found),
    })
    const { bytes, replaced } = await renderPdf(document, {
      fonts: await loadFonts(join(options.assets, 'fonts')),
    })
    const name = sheetName(found, context.today(), person.name)
    const path = await options.dialogs.savePath(name, { name: 'PDF', extensions: ['pdf'] })
    if (path !== null) {
      logExport(context, found, [{ what: 'statement-sheet', name: basename(path) }])
      writeOut(path, bytes)
    }
    return { path, replaced }
  },
}
