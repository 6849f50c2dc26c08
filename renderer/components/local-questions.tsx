import type { TaskId } from '../../src/flow/tasks.ts'
import { answerProblem, yesOrNo } from '../../src/rules/local/answers.ts'
import { routineTitle } from '../../src/rules/local/frame.ts'
import { answerPath, routineOf } from '../../src/rules/local/of-case.ts'
import type { RoutineQuestion } from '../../src/rules/local/routine.ts'
import { useCase } from '../state/case.ts'
import { ChoiceField } from './choice-field.tsx'
import { LayerBadge } from './layer-badge.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'
import { useField } from './use-field.ts'

/** The local routine's own questions on a task's page: those that are asked in this case, and those answered. */
export function LocalQuestions({ task }: { readonly task: TaskId }) {
  const { case: found, evaluation } = useCase()
  const routine = routineOf(found)
  const asked = (routine?.questions ?? []).filter(
    ({ id, task: home }) =>
      home === task &&
      (found.local?.some((row) => row.id === id && row.answer !== undefined) ||
        evaluation.findings.some(
          ({ rule, state }) =>
            state !== 'unknown' && rule.demand.is === 'local-answer' && rule.demand.question === id,
        )),
  )
  if (routine === null || asked.length === 0) return null
  const help = (
    <>
      <LayerBadge layer="local" /> {routineTitle(routine)}
    </>
  )
  return (
    <Section title="Era egna frågor" help={help}>
      {asked.map((question) => (
        <LocalField key={question.id} question={question} />
      ))}
    </Section>
  )
}

const words = (choices: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(choices.map((choice) => [choice, choice]))

/** One question, as its kind of answer is best asked. The answer is kept as the words that stand here. */
function LocalField({ question: asked }: { readonly question: RoutineQuestion }) {
  const path = answerPath(asked.id)
  const { text } = useField(path)
  const { answer } = asked
  const stored = useCase().case.local?.find((row) => row.id === asked.id)?.answer
  // Said when the field has been left, and for as long as what stands in it is wrong: never in the middle of a word.
  const isWrong = stored !== undefined && answerProblem(answer, stored) !== null
  const problem = isWrong ? (answerProblem(answer, text.trim()) ?? undefined) : undefined
  const question = {
    path,
    label: asked.question,
    help: asked.help ?? undefined,
    optional: asked.requiredOver === null,
    problem,
    text,
  }
  switch (answer.kind) {
    case 'yes-no':
      return <ChoiceField {...question} choices={words(yesOrNo)} layout="row" />
    case 'choice':
      return <ChoiceField {...question} choices={words(answer.choices)} layout="column" />
    case 'date':
      return <TextField {...question} size="short" hint="ÅÅÅÅ-MM-DD" />
    case 'money':
      return <TextField {...question} size="short" inputMode="decimal" suffix="kr" />
    case 'text':
      return <TextField {...question} size="text" />
    default:
      return null
  }
}
