import { partRoles, type Choices } from '../../../src/domain/case/choices.ts'
import type { Part } from '../../../src/domain/case/schema.ts'
import { formatOre } from '../../../src/domain/money.ts'
import { missingInPart } from '../../../src/rules/evaluate/parts.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { enter, removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { basePart, isOptional } from '../value/part-names.ts'
import { PartPrice } from '../value/part-price.tsx'
import { isRecurring, sayPrice } from '../value/price-words.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { useAtFirst } from '../value/use-at-first.ts'

const optional: Choices = { option: partRoles.option, extension: partRoles.extension }
const costs: Choices = {
  premium: partRoles.premium,
  'supplied-by-authority': partRoles['supplied-by-authority'],
  'other-unit': partRoles['other-unit'],
}

/** An option, an extension or another cost: folded when it is answered, open while something lacks. */
export function PartCard({ part, name }: { readonly part: Part; readonly name: string }) {
  const at = `value.parts.${part.id}`
  const opens = useAtFirst(missingInPart(part).length > 0)
  const usesMore = useAtFirst(part.label !== undefined || part.vat !== undefined)
  const typed = part.amountOre !== undefined || part.times !== undefined || part.label !== undefined
  const remove = async (): Promise<void> => {
    if (await removeRow(at)) focusSoon('value.parts')
  }
  return (
    <More title={opens ? name : `Ändra ${name}`} startsOpen={opens}>
      {isOptional(part) ? null : <Field path={`${at}.role`} choices={costs} layout="column" />}
      <PartPrice part={part} amountHelp={isOptional(part) ? '' : undefined} />
      <OtherPrice part={part} />
      <More title="Fler uppgifter" startsOpen={usesMore}>
        {isOptional(part) ? <Field path={`${at}.role`} choices={optional} layout="row" /> : null}
        <Field path={`${at}.label`} optional />
        <Field path={`${at}.vat`} optional layout="row" />
      </More>
      <RemoveRow name={name} typed={typed} onRemove={() => void remove()} />
    </More>
  )
}

/** An option keeps its price when the contract's is changed; where they differ, it can follow. */
function OtherPrice({ part }: { readonly part: Part }) {
  const base = basePart(useCase().case)
  if (!isOptional(part) || base?.amountOre === undefined || part.amountOre === undefined) return null
  const comparable = isRecurring(base.pricing) && base.pricing === part.pricing
  if (!comparable || base.amountOre === part.amountOre) return null
  const text = formatOre(base.amountOre)
  return (
    <p className="small other-price">
      Avtalet kostar {sayPrice(base)}.{' '}
      <Button variant="link" onPress={() => void enter([{ path: `value.parts.${part.id}.amountOre`, text }])}>
        Använd samma pris
      </Button>
    </p>
  )
}
