import { columnKinds, columnNames } from '../../src/domain/contracts/columns.ts'
import { contractName, type Contract } from '../../src/domain/contracts/contract.ts'
import { readCell } from '../../src/domain/contracts/read-cell.ts'
import { More } from '../components/more.tsx'

interface UnreadCellsProps {
  readonly contracts: readonly Contract[]
}

/** What of the list could not be read, as it stands in the file: kept, searched, and said. */
export function UnreadCells({ contracts }: UnreadCellsProps) {
  const cells = contracts.flatMap((contract) =>
    columnKinds.flatMap((kind) => {
      const text = contract.unread?.[kind]
      if (text === undefined) return []
      const read = readCell(kind, text)
      return [{ contract, kind, text, sentence: read.ok ? '' : read.problem }]
    }),
  )
  if (cells.length === 0) return null
  return (
    <More
      title={cells.length === 1 ? 'En cell gick inte att läsa' : `${cells.length} celler gick inte att läsa`}
    >
      <ul className="cell-problems">
        {cells.map(({ contract, kind, text, sentence }) => (
          <li key={`${contract.row} ${kind}`}>
            Rad {contract.row}, {contractName(contract)}. {columnNames[kind]}: ”{text}”. {sentence}
          </li>
        ))}
      </ul>
    </More>
  )
}
