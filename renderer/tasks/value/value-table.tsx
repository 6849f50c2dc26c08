import { formatKr } from '../../../src/domain/money.ts'
import { Tag } from '../../components/tag.tsx'
import { useCase } from '../../state/case.ts'
import { sumWords, valueRows, type ValueRow } from './value-rows.ts'

/** What the value is made of, line by line, with the sum at its foot. */
export function ValueTable() {
  const { case: found, evaluation } = useCase()
  const { result } = evaluation.facts.value
  const how = result === null ? 'Fyll i det som saknas.' : sumWords(result)
  return (
    <div className="table-scroll">
      <table className="value-table">
        <thead>
          <tr>
            <th scope="col">Del</th>
            <th scope="col">Pris</th>
            <th scope="col">Tid</th>
            <th scope="col" className="num">
              Värde
            </th>
          </tr>
        </thead>
        <tbody>
          {valueRows(found, result).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              Upphandlingens värde
              {how === undefined ? null : <span className="value-how">{how}</span>}
            </th>
            <td className="num">{result?.valueOre == null ? '–' : formatKr(result.valueOre)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const nothingYet = 'inte ifyllt'

function Row({ row }: { readonly row: ValueRow }) {
  return (
    <tr>
      <th scope="row">
        {row.name} {row.tag === undefined ? null : <Tag>{row.tag}</Tag>}
      </th>
      {row.computation === undefined ? (
        <>
          <td className={row.price === undefined ? 'small' : undefined}>{row.price ?? nothingYet}</td>
          <td className={row.time === undefined ? 'small' : undefined}>
            {row.time ?? (row.timeMatters ? nothingYet : '–')}
          </td>
        </>
      ) : (
        <td colSpan={2}>{row.computation}</td>
      )}
      <td className="num">{row.ore === null ? '–' : formatKr(row.ore)}</td>
    </tr>
  )
}
