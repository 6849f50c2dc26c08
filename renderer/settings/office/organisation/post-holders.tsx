import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { daysWords } from '../../../../src/domain/organisation/words.ts'
import { Button } from '../../../components/button.tsx'
import type { RowAt } from './row-fields.ts'

interface PostHoldersProps {
  readonly org: Organisation
  readonly post: string
  readonly onChange: (at: RowAt) => void
}

/** Who has and has had a post, the last first: each to be mended, and somebody new from a day. */
export function PostHolders({ org, post, onChange }: PostHoldersProps) {
  const holders = org.holders
    .filter((one) => one.post === post)
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
  return (
    <section className="post-holders" aria-label="Vem som har befattningen">
      <h3>Vem som har och har haft befattningen</h3>
      {holders.length === 0 ? <p>Ingen är inlagd.</p> : null}
      <ul className="post-list">
        {holders.map((holder) => (
          <li key={holder.id}>
            <span>
              <strong>{holder.name}</strong>
              {daysWords(holder) === '' ? '' : `, ${daysWords(holder)}`}
            </span>
            <Button
              variant="link"
              label={`Ändra ${holder.name}`}
              onPress={() => onChange({ row: 'holder', id: holder.id })}
            >
              Ändra
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="second" onPress={() => onChange({ row: 'holder', post })}>
        {holders.length === 0 ? 'Lägg till person' : 'Ny person på befattningen'}
      </Button>
    </section>
  )
}
