import type { Block } from '../../src/record/tree.ts'
import { anchorOf } from './record-places.ts'
import { RecordText } from './record-text.tsx'
import { WideTable } from './wide-table.tsx'

interface TableProps<Kind extends Block['kind']> {
  readonly block: Extract<Block, { kind: Kind }>
  /** What the table is about, for those who do not see the heading over it. */
  readonly caption: string
}

/** Term and value: the first column heads its rows. In a narrow window they stand under each other. */
export function FactsTable({ block: { rows, fine }, caption }: TableProps<'facts'>) {
  return (
    <table className={fine ? 'record-facts record-dense' : 'record-facts'}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ term, value }, index) => (
          <tr key={index}>
            <th scope="row">
              <RecordText text={term} />
            </th>
            <td>
              <RecordText text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A table with headed columns; one too wide for the window is scrolled by itself. */
export function PlainTable({ block, caption }: TableProps<'table'>) {
  const { columns, rows, foot, links, dense } = block
  const classOf = (index: number): string | undefined =>
    columns[index]?.align === 'right' ? 'record-right' : undefined
  return (
    <WideTable label={caption}>
      <table className={dense ? 'record-table record-dense' : 'record-table'}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header }, index) => (
              <th key={index} scope="col" className={classOf(index)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((_column, index) => (
                <td key={index} className={classOf(index)}>
                  <Text
                    text={row[index] ?? ''}
                    to={index === links?.column ? (links.to[at] ?? null) : null}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot === undefined ? null : (
          <tfoot>
            <tr>
              {columns.map((_column, index) =>
                index === 0 && foot[0] !== '' ? (
                  <th key={index} scope="row">
                    {foot[0]}
                  </th>
                ) : (
                  <td key={index} className={classOf(index)}>
                    {foot[index] ?? ''}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </WideTable>
  )
}

const Text = ({ text, to }: { readonly text: string; readonly to: string | null }) =>
  to === null ? <RecordText text={text} /> : <a href={`#${anchorOf(to)}`}>{text}</a>
