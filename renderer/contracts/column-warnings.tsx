import type { ColumnKind } from '../../src/domain/contracts/columns.ts'
import type { Column } from '../../src/domain/csv/columns.ts'
import { Verdict } from '../components/verdict.tsx'

interface ColumnWarningsProps {
  readonly columns: readonly Column<ColumnKind>[]
}

/** Said while no column is the supplier, or none says what a contract is about: the list is poor to search without them. */
export function ColumnWarnings({ columns }: ColumnWarningsProps) {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind)
  const titles = [
    ...(has('supplier') ? [] : ['Ingen kolumn är vald som leverantör.']),
    ...(has('subject') ? [] : ['Ingen kolumn är vald som avtalets namn eller ämne.']),
  ]
  return (
    <div role="status">
      {titles.length === 0 ? null : (
        <Verdict tone="warn" title={titles.join(' ')}>
          <p>
            Finns den i filen? Välj den under ”Används som”. Utan den blir det svårt att hitta rätt avtal.
          </p>
        </Verdict>
      )}
    </div>
  )
}
