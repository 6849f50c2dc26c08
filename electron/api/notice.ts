import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { planOf } from '../../src/flow/plan.ts'
import { noticeOf } from '../../src/notice/ready.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { emlOf } from '../exchange/eml.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { localInstant } from './local-time.ts'
import { logExport } from './log-export.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<Handlers, 'notice.save'>

/** The letters about the decision as drafts of mails, one for each who made a bid and never one for several. */
export const noticeHandlers: Area = {
  'notice.save': async (context, { id }) => {
    const { case: found } = enterDrafts(context, id)
    const evaluation = evaluateCase(found, context.today())
    const notice = noticeOf({ case: found, evaluation, plan: planOf(found, evaluation) })
    if (notice.is === 'open') throw new Refusal('refused', `Breven kan inte sparas än. ${notice.sentence}`)
    const folder = await context.options.dialogs.folderPath()
    if (folder === null) return { folder, files: [], held: [] }
    const date = localInstant(context.options.sources.now())
    const files = []
    const held = []
    for (const letter of notice.letters) {
      if (letter.held !== null) {
        held.push({ supplierId: letter.supplierId, sentence: letter.held.sentence })
        continue
      }
      const path = freePath(folder, safeNameIn(found, `Underrättelse ${letter.name}`))
      const { subject, text: body, supplierId, receivers } = letter
      const { to } = receivers
      const name = path.slice(folder.length + 1)
      logExport(context, found, [{ what: 'letter-draft', name, supplierId }])
      writeOut(path, emlOf({ to, subject, body, files: [], date, boundary: `underrattelse-${supplierId}` }))
      files.push({ supplierId, name, receivers, text: body })
    }
    return { folder, files, held }
  },
}

/** What lies in the folder is never written over: it may be a draft that somebody has changed. */
function freePath(folder: string, stem: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${stem}${n === 1 ? '' : `-${n}`}.eml`)
    if (!existsSync(path)) return path
  }
}
