import { addDays, formatDate } from '../../../src/domain/local-date.ts'
import { knownAmount } from '../../../src/rules/parameters/amounts.ts'
import { occasionsOf } from '../../../src/rules/follow-up/due.ts'
import { occasionName, type Occasion } from '../../../src/rules/follow-up/occasions.ts'
import { optionName } from '../../../src/rules/follow-up/option-name.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCase } from '../../state/case.ts'
import { SaveCalendar } from '../underrattelse/save-calendar.tsx'
import { useAtFirst } from '../value/use-at-first.ts'
import './uppfoljning.css'

/** The looks back that are to come, with questions for the one that is near; those that were made before are folded. */
export function OccasionsSection() {
  const { case: found, evaluation, today } = useCase()
  // The first that is planned is answered where it is planned.
  const occasions = occasionsOf(evaluation).filter(({ id }) => id !== 'yearly-0')
  // One that is made here stays where it is being filled in.
  const folded = useAtFirst(occasions.flatMap(({ id, doneOn }) => (doneOn === undefined ? [] : [id])))
  if (found.contract.signedOn === undefined || occasions.length === 0) return null
  const isWritten = ({ id }: Occasion): boolean =>
    found.followUp.evaluations?.some((row) => row.id === id) === true
  const [before, option] = [
    addDays(today, knownAmount('follow-up-before-days', 'LOU', today)),
    addDays(today, knownAmount('option-before-days', 'LOU', today)),
  ]
  const isNear = ({ on, kind }: Occasion): boolean => on <= (kind === 'option' ? option : before)
  const near = occasions.filter((one) => isNear(one) || isWritten(one))
  const later = occasions.filter((one) => !near.includes(one))
  const made = near.filter(({ id }) => folded.includes(id))
  return (
    <Section title="Så länge avtalet löper">
      {near
        .filter((one) => !made.includes(one))
        .map((one) => (
          <OccasionFields key={one.id} occasion={one} />
        ))}
      {later.length === 0 ? null : (
        <ul className="occasions">
          {later.map((one) => (
            <li key={one.id}>
              {one.kind === 'option'
                ? `Utvärdera avtalet före ${optionName(one.option)}, som kan användas till och med ${formatDate(one.on)}.`
                : `${occasionName(found, one.id)}: senast ${formatDate(one.on)}.`}
            </li>
          ))}
        </ul>
      )}
      {made.length === 0 ? null : (
        <More title={made.length === 1 ? 'En gjord utvärdering' : `${made.length} gjorda utvärderingar`}>
          {made.map((one) => (
            <OccasionFields key={one.id} occasion={one} />
          ))}
        </More>
      )}
      <SaveCalendar />
    </Section>
  )
}

/** What one look back came to, its day, and of an option whether it is used. */
function OccasionFields({ occasion }: { readonly occasion: Occasion }) {
  const { case: found, today } = useCase()
  const { id, kind, on, doneOn } = occasion
  const at = `followUp.evaluations.${id}`
  const isOption = kind === 'option'
  return (
    <div className="card occasion" role="group" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        {isOption ? `Utvärdera före ${optionName(occasion.option)}` : occasionName(found, id)}{' '}
        {doneOn === undefined ? (
          <Tag tone={on < today ? 'stop' : 'warn'}>
            {isOption ? `kan användas till och med ${formatDate(on)}` : `senast ${formatDate(on)}`}
          </Tag>
        ) : (
          <Tag tone="ok">gjord</Tag>
        )}
      </h3>
      <Field path={`${at}.result`} />
      <Field path={`${at}.on`} />
      {isOption ? <Field path={`${at}.use`} layout="row" optional /> : null}
    </div>
  )
}
