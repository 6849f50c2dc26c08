import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** Whether a supplier helped to prepare the purchase; if so, what is done about its advantage. Asked only if it is said. */
export function Helped({ id }: { readonly id: string }) {
  const { case: found } = useCase()
  const supplier = found.suppliers.find((candidate) => candidate.id === id)
  const at = `suppliers.${id}`
  if (supplier?.helped !== 'yes') return <Field path={`${at}.helped`} optional />
  const isOut = supplier.helpedWay === 'excluded'
  return (
    <>
      <Field path={`${at}.helped`} optional />
      <div className="follow-up">
        <Field
          path={`${at}.helpedHow`}
          example="Mätte upp lokalerna i maj och föreslog hur ofta de ska städas."
          antiExample="Rådgivning."
        />
        <Field path={`${at}.helpedWay`} layout="column" />
        {supplier.helpedWay === undefined ? null : (
          <Field
            path={`${at}.helpedReason`}
            label={isOut ? 'Varför gick det inte att ta bort försprånget?' : 'Hur har ni gjort?'}
            example={
              isOut
                ? 'Kraven bygger på leverantörens egen mätmetod, som bara den får använda.'
                : 'Mätningen bifogades förfrågan, och alla fick tre veckor på sig att svara.'
            }
            antiExample={isOut ? 'Det gick inte.' : 'Alla behandlas lika.'}
          />
        )}
        {isOut ? (
          <>
            <Verdict tone="warn" title="Låt leverantören yttra sig innan den stängs ute.">
              <p>
                Då kan den visa att den inte har något försprång. Det är programmets råd: lagen kräver det
                inte vid direktupphandling. Stängs leverantören ute kan dess anbud inte antas.
              </p>
            </Verdict>
            <Field path={`${at}.helpedHeardOn`} />
            <Field path={`${at}.helpedAnswer`} />
          </>
        ) : null}
      </div>
    </>
  )
}
