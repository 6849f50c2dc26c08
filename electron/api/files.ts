import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { readCase } from '../store/cases.ts'
import { caseFileName } from '../../src/registration/file-names.ts'
import type { Handlers } from './answer-call.ts'
import { withBrought } from './brought.ts'
import { addCase } from './cases.ts'
import { enterDrafts } from './drafts.ts'
import { carriesOf, readForeignCase } from './foreign-case.ts'
import { logExport } from './log-export.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'file.export' | 'file.import'>

/** The case as a file of its own: out, and back in. */
export const fileHandlers: Area = {
  'file.export': async (context, { id }) => {
    const { case: found, tooLong = {} } = enterDrafts(context, id)
    const path = await context.options.dialogs.savePath(caseFileName(found, context.today()), {
      name: 'Ärendefil',
      extensions: ['json'],
    })
    if (path !== null) {
      logExport(context, found, [{ what: 'case-file', name: basename(path) }])
      writeOut(path, writeCaseFile(found))
    }
    return { path, leftOut: leftOutSentence(found, Object.keys(tooLong), 'Ärendefilen') }
  },
  'file.import': (context, { text, name }) => {
    const foreign = readForeignCase(text)
    const there = readCase(context.db(), foreign.case.id)
    if (there !== null) {
      const title = there.kind === 'case' ? there.case.subject.title : undefined
      throw new Refusal('invalid', `Ärendet ”${title ?? 'utan rubrik'}” finns redan här. Öppna det i listan.`)
    }
    const whole =
      name === undefined
        ? foreign.case
        : withBrought(context, foreign.case, { from: 'case-file', name, log: null })
    const { case: added } = addCase(context, whole)
    return { id: added.id, carries: carriesOf(context, foreign) }
  },
}
