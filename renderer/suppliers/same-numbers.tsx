import { listedNumber } from '../../src/domain/suppliers/identity.ts'
import type { SameNumber } from '../../src/domain/suppliers/read-ledger.ts'
import { More } from '../components/more.tsx'

const mostShown = 50

/** Rows of the file that have the same number and become one supplier, with every name they have. */
export function SameNumbers({ same }: { readonly same: readonly SameNumber[] }) {
  if (same.length === 0) return null
  const unlike = same.filter(({ supplier }) => (supplier.otherNames ?? []).length > 0)
  return (
    <More
      title={
        same.length === 1 ? 'Ett nummer står på flera rader' : `${same.length} nummer står på flera rader`
      }
      startsOpen={unlike.length > 0}
    >
      <p className="small">
        Rader med samma nummer blir en leverantör. Heter de olika behålls det första namnet, och de andra står
        bredvid.
      </p>
      <ul className="cell-problems">
        {[...unlike, ...same.filter((one) => !unlike.includes(one))].slice(0, mostShown).map((one) => (
          <li key={one.rows[0]}>
            {listedNumber(one.supplier)}: {[one.supplier.name, ...(one.supplier.otherNames ?? [])].join(', ')}
            . Rad {rowsOf(one.rows)}.
          </li>
        ))}
        {same.length > mostShown ? <li>… och {same.length - mostShown} till.</li> : null}
      </ul>
    </More>
  )
}

const rowsOf = (rows: readonly number[]): string =>
  rows.length > 6 ? `${rows.slice(0, 6).join(', ')} och ${rows.length - 6} till` : rows.join(', ')
