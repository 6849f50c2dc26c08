import type { OpenCase } from '../../src/contract/channels.ts'
import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import { enter } from '../../src/domain/case/enter.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { listDrafts } from '../store/drafts.ts'
import { fieldBesideLog } from '../store/replay.ts'
import { verifyChain } from '../store/verify.ts'
import type { Context } from './context.ts'

/**
 * Makes what was being typed when the program ended part of the case, as if the field had been left. A draft of a field
 * that is no more stays a draft.
 */
export function enterDrafts(context: Context, id: string): OpenCase {
  const { case: before, page, savedAt } = requireCase(context.db(), id)
  const drafts = listDrafts(context.db(), id).filter((draft) => fieldAt(draft.path))
  const logProblem = logProblemOf(context, before)
  if (drafts.length === 0) return { case: before, page, savedAt, logProblem }
  const entered = enter(before, drafts, context.today())
  const saved = applyChanges(context.db(), context.options.sources, {
    caseId: id,
    before,
    after: entered.case,
    changes: entered.changes,
    who: context.who(),
    page,
    clearDrafts: drafts.map((draft) => draft.path),
  })
  return { case: entered.case, page, savedAt: saved, logProblem }
}

/** Every case has a log from its first day, so a log that is gone is as wrong as one that does not verify. */
function logProblemOf(context: Context, found: Case): string | null {
  const check = verifyChain(context.db(), found.id)
  const beside = check.ok ? fieldBesideLog(context.db(), found) : null
  if (check.ok && check.entries > 0 && beside === null) return null
  const why = !check.ok
    ? check.sentence
    : check.entries === 0
      ? 'Ärendets logg saknas.'
      : `”${fieldAt(beside ?? '')?.short ?? beside ?? ''}” är ändrat utan att loggen säger det.`
  return `${why} Någon kan ha ändrat i databasen utanför programmet. Berätta det för din chef eller it-stöd.`
}
