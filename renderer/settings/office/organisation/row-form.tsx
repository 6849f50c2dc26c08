import { useEffect, useRef, useState } from 'react'
import type { OfficeState } from '../../../../src/contract/shapes.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { enterRow, type Typed } from '../../../../src/domain/organisation/typed.ts'
import { Button } from '../../../components/button.tsx'
import { fieldId } from '../../../components/field-id.ts'
import { focusField } from '../../../components/focus-field.ts'
import { LeaveForm } from '../../../components/leave-form.tsx'
import { call } from '../../../state/call.ts'
import { today } from '../../../state/clock.ts'
import { fieldsOf, typedOf, type RowAt, type RowField } from './row-fields.ts'
import { dropDraft, keepDraft, typedDraft } from './row-draft.ts'
import { RowInput } from './row-input.tsx'

interface RowFormProps {
  readonly org: Organisation
  readonly at: RowAt
  readonly title: string
  readonly onSaved: (office: OfficeState) => void
  readonly onCancel: () => void
}

/** The form for one row of the organisation: a unit, a post, who holds it, or a point of the delegation order. */
export function RowForm({ org, at, title, onSaved, onCancel }: RowFormProps) {
  const { row, id } = at
  const [typed, setTyped] = useState<Typed>(() => typedDraft(at) ?? typedOf(org, at))
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const was = typedOf(org, at)
  const isChanged = (now: Typed): boolean =>
    Object.keys({ ...was, ...now }).some((name) => (now[name] ?? '') !== (was[name] ?? ''))
  // From which day is asked where the line upwards changes, and only there is what held before it kept.
  const isMoved = ['superior', 'within'].some((name) => (typed[name] ?? '') !== (was[name] ?? ''))
  const fields = fieldsOf(org, at, today()).filter(({ name }) => name !== 'since' || isMoved)
  const pathOf = (name: string): string => `organisation.${row}.${name}`
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const type = (name: string, text: string): void => {
    const now = { ...typed, [name]: text }
    setTyped(now)
    if (isChanged(now)) keepDraft(at, now)
    else dropDraft(at)
  }

  const leave = (): void => {
    dropDraft(at)
    onCancel()
  }

  const done = (saved: OfficeState | null): void => {
    if (saved === null) return
    dropDraft(at)
    onSaved(saved)
  }

  const save = async (): Promise<void> => {
    const read = enterRow(org, row, typed, { id, newId: () => 'new', today: today() })
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) {
      const first = fields.find(({ name }) => read.problems[name] !== undefined)
      if (first !== undefined) focusField(pathOf(first.name))
      return
    }
    done(await call('office.organisation.enter', { row, ...(id === undefined ? {} : { id }), typed }))
  }

  const takeAway = async (): Promise<void> => {
    if (id === undefined || row === 'document') return
    done(await call('office.organisation.take-away', { row, id }))
  }

  const input = (field: RowField) => (
    <RowInput
      key={field.name}
      id={fieldId(pathOf(field.name))}
      field={field}
      text={typed[field.name] ?? ''}
      problem={problems[field.name]}
      onType={(text) => type(field.name, text)}
    />
  )
  const isDay = ({ name }: RowField): boolean => ['from', 'to'].includes(name)
  return (
    <form
      ref={form}
      noValidate
      className="organisation-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{title}</h3>
      {fields.filter((field) => !isDay(field)).map(input)}
      <div className="organisation-days">{fields.filter(isDay).map(input)}</div>
      <p role="alert" className="problem">
        {problems['row'] ?? ''}
      </p>
      <div className="row">
        <Button isSubmit>Spara</Button>
        <LeaveForm isChanged={isChanged(typed)} onLeave={leave} />
        {id === undefined || row === 'document' ? null : (
          <Button variant="link" onPress={() => void takeAway()}>
            Ta bort: den har aldrig gällt
          </Button>
        )}
      </div>
    </form>
  )
}
