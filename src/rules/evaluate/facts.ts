import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { caseValue, type CaseValue } from './case-value.ts'

/** What the rules look at: the case, the day, and what follows from the answers. */
export interface Facts {
  readonly case: Case
  readonly today: LocalDate
  readonly value: CaseValue
  /** Null while one of the two names is missing. */
  readonly deciderIsPreparer: boolean | null
}

export function factsOf(found: Case, today: LocalDate): Facts {
  return {
    case: found,
    today,
    value: caseValue(found),
    deciderIsPreparer: samePerson(found.decision.decider?.name, found.preparer.name),
  }
}

/** Names compared as people write them: case and spaces do not tell two persons apart. */
export function samePerson(a: string | undefined, b: string | undefined): boolean | null {
  if (a === undefined || b === undefined) return null
  const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
