import { columnKinds, columnNames, type ColumnKind } from '../../src/domain/contracts/columns.ts'
import type { Column } from '../../src/domain/contracts/mapping.ts'
import { samplesOf, type ImportDraft } from './import-draft.ts'

interface MappingTableProps {
  readonly draft: ImportDraft
  readonly onMap: (index: number, kind: ColumnKind | null) => void
}

/** Each column of the file: its heading, what stands first in it, and what it is used as. */
export function MappingTable({ draft, onMap }: MappingTableProps) {
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
                  <KindSelect column={column} onMap={onMap} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function KindSelect({ column, onMap }: { readonly column: Column } & Pick<MappingTableProps, 'onMap'>) {
  const isKind = (text: string): text is ColumnKind => columnKinds.some((kind) => kind === text)
  return (
    <select
      id={`column-${column.letter}`}
      className="input select"
      aria-label={`Kolumn ${column.letter}, ${column.heading}: används som`}
      value={column.kind ?? ''}
      onChange={({ target }) => onMap(column.index, isKind(target.value) ? target.value : null)}
    >
      <option value="">Bara att läsa och söka i</option>
      {columnKinds.map((kind) => (
        <option key={kind} value={kind}>
          {columnNames[kind]}
        </option>
      ))}
    </select>
  )
}
