import { ways, type Choices } from '../../../src/domain/case/choices.ts'
import { groundsOf } from '../../../src/rules/grounds/grounds.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { GroundQuestions } from './ground-questions.tsx'
import { HandOver } from './hand-over.tsx'

/** What to do when the amount does not allow the purchase: a ground in the act, or to hand the case over. */
export function WaysOn() {
  const { case: found, evaluation, today } = useCase()
  const { way, ground } = found.reason
  const isUnknown = evaluation.facts.value.allowedByAmount === 'undetermined'
  const hasGrounds = groundsOf(found, today).length > 0
  // A case that states a ground without having said its way has gone that way.
  const chosen = way ?? (ground === undefined ? undefined : 'ground')
  return (
    <>
      <Field
        path="reason.way"
        choices={waysOf(hasGrounds || chosen === 'ground', isUnknown)}
        layout="column"
        help={
          hasGrounds
            ? 'Undantagen är få och tolkas snävt. Är du osäker, lämna över.'
            : `Programmet känner inte undantagen i ${found.subject.law ?? 'LOU'} för den dag då upphandlingen började.`
        }
      />
      {chosen === 'ground' ? <GroundQuestions /> : null}
      {chosen === 'hand-over' ? <HandOver /> : null}
    </>
  )
}

/** The suggested way first: to hand over where the program cannot tell. */
function waysOf(hasGrounds: boolean, isUnknown: boolean): Choices {
  const { ground, 'hand-over': handOver } = ways
  if (!hasGrounds) return { 'hand-over': handOver }
  return isUnknown ? { 'hand-over': handOver, ground } : { ground, 'hand-over': handOver }
}
