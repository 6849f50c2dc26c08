import type { Supplier } from '../../../src/domain/case/schema.ts'
import { isAnother } from '../../../src/domain/suppliers/same-supplier.ts'
import { whomNoted, type CheckAnswers } from '../../../src/rules/vetting/row.ts'
import { Button } from '../../components/button.tsx'
import { focusField } from '../../components/focus-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'

interface MadeOnAnotherProps {
  readonly supplier: Supplier
  /** Path of the check's row. */
  readonly at: string
  readonly row: CheckAnswers
}

/** That a check was made on somebody else than the supplier is now, and the way to make it on this one. */
export function MadeOnAnother({ supplier, at, row }: MadeOnAnotherProps) {
  if (!isAnother(row.of, supplier)) return null
  const again = async (): Promise<void> => {
    const isDone = await enter([
      { path: `${at}.result`, text: '' },
      { path: `${at}.on`, text: '' },
    ])
    if (isDone) setTimeout(() => focusField(`${at}.result`))
  }
  return (
    <Verdict tone="warn" title={`Gjord på ${whomNoted(row.of)}, som är en annan.`}>
      <p>Namnet eller numret har ändrats sedan dess. Slå upp den som står här nu.</p>
      <p>
        <Button variant="second" onPress={() => void again()}>
          Gör om kontrollen
        </Button>
      </p>
    </Verdict>
  )
}
