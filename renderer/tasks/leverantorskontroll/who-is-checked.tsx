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
  /** How many of those asked for are advice. */
  readonly advised: number
  /** Those whose answer could not be had. */
  readonly notHad: number
}

const kindWords: Readonly<Record<SupplierKind, string>> = {
  company: 'Svenskt företag',
  'sole-trader': 'Enskild näringsidkare: numret är ett personnummer',
  foreign: 'Utländsk leverantör: den slås upp i sitt hemland',
}

/** Who is checked, what kind of supplier it is, and how much there is to do. */
export function WhoIsChecked({ supplier, asked, advised, done, notHad }: WhoIsCheckedProps) {
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
        {asked === 0 ? null : `. ${progress(asked, advised, done, notHad)}`}
      </p>
    </div>
  )
}

function progress(asked: number, advised: number, done: number, notHad: number): string {
  const checks = asked === 1 ? 'En kontroll' : `${asked} kontroller`
  const todo = todoWords(asked - advised, advised)
  if (notHad > 0) {
    const lost = notHad === 1 ? 'en uppgift' : `${notHad} uppgifter`
    return `${done} av ${asked} ${asked === 1 ? 'gjord' : 'gjorda'}, ${lost} gick inte att få.`
  }
  if (done === 0) return `${todo}, sedan bedömer du.`
  if (done < asked) return `${todo}, ${done} ${done === 1 ? 'är gjord' : 'är gjorda'}.`
  return `${checks}, ${asked === 1 ? 'gjord' : 'alla gjorda'}.`
}

/** "7 kontroller ska göras och 4 bör göras". */
function todoWords(must: number, advised: number): string {
  const count = (n: number): string => (n === 1 ? 'En kontroll' : `${n} kontroller`)
  if (advised === 0) return `${count(must)} ska göras`
  return must === 0 ? `${count(advised)} bör göras` : `${count(must)} ska göras och ${advised} bör göras`
}
