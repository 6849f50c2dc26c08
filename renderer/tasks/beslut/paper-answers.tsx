import { paperAnswers } from '../../../src/domain/case/choices.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { enterableOf, type Enterable } from '../../../src/decision-paper/enterable.ts'
import { changedSinceAnswer } from '../../../src/decision-paper/rests-on.ts'
import { differencesOf, differenceWords } from '../../../src/decision-paper/differences.ts'
import type { ChangedFact } from '../../../src/rules/decision-facts/facts.ts'
import { answerRemarks } from '../../../src/rules/escalation/answer-remarks.ts'
import { coverOf } from '../../../src/rules/escalation/answers.ts'
import { Field } from '../../components/field.tsx'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enterAnswer } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { dismissNotice } from '../../state/notice.ts'
import { answersId } from '../../papers/open-package.tsx'

type Answer = NonNullable<Case['decision']['answers']>[number]

/** What the last one who was asked answered, and those before: who, when, why, and what differs from what they read. */
export function PaperAnswers() {
  const { answers = [] } = useCase().case.decision
  const [last, ...earlier] = answers.toReversed()
  if (last === undefined) return null
  return (
    <div id={answersId} className="paper-answers" tabIndex={-1}>
      <AnswerShown answer={last} />
      {earlier.length === 0 ? null : (
        <More title={earlier.length === 1 ? 'Ett tidigare svar' : `${earlier.length} tidigare svar`}>
          {earlier.map((answer) => (
            <AnswerShown key={answer.id} answer={answer} />
          ))}
        </More>
      )}
    </div>
  )
}

const tones = { approve: 'ok', 'send-back': 'warn', refuse: 'stop', 'pass-on': 'warn' } as const

const nextSteps: Readonly<Record<Exclude<Answer['answer'], 'approve'>, string>> = {
  'send-back': 'Ändra det som kommentaren säger, och skicka underlaget igen.',
  refuse: 'Köpet får inte göras så här. Ändra det, eller avbryt upphandlingen.',
  'pass-on': 'Skriv in chefen ovanför som beslutar, och skicka underlaget dit.',
}

function AnswerShown({ answer }: { readonly answer: Answer }) {
  const { case: found } = useCase()
  const cover = coverOf(found)
  const isEntered = cover.is === 'covered' && cover.answer.id === answer.id
  const changed = isEntered ? [] : changedSinceAnswer(found, answer)
  const enterable = enterableOf(found, answer)
  const remarks = answerRemarks(found, answer)
  const isWarned =
    answer.answer === 'approve' &&
    (answer.despite !== undefined || remarks.length > 0 || (!isEntered && enterable.is !== 'decision'))
  return (
    <Verdict tone={isWarned ? 'warn' : tones[answer.answer]} title={titleOf(answer)}>
      {answer.comment === undefined ? null : <p className="pre">”{answer.comment}”</p>}
      {answer.conflictNote === undefined ? null : <p>Jäv: {answer.conflictNote}</p>}
      {answer.despite === undefined ? null : (
        <p>
          <strong>Godkände trots det här:</strong> {answer.despite}
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark}>
          <strong>{remark}</strong>
        </p>
      ))}
      {changed.length === 0 ? null : <Changed changed={changed} />}
      {answer.comment === undefined || answer.answer === 'approve' ? null : (
        <Field path={`decision.replies.${answer.id}.text`} optional />
      )}
      <Next answer={answer} enterable={enterable} isEntered={isEntered} />
      <p className="small">
        Svar på {answer.reference}
        {answer.delegation === undefined ? '' : `. Delegation: ${answer.delegation}`}. {originOf(answer)}
      </p>
    </Verdict>
  )
}

interface NextProps {
  readonly answer: Answer
  readonly enterable: Enterable
  readonly isEntered: boolean
}

/** What the buyer does with the answer: nothing is entered but by a press. */
function Next({ answer, enterable, isEntered }: NextProps) {
  if (isEntered) return <p>Beslutet är infört nedan.</p>
  if (enterable.is === 'held') return <p>{enterable.why}</p>
  const next = answer.answer === 'approve' ? null : nextSteps[answer.answer]
  const enterIt = async (): Promise<void> => {
    // What was said of the answer when it came is no longer to be done.
    dismissNotice()
    if (await enterAnswer(answer.id)) document.getElementById(answersId)?.focus()
  }
  if (enterable.is === 'nothing') return <p>{enterable.why ?? next}</p>
  return (
    <>
      {next === null ? <p>Läs svaret, och för in beslutet i ärendet.</p> : <p>{next}</p>}
      <Button onPress={() => void enterIt()}>
        {enterable.is === 'decision' ? 'För in beslutet' : `Anteckna att ${answer.name} lämnar över`}
      </Button>
    </>
  )
}

/** Where the answer was given, as far as its file tells. */
function originOf({ fingerprint, madeBy, isUnverified }: Answer): string {
  if (isUnverified === true)
    return 'Underskriften går inte att kontrollera, så svaret visar inte vem som gav det.'
  const owner =
    madeBy?.name === undefined
      ? ''
      : ` Filen gjordes på en installation som tillhör ${madeBy.name}, enligt inställningarna där.`
  return `Från en annan installation av Direktlots, signerat med en nyckel som har fingeravtrycket ${fingerprint}.${owner} Det visar inte vems nyckeln är, eller vem som satt vid datorn.`
}

const titleOf = ({ answer, name, role, on }: Answer): string =>
  `${[name, role].filter((text) => text !== undefined).join(', ')}, ${formatDate(on)}: ${paperAnswers[answer].toLowerCase()}.`

/** What the case says otherwise than what the one who answered read: only what differs. */
function Changed({ changed }: { readonly changed: readonly ChangedFact[] }) {
  return (
    <>
      <p>
        <strong>Svaret gavs på en äldre version. Det här har ändrats:</strong>
      </p>
      <ul className="paper-changed">
        {differencesOf(changed).map((one) => (
          <li key={one.id}>{differenceWords(one)}</li>
        ))}
      </ul>
    </>
  )
}
