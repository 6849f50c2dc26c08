import { decisionProof } from '../../domain/case/decision-follows.ts'
import type { Case } from '../../domain/case/schema.ts'
import { samePerson } from '../../domain/same-person.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, vacuous, type Outcome } from '../evaluate/outcome.ts'
import { hasEvidence } from '../vetting/row.ts'
import { isWhole } from './holds.ts'

/** Where what proves a decision belongs among the case's files. */
export const decisionPlace = 'decision'

/**
 * The answer that a decision came by: given in another installation by the one who decided, for what stands. Undefined where
 * it was entered here.
 */
export function answerFor({ decision }: Case): NonNullable<Case['decision']['answers']>[number] | undefined {
  const { answers = [], decider } = decision
  return answers.findLast(
    ({ answer, name, on }) =>
      answer === 'approve' && samePerson(name, decider?.name) === true && on === decision.decidedOn,
  )
}

/** Whether somebody else decided, and the one who prepares the purchase has written it down. */
export const isRegistered = (found: Case): boolean =>
  isWhole(found) &&
  samePerson(found.decision.decider?.name, found.preparer.name) !== true &&
  answerFor(found) === undefined

/** What somebody else decided, and the preparer has entered, can be proved: a file, or the place of one. */
export function decisionEvidence({ case: found }: Facts): Outcome {
  if (!isRegistered(found)) return isWhole(found) ? met : vacuous
  return hasEvidence(found, decisionPlace) ? met : missing([`elsewhere.${decisionProof}.where`])
}
