import { frozenReason } from '../../../src/domain/case/frozen.ts'
import { partRoles, type Choices } from '../../../src/domain/case/choices.ts'
import type { Part } from '../../../src/domain/case/schema.ts'
import { formatOre } from '../../../src/domain/money.ts'
import { isHired, missingInPart } from '../../../src/rules/evaluate/parts.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { enter, removeRow } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { otherRoles, vatLabel } from '../value/amount-words.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { HireFields } from '../value/hire-fields.tsx'
import { HowPartCounted } from '../value/how-part-counted.tsx'
import { basePart, isOptional } from '../value/part-names.ts'
import { PartPrice } from '../value/part-price.tsx'
import { isRecurring, sayPrice } from '../value/price-words.ts'
import { RemoveRow } from '../value/remove-row.tsx'
import { useAtFirst } from '../value/use-at-first.ts'

const optional: Choices = { option: partRoles.option, extension: partRoles.extension }

/** An option, an extension or another cost: folded when it is answered, open while something lacks. */
export function PartCard({ part, name }: { readonly part: Part; readonly name: string }) {
  const { case: found } = useCase()
  const at = `value.parts.${part.id}`
  const opens = useAtFirst(missingInPart(part).length > 0)
  // A second income is told from the first by its name, so that is asked for at once.
  const isIncome = found.subject.law === 'LUK' && part.role === 'base'
  // What another unit gets is a hire of its own, beside the contract's.
  const isGoods = found.subject.category === 'goods'
  const mayBeHire = part.role === 'other-unit' && (isGoods || part.hire !== undefined)
  const more = [part.label, part.vat, part.openEnded, ...(mayBeHire ? [part.hire] : [])]
  const usesMore = useAtFirst(more.some((answer) => answer !== undefined))
  const typed = part.amountOre !== undefined || part.times !== undefined || part.label !== undefined
  const remove = async (): Promise<void> => {
    if (await removeRow(at)) focusSoon('value.parts')
  }
  return (
    <More title={opens ? name : `Ändra ${name}`} startsOpen={opens}>
      {isOptional(part) ? null : (
        <Field path={`${at}.role`} choices={otherRoles(found.subject.law, part.role)} layout="column" />
      )}
      {isIncome ? <Field path={`${at}.label`} label="Vilken intäkt?" optional /> : null}
      <PartPrice part={part} amountHelp={isOptional(part) && found.subject.law !== 'LUK' ? '' : undefined} />
      <OtherPrice part={part} />
      {isOptional(part) && (part.hire !== undefined || isHired(part, found)) ? (
        <HireFields part={part} label="Fortsätter hyran under optionen?" />
      ) : null}
      <HowPartCounted part={part} />
      <More title="Fler uppgifter" startsOpen={usesMore}>
        {isOptional(part) ? <Field path={`${at}.role`} choices={optional} layout="row" /> : null}
        {isIncome ? null : <Field path={`${at}.label`} optional />}
        <Field path={`${at}.vat`} label={vatLabel(found.subject.law)} optional layout="row" />
        {isRecurring(part.pricing) ? <Field path={`${at}.openEnded`} layout="row" optional /> : null}
        {mayBeHire ? <HireFields part={part} /> : null}
      </More>
      {frozenReason(found, at) === null ? (
        <RemoveRow name={name} typed={typed} onRemove={() => void remove()} />
      ) : null}
    </More>
  )
}

/** An option keeps its price when the contract's is changed; where they differ, it can follow. */
function OtherPrice({ part }: { readonly part: Part }) {
  const { case: found } = useCase()
  const base = basePart(found)
  if (!isOptional(part) || base?.amountOre === undefined || part.amountOre === undefined) return null
  const comparable = isRecurring(base.pricing) && base.pricing === part.pricing
  if (!comparable || base.amountOre === part.amountOre) return null
  const text = formatOre(base.amountOre)
  return (
    <p className="small other-price">
      {found.subject.law === 'LUK' ? 'Koncessionen ger' : 'Avtalet kostar'} {sayPrice(base)}.{' '}
      <Button variant="link" onPress={() => void enter([{ path: `value.parts.${part.id}.amountOre`, text }])}>
        Använd samma {found.subject.law === 'LUK' ? 'belopp' : 'pris'}
      </Button>
    </p>
  )
}
