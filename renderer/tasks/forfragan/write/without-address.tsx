import { receiversOf } from '../../../../src/inquiry/email.ts'
import { askedSuppliers, supplierName } from '../../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../../components/button.tsx'
import { goToField } from '../../../components/focus-field.ts'
import { useCase } from '../../../state/case.ts'

/** Whose draft will have no receiver, each with the way to the field, before the files are made. */
export function WithoutAddress() {
  const { case: found } = useCase()
  const without = askedSuppliers(found).filter((supplier) => receiversOf(found, supplier).to.length === 0)
  if (without.length === 0) return null
  return (
    <p className="small">
      {without.length === 1 ? 'Ett utkast får' : `${without.length} utkast får`} ingen mottagare. Fyll i
      e-postadressen till{' '}
      {without.map((supplier, index) => (
        <span key={supplier.id}>
          {index === 0 ? '' : index === without.length - 1 ? ' och ' : ', '}
          <Button
            variant="link"
            label={`Fyll i e-postadressen till ${supplierName(supplier)}`}
            onPress={() => goToField(`suppliers.${supplier.id}.contact`)}
          >
            {supplierName(supplier)}
          </Button>
        </span>
      ))}
      , eller skriv in den i utkastet.
    </p>
  )
}
