import { addMonths, type LocalDate } from '../../domain/local-date.ts'
import { knownAmount } from './amounts.ts'
import type { Law } from './dated.ts'
import type { FoundLimit } from './limits.ts'

/**
 * That a limit was checked long before the procurement begins and may have changed since, as a sentence; null where it
 * was checked late enough, is the organisation's own or is not known. How long is the program's own, in amounts.json.
 */
export function limitAgeWords(limit: FoundLimit, law: Law, startDate: LocalDate): string | null {
  const { checkedOn, enteredBy, ore, verified, to } = limit
  // A row that has ended cannot change.
  if (enteredBy !== undefined || ore === null || !verified || to !== null) return null
  const until = addMonths(checkedOn, knownAmount('limit-checked-months', law, startDate))
  return startDate <= until
    ? null
    : `Beloppet kontrollerades senast ${checkedOn}; se efter att det inte har ändrats.`
}
