import type { Supplier } from '../../../src/domain/case/schema.ts'
import { listedNumber } from '../../../src/domain/suppliers/identity.ts'
import { kindOf, type SupplierKind } from '../../../src/domain/suppliers/kind.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'

interface WhoIsCheckedProps {
  readonly supplier: Supplier
  /** The checks that are asked for, and how many of them are made or passed over. */
  readonly asked: number
  readonly done: number
}

const kindWords: Readonly<Record<SupplierKind, string>> = {
  company: 'Svenskt företag',
  'sole-trader': 'Enskild näringsidkare: numret är ett personnummer',
  foreign: 'Utländsk leverantör: den slås upp i sitt hemland',
}

/** Who is checked, what kind of supplier it is, and how much there is to do. */
export function WhoIsChecked({ supplier, asked, done }: WhoIsCheckedProps) {
  const number = listedNumber(supplier)
  return (
    <div className="winner-line">
      <p>
        <strong>{supplierName(supplier)}</strong> <span className="small">{number ?? ''}</span>
        {number === undefined ? (
          <Button variant="link" onPress={() => goToField(`suppliers.${supplier.id}.orgNr`)}>
            Fyll i organisationsnumret
          </Button>
        ) : null}
      </p>
      <p className="small">
        {number === undefined
          ? 'Utan nummer går det inte att veta att ni slår upp rätt företag.'
          : kindWords[kindOf(supplier)]}
        {asked === 0 ? null : `. ${progress(asked, done)}`}
      </p>
    </div>
  )
}

function progress(asked: number, done: number): string {
  const checks = asked === 1 ? 'En kontroll' : `${asked} kontroller`
  if (done === 0) return `${checks} ska göras, sedan bedömer du.`
  if (done < asked) return `${checks} ska göras, ${done} ${done === 1 ? 'är gjord' : 'är gjorda'}.`
  return `${checks}, ${asked === 1 ? 'gjord' : 'alla gjorda'}.`
}
