import { useState } from 'react'
import type { Candidate } from '../../../src/domain/case/schema.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { fieldId } from '../../components/field-id.ts'
import { Section } from '../../components/section.tsx'
import { removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { RemoveRow } from '../value/remove-row.tsx'

const list = 'contracts.candidates'

/** The contracts that might cover the need, each judged. One that the list lacks is added by hand. */
export function Candidates() {
  const stored = useCase().case.contracts.candidates ?? []
  // A row nobody has typed in is only on the page: it becomes part of the case with its first keystroke.
  const [spares, setSpares] = useState<readonly string[]>([])
  const ids = [...stored.map(({ id }) => id), ...spares.filter((id) => stored.every((row) => row.id !== id))]
  const add = (): void => {
    const id = crypto.randomUUID()
    setSpares([...spares, id])
    focusSoon(`${list}.${id}.label`)
  }
  const button = (
    <Button variant="link" onPress={add}>
      Lägg till ett avtal själv
    </Button>
  )
  if (ids.length === 0) return <div id={fieldId(list)}>{button}</div>
  return (
    <Section title="Avtal att pröva" help="Läs vad avtalet omfattar, eller fråga den som ansvarar för det.">
      <div id={fieldId(list)}>
        {ids.map((id) => (
          <CandidateCard
            key={id}
            id={id}
            candidate={stored.find((row) => row.id === id)}
            onGone={() => {
              setSpares(spares.filter((spare) => spare !== id))
              focusSoon(list)
            }}
          />
        ))}
        {button}
      </div>
    </Section>
  )
}

interface CandidateCardProps {
  readonly id: string
  readonly candidate: Candidate | undefined
  readonly onGone: () => void
}

function CandidateCard({ id, candidate, onGone }: CandidateCardProps) {
  const at = `${list}.${id}`
  const [isTyped] = useState(candidate?.label === undefined)
  const name = candidate?.label ?? 'Avtal'
  const remove = async (): Promise<void> => {
    if (candidate === undefined || (await removeRow(at))) onGone()
  }
  return (
    <div className="card candidate" role="group" aria-label={name}>
      {isTyped ? (
        <>
          <Field path={`${at}.label`} wide />
          <Field path={`${at}.reference`} optional />
        </>
      ) : (
        <h3>
          {name}
          {candidate?.reference === undefined ? null : (
            <span className="hit-line">{candidate.reference}</span>
          )}
        </h3>
      )}
      <Field path={`${at}.fits`} layout="column" />
      {candidate?.fits === 'no' || candidate?.fits === 'partly' || candidate?.reason !== undefined ? (
        <Field path={`${at}.reason`} label={reasonLabel(candidate.fits)} />
      ) : null}
      <RemoveRow name={name} typed={candidate !== undefined} onRemove={() => void remove()} />
    </div>
  )
}

function reasonLabel(fits: Candidate['fits']): string {
  if (fits === 'partly') return 'Vad täcker avtalet inte?'
  return fits === 'yes' ? 'Kommentar till bedömningen' : 'Varför täcker det inte behovet?'
}
