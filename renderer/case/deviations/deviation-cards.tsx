import type { ComponentType } from 'react'
import { closedReason } from '../../../src/domain/case/frozen.ts'
import type { Deviation } from '../../../src/rules/deviations/deviations.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { useCase } from '../../state/case.ts'
import './deviations.css'

interface DeviationCardsProps {
  readonly deviations: readonly Deviation[]
  /** What is asked of one, beneath it. */
  readonly Asked?: ComponentType<{ readonly deviation: Deviation }>
}

/** Each departure: what it is, why, who decided on it and whose rule it is. Of what is closed nothing is asked: it is read. */
export function DeviationCards({ deviations, Asked }: DeviationCardsProps) {
  return (
    <ul className="deviations">
      {deviations.map((deviation) => (
        <DeviationCard key={deviation.id} deviation={deviation} Asked={Asked} />
      ))}
    </ul>
  )
}

interface DeviationCardProps {
  readonly deviation: Deviation
  readonly Asked: DeviationCardsProps['Asked']
}

function DeviationCard({ deviation, Asked }: DeviationCardProps) {
  const { case: found } = useCase()
  const { id, title, what, layer, source, by, reportedOn, asksReason } = deviation
  const isAsked = Asked !== undefined && closedReason(found, `deviations.${id}`) === null
  return (
    <li>
      <h3>{title}</h3>
      <p>{what}</p>
      <Reason deviation={deviation} isAskedHere={isAsked && asksReason} />
      <p className="small">
        <LayerBadge layer={layer} /> {source.replaceAll(' §', '\u00A0§')}
        {by === undefined ? null : ` · Beslutat av ${by}`}
        {reportedOn === undefined || isAsked ? null : ` · Rapporterad ${reportedOn}`}
      </p>
      {isAsked ? <Asked deviation={deviation} /> : null}
    </li>
  )
}

interface ReasonProps {
  readonly deviation: Deviation
  /** The question stands beneath, and the answer in it. */
  readonly isAskedHere: boolean
}

/** Why, or that nobody has written it, with the way to where it is asked. */
function Reason({ deviation: { title, reason, isGeneral, reasonAt }, isAskedHere }: ReasonProps) {
  const isClosed = closedReason(useCase().case, reasonAt) !== null
  if (isAskedHere) return null
  if (reason !== undefined)
    return (
      <p>
        <strong>Skäl:</strong> {reason}
        {isGeneral && !isClosed ? (
          <>
            {' '}
            <Button variant="link" label={`Skriv mer: ${title}`} onPress={() => goToField(reasonAt)}>
              Skälet är allmänt. Skriv mer
            </Button>
          </>
        ) : null}
      </p>
    )
  if (isClosed) return <p>Inget skäl är skrivet.</p>
  return (
    <p className="deviation-open">
      Inget skäl är skrivet.{' '}
      <Button variant="link" label={`Skriv skälet: ${title}`} onPress={() => goToField(reasonAt)}>
        Skriv skälet
      </Button>
    </p>
  )
}
