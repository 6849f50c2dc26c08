import { noDeviations } from '../../../src/record/sections/deviations.ts'
import { deviationsOf } from '../../../src/rules/deviations/deviations.ts'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { DeviationCards } from './deviation-cards.tsx'

/** What whoever decides has to have seen first: every departure, or in one line that there is none. */
export function DeviationsSeen() {
  const { case: found, evaluation } = useCase()
  const deviations = deviationsOf(evaluation).filter(({ isAfterDecision }) => !isAfterDecision)
  if (deviations.length === 0) return <p className="small deviations-none">{noDeviations}</p>
  return (
    <Section
      title={deviations.length === 1 ? 'En avvikelse' : `${deviations.length} avvikelser`}
      help={
        found.decision.outcome === undefined
          ? 'Läs innan du beslutar. Den som beslutar tar också ställning till det här, och det står i dokumentationen.'
          : 'Det här avviker från lag, policy eller rutin, och står i dokumentationen.'
      }
    >
      <DeviationCards deviations={deviations} />
    </Section>
  )
}
