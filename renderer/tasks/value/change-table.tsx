import { formatKr } from '../../../src/domain/money.ts'
import { Tag } from '../../components/tag.tsx'
import type { ValueChange } from './sensitivity.ts'

/** What the value becomes by each change, and what that means. */
export function ChangeTable({ changes }: { readonly changes: readonly ValueChange[] }) {
  return (
    <table className="change-table">
      <thead>
        <tr>
          <th scope="col">Om det blir</th>
          <th scope="col" className="num">
            Värde
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ change, valueOre, words, isOver }) => (
          <tr key={change}>
            <th scope="row">
              {change} <Tag tone={isOver ? 'stop' : undefined}>{words}</Tag>
            </th>
            <td className="num">{valueOre === null ? 'Okänt' : formatKr(valueOre)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
