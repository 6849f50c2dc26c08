import type { Case } from '../../domain/case/schema.ts'
import { emptyOrganisation, type Organisation } from '../../domain/organisation/organisation.ts'
import { routineOf } from './of-case.ts'

/**
 * The organisation that a case is decided in: what it carries, and the points of its local routine after those. Empty where
 * the office has entered none: then the case names the persons, and nothing is known of who is above whom.
 */
export function organisationOf(found: Case): Organisation {
  const org = found.basis?.organisation ?? emptyOrganisation
  const own = routineOf(found)?.delegation ?? []
  return own.length === 0 ? org : { ...org, delegation: [...org.delegation, ...own] }
}
