import { noneYetWords } from '../../../src/record/sections/deviations.ts'
import { deviationsOf } from '../../../src/rules/deviations/deviations.ts'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { DeviationCards } from './deviation-cards.tsx'

/** So many are read: the heaviest stand in sight, the others folded. */
const inSight = 3

interface DeviationsSeenProps {
  /** Nothing at all where there is none: where nobody waits for the answer. */
  readonly onlySome?: boolean
}

/** What whoever decides has to have seen first: every departure, or in one line that there is none. */
export function DeviationsSeen({ onlySome = false }: DeviationsSeenProps) {
  const { case: found, evaluation } = useCase()
  const deviations = deviationsOf(evaluation)
    .filter(({ isAfterDecision }) => !isAfterDecision)
    .toSorted((a, b) => b.weight - a.weight)
  if (deviations.length === 0)
    return onlySome ? null : <p className="small deviations-none">{noneYetWords(evaluation)}</p>
  const rest = deviations.slice(inSight)
  return (
    <Section
      title={deviations.length === 1 ? 'En avvikelse' : `${deviations.length} avvikelser`}
      help={
        found.decision.outcome === undefined
          ? 'Läs innan du beslutar. Den som beslutar tar också ställning till det här, och det står i dokumentationen.'
          : 'Det här avviker från lag, policy eller rutin, och står i dokumentationen.'
      }
    >
      <DeviationCards deviations={deviations.slice(0, inSight)} />
      {rest.length === 0 ? null : (
        <More title={rest.length === 1 ? 'En avvikelse till' : `${rest.length} avvikelser till`}>
          <DeviationCards deviations={rest} />
        </More>
      )}
    </Section>
  )
}
