import { setAt } from '../../domain/case/path.ts'
import { isList } from '../../domain/case/fields/catalogue.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { gapsToAccept } from '../evaluate/demands-checks-before.ts'
import { factsOf } from '../evaluate/facts.ts'

/**
 * Notes what the decider accepts when the reason is written, at the decision and at the signing: which checks, and what each
 * lacked then, with its day and its result. What comes to lack later is not accepted by a reason that was written before it.
 */
export const followAccepted = (before: Case, after: Case, today: LocalDate): Case =>
  noted(noted(after, before, 'decision', today), before, 'contract', today)

function noted(found: Case, before: Case, at: 'decision' | 'contract', today: LocalDate): Case {
  const text = found[at].checksDeviation
  if (text === before[at].checksDeviation) return found
  const gaps =
    text === undefined ? [] : gapsToAccept(factsOf(found, today), at === 'decision' ? 'decision' : 'signing')
  const ids = [...new Set(gaps.map(({ check }) => check))]
  const accepted = ids.map((id) => {
    const [first, ...rest] = gaps.filter(({ check }) => check === id)
    const { on, until, result } = first ?? {}
    return {
      id,
      gaps: [first, ...rest].flatMap((gap) => gap?.is ?? []),
      ...(found.award.supplierId === undefined ? {} : { supplierId: found.award.supplierId }),
      ...(on === undefined ? {} : { on }),
      ...(until === undefined ? {} : { until }),
      ...(result === undefined ? {} : { result }),
    }
  })
  return setAt(found, `${at}.checksAccepted`, accepted.length === 0 ? undefined : accepted, isList)
}
