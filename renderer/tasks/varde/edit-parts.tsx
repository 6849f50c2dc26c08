import { frozenReason } from '../../../src/domain/case/frozen.ts'
import type { Part } from '../../../src/domain/case/schema.ts'
import { formatOre } from '../../../src/domain/money.ts'
import type { Entry } from '../../../src/domain/case/enter.ts'
import { countedParts, missingInPart } from '../../../src/rules/evaluate/parts.ts'
import { Button } from '../../components/button.tsx'
import { fieldId } from '../../components/field-id.ts'
import { LockedNote } from '../../components/locked-note.tsx'
import { More } from '../../components/more.tsx'
import { addRow, enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { basePart, isOptional, partName } from '../value/part-names.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { HowPartCounted } from '../value/how-part-counted.tsx'
import { PartPrice } from '../value/part-price.tsx'
import { PartCard } from './part-card.tsx'

/** Beneath the table: each part to change, and ways to add one. */
export function EditParts() {
  const { case: found } = useCase()
  const parts = countedParts(found)
  const base = basePart(found)
  const { law } = found.subject
  const isHeld = frozenReason(found, 'value.parts') !== null
  const opens = useAtFirst(base !== undefined && missingInPart(base).length > 0)
  return (
    <div className="edit-parts">
      {base === undefined ? null : (
        <More title={`Ändra ${law === 'LUK' ? 'intäkterna' : 'avtalets pris'} eller tid`} startsOpen={opens}>
          <PartPrice part={base} />
          <HowPartCounted part={base} />
        </More>
      )}
      {parts
        .filter((part) => part.id !== base?.id)
        .map((part) => (
          <PartCard key={part.id} part={part} name={partName(part, parts, law)} />
        ))}
      <LockedNote path={`value.parts.${base?.id ?? 'ny'}.pricing`} />
      <div id={fieldId('value.parts')} className="row value-add">
        {isHeld ? null : (
          <>
            <Button variant="link" onPress={() => void addOption(parts, found.value.hasOption)}>
              Lägg till en option eller förlängning
            </Button>
            <span aria-hidden="true">·</span>
            <Button variant="link" onPress={() => void addCost()}>
              {law === 'LUK' ? 'Lägg till en annan intäkt eller kostnad' : 'Lägg till en annan kostnad'}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** A new option starts at the price of the last one, or of the contract. The answer "no options" becomes yes. */
async function addOption(parts: readonly Part[], hasOption: 'yes' | 'no' | undefined): Promise<void> {
  const like = parts.findLast(isOptional) ?? parts.find((part) => part.role === 'base')
  const id = await addRow('value.parts', [{ path: 'role', text: 'option' }, ...priceLike(like)])
  if (id === null) return
  if (hasOption !== 'yes') await enter([{ path: 'value.hasOption', text: 'yes' }])
  focusSoon(
    `value.parts.${id}.${like?.pricing === undefined || like.pricing === 'total' ? 'amountOre' : 'times'}`,
  )
}

function priceLike(part: Part | undefined): readonly Entry[] {
  if (part?.pricing === undefined) return []
  const pricing = { path: 'pricing', text: part.pricing }
  if (part.pricing === 'total' || part.amountOre === undefined) return [pricing]
  return [pricing, { path: 'amountOre', text: formatOre(part.amountOre) }]
}

async function addCost(): Promise<void> {
  const id = await addRow('value.parts', [{ path: 'pricing', text: 'total' }])
  if (id !== null) focusSoon(`value.parts.${id}.role`)
}
