import type { Statement } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { answeredAnew } from '../../../src/rules/evaluate/demands-conflict.ts'
import { useCase } from '../../state/case.ts'
import { WayFields } from './way-fields.tsx'

/** Answers of a part that no longer stand: they are kept, and what is still open about an interest is asked here. */
export function Earlier({ rows }: { readonly rows: readonly Statement[] }) {
  const all = useCase().case.impartiality.statements ?? []
  if (rows.length === 0) return null
  return (
    <div className="earlier">
      <h3>Tidigare svar</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <EarlierRow row={row} asks={row.conflict === 'yes' && answeredAnew(row, all) === undefined} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function EarlierRow({ row, asks }: { readonly row: Statement; readonly asks: boolean }) {
  const { findings } = useCase().evaluation
  const at = `impartiality.statements.${row.id}.`
  const isOpen = findings.some(
    ({ state, fields }) =>
      (state === 'wrong' || state === 'missing') && fields.some((path) => path.startsWith(at)),
  )
  const words = `${row.name ?? 'Någon utan namn'}: ${row.conflict === 'yes' ? 'har ett intresse' : 'inget att uppge'}`
  const days = [
    ...(row.on === undefined ? [] : [`Svarade ${formatDate(row.on)}.`]),
    ...(row.until === undefined ? [] : [`Gällde till ${formatDate(row.until)}.`]),
  ]
  const summary = (
    <>
      <strong>{words}.</strong> <span className="small">{days.join(' ')}</span>
    </>
  )
  if (!asks)
    return (
      <>
        <p>{summary}</p>
        {row.note === undefined ? null : <p className="small">{row.note}</p>}
      </>
    )
  return (
    <details className="more" open={isOpen}>
      <summary>{summary}</summary>
      <div className="more-inside">
        <WayFields row={row} />
      </div>
    </details>
  )
}
