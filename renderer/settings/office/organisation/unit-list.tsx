import { useMemo, useState } from 'react'
import { unitKinds } from '../../../../src/domain/case/choices.ts'
import { holderOn, superiorIdOn } from '../../../../src/domain/organisation/line.ts'
import type { Organisation, Post } from '../../../../src/domain/organisation/organisation.ts'
import { daysWords, postName } from '../../../../src/domain/organisation/words.ts'
import { Button } from '../../../components/button.tsx'
import { today } from '../../../state/clock.ts'
import type { RowAt } from './row-fields.ts'
import { unitRows, type UnitRow } from './unit-tree.ts'

interface UnitListProps {
  readonly org: Organisation
  readonly onChange: (at: RowAt) => void
}

/** More posts than this are searched among. */
const searchedFrom = 15
const shownAtOnce = 40

/** The units with their posts: who has each, and who is next above. */
export function UnitList({ org, onChange }: UnitListProps) {
  const [search, setSearch] = useState('')
  const [limit, setLimit] = useState(shownAtOnce)
  const day = today()
  const rows = useMemo(() => unitRows(org, search, day), [org, search, day])
  return (
    <>
      {org.posts.length < searchedFrom ? null : (
        <input
          type="search"
          className="input search organisation-search"
          aria-label="Sök enhet, befattning eller namn"
          placeholder="Sök enhet, befattning eller namn …"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <ul className="unit-list">
        {rows.slice(0, limit).map((row) => (
          <UnitItem key={row.unit.id} row={row} org={org} day={day} onChange={onChange} />
        ))}
      </ul>
      {rows.length > limit ? (
        <Button variant="second" onPress={() => setLimit(limit + 200)}>
          Visa fler av {rows.length} enheter
        </Button>
      ) : null}
    </>
  )
}

interface UnitItemProps extends UnitListProps {
  readonly row: UnitRow
  readonly day: string
}

function UnitItem({ row: { unit, depth, posts }, org, day, onChange }: UnitItemProps) {
  const days = daysWords(unit)
  return (
    <li className="unit" style={{ marginInlineStart: `calc(${Math.min(depth, 6)} * var(--s5))` }}>
      <div className="unit-head">
        <strong>{unit.name}</strong>
        <span className="small">
          {unit.kind === 'unit' ? 'enhet' : unitKinds[unit.kind].toLowerCase()}
          {days === '' ? '' : `, ${days}`}
        </span>
        <Button
          variant="link"
          label={`Ändra enheten ${unit.name}`}
          onPress={() => onChange({ row: 'unit', id: unit.id })}
        >
          Ändra
        </Button>
      </div>
      {posts.length === 0 ? null : (
        <ul className="post-list">
          {posts.map((post) => (
            <PostItem key={post.id} post={post} org={org} day={day} onChange={onChange} />
          ))}
        </ul>
      )}
    </li>
  )
}

interface PostItemProps extends UnitListProps {
  readonly post: Post
  readonly day: string
}

function PostItem({ post, org, day, onChange }: PostItemProps) {
  const above = org.posts.find(({ id }) => id === superiorIdOn(post, day))
  const days = daysWords(post)
  return (
    <li>
      <span className="post-words">
        {post.title}: <strong>{holderOn(org, post.id, day)?.name ?? 'ingen inlagd'}</strong>
        {days === '' ? '' : ` (${days})`}{' '}
        <span className="small">
          {above === undefined ? 'Högst' : `Närmast över: ${postName(org, above)}`}
        </span>
      </span>
      <Button
        variant="link"
        label={`Ändra ${postName(org, post)}`}
        onPress={() => onChange({ row: 'post', id: post.id })}
      >
        Ändra
      </Button>
    </li>
  )
}
