import type { Case } from '../../domain/case/schema.ts'
import { maySamePerson } from '../../domain/same-person.ts'

/** Somebody who should have decided and did not: because the one said so, or has a conflict of interest. */
export interface Passer {
  readonly name: string
  readonly why: string | undefined
  /** By a statement of the person's own that nobody has found to be no conflict. */
  readonly isConflicted: boolean
}

/**
 * Those who have left the decision to the next above: as it is noted, and as a decider's own statement of a conflict says. An
 * interest that somebody else has examined and found to be none passes nothing on.
 */
export function passersOf({ decision, impartiality }: Case): readonly Passer[] {
  const noted = (decision.passedOn ?? []).flatMap(({ name, why }) =>
    name === undefined ? [] : [{ name, why, isConflicted: false }],
  )
  const stated = (impartiality.statements ?? []).flatMap(({ part, name, conflict, way, note }) =>
    part === 'decider' && name !== undefined && conflict === 'yes' && way !== 'no-conflict'
      ? [{ name, why: note, isConflicted: true }]
      : [],
  )
  return [...noted, ...stated.filter((one) => !noted.some((row) => maySamePerson(row.name, one.name)))]
}
