import { ways, type Choices } from '../../../src/domain/case/choices.ts'
import { groundsOf } from '../../../src/rules/grounds/grounds.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { GroundQuestions } from './ground-questions.tsx'
import { HandOver } from './hand-over.tsx'

/** What to do when the amount does not allow the purchase: to hand the case over, or a ground in the act. */
export function WaysOn() {
  const { case: found, today } = useCase()
  const { way, ground } = found.reason
  const hasGrounds = groundsOf(found, today).length > 0
  // A case that states a ground without having said its way has gone that way.
  const chosen = way ?? (ground === undefined ? undefined : 'ground')
  return (
    <>
      <Field
        path="reason.way"
        choices={waysOf(hasGrounds || chosen === 'ground')}
        choiceHelp={wayHelp}
        layout="column"
        help={
          hasGrounds
            ? 'Är du osäker, lämna över.'
            : `Programmet känner inte undantagen i ${found.subject.law ?? 'LOU'} för den dag då upphandlingen började.`
        }
      />
      {chosen === 'ground' ? <GroundQuestions /> : null}
      {chosen === 'hand-over' ? <HandOver /> : null}
    </>
  )
}

/** The safe way first. */
const waysOf = (hasGrounds: boolean): Choices => ({
  'hand-over': `${ways['hand-over']} (vanligast)`,
  ...(hasGrounds ? { ground: ways.ground } : {}),
})

const wayHelp = {
  'hand-over': 'De annonserar köpet, eller hittar en annan väg. Du skickar det du redan har fyllt i.',
  ground:
    'Undantagen är få och gäller sällan. Ni måste kunna visa att allt som lagen kräver är uppfyllt, även om någon överklagar.',
} as const
