import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { postOf, superiorOf } from '../../domain/organisation/line.ts'
import { organisationOf } from '../local/organisation-of-case.ts'

/**
 * Whether there is a superior is not asked where the organisation shows one: the answer is yes, and can be changed. It is filled
 * in as it becomes known, and taken back with it while no manager is named; what somebody has answered stays.
 */
export function followSuperior(before: Case, after: Case, today: LocalDate): Case {
  const [{ decision: was }, { decision }] = [before, after]
  if (was.usual === decision.usual && before.basis === after.basis) return after
  const { superiorExists, ...rest } = decision
  if (superiorExists !== was.superiorExists) return after
  const [knew, knows] = [hasSuperior(before, today), hasSuperior(after, today)]
  if (knows && !knew && superiorExists === undefined)
    return { ...after, decision: { ...decision, superiorExists: 'yes' } }
  return knew && !knows && superiorExists === 'yes' && decision.decider?.name === undefined
    ? { ...after, decision: rest }
    : after
}

/** The organisation shows somebody above the one who would otherwise decide. */
function hasSuperior(found: Case, today: LocalDate): boolean {
  const { usual, decidedOn } = found.decision
  if (usual?.name === undefined) return false
  const org = organisationOf(found)
  const day = decidedOn ?? today
  const post = postOf(org, usual.name, usual.role, day)
  return post !== null && superiorOf(org, post.id, day) !== null
}
