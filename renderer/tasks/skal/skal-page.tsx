import { Fragment } from 'react'
import { grounds, type Choices } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { reasonSentence } from '../../../src/record/verdict.ts'
import { groundSchema } from '../../../src/rules/parameters/amounts-file.ts'
import { amounts, regimeOn } from '../../../src/rules/parameters/amounts.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { ValueVerdict } from '../value/value-verdict.tsx'
import { groundDemands } from './ground-demands.ts'
import '../value/value.css'
import './skal.css'

/** Why the procurement may be direct: the amount by itself, else a ground in the act. */
export function SkalPage() {
  const { allowedByAmount } = useCase().evaluation.facts.value
  return (
    <TaskPage task="skal" title="Varför får ni direktupphandla?" lead={leads[allowedByAmount ?? 'unknown']}>
      <ValueVerdict linkToGrounds={false} />
      {allowedByAmount === null ? <ValueFirst /> : null}
      {allowedByAmount === 'yes' ? <OwnReason /> : null}
      {allowedByAmount === 'no' || allowedByAmount === 'undetermined' ? <Grounds /> : null}
    </TaskPage>
  )
}

const leads = {
  yes: 'Beloppet räcker som skäl. Du behöver inte skriva något här.',
  no: 'Beloppet räcker inte som skäl. Lagen medger några undantag, och de tolkas snävt.',
  undetermined: 'Beloppet ger inget säkert svar. Ett undantag i lagen kan göra det.',
  unknown: 'Svaret beror på vad köpet är värt.',
} as const

/** Where the amount suffices, the program writes the reason itself. */
function OwnReason() {
  const { evaluation } = useCase()
  return (
    <Section title="Så står skälet i dokumentationen">
      <blockquote className="own-reason">{reasonSentence(evaluation)}</blockquote>
    </Section>
  )
}

function ValueFirst() {
  return (
    <p>
      Räkna ut värdet först.{' '}
      <Button variant="link" onPress={() => goTo('arende')}>
        Till Beskriv ärendet
      </Button>
    </p>
  )
}

function Grounds() {
  const { case: found, today } = useCase()
  const { ground } = found.reason
  const choices = groundsOf(found, today)
  if (Object.keys(choices).length === 0)
    return (
      <p>
        Programmet känner inte undantagen i {found.subject.law ?? 'LOU'} för den dag då upphandlingen började.
        Vänd dig till inköpsfunktionen.
      </p>
    )
  return (
    <>
      <Field path="reason.ground" choices={choices} layout="column" />
      {ground === undefined ? (
        <Comparison choices={choices} />
      ) : (
        <div className="follow-up">
          <h2>Det här ska ni kunna visa</h2>
          <ul className="limbs">
            {groundDemands[ground].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Field path="reason.text" />
        </div>
      )}
    </>
  )
}

/** What each ground takes, before one is chosen. */
function Comparison({ choices }: { readonly choices: Choices }) {
  const known = groundSchema.options.filter((ground) => Object.hasOwn(choices, ground))
  return (
    <More title="Vad kräver de olika grunderna?">
      <dl className="demands">
        {known.map((ground) => (
          <Fragment key={ground}>
            <dt>{grounds[ground]}</dt>
            <dd>{groundDemands[ground].join(' ')}</dd>
          </Fragment>
        ))}
      </dl>
    </More>
  )
}

/** The grounds that the act has on the day; an answer given before stays among them. */
function groundsOf(found: Case, today: LocalDate): Choices {
  const { law = 'LOU', startDate = today } = found.subject
  const known = groundSchema.options.filter(
    (ground) =>
      ground === found.reason.ground ||
      regimeOn(
        amounts.regimes.grounds.filter((row) => row.ground === ground),
        law,
        startDate,
      ) !== undefined,
  )
  return Object.fromEntries(known.map((ground) => [ground, grounds[ground]]))
}
