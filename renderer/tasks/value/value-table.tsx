import { formatKr } from '../../../src/domain/money.ts'
import { countedName, countedResult, countsBid } from '../../../src/rules/evaluate/award-lines.ts'
import { Tag } from '../../components/tag.tsx'
import { useTyped } from '../../state/typed.ts'
import { RowRules } from './row-rules.tsx'
import { sumWords, valueRows, type ValueRow } from './value-rows.ts'

/** What the value is made of, line by line, with the sum as it grows, the line that passes an amount, and the sum at its foot. */
export function ValueTable() {
  const { case: found, evaluation } = useTyped()
  const { result } = evaluation.facts.value
  const [counted, isBid] = [countedResult(evaluation.facts), countsBid(evaluation.facts)]
  const how = result === null ? 'Fyll i det som saknas.' : sumWords(result)
  const rows = valueRows(found, result)
  const collectedOre =
    result === null || result.policyValueOre === result.valueOre ? null : result.policyValueOre
  const hasSums = rows.filter(({ isCounted }) => isCounted).length > 1
  return (
    <>
      <div className="table-scroll">
        <table className="value-table">
          <thead>
            <tr>
              <th scope="col">Del</th>
              <th scope="col">Så räknat</th>
              <th scope="col" className="num">
                {hasSums ? 'Lägger till' : 'Värde'}
              </th>
              {hasSums ? (
                <th scope="col" className="num">
                  Summa hittills
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} hasSums={hasSums} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={hasSums ? 3 : 2}>
                {isBid ? 'Uppskattat värde när upphandlingen påbörjades' : 'Upphandlingens värde'}
                {how === undefined ? null : <span className="value-how">{how}</span>}
              </th>
              <td className="num">{result?.valueOre == null ? '–' : formatKr(result.valueOre)}</td>
            </tr>
            {isBid ? (
              <tr>
                <th scope="row" colSpan={hasSums ? 3 : 2}>
                  Värdet med {countedName(evaluation.facts)}
                </th>
                <td className="num">{counted?.valueOre == null ? '–' : formatKr(counted.valueOre)}</td>
              </tr>
            ) : null}
            {collectedOre === null ? null : (
              <tr className="value-collected">
                <th scope="row" colSpan={hasSums ? 3 : 2}>
                  Samlat värde enligt policyn
                </th>
                <td className="num">{formatKr(collectedOre)}</td>
              </tr>
            )}
          </tfoot>
        </table>
      </div>
      <RowRules rows={rows} />
    </>
  )
}

function Row({ row, hasSums }: { readonly row: ValueRow; readonly hasSums: boolean }) {
  return (
    <tr>
      <th scope="row">
        {row.name} {row.tag === undefined ? null : <Tag>{row.tag}</Tag>}
      </th>
      <td>
        {row.computation}
        {row.passes.map(({ is, words }) => (
          <span key={words} className="value-passes">
            <Tag tone={is === 'limit' ? 'stop' : undefined}>{words}</Tag>
          </span>
        ))}
      </td>
      <td className="num">
        <Amount row={row} />
      </td>
      {hasSums ? <td className="num">{row.sumOre === null ? '–' : formatKr(row.sumOre)}</td> : null}
    </tr>
  )
}

/** What is not counted stands in brackets: it is known, but adds nothing. */
function Amount({ row: { ore, isCounted } }: { readonly row: ValueRow }) {
  if (ore === null) return '–'
  return isCounted ? formatKr(ore) : <span className="value-not">({formatKr(ore)})</span>
}
