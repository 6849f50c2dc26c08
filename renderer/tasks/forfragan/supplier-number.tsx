import { looksForeign } from '../../../src/domain/suppliers/foreign-number.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import type { Foreign } from './use-foreign.ts'

interface SupplierNumberProps {
  readonly id: string
  readonly foreign: Foreign
}

/** The number in the row: a Swedish one, or a foreign one with its country. What stands in either is always shown. */
export function SupplierNumber({ id, foreign }: SupplierNumberProps) {
  const at = `suppliers.${id}`
  const country = useCase().case.suppliers.find((supplier) => supplier.id === id)?.country
  return (
    <>
      {foreign.is && foreign.texts.orgNr === '' ? null : <Field path={`${at}.orgNr`} help="" />}
      {foreign.is || country !== undefined ? <Field path={`${at}.country`} optional={!foreign.is} /> : null}
      {foreign.is ? <Field path={`${at}.foreignId`} /> : null}
    </>
  )
}

/** What is typed cannot be a Swedish number, and may be a foreign one: a way to say so that takes it along. */
export function ForeignOffer({ id, foreign }: SupplierNumberProps) {
  const { unread } = useCase().case
  const isOffered =
    !foreign.is &&
    !foreign.isHeld &&
    Object.hasOwn(unread, `suppliers.${id}.orgNr`) &&
    looksForeign(foreign.texts.orgNr)
  return (
    <div role="status" className="foreign-offer">
      {isOffered ? (
        <p>
          Är leverantören utländsk?{' '}
          <Button variant="link" onPress={() => foreign.set(true)}>
            Ja, flytta numret till Utländskt registreringsnummer
          </Button>
        </p>
      ) : null}
    </div>
  )
}
