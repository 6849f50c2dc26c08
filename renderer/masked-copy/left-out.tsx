import type { CopySection } from '../../src/masking/left-out.ts'
import { fieldId } from '../components/field-id.ts'
import { Field } from '../components/field.tsx'
import { Section } from '../components/section.tsx'
import { WhenOpen } from './when-open.tsx'

/** Which sections the copy is without, and on what ground each. */
export function LeftOut({ sections }: { readonly sections: readonly CopySection[] }) {
  const out = sections.filter(({ isOut }) => isOut)
  return (
    <Section
      title="Avsnitt"
      help={out.length === 0 ? 'Alla avsnitt är med.' : `Utelämnade: ${outSaid(out)}.`}
    >
      <WhenOpen title="Välj avsnitt" id={fieldId('record.leftOut')}>
        {() =>
          sections.map((section) =>
            section.isLocked ? (
              <p key={section.id} className="small">
                {section.text}: utelämnat till beslutet.
              </p>
            ) : (
              <Choice key={section.id} section={section} />
            ),
          )
        }
      </WhenOpen>
    </Section>
  )
}

/** Those that are left out on the same ground together, and the ground once. */
const outSaid = (out: readonly CopySection[]): string =>
  [...Map.groupBy(out, ({ mark }) => mark)]
    .map(([mark, some]) => `${some.map(({ text }) => text).join(', ')} (${mark})`)
    .join('; ')

function Choice({ section: { id, text, isOut, ground } }: { readonly section: CopySection }) {
  const at = `record.leftOut.${id}`
  return (
    <>
      <Field path={`${at}.take`} label={text} layout="row" standsAs="no" />
      {isOut && (
        <div className="left-out-why">
          <Field path={`${at}.ground`} label={`Varför är ”${text}” utelämnat?`} />
          {ground === 'other' && <Field path={`${at}.section`} />}
          {ground === 'reason' && <Field path={`${at}.why`} />}
        </div>
      )}
    </>
  )
}
