import { decisionLevels } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'

const { superior, director, committee, assembly } = decisionLevels
/** What can be said of who has the last word: who is a manager is told by the name. */
const highLevels = { superior, director, committee, assembly }

/** Where a policy lets a manager in line decide on a departure, and the director only where it is still disputed. */
const disputed = {
  superior: 'Nej, chefen i linjen avgör',
  director: 'Ja, regiondirektören avgör',
}

/** Who has the last word: asked where a rule wants it, and where a departure may still be disputed. */
export function LastWord() {
  const { case: found, evaluation } = useCase()
  if (asksLevel(evaluation)) return <Field path="decision.level" choices={highLevels} />
  if (mayBeDisputed(evaluation))
    return (
      <Field
        path="decision.level"
        label="Är ni och inköpsfunktionen fortfarande oense?"
        help="I så fall går avsteget vidare i linjen, i sista hand till regiondirektören."
        choices={disputed}
        layout="column"
        optional
      />
    )
  return found.decision.level === undefined ? null : (
    <Field path="decision.level" choices={highLevels} optional />
  )
}

const asksLevel = ({ findings }: Evaluation): boolean =>
  findings.some(
    ({ rule: { demand }, fields, state }) =>
      demand.is === 'decided-by' && state !== 'unknown' && fields.includes('decision.level'),
  )

/** A rule speaks, or would, where the answer is the director; an answer that it is not leaves the question there. */
const mayBeDisputed = ({ facts: { case: found }, findings }: Evaluation): boolean =>
  findings.some(({ rule: { when } }) =>
    when.some((one) => one.is === 'answer' && one.field === 'decision.level' && one.equals === 'director'),
  ) ||
  (found.decision.level === 'superior' && departs(found))

const departs = ({ contracts, value }: Case): boolean =>
  contracts.found === 'not-usable' || contracts.found === 'exists' || value.policyExit === 'deviation'
