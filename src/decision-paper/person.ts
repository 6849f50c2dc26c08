import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { preparedBefore } from '../domain/case/preparers.ts'
import { samePerson } from '../domain/same-person.ts'
import { departuresBefore } from '../rules/deviations/deviations.ts'
import { evaluateCase, type Evaluation } from '../rules/evaluate/evaluate.ts'

/** What is asked of the one who decides, as a person. */
const ofPerson: readonly string[] = ['decided-by', 'delegation-holds', 'decider-not-preparer']

/** The departures that are about the person: said here, with all that the rules find. */
export const personKinds: readonly string[] = [
  'wrong-level',
  'wrong-level-unknown',
  'no-right',
  'same-person',
  'same-person-maybe',
  'earlier-preparer',
]

/** Those that no finding of a wrong person tells. */
const toldAlone: readonly string[] = ['same-person', 'same-person-maybe', 'wrong-level-unknown']

/**
 * Why the one who is named is not, or may not be, the right one to decide: of another level, without the right by the
 * delegation order, who prepares the purchase too or has before; and that nobody has told whether there is a superior. Empty
 * where the rules see nothing against it.
 */
export function personPoints(evaluation: Evaluation): readonly string[] {
  const wrong = evaluation.findings
    .filter(({ rule, state }) => state === 'wrong' && ofPerson.includes(rule.demand.is))
    .map(({ rule, detail }) => detail ?? rule.message)
  const departures = departuresBefore(evaluation).filter(({ kind }) => personKinds.includes(kind))
  const both = departures.filter(({ kind }) => toldAlone.includes(kind)).map(({ what }) => what)
  const reasons = departures.flatMap(({ reason }) => reason ?? [])
  const said = [...new Set([...wrong, ...(wrong.length === 0 ? both : [])])]
  const before = preparedBefore(evaluation.facts.case, evaluation.facts.case.decision.decider?.name)
  const why = reasons.length === 0 ? 'Inget skäl är skrivet.' : `Skäl: ${[...new Set(reasons)].join(' ')}`
  return [
    ...(said.length === 0 ? [] : [`${wrong.length > 0 ? 'Fel person: ' : ''}${[...said, why].join(' ')}`]),
    ...(before === null ? [] : [before]),
    ...superiorUnknown(evaluation),
  ]
}

/** Whether there is a superior decides who decides; while it is not answered nobody can tell. */
function superiorUnknown({ facts: { case: found }, findings }: Evaluation): readonly string[] {
  const { superiorExists, usual } = found.decision
  const isAsked = findings.some(
    ({ state, fields }) =>
      state !== 'met' && state !== 'unknown' && fields.includes('decision.superiorExists'),
  )
  if (!isAsked || superiorExists !== undefined) return []
  const over = usual?.name ?? 'den som annars beslutar'
  return [`Det är oklart vem som beslutar: ingen har svarat på om det finns en chef över ${over}.`]
}

interface Person {
  readonly name: string
  readonly role?: string | undefined
}

/**
 * The same of somebody who is about to decide, whoever the case names: what the rules would find were it that person, and that
 * the paper was made for another.
 */
export function personPointsOf(found: Case, today: LocalDate, { name, role }: Person): readonly string[] {
  if (name.trim() === '') return []
  const { decider: named } = found.decision
  const decider = { name: name.trim(), ...(role?.trim() ? { role: role.trim() } : {}) }
  const isNamed = samePerson(named?.name, decider.name)
  const asked = isNamed === true ? { ...named, ...decider } : decider
  const points = personPoints(
    evaluateCase({ ...found, decision: { ...found.decision, decider: asked } }, today),
  )
  return isNamed === false
    ? [...points, `I underlaget står det att ${named?.name ?? ''} beslutar, inte ${decider.name}.`]
    : points
}
