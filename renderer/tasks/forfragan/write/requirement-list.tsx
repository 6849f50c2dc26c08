import { useState } from 'react'
import { LayerBadge } from '../../../components/layer-badge.tsx'
import { Button } from '../../../components/button.tsx'
import { fieldId } from '../../../components/field-id.ts'
import { Field } from '../../../components/field.tsx'
import { enter, removeRow } from '../../../state/actions.ts'
import { useCase } from '../../../state/case.ts'
import { topics } from '../../../../src/rules/inquiry/inquiry-file.ts'
import { offerOf, offersOf, type Offer } from '../../../../src/rules/inquiry/offers.ts'
import { focusSoon } from '../../value/focus-soon.ts'
import { RemoveRow } from '../../value/remove-row.tsx'
import { useRows } from '../../value/use-rows.ts'

/** The standing requirements, each to take or leave, and those the person writes. */
export function RequirementList() {
  const { authority, inquiry, screening } = useCase().case
  const offers = offersOf(authority.profile)
  // What was taken under another profile stays in the text, and can be left here.
  const others = (inquiry.requirements ?? []).flatMap(({ id }) => {
    const offer = offers.some((one) => one.id === id) ? undefined : offerOf(id)
    return offer === undefined ? [] : [offer]
  })
  const documents = new Set(
    offers.flatMap(({ layer, source }) => (layer === 'policy' ? [source.document] : [])),
  )
  return (
    <fieldset className="requirements" id={fieldId('inquiry.requirements')}>
      <legend>Krav</legend>
      <p className="help">
        Ta bara med det som behövs för köpet. Texten går att ändra när kravet är taget.
        {[...documents].map((document) => ` Policy: ${document}.`)}
      </p>
      {[...offers, ...others].map((offer) => (
        <OfferRow
          key={offer.id}
          offer={offer}
          isCalledFor={offer.topic === 'information' && screening?.personalData === 'yes'}
        />
      ))}
      <OwnRequirements />
    </fieldset>
  )
}

function OfferRow({ offer, isCalledFor }: { readonly offer: Offer; readonly isCalledFor: boolean }) {
  const { requirements } = useCase().case.inquiry
  const row = requirements?.find(({ id }) => id === offer.id)
  const isTaken = row?.take === 'yes'
  const at = `inquiry.requirements.${offer.id}`
  const [isEdited, setEdited] = useState(false)
  const text = row?.text ?? offer.text
  const take = (checked: boolean): void =>
    void enter(
      checked
        ? [
            { path: `${at}.take`, text: 'yes' },
            { path: `${at}.text`, text },
          ]
        : [{ path: `${at}.take`, text: 'no' }],
    )
  const id = fieldId(`${at}.take`)
  return (
    <div className="requirement">
      <label className="take">
        <input
          type="checkbox"
          id={id}
          checked={isTaken}
          aria-describedby={`${id}-help`}
          onChange={(event) => take(event.target.checked)}
        />
        <span>
          <strong>{topics[offer.topic]}</strong>
          {isTaken && isEdited ? null : <span className="requirement-text">{text}</span>}
        </span>
      </label>
      <div id={`${id}-help`} className="small requirement-help">
        {isCalledFor ? 'Ni har svarat att leverantören får personuppgifter. ' : ''}
        {offer.when} <Whose offer={offer} />
      </div>
      {isTaken ? (
        isEdited ? (
          <Field path={`${at}.text`} label={`Kravets text: ${topics[offer.topic].toLowerCase()}`} />
        ) : (
          <Button
            variant="link"
            label={`Ändra texten: ${topics[offer.topic]}`}
            onPress={() => {
              setEdited(true)
              focusSoon(`${at}.text`)
            }}
          >
            Ändra texten
          </Button>
        )
      ) : null}
    </div>
  )
}

function Whose({ offer: { layer, source } }: { readonly offer: Offer }) {
  if (layer === 'program') return <span className="layer">Råd</span>
  return (
    <span className="requirement-source">
      <LayerBadge layer="policy" /> {source.section}
    </span>
  )
}

function OwnRequirements() {
  const { inquiry } = useCase().case
  const stored = (inquiry.requirements ?? []).filter(({ id }) => offerOf(id) === undefined)
  const rows = useRows('inquiry.requirements', stored, 'text', false)
  return (
    <>
      {rows.ids.map((id, index) => {
        const isStored = stored.some((row) => row.id === id)
        const remove = async (): Promise<void> => {
          if (!isStored || (await removeRow(`inquiry.requirements.${id}`))) rows.drop(id)
          focusSoon('inquiry.requirements')
        }
        return (
          <div key={id} className="requirement">
            <Field path={`inquiry.requirements.${id}.text`} label={`Eget krav ${index + 1}`} />
            <RemoveRow name={`eget krav ${index + 1}`} typed={isStored} onRemove={() => void remove()} />
          </div>
        )
      })}
      <Button variant="second" onPress={rows.add}>
        Lägg till ett eget krav
      </Button>
    </>
  )
}
