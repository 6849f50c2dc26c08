import type { ShownMask } from '../../src/contract/masking-channels.ts'
import { maskKinds } from '../../src/record/mask-label.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { focusSoon } from '../tasks/value/focus-soon.ts'
import { Section } from '../components/section.tsx'
import { addRow, removeRow } from '../state/actions.ts'
import { fieldId } from '../components/field-id.ts'
import { useCase } from '../state/case.ts'
import { GroundFields } from './mask-row.tsx'
import { placesSaid } from './mask-words.ts'

/** The list of masks; the button that adds one has its id, so that the keyboard comes back to it. */
const list = 'record.masks'

/** Masks a text that was marked in the copy; false where it could not be stored. The keyboard stays where the person reads. */
export const maskMarked = async (text: string): Promise<boolean> =>
  (await addRow(list, [
    { path: 'text', text },
    { path: 'take', text: 'yes' },
  ])) !== null

/** An empty row for a text that the person types. */
async function addMask(): Promise<void> {
  const id = await addRow(list, [{ path: 'take', text: 'yes' }])
  if (id !== null) focusSoon(`${list}.${id}.text`)
}

/** The texts a person masks beside what is proposed. */
export function OwnMasks({ masks }: { readonly masks: readonly ShownMask[] }) {
  const { case: found } = useCase()
  const proposed = new Set(masks.filter(({ isOwn }) => !isOwn).map(({ id }) => id))
  const rows = (found.record.masks ?? []).filter(({ id }) => !proposed.has(id) && !isKnownId(id))
  return (
    <Section
      title="Maskera mer"
      help="Skriv en text som ska bort, eller markera den i kopian här nedanför. Den maskeras överallt där den står. Samma sak i helt andra ord hittar programmet inte, och inte heller den som bara nämns i en text och inte finns i ärendet i övrigt: läs igenom kopian."
    >
      {rows.map(({ id, ground, why }, index) => {
        const mask = masks.find((one) => one.id === id)
        const at = `record.masks.${id}`
        return (
          <div key={id} className="mask-row">
            <Field
              path={`${at}.text`}
              label={rows.length === 1 ? undefined : `Text ${index + 1} att maskera`}
            />
            <p className="small" role="status">
              {mask === undefined ? '' : `Maskeras: ${placesSaid(mask.places)}, ${mask.mark}.`}
            </p>
            <GroundFields at={at} ground={ground} lacksReason={why === undefined} />
            <Button
              variant="link"
              label={`Ta bort text ${index + 1}`}
              onPress={() => void removeRow(at).then(() => focusSoon(list))}
            >
              Ta bort
            </Button>
          </div>
        )
      })}
      <Button variant="second" id={fieldId(list)} onPress={() => void addMask()}>
        Lägg till en text att maskera
      </Button>
    </Section>
  )
}

/** A proposal that is not made any more, such as of an address that is gone, is no row of the person's own. */
const isKnownId = (id: string): boolean => Object.hasOwn(maskKinds, id.split('-', 1)[0] ?? '')
