import type { LocalDate } from '../local-date.ts'
import type { Contract } from './contract.ts'

/** Whether a contract is in force on a day, as far as the list says. */
export type Validity = 'valid' | 'expired' | 'not-yet' | 'unknown'

/** The last day is a day in force. Without dates nothing is known, and nothing is assumed. */
export function validityOn({ validFrom, validTo, openEnded }: Contract, day: LocalDate): Validity {
  if (validTo !== undefined && validTo < day) return 'expired'
  if (validFrom !== undefined && validFrom > day) return 'not-yet'
  return validTo !== undefined || openEnded ? 'valid' : 'unknown'
}
