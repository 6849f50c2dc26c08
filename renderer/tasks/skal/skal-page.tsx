import { reasonSentence } from '../../../src/record/verdict.ts'
import { Button } from '../../components/button.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { ValueVerdict } from '../value/value-verdict.tsx'
import { HandOver } from './hand-over.tsx'
import { WaysOn } from './ways-on.tsx'
import { WordsVerdict } from './words-verdict.tsx'
import { stopWords } from './stop-words.ts'
import '../value/value.css'
import './skal.css'

/** Why the procurement may be direct: the amount by itself. Where it does not suffice: that it does not, and what to do instead. */
export function SkalPage() {
  const { evaluation } = useCase()
  const allowed = evaluation.facts.value.allowedByAmount ?? 'unknown'
  return (
    <TaskPage task="skal" title={titles[allowed]} lead={leads[allowed]}>
      {allowed === 'unknown' ? <ValueFirst /> : null}
      {allowed === 'yes' ? <OwnReason /> : null}
      {allowed === 'no' || allowed === 'undetermined' ? (
        <>
          <WordsVerdict words={stopWords(evaluation)} />
          <WaysOn />
        </>
      ) : null}
    </TaskPage>
  )
}

const titles = {
  yes: 'Varför får ni direktupphandla?',
  no: 'Köpet får inte direktupphandlas utan vidare',
  undetermined: 'Får ni direktupphandla det här?',
  unknown: 'Varför får ni direktupphandla?',
} as const

const leads = {
  yes: 'Beloppet räcker som skäl. Du behöver inte skriva något här.',
  no: 'Det vanliga är att inköpsfunktionen tar över och annonserar. I få fall finns ett undantag i lagen som stämmer på köpet.',
  undetermined:
    'Programmet gissar inte. Vi föreslår att inköpsfunktionen tar över: de kan ta fram det som saknas.',
  unknown: 'Svaret beror på vad köpet är värt.',
} as const

/** Where the amount suffices, the program writes the reason itself; a policy can stop the purchase all the same. */
function OwnReason() {
  const { evaluation } = useCase()
  return (
    <>
      <ValueVerdict linkToGrounds={false} />
      {evaluation.facts.handedOver ? (
        <HandOver />
      ) : (
        <Section title="Så står skälet i dokumentationen">
          <blockquote className="own-reason">{reasonSentence(evaluation)}</blockquote>
        </Section>
      )}
    </>
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
