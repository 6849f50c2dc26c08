import { Refusal } from '../../src/contract/answer.ts'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { awayWith, awayWords } from '../../src/domain/case/away.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { Unpacked } from '../exchange/package/unpack.ts'
import { readCase } from '../store/cases.ts'
import { listDrafts } from '../store/drafts.ts'
import { inTransaction } from '../store/sql.ts'
import { addCase } from './cases.ts'
import type { Context } from './context.ts'
import { carriesOf, type ForeignCase } from './foreign-case.ts'
import { isOwnKey, keepContents, type Contents } from './foreign-package.ts'
import { isBackHome, withNotesOf } from './is-back-home.ts'
import { localInstant } from './local-time.ts'
import { saveChanged } from './save-changed.ts'

/**
 * A case that a colleague hands over becomes one of this computer's, with its files and all that stands in it. One that was
 * handed over from here and comes back takes the place of what lies here, where nobody has touched that since.
 */
export function takeOver(
  context: Context,
  { manifest }: Unpacked,
  foreign: ForeignCase,
  contents: Contents,
): OpenedPackage {
  const there = readCase(context.db(), foreign.case.id)
  if (there?.kind === 'damaged') throw new Refusal('storage', there.sentence)
  // What went out from here has not come back by being opened here.
  if (there !== null && isOwnKey(context, manifest.publicKey))
    return { is: 'taken-over', caseId: foreign.case.id, again: true, carries: awayWords(there.case) }
  const came = { ...foreign, case: takenIn(foreign.case, localInstant(context.options.sources.now())) }
  return inTransaction(context.db(), () => {
    if (there === null) addCase(context, came.case)
    else replace(context, there.case, there.page, came.case)
    keepContents(context, contents)
    return {
      is: 'taken-over',
      caseId: came.case.id,
      again: there !== null,
      carries: carriesOf(context, came),
    }
  })
}

/** The case with when it was taken in here: from then it goes on here, and not where it came from. */
function takenIn(found: Case, takenInAt: string): Case {
  const last = awayWith(found)
  if (last === undefined) return found
  const takenOver = (found.takenOver ?? []).map((row) => (row.id === last.id ? { ...row, takenInAt } : row))
  return { ...found, takenOver }
}

function replace(context: Context, before: Case, page: string, after: Case): void {
  const title = before.subject.title ?? 'utan rubrik'
  if (!isBackHome(before, after) || listDrafts(context.db(), before.id).length > 0)
    throw new Refusal(
      'invalid',
      `Ärendet ”${title}” finns redan här, och har ändrats här sedan det lämnades över. Filen togs inte in, så att inget går förlorat: öppna ärendet i listan och för in det som skiljer, eller fortsätt på den andra datorn.`,
    )
  saveChanged(context, before, withNotesOf(before, after), page)
}
