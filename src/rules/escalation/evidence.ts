import { decisionProof } from '../../domain/case/decision-follows.ts'
import { decisionPlace } from '../../domain/case/decision-proofs.ts'
import type { Case } from '../../domain/case/schema.ts'
import { samePerson } from '../../domain/same-person.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, vacuous, type Outcome } from '../evaluate/outcome.ts'
import { hasEvidence } from '../vetting/row.ts'
import { coverOf } from './answers.ts'
import { isWhole } from './holds.ts'

/** Whether somebody else decided, and the one who prepares the purchase has written it down. */
export const isRegistered = (found: Case): boolean =>
  isWhole(found) &&
  samePerson(found.decision.decider?.name, found.preparer.name) !== true &&
  coverOf(found).is !== 'covered'

/**
 * What somebody else decided, and the preparer has entered, can be proved: a file, or the place of one. An answer that was about
 * something else is none.
 */
export function decisionEvidence({ case: found }: Facts): Outcome {
  if (!isRegistered(found)) return isWhole(found) ? met : vacuous
  if (hasEvidence(found, decisionPlace)) return met
  const cover = coverOf(found)
  return missing([`elsewhere.${decisionProof}.where`], cover.is === 'other' ? cover.why : undefined)
}
