import { setAt } from '../../domain/case/path.ts'
import { isList } from '../../domain/case/fields/catalogue.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { identityKey, identityNote } from '../../domain/suppliers/identity.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import { gapsToAccept } from '../evaluate/demands-checks-before.ts'
import { factsOf } from '../evaluate/facts.ts'
import { winnerOf } from '../evaluate/suppliers.ts'

/**
 * Notes what the decider accepts when the reason is written, at the decision and at the signing: which checks, and what each
 * lacked then, with its day and its result, and of whom. What comes to lack later is not accepted by a reason that was written
 * before it, and nor is what another lacks who has come to stand in the row.
 */
export const followAccepted = (before: Case, after: Case, today: LocalDate): Case =>
  noted(noted(after, before, 'decision', today), before, 'contract', today)

function noted(found: Case, before: Case, at: 'decision' | 'contract', today: LocalDate): Case {
  const text = found[at].checksDeviation
  if (text === before[at].checksDeviation) return named(found, before, at)
  const gaps =
    text === undefined ? [] : gapsToAccept(factsOf(found, today), at === 'decision' ? 'decision' : 'signing')
  const winner = winnerOf(found)
  const ids = [...new Set(gaps.map(({ check }) => check))]
  const accepted = ids.map((id) => {
    const [first, ...rest] = gaps.filter(({ check }) => check === id)
    const { on, until, result } = first ?? {}
    return {
      id,
      gaps: [first, ...rest].flatMap((gap) => gap?.is ?? []),
      ...(found.award.supplierId === undefined ? {} : { supplierId: found.award.supplierId }),
      ...(winner === undefined || identityKey(winner) === undefined ? {} : { of: identityNote(winner) }),
      ...(on === undefined ? {} : { on }),
      ...(until === undefined ? {} : { until }),
      ...(result === undefined ? {} : { result }),
    }
  })
  return setAt(found, `${at}.checksAccepted`, accepted.length === 0 ? undefined : accepted, isList)
}

/** What an older program noted without whom it was of was of the one that the row named until it is made to name another. */
function named(found: Case, before: Case, at: 'decision' | 'contract'): Case {
  const { checksAccepted } = found[at]
  if (checksAccepted === undefined || found.suppliers === before.suppliers) return found
  const told = checksAccepted.map((row) => {
    const was = before.suppliers.find(({ id }) => id === row.supplierId)
    const now = found.suppliers.find(({ id }) => id === row.supplierId)
    return row.of !== undefined || was === undefined || identityKey(was) === undefined || now === undefined
      ? row
      : isAnother(identityNote(was), now)
        ? { ...row, of: identityNote(was) }
        : row
  })
  return told.every((row, index) => row === checksAccepted[index])
    ? found
    : setAt(found, `${at}.checksAccepted`, told, isList)
}
