import { columnKinds, columnNames, type ColumnKind } from '../../src/domain/contracts/columns.ts'
import type { Contract } from '../../src/domain/contracts/contract.ts'
import type { ReadContracts } from '../../src/domain/contracts/read-contracts.ts'
import { formatKr } from '../../src/domain/money.ts'

interface RowsPreviewProps {
  readonly read: ReadContracts
}

const shownFirst = 5

/** Headings that stay whole where many columns stand beside each other. */
const shortNames: Partial<Record<ColumnKind, string>> = {
  subject: 'Avtal',
  orgNr: 'Org.nr',
  reference: 'Nummer',
  value: 'Värde',
  category: 'Kategori',
  owner: 'Ansvarig',
}

/** The first contracts as the program will have them. */
export function RowsPreview({ read: { contracts } }: RowsPreviewProps) {
  const first = contracts.slice(0, shownFirst)
  const kinds = columnKinds.filter((kind) => first.some((contract) => textOf(contract, kind) !== ''))
  if (kinds.length === 0) return null
  return (
    <section className="section" aria-labelledby="first-rows">
      <h2 id="first-rows">{contracts.length > shownFirst ? 'De första avtalen' : 'Avtalen'}</h2>
      <div className="table-scroll" role="group" aria-label="Tabell som går att rulla i sidled" tabIndex={0}>
        <table className="preview-table">
          <thead>
            <tr>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {shortNames[kind] ?? columnNames[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((contract) => (
              <tr key={contract.row}>
                {kinds.map((kind) => (
                  <td key={kind} className={isWhole(contract, kind) ? 'whole' : undefined}>
                    {textOf(contract, kind)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Days and numbers are not broken at their hyphens. */
const isWhole = ({ unread }: Contract, kind: ColumnKind): boolean =>
  ['orgNr', 'validFrom', 'validTo'].includes(kind) && unread?.[kind] === undefined

function textOf(contract: Contract, kind: ColumnKind): string {
  const unread = contract.unread?.[kind]
  if (unread !== undefined) return `Går inte att läsa: ”${unread}”`
  switch (kind) {
    case 'cpv':
      return contract.cpv?.join(', ') ?? ''
    case 'value':
      return contract.valueOre === undefined ? '' : formatKr(contract.valueOre)
    case 'validTo':
      return contract.validTo ?? (contract.openEnded ? 'Tills vidare' : '')
    default:
      return contract[kind] ?? ''
  }
}
