import { tasks } from '../../../src/flow/tasks.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import type { Duty, DutyId } from '../../../src/rules/follows/duty.ts'
import { Button } from '../../components/button.tsx'
import { LayerBadge } from '../../components/layer-badge.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Tag } from '../../components/tag.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { dutyMark } from './duty-words.ts'
import { tasksOfValue, type TaskOfValue } from './tasks-of-value.ts'
import './follows.css'

interface WhatFollowsProps {
  readonly title?: string
  /** Only these duties; all where not said. */
  readonly only?: readonly DutyId[]
  /** Also the tasks that the value brings. */
  readonly withTasks?: boolean
  /** What is not needed is not even named. */
  readonly neededOnly?: boolean
}

/** What follows from the value: each duty with its last day and section, and the tasks it brings. Nothing while there is no value. */
export function WhatFollows({
  title = 'Det här följer',
  only,
  withTasks = false,
  neededOnly = false,
}: WhatFollowsProps) {
  const { evaluation, plan } = useCase()
  if (evaluation.facts.value.result === null) return null
  const duties = dutiesOf(evaluation.facts).filter(({ id }) => only?.includes(id) ?? true)
  const open = duties.filter(({ state }) => state !== 'not-needed')
  const others = duties.filter(({ state }) => state === 'not-needed')
  const brought = withTasks ? tasksOfValue(plan) : []
  if (open.length + brought.length === 0 && (neededOnly || others.length === 0)) return null
  return (
    <Section title={title}>
      {open.length === 0 ? null : <Duties duties={open} />}
      {brought.length === 0 ? null : <Brought tasks={brought} />}
      {neededOnly || others.length === 0 ? null : (
        <More title={others.length === 1 ? 'En sak behövs inte' : `${others.length} saker behövs inte`}>
          <Duties duties={others} />
        </More>
      )}
    </Section>
  )
}

function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <ul className="duties">
      {duties.map((duty) => {
        const { words, tone } = dutyMark(duty)
        return (
          <li key={duty.id}>
            <p>
              <strong>{duty.title}</strong> <Tag tone={tone}>{words}</Tag>
            </p>
            <p>{duty.text}</p>
            <p className="small">
              <LayerBadge layer={duty.layer} /> {duty.section.replaceAll(' §', '\u00A0§')}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Brought({ tasks: brought }: { readonly tasks: readonly TaskOfValue[] }) {
  return (
    <>
      <h3>Uppgifter som värdet för med sig</h3>
      <ul className="brought">
        {brought.map(({ id, isDone, layers }) => (
          <li key={id}>
            <Button variant="link" onPress={() => goTo(id)}>
              {tasks[id].title}
            </Button>{' '}
            {layers.map((layer) => (
              <LayerBadge key={layer} layer={layer} />
            ))}{' '}
            {isDone && <Tag tone="ok">klart</Tag>}
          </li>
        ))}
      </ul>
    </>
  )
}
