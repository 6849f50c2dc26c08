import type { ShownMask } from '../../src/contract/masking-channels.ts'
import { Field } from '../components/field.tsx'
import { Section } from '../components/section.tsx'
import { placesSaid } from './mask-words.ts'
import { WhenOpen } from './when-open.tsx'

/** So many are shown at once. */
const fewNumbers = 6

/** The numbers that are masked because a masked price could be reckoned from them: each can be let stand. */
export function Numbers({ masks }: { readonly masks: readonly ShownMask[] }) {
  const numbers = masks.filter(({ isNumber }) => isNumber === true)
  // One that the price's own mask hides can not be let stand.
  const typed = numbers.filter(({ isLocked, isOn, places }) => !isLocked && (!isOn || places > 0))
  const locked = numbers.filter(({ isLocked, places }) => isLocked && places > 0)
  const shown = typed.filter(({ isOn }) => !isOn).length
  if (typed.length === 0 && locked.length === 0) return null
  return (
    <Section
      title="Tal som kan visa priset"
      help="Ett pris är maskerat. Då maskeras också tal i era texter som priset kan räknas ut av, och det som programmet själv har räknat av det. Det gäller också ett tal som är lika med ett pris som visas: det kan vara sagt om det maskerade. Läs kopian: vilka krav och kontroller som gällde kan visa på vilken sida om en gräns priset ligger. Visa ändå de tal som inte säger något om priset."
    >
      {locked.length === 0 ? null : (
        <p className="small">
          Räknat av programmet: {placesSaid(locked.reduce((sum, { places }) => sum + places, 0))} maskeras, så
          länge priset är maskerat.
        </p>
      )}
      {typed.length === 0 ? null : (
        <WhenOpen
          title={`Visa tal ändå (${typed.length}${shown === 0 ? '' : `, ${shown} visas`})`}
          startsOpen={typed.length <= fewNumbers}
        >
          {() =>
            typed.map(({ id, label, isOn, places, mark, on, by }) => (
              <div key={id} className="mask-row">
                <Field
                  path={`record.masks.${id}.take`}
                  label={label}
                  help={[
                    isOn ? `Maskeras: ${placesSaid(places)}, ${mark}.` : 'Visas i kopian.',
                    ...(on === undefined && by === undefined
                      ? []
                      : [`Valt ${[on, by].filter((part) => part !== undefined).join(' av ')}.`]),
                  ].join(' ')}
                  layout="row"
                  standsAs="yes"
                />
              </div>
            ))
          }
        </WhenOpen>
      )}
    </Section>
  )
}
