import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { readCaseFile, writeCaseFile } from '../../src/domain/case/case-file.ts'
import { strangenessOf } from '../../src/domain/case/sound-rows.ts'
import { caseFromFile } from '../../src/rules/vetting/from-file.ts'
import { basisProblem } from '../../src/rules/local/basis-problem.ts'
import { carriedWords } from '../../src/rules/parameters/own-amount.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { leftOutSentence } from '../../src/record/left-out.ts'
import { missingTitle } from '../../src/record/sections/attachments.ts'
import { missingFiles } from '../store/attachments.ts'
import { readCase } from '../store/cases.ts'
import { caseFileName } from '../exchange/file-names.ts'
import type { Office } from '../../src/domain/office.ts'
import { readOffice } from '../store/office.ts'
import type { Context } from './context.ts'
import type { Handlers } from './answer-call.ts'
import { addCase } from './cases.ts'
import { enterDrafts } from './drafts.ts'
import { logExport } from './log-export.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'file.export' | 'file.import'>

/** The amounts entered here; none where the office's document cannot be read, so that every brought one is told of. */
function officeLimits(context: Context): Office['limits'] {
  const stored = readOffice(context.db())
  return stored.is === 'saved' ? stored.office.limits : []
}

/** That files of the case are not here: a case file has the list of them alone. */
function lackingFiles(context: Context, added: Case): string | null {
  const missing = missingFiles(context.db(), added)
  const names = added.attachments.filter(({ id }) => missing.includes(id)).map(({ name }) => name)
  return names.length === 0 ? null : missingTitle(names)
}

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
  'file.import': (context, { text }) => {
    const read = readCaseFile(text)
    if (!read.ok) throw new Refusal('invalid', read.problem)
    if (!profileOf(read.case.authority.profile))
      throw new Refusal(
        'invalid',
        `Ärendet använder profilen ”${read.case.authority.profile}”, som inte finns här. Uppdatera Direktlots.`,
      )
    const routine = basisProblem(read.case)
    if (routine !== null) throw new Refusal('invalid', routine)
    const there = readCase(context.db(), read.case.id)
    if (there !== null) {
      const title = there.kind === 'case' ? there.case.subject.title : undefined
      throw new Refusal('invalid', `Ärendet ”${title ?? 'utan rubrik'}” finns redan här. Öppna det i listan.`)
    }
    // Before it is stored: what is taken away afterwards would stand in the log.
    const plain = caseFromFile(read.case)
    const { case: added } = addCase(context, plain.case)
    const told = [
      plain.told,
      carriedWords(added, officeLimits(context)),
      lackingFiles(context, added),
      ...strangenessOf(added),
    ]
    const carries = told.filter((words) => words !== null).join(' ')
    return { id: added.id, carries: carries === '' ? null : carries }
  },
}
