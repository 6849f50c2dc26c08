import { coveredName } from '../../../src/domain/case/covered.ts'
import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { isMistaken, wasAsked } from '../../../src/domain/suppliers/asked.ts'
import { askedAsAnother } from '../../../src/domain/suppliers/renamed.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'

/** The inquiry has gone to the supplier, so that its row is not taken away: it can be said to be there by mistake. */
export const staysAsked = (found: Case, supplier: Supplier | undefined): boolean =>
  supplier !== undefined &&
  wasAsked(found, supplier) &&
  frozenReason(found, `suppliers.${supplier.id}`) !== null

/** Where a row would be taken away: that the supplier was never asked, and how it came to stand here. */
export function Mistaken({ supplier }: { readonly supplier: Supplier }) {
  const { case: found } = useCase()
  const opens = useAtFirst(supplier.mistake !== undefined)
  const path = `suppliers.${supplier.id}.mistake`
  if (frozenReason(found, path) !== null && supplier.mistake === undefined) return null
  return (
    <More title="Skrevs leverantören in av misstag?" startsOpen={opens}>
      <Field path={path} optional />
    </More>
  )
}

/** What a reader of the row has to know: that it is not counted, and whom it named when the inquiry went out. */
export function RowNotes({ supplier }: { readonly supplier: Supplier }) {
  const { masked } = supplier
  const first = askedAsAnother(supplier)
  return (
    <>
      {isMistaken(supplier) ? <p className="small">Inte tillfrågad: inskriven av misstag.</p> : null}
      {first === undefined ? null : (
        <p className="small">
          Först stod här {coveredName(first, masked)}. Det står i dokumentationen, eftersom förfrågan redan
          var skickad.
        </p>
      )}
    </>
  )
}
