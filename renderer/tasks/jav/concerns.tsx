import { enumerated } from '../../../src/domain/enumerated.ts'
import { askedSuppliers, supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { useCase } from '../../state/case.ts'

/** The suppliers that a statement is about; nothing while none is asked. */
export function Concerns() {
  const { case: found } = useCase()
  const asked = askedSuppliers(found)
  return asked.length === 0 ? null : <p className="small">Gäller {enumerated(asked.map(supplierName))}.</p>
}
