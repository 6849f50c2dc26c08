import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { samePerson } from '../domain/same-person.ts'
import { rightOf } from '../rules/escalation/delegation.ts'
import { evaluateCase, type Evaluation } from '../rules/evaluate/evaluate.ts'

interface Person {
  readonly name?: string | undefined
  readonly role?: string | undefined
}

/**
 * The point of the delegation order by which a person decides: what the case names for its own decider, else the tightest that
 * the organisation gives. Undefined where nothing tells: nobody is given a right by it.
 */
export function pointFor({ facts }: Pick<Evaluation, 'facts'>, { name, role }: Person): string | undefined {
  const { decider, delegation } = facts.case.decision
  if (name === undefined || name.trim() === '') return undefined
  if (delegation !== undefined && samePerson(decider?.name, name) === true) return delegation
  const asked = {
    name: name.trim(),
    ...(role === undefined || role.trim() === '' ? {} : { role: role.trim() }),
  }
  const right = rightOf({
    ...facts,
    case: { ...facts.case, decision: { ...facts.case.decision, decider: asked } },
  })
  return right.is === 'held' ? right.points[0]?.point : undefined
}

/** The same of somebody who is about to answer on a paper: offered, and the person may write another. Empty where none is known. */
export const pointOffered = (found: Case, today: LocalDate, person: Person): string =>
  pointFor(evaluateCase(found, today), person) ?? ''
