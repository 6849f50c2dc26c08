import { isDeciderPreparer } from '../../domain/case/preparers.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { caseValue, type CaseValue } from './case-value.ts'
import { isHandedOver } from './handed-over.ts'

/** What the rules look at: the case, the day, and what follows from the answers. */
export interface Facts {
  readonly case: Case
  readonly today: LocalDate
  readonly value: CaseValue
  /** Of who prepared it when it was decided. Null while one of the two names is missing. */
  readonly deciderIsPreparer: boolean | null
  /** The case goes to the purchasing function in place of a direct procurement. */
  readonly handedOver: boolean
}

export function factsOf(found: Case, today: LocalDate): Facts {
  const value = caseValue(found)
  return {
    case: found,
    today,
    value,
    deciderIsPreparer: isDeciderPreparer(found),
    handedOver: isHandedOver(found, value),
  }
}
