import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { sayField } from '../../domain/case/fields/read.ts'
import { lastTakenBack } from '../../domain/case/gone-out.ts'
import { getAt } from '../../domain/case/path.ts'
import type { Case, Later } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { formatDate } from '../../domain/local-date.ts'
import type { Evaluation, Finding } from '../evaluate/evaluate.ts'
import { periodOf } from '../evaluate/period.ts'
import { missedWords } from '../follow-up/due.ts'
import type { Seen } from './seen.ts'

/**
 * What a decision rests on: what is bought, at what value, of whom, why, and that no contract covers it; and what the contract
 * came to be.
 */
const decisive =
  /^(subject\.|value\.|reason\.|contracts\.found$|inquiry\.criteri|award\.|contract\.((options\.[^.]+\.)?endsOn|startsOn|amountOre|partyName|partyOrgNr)$|suppliers\.[^.]+(\.bid\.|\.vetting\.judgement$|$))/

/**
 * Answers that the decision rests on and that were changed after it, and are not as they were; a contract that runs other
 * days than those that were decided. What was changed before a decision was taken anew is part of that one.
 */
export function changedAfter({ facts: { case: found } }: Evaluation): readonly Seen[] {
  const since = lastTakenBack(found)?.id
  const rows = (found.later ?? []).filter(
    (row) =>
      (row.after === 'decided' || row.after === 'told' || row.after === 'signed') &&
      row.of === since &&
      decisive.test(row.field) &&
      !isAsBefore(found, row),
  )
  const sentences = [...changedWords(rows), ...otherDays(found)]
  return sentences.length === 0 ? [] : [{ figures: { changed: sentences.join(' ') } }]
}

function changedWords(rows: readonly Later[]): readonly string[] {
  if (rows.length === 0) return []
  const names = [...new Set(rows.map(({ field }) => nameOf(field)))]
  const days = [...new Set(rows.map(({ on }) => formatDate(on)))]
  return [`Ändrat ${enumerated(days)}, efter beslutet: ${enumerated(names)}.`]
}

/** The contract's own days, where they are not those of the purchase that was decided. */
function otherDays(found: Case): readonly string[] {
  const { decision, contract } = found
  if (decision.outcome !== 'award' || decision.decidedOn === undefined) return []
  const { start, end } = periodOf(found)
  const differs = (own: string | undefined, planned: string | undefined): own is string =>
    own !== undefined && planned !== undefined && own !== planned
  return [
    ...(differs(contract.startsOn, start)
      ? [`Avtalet börjar gälla ${formatDate(contract.startsOn)}. Beslutet gällde ${formatDate(start ?? '')}.`]
      : []),
    ...(differs(contract.endsOn, end)
      ? [`Avtalet slutar gälla ${formatDate(contract.endsOn)}. Beslutet gällde ${formatDate(end ?? '')}.`]
      : []),
  ]
}

function isAsBefore(found: Case, { field, was, who }: Later): boolean {
  const value = getAt(found, field)
  if (who !== undefined) return false
  const at = fieldAt(field)
  return at !== undefined && value !== undefined && sayField(at, value) === was
}

function nameOf(field: string): string {
  if (/^suppliers\.[^.]+$/.test(field)) return 'leverantör'
  const name = field === 'award.supplierId' ? 'vinnare' : (fieldAt(field)?.short ?? field)
  return /^[A-ZÅÄÖ][a-zåäö]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
}

/** A contract that was not looked back at when a policy says. */
export function notEvaluated({ facts }: Evaluation, speaking: readonly Finding[]): readonly Seen[] {
  const missed = missedWords(facts, speaking)
  return missed.length === 0 ? [] : [{ figures: { missed: missed.join(' ') } }]
}
