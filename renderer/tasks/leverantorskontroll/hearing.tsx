import type { Supplier } from '../../../src/domain/case/schema.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'

type Vetting = NonNullable<Supplier['vetting']>

export const isHeard = ({
  heardWhat,
  heardOn,
  heardAnswer,
  heardAnsweredOn,
  heardSilent,
}: Vetting): boolean =>
  [heardWhat, heardOn, heardAnswer, heardAnsweredOn, heardSilent].some((answer) => answer !== undefined)

/** The supplier is asked before anything is held against it: what, when, and what it answered. */
export function Hearing({ supplier }: { readonly supplier: Supplier }) {
  const at = `suppliers.${supplier.id}.vetting`
  const { heardWhat, heardAnswer, heardSilent } = supplier.vetting ?? {}
  const isSilent = heardSilent === 'yes'
  return (
    <>
      <Field path={`${at}.heardWhat`} />
      {heardWhat === undefined ? null : (
        <>
          <Field path={`${at}.heardOn`} />
          {isSilent && heardAnswer === undefined ? null : (
            <>
              <Field path={`${at}.heardAnswer`} />
              {heardAnswer === undefined ? null : <Field path={`${at}.heardAnsweredOn`} />}
            </>
          )}
          {isSilent ? (
            <Field path={`${at}.heardSilent`} layout="row" />
          ) : heardAnswer === undefined ? (
            <More title="Svarar leverantören inte?">
              <Field path={`${at}.heardSilent`} layout="row" optional />
            </More>
          ) : null}
        </>
      )}
    </>
  )
}
