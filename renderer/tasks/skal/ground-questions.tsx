import { grounds, type Choices } from '../../../src/domain/case/choices.ts'
import {
  casesOf,
  groundOf,
  groundsOf,
  limbPath,
  limbsOf,
  type FoundGround,
} from '../../../src/rules/grounds/grounds.ts'
import { thresholdSentence } from '../../../src/rules/grounds/threshold.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { groundWords } from './stop-words.ts'
import { WordsVerdict } from './words-verdict.tsx'

/** Which ground is stated, and each of its questions one by one. */
export function GroundQuestions() {
  const { case: found, today } = useCase()
  const offered = groundsOf(found, today)
  const stated = groundOf(found, today)
  return (
    <>
      <Field
        path="reason.ground"
        choices={choicesOf(offered, found.reason.ground)}
        choiceHelp={Object.fromEntries(offered.map(({ entry }) => [entry.id, entry.when]))}
        layout="column"
      />
      {stated === undefined ? null : <Questions ground={stated} />}
      {stated === undefined && found.reason.ground !== undefined ? (
        <Verdict tone="stop" title={`Grunden finns inte i ${found.subject.law ?? 'LOU'} för den dagen.`}>
          <p>Välj en annan grund, eller lämna över till inköpsfunktionen.</p>
        </Verdict>
      ) : null}
    </>
  )
}

/** The grounds that the act has on the day; an answer given before stays among them. */
function choicesOf(offered: readonly FoundGround[], given: keyof typeof grounds | undefined): Choices {
  const names = offered.map(({ entry, name }) => [entry.id, name] as const)
  return Object.fromEntries(given === undefined ? names : [...names, [given, grounds[given]]])
}

function Questions({ ground }: { readonly ground: FoundGround }) {
  const { case: found, evaluation, today } = useCase()
  const { cases, note } = ground.entry
  const threshold = thresholdSentence(ground, found, today)
  return (
    <Section
      title="Det här ska ni kunna visa"
      help={`${ground.name}: ${ground.section.replaceAll(' §', '\u00A0§')}. Svara på varje fråga för sig.`}
    >
      {note === undefined ? null : <p className="ground-note">{note}</p>}
      {threshold === undefined ? null : <p className="small ground-gate">{threshold}</p>}
      {cases === undefined ? null : (
        <Field
          path={limbPath(cases.id)}
          label={cases.question}
          help={cases.help ?? ''}
          choices={Object.fromEntries(casesOf(ground).map(({ id, name }) => [id, name]))}
          layout="column"
        />
      )}
      {limbsOf(ground, found).map(({ id, question, help, example, antiExample }) => (
        <Field
          key={id}
          path={limbPath(id)}
          label={question}
          help={help ?? ''}
          example={example}
          antiExample={antiExample}
        />
      ))}
      <Field path="reason.text" optional />
      <WordsVerdict words={groundWords(found, evaluation, ground)} />
    </Section>
  )
}
