import type { Supplier } from '../../../src/domain/case/schema.ts'
import { offered, offeredUnder, pickEntries } from '../../../src/domain/suppliers/pick.ts'
import { registeredName } from '../../../src/domain/suppliers/supplier.ts'
import { ComboField } from '../../components/combo-field.tsx'
import { enter, typing } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { useSupplierRegister } from '../../suppliers/supplier-register.ts'

interface SupplierNameProps {
  readonly id: string
  readonly supplier: Supplier | undefined
}

const mostOffered = 8

/** The supplier's name: typed, or picked from the register with all that is known of it. */
export function SupplierName({ id, supplier }: SupplierNameProps) {
  const { suppliers } = useCase().case
  const register = useSupplierRegister((state) => state.register?.suppliers) ?? []
  const path = `suppliers.${id}.name`
  const others = suppliers.filter((one) => one.id !== id)
  const pick = (picked: string): void => {
    const found = register.find((one) => one.id === picked)
    if (found === undefined) return
    for (const name of ['name', 'orgNr', 'country', 'foreignId', 'vatNr', 'contact'])
      typing.discard(`suppliers.${id}.${name}`)
    void enter(pickEntries(supplier, id, found))
  }
  return (
    <ComboField
      path={path}
      options={(text) =>
        offered(register, text, others, mostOffered).map((one) => ({
          id: one.id,
          words: registeredName(one),
          under: offeredUnder(one),
        }))
      }
      onPick={pick}
      counted={(count) =>
        count === 1
          ? 'En leverantör i registret. Pil ned för att välja.'
          : `${count} leverantörer i registret. Pil ned för att välja.`
      }
    />
  )
}
