import { useState } from 'react'
import { Money } from '../components/money.tsx'
import { Tag } from '../components/tag.tsx'
import { CaseLink } from './case-link.tsx'
import { searchRows, type RegisterRow } from './rows.ts'

interface CaseTableProps {
  readonly rows: readonly RegisterRow[]
}

/** Every case, newest first, with a search over title, supplier and numbers. */
export function CaseTable({ rows }: CaseTableProps) {
  const [search, setSearch] = useState('')
  const found = searchRows(rows, search)
  return (
    <section aria-labelledby="all-cases">
      <div className="table-head">
        <h2 id="all-cases">Alla ärenden</h2>
        <input
          type="search"
          className="input search"
          aria-label="Sök bland ärendena"
          placeholder="Sök på leverantör, rubrik, nummer …"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p role="status" className="small">
        {search.trim() === '' ? '' : `${found.length} av ${rows.length} ärenden`}
      </p>
      <div className="table-scroll">
        <table className="case-table">
          <thead>
            <tr>
              <th scope="col">Ärende</th>
              <th scope="col">Nästa steg</th>
              <th scope="col">Leverantör</th>
              <th scope="col" className="num">
                Värde
              </th>
              <th scope="col">Diarienummer</th>
            </tr>
          </thead>
          <tbody>
            {found.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ row }: { readonly row: RegisterRow }) {
  const { id, title, step, isCancelled, supplier, valueOre, diarienummer } = row
  return (
    <tr>
      <td>
        <CaseLink id={id}>{title}</CaseLink> {isCancelled ? <Tag>Avbruten</Tag> : null}
      </td>
      <td className={step.isFinished && step.due === null ? 'small' : undefined}>
        {step.words} {step.due?.short === undefined ? null : <Tag tone={step.due.tone}>{step.due.short}</Tag>}
        {step.also === undefined ? null : (
          <span className="also-due">
            {step.also.title} <Tag tone={step.also.tone}>{step.also.label}</Tag>
          </span>
        )}
      </td>
      <td>{supplier ?? <None />}</td>
      <td className="num">{valueOre === null ? <None /> : <Money ore={valueOre} />}</td>
      <td>{diarienummer ?? <None />}</td>
    </tr>
  )
}

const None = () => (
  <span className="small">
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">inget än</span>
  </span>
)
