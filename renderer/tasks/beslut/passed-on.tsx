import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { maySamePerson } from '../../../src/domain/same-person.ts'
import { passersOf } from '../../../src/rules/escalation/passed-on.ts'
import type { Proposal } from '../../../src/rules/escalation/proposal.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { addRow, enter, removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { focusSoon } from '../value/focus-soon.ts'

/** Those who left the decision to the manager above: who, why and when. */
export function PassedOn() {
  const { case: found } = useCase()
  return (found.decision.passedOn ?? []).map(({ id, name, role }) => {
    const at = `decision.passedOn.${id}`
    return (
      <div key={id} role="group" aria-label={`Lämnade över: ${name ?? 'utan namn'}`}>
        <p>
          <strong>{name ?? 'Namn saknas'}</strong>
          {role === undefined ? '' : `, ${role}`} lämnade över beslutet.
        </p>
        <div className="field-row">
          <Field path={`${at}.why`} />
          <Field path={`${at}.on`} />
        </div>
        <RemoveRow
          name={name ?? 'raden'}
          typed
          onRemove={() => void removeRow(at).then(() => focusSoon('decision.decider.name'))}
        />
      </div>
    )
  })
}

/** The one who is named leaves the decision to the next above: noted, and another is asked for. */
export function PassOn({ today }: { readonly today: string }) {
  const { case: found } = useCase()
  const { decider, outcome } = found.decision
  if (decider?.name === undefined || outcome !== undefined) return null
  if (passersOf(found).some(({ name }) => maySamePerson(name, decider.name))) return null
  if (frozenReason(found, 'decision.decider.name') !== null) return null
  const passOn = async (): Promise<void> => {
    const row = await addRow('decision.passedOn', [
      { path: 'name', text: decider.name ?? '' },
      ...(decider.role === undefined ? [] : [{ path: 'role', text: decider.role }]),
      { path: 'on', text: today },
    ])
    if (row === null) return
    await enter([
      { path: 'decision.decider.name', text: '' },
      { path: 'decision.decider.role', text: '' },
    ])
    focusSoon(`decision.passedOn.${row}.why`)
  }
  return (
    <p>
      <Button variant="link" onPress={() => void passOn()}>
        {decider.name} lämnar över till chefen ovanför
      </Button>
    </p>
  )
}

interface ProposedProps extends Proposal {
  /** The one who is named is not the right one: another may be written in that one's place. */
  readonly instead?: boolean
}

/** Whom the organisation points at, while nobody is named or the wrong one is: chosen by a press, never by itself. */
export function Proposed({ name, role, point, instead = false }: ProposedProps) {
  const { case: found } = useCase()
  const { decider, delegation } = found.decision
  if (decider?.name !== undefined && (!instead || maySamePerson(decider.name, name))) return null
  if (frozenReason(found, 'decision.decider.name') !== null) return null
  const entries = [
    { path: 'decision.decider.name', text: name },
    { path: 'decision.decider.role', text: role },
    ...(point === null || delegation !== undefined
      ? []
      : [{ path: 'decision.delegation', text: point.point }]),
  ]
  return (
    <p>
      Enligt er organisation är det {name}, {role}
      {point === null ? '' : `, punkt ${point.point} i delegationsordningen`}
      {instead ? ', som beslutar' : ''}.{' '}
      <Button variant="link" onPress={() => void enter(entries)}>
        Skriv {name}
      </Button>
    </p>
  )
}
