import { Field } from '../components/field.tsx'
import { More } from '../components/more.tsx'
import type { Supplier } from '../../src/domain/case/schema.ts'

/** What a supplier wants to have kept secret in its bid: rarely said, and folded until it is. */
export function SecrecyRequest({ supplier, of }: { readonly supplier: Supplier; readonly of?: string }) {
  const at = `suppliers.${supplier.id}.secrecy`
  return (
    <More
      title={of === undefined ? 'Leverantören begär sekretess' : `Begäran om sekretess från ${of}`}
      startsOpen={supplier.secrecy !== undefined}
    >
      <Field path={`${at}.what`} optional />
      <Field path={`${at}.reason`} optional />
      <Field path={`${at}.on`} optional />
    </More>
  )
}
