import type { Part } from '../../../src/domain/case/schema.ts'
import { isHired } from '../../../src/rules/evaluate/parts.ts'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { isOptional } from './part-names.ts'

interface HireFieldsProps {
  readonly part: Part
  /** Instead of "Hyrs eller leasas en vara?". */
  readonly label?: string
}

/** Whether goods are hired, and then for how long and what they are worth when the hire ends. */
export function HireFields({ part, label }: HireFieldsProps) {
  const { case: found } = useCase()
  const at = `value.parts.${part.id}`
  const help = isOptional(part) ? 'Räknas som ja om du inte svarar.' : undefined
  return (
    <>
      <Field path={`${at}.hire`} label={label} help={help} layout="row" optional />
      {isHired(part, found) ? (
        <div className="follow-up">
          {part.pricing === 'total' ? <Field path={`${at}.termMonths`} suffix="månader" /> : null}
          <Field
            path={`${at}.residualOre`}
            optional={isOptional(part)}
            help="Vad varan beräknas vara värd när hyran är slut. Räknas med när hyran är lång."
          />
        </div>
      ) : null}
    </>
  )
}
