import type { Supplier } from '../../../src/domain/case/schema.ts'
import { isAnother } from '../../../src/domain/suppliers/same-supplier.ts'
import { whomNoted } from '../../../src/rules/vetting/row.ts'
import { Button } from '../../components/button.tsx'
import { focusField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'

/** That the judgement is of somebody else than the supplier is now, and the way to judge this one. */
export function JudgedAnother({ supplier }: { readonly supplier: Supplier }) {
  const { judgement, judgedOf } = supplier.vetting ?? {}
  if (judgement === undefined || !isAnother(judgedOf, supplier)) return null
  const path = `suppliers.${supplier.id}.vetting.judgement`
  const again = async (): Promise<void> => {
    if (await enter([{ path, text: '' }])) setTimeout(() => focusField(path))
  }
  return (
    <Verdict tone="warn" title={`Bedömningen gäller ${whomNoted(judgedOf)}, som är en annan.`}>
      <p>
        <Button variant="second" onPress={() => void again()}>
          Bedöm på nytt
        </Button>
      </p>
    </Verdict>
  )
}
