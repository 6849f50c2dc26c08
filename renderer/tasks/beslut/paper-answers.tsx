import { paperAnswers } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { samePerson } from '../../../src/domain/same-person.ts'
import { changedFacts, paperFacts, type ChangedFact } from '../../../src/rules/decision-facts/facts.ts'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

type Answer = NonNullable<Case['decision']['answers']>[number]

/** What the last one who was asked answered, and those before: who, when, why, and what differs from what they read. */
export function PaperAnswers() {
  const { answers = [] } = useCase().case.decision
  const [last, ...earlier] = answers.toReversed()
  if (last === undefined) return null
  return (
    <>
      <AnswerShown answer={last} />
      {earlier.length === 0 ? null : (
        <More title={earlier.length === 1 ? 'Ett tidigare svar' : `${earlier.length} tidigare svar`}>
          {earlier.map((answer) => (
            <AnswerShown key={answer.id} answer={answer} />
          ))}
        </More>
      )}
    </>
  )
}

const tones = { approve: 'ok', 'send-back': 'warn', refuse: 'stop', 'pass-on': 'warn' } as const

const nextSteps: Readonly<Record<Answer['answer'], string>> = {
  approve: 'Kontrollera att beslutet nedan stämmer.',
  'send-back': 'Ändra det som kommentaren säger, och skicka underlaget igen.',
  refuse: 'Köpet får inte göras så här. Ändra det, eller avbryt upphandlingen.',
  'pass-on': 'Skriv in chefen ovanför som beslutar, och skicka underlaget dit.',
}

function AnswerShown({ answer }: { readonly answer: Answer }) {
  const { case: found, evaluation } = useCase()
  const sent = found.decision.sent?.find(({ reference }) => reference === answer.reference)
  const changed = sent === undefined ? [] : changedFacts(sent.facts, paperFacts(found, evaluation))
  const { decider, decidedOn } = found.decision
  const isEntered =
    answer.answer === 'approve' && decidedOn === answer.on && samePerson(decider?.name, answer.name) === true
  return (
    <Verdict
      tone={changed.length > 0 && answer.answer === 'approve' ? 'warn' : tones[answer.answer]}
      title={titleOf(answer)}
    >
      {answer.comment === undefined ? null : <p className="pre">”{answer.comment}”</p>}
      {answer.conflictNote === undefined ? null : <p>Uppgett intresse: {answer.conflictNote}</p>}
      {changed.length === 0 ? null : <Changed changed={changed} isEntered={isEntered} />}
      <p>{isEntered ? 'Beslutet är inskrivet nedan.' : nextSteps[answer.answer]}</p>
      <p className="small">
        Svar på {answer.reference}
        {answer.delegation === undefined ? '' : `. Delegation: ${answer.delegation}`}. Från en annan
        installation av Direktlots, nyckel {answer.fingerprint}. Det visar inte vem som satt vid datorn.
      </p>
    </Verdict>
  )
}

const titleOf = ({ answer, name, role, on }: Answer): string =>
  `${[name, role].filter((text) => text !== undefined).join(', ')}, ${formatDate(on)}: ${paperAnswers[answer].toLowerCase()}.`

/** What the one who answered read, and what the case says now. */
function Changed({
  changed,
  isEntered,
}: {
  readonly changed: readonly ChangedFact[]
  readonly isEntered: boolean
}) {
  return (
    <>
      <p>
        <strong>
          {isEntered ? 'Ärendet har ändrats efter beslutet:' : 'Beslutet gavs på en äldre version:'}
        </strong>
      </p>
      <ul className="paper-changed">
        {changed.map(({ id, term, was, now }) => (
          <li key={id}>
            {term}: {was === null ? 'fanns inte då' : `”${was}”`}. Nu:{' '}
            {now === null ? 'finns inte längre' : `”${now}”`}.
          </li>
        ))}
      </ul>
      <p>Skicka ett nytt underlag, så att beslutet gäller ärendet som det är.</p>
    </>
  )
}
