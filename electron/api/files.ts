import { Refusal } from '../../src/contract/answer.ts'
import { readCaseFile, writeCaseFile } from '../../src/domain/case/case-file.ts'
import { basisProblem } from '../../src/rules/local/basis-problem.ts'
import { carriedWords } from '../../src/rules/parameters/own-amount.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import { readCase } from '../store/cases.ts'
import { caseFileName } from '../exchange/file-names.ts'
import type { Office } from '../../src/domain/office.ts'
import { readOffice } from '../store/office.ts'
import type { Context } from './context.ts'
import type { Handlers } from './answer-call.ts'
import { addCase } from './cases.ts'
import { enterDrafts } from './drafts.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'file.export' | 'file.import'>

/** The amounts entered here; none where the office's document cannot be read, so that every brought one is told of. */
function officeLimits(context: Context): Office['limits'] {
  const stored = readOffice(context.db())
  return stored.is === 'saved' ? stored.office.limits : []
}

/** The case as a file of its own: out, and back in. */
export const fileHandlers: Area = {
  'file.export': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    const path = await context.options.dialogs.savePath(caseFileName(found), {
      name: 'Ärendefil',
      extensions: ['json'],
    })
    if (path !== null) writeOut(path, writeCaseFile(found))
    return { path }
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
    const carries = carriedWords(read.case, officeLimits(context))
    return { id: addCase(context, read.case).case.id, carries }
  },
}
