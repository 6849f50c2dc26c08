import { documentationClock, clockLine, sayDaysLeft } from '../../src/registration/clock.ts'
import type { Evaluation } from '../../src/rules/evaluate/evaluate.ts'
import { formatDate } from '../../src/domain/local-date.ts'
import { Tag } from './tag.tsx'

interface DocumentationClockProps {
  readonly evaluation: Evaluation
}

/** The time the act gives to document the purchase, in a line, wherever the case is shown; nothing where no act gives one. */
export function DocumentationClock({ evaluation }: DocumentationClockProps) {
  const clock = documentationClock(evaluation)
  const line = clockLine(clock)
  if (line === null) return null
  if (clock.is !== 'running') return <p className="small">{line}.</p>
  const { left, lastDay, tone } = clock
  return (
    <p className="small">
      <Tag tone={tone === 'ok' ? undefined : tone}>{sayDaysLeft(left)}</Tag>{' '}
      {left < 0 ? 'Dokumentationen skulle ha varit klar ' : 'Dokumentationen ska vara klar '}
      {formatDate(lastDay)}.
    </p>
  )
}
