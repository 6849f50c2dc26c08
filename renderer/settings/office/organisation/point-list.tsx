import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { daysWords, pointHolder, pointWords } from '../../../../src/domain/organisation/words.ts'
import { Button } from '../../../components/button.tsx'
import { today } from '../../../state/clock.ts'
import type { RowAt } from './row-fields.ts'

interface PointListProps {
  readonly org: Organisation
  readonly onChange: (at: RowAt) => void
}

/** The delegation order: who may decide what, point by point. */
export function PointList({ org, onChange }: PointListProps) {
  const points = org.delegation
    .filter(({ to }) => to === undefined || to >= today())
    .toSorted((a, b) => a.point.localeCompare(b.point, 'sv', { numeric: true }))
  return (
    <>
      <p>
        {org.document ?? 'Dokumentets namn är inte inlagt.'}{' '}
        <Button variant="link" label="Ändra dokumentets namn" onPress={() => onChange({ row: 'document' })}>
          Ändra
        </Button>
      </p>
      <ul className="post-list">
        {points.map((point) => (
          <li key={point.id}>
            <span>
              <strong>{point.point}</strong> {pointHolder(org, point)}
            </span>
            <span className="small">
              {[pointWords(point), daysWords(point)].filter((words) => words !== '').join(', ')}
            </span>
            <Button
              variant="link"
              label={`Ändra punkt ${point.point}, ${pointHolder(org, point)}`}
              onPress={() => onChange({ row: 'point', id: point.id })}
            >
              Ändra
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
