import { useEffect, useRef, useState } from 'react'
import { askedCount } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { focusField } from '../../components/focus-field.ts'
import { useCase } from '../../state/case.ts'

/** How one supplier is asked: as the others, or in a way of its own. Asked only where there are others. */
export function AskedHow({ id }: { readonly id: string }) {
  const { case: found } = useCase()
  const own = found.suppliers.find((supplier) => supplier.id === id)?.asked
  const [isOpen, setOpen] = useState(own !== undefined)
  const at = `suppliers.${id}.asked`
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !wasOpen.current) focusField(`${at}.channel`)
    wasOpen.current = isOpen
  }, [isOpen, at])
  if (!isOpen && own === undefined) {
    if (askedCount(found) < 2) return null
    return (
      <p className="asked-how">
        <Button variant="link" onPress={() => setOpen(true)}>
          Leverantören frågas på annat sätt eller har en annan sista dag
        </Button>
      </p>
    )
  }
  return (
    <>
      <p className="small">Fyll bara i det som skiljer från de andra.</p>
      <Field path={`${at}.channel`} optional layout="row" />
      <div className="field-row">
        <Field path={`${at}.on`} label="När?" optional />
        <Field path={`${at}.lastDay`} label="Sista dag att svara" optional />
      </div>
      <Field path={`${at}.by`} optional />
    </>
  )
}
