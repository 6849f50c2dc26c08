import { Field } from '../components/field.tsx'
import { More } from '../components/more.tsx'
import type { Supplier } from '../../src/domain/case/schema.ts'

/** What a supplier wants to have kept secret in its bid: rarely said, and folded until it is. */
export function SecrecyRequest({ supplier, of }: { readonly supplier: Supplier; readonly of?: string }) {
  const at = `suppliers.${supplier.id}.secrecy`
  const has = supplier.secrecy !== undefined
  const title = has ? `Begäran om sekretess från ${of}` : `Har ${of} begärt sekretess? Skriv in det`
  return (
    <More title={of === undefined ? 'Leverantören begär sekretess' : title} startsOpen={has}>
      <Field path={`${at}.what`} optional />
      <Field path={`${at}.reason`} optional />
      <Field path={`${at}.on`} optional />
    </More>
  )
}
