import type { ComponentType } from 'react'
import type { Deviation } from '../../../src/rules/deviations/deviations.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { LayerBadge } from '../../components/layer-badge.tsx'
import './deviations.css'

interface DeviationCardsProps {
  readonly deviations: readonly Deviation[]
  /** What is asked of one, beneath it. */
  readonly Asked?: ComponentType<{ readonly deviation: Deviation }>
}

/** Each departure: what it is, why, who decided on it and whose rule it is. */
export function DeviationCards({ deviations, Asked }: DeviationCardsProps) {
  return (
    <ul className="deviations">
      {deviations.map((deviation) => (
        <li key={deviation.id}>
          <h3>{deviation.title}</h3>
          <p>{deviation.what}</p>
          <Reason deviation={deviation} isAskedHere={Asked !== undefined && deviation.asksReason} />
          <p className="small">
            <LayerBadge layer={deviation.layer} /> {deviation.source.replaceAll(' §', '\u00A0§')}
            {deviation.by === undefined ? null : ` · Beslutat av ${deviation.by}`}
            {deviation.reportedOn === undefined || Asked !== undefined
              ? null
              : ` · Rapporterad ${deviation.reportedOn}`}
          </p>
          {Asked === undefined ? null : <Asked deviation={deviation} />}
        </li>
      ))}
    </ul>
  )
}

interface ReasonProps {
  readonly deviation: Deviation
  /** The question stands beneath, and the answer in it. */
  readonly isAskedHere: boolean
}

/** Why, or that nobody has written it, with the way to where it is asked. */
function Reason({ deviation: { title, reason, isGeneral, reasonAt }, isAskedHere }: ReasonProps) {
  if (isAskedHere) return null
  if (reason !== undefined)
    return (
      <p>
        <strong>Skäl:</strong> {reason}
        {isGeneral ? (
          <>
            {' '}
            <Button variant="link" label={`Skriv mer: ${title}`} onPress={() => goToField(reasonAt)}>
              Skälet är allmänt. Skriv mer
            </Button>
          </>
        ) : null}
      </p>
    )
  return (
    <p className="deviation-open">
      Inget skäl är skrivet.{' '}
      <Button variant="link" label={`Skriv skälet: ${title}`} onPress={() => goToField(reasonAt)}>
        Skriv skälet
      </Button>
    </p>
  )
}
