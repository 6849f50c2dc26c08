import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { fieldBesideLog } from '../store/replay.ts'
import { verifyChain } from '../store/verify.ts'
import type { Context } from './context.ts'

/**
 * Why a stored case and its log do not hold together, as a sentence that says what to do; null where they do. Every case
 * has a log from its first day, so a log that is gone is as wrong as one that does not verify.
 */
export function logProblemOf(context: Context, found: Case): string | null {
  const check = verifyChain(context.db(), found.id)
  const beside = check.ok ? fieldBesideLog(context.db(), found) : null
  if (check.ok && check.entries > 0 && beside === null) return null
  const why = !check.ok
    ? check.sentence
    : check.entries === 0
      ? 'Ärendets logg saknas.'
      : `”${beside?.startsWith('attachments.') === true ? 'Listan över filer' : (fieldAt(beside ?? '')?.short ?? beside ?? '')}” är ändrat utan att loggen säger det.`
  return `${why} Någon kan ha ändrat i databasen utanför programmet. Berätta det för din chef eller it-stöd.`
}
