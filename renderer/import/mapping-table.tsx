import type { Column } from '../../src/domain/csv/columns.ts'
import { samplesOf, type ImportDraft, type ListKind } from './import-draft.ts'
import './import.css'

interface MappingTableProps<K extends string, R> {
  readonly kind: ListKind<K, R>
  readonly draft: ImportDraft<K, R>
  readonly onMap: (index: number, meaning: K | null) => void
}

/** Each column of the file: its heading, what stands first in it, and what it is used as. */
export function MappingTable<K extends string, R>({ kind, draft, onMap }: MappingTableProps<K, R>) {
  return (
    <section className="section" aria-labelledby="columns">
      <h2 id="columns">Kolumnerna</h2>
      <div className="table-scroll">
        <table className="mapping-table">
          <thead>
            <tr>
              <th scope="col">I filen</th>
              <th scope="col">Där står till exempel</th>
              <th scope="col">Används som</th>
            </tr>
          </thead>
          <tbody>
            {draft.columns.map((column) => (
              <tr key={column.index}>
                <th scope="row">
                  {column.letter}. {column.heading}
                </th>
                <td>
                  {samplesOf(draft, column.index).map((text) => (
                    <span key={text} className="sample">
                      {text}
                    </span>
                  ))}
                </td>
                <td>
                  <KindSelect kind={kind} column={column} onMap={onMap} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface KindSelectProps<K extends string, R> extends Pick<MappingTableProps<K, R>, 'kind' | 'onMap'> {
  readonly column: Column<K>
}

function KindSelect<K extends string, R>({ kind, column, onMap }: KindSelectProps<K, R>) {
  const { kinds } = kind.words
  return (
    <select
      id={`column-${column.letter}`}
      className="input select"
      aria-label={`Kolumn ${column.letter}, ${column.heading}: används som`}
      value={column.kind ?? ''}
      onChange={({ target }) => onMap(column.index, kinds.find((one) => one === target.value) ?? null)}
    >
      <option value="">{kind.unused}</option>
      {kinds.map((one) => (
        <option key={one} value={one}>
          {kind.names[one]}
        </option>
      ))}
    </select>
  )
}
