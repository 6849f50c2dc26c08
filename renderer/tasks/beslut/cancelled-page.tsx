import { useId, useState } from 'react'
import { isDecided } from '../../../src/domain/case/frozen.ts'
import { cancelNext } from '../../../src/flow/cancel-next.ts'
import { tasks } from '../../../src/flow/tasks.ts'
import { isCancelled } from '../../../src/rules/evaluate/cancelled.ts'
import { bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { DeviationsSeen } from '../../case/deviations/deviations-seen.tsx'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { goOnWithCase, isTold } from '../../case/cancel/cancel-case.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { useReason } from '../../state/reasons.ts'
import { TakeBack } from '../anbud/locked.tsx'
import { DecisionChain } from './decision-chain.tsx'
import { PaperSection } from './paper-section.tsx'
import { DecisionProof } from './decision-proof.tsx'

/** A procurement that is cancelled, or is to be once it says why: why, when, who decided it, what to do next, and the way back. */
export function CancelledPage() {
  const { case: found, evaluation } = useCase()
  const told = bidders(found).length
  const isDone = isCancelled(evaluation)
  const asksDecider = asksFor(evaluation, 'decision.decider.name') || found.decision.decider !== undefined
  return (
    <TaskPage
      task="beslut"
      title={isDone ? 'Upphandlingen är avbruten' : 'Avbryt upphandlingen'}
      lead={
        isDone
          ? 'Inget avtal tecknas. Skälet står i dokumentationen.'
          : 'Inget avtal tecknas. Skriv varför, så att den som läser dokumentationen förstår.'
      }
    >
      <Section title="Varför?">
        <WhyCancelled />
      </Section>
      {asksDecider ? (
        <Section title="Vem beslutade?">
          <DecisionChain />
          <Field path="decision.delegation" optional={!asksFor(evaluation, 'decision.delegation')} />
          <DecisionProof />
        </Section>
      ) : (
        <More title="Vem beslutade?">
          <div className="field-row">
            <Field path="decision.decider.name" label="Namn" optional />
            <Field path="decision.decider.role" optional />
          </div>
        </More>
      )}
      <DeviationsSeen onlySome />
      {asksDecider && <PaperSection />}
      {told > 0 && !isTold(found) && (
        <Verdict
          tone="plain"
          title={
            told === 1 ? 'Den som lämnade anbud ska få veta det.' : 'De som lämnade anbud ska få veta det.'
          }
        >
          <p>
            <Button variant="link" onPress={() => goTo('underrattelse')}>
              {told === 1 ? 'Skriv till den' : 'Skriv till dem'}
            </Button>
          </p>
        </Verdict>
      )}
      <GoOn />
    </TaskPage>
  )
}

/** The kind of reason, the reason in words, what to do now, and the day. */
export function WhyCancelled() {
  return (
    <>
      <Field path="decision.cancelKind" />
      <Field path="decision.cancelReason" label="Beskriv skälet" />
      <Next />
      <Field path="decision.decidedOn" label="När beslutades det?" />
    </>
  )
}

/** How the need is met all the same, by the kind of reason. */
function Next() {
  const { cancelKind } = useCase().case.decision
  const next = cancelKind === undefined ? null : cancelNext[cancelKind]
  if (next === null) return null
  return (
    <Verdict tone="plain" title="Så gör du nu">
      <p>
        {next.text}{' '}
        {next.task !== undefined && (
          <Button variant="link" onPress={() => goTo(next.task ?? 'arende')}>
            Gå till ”{tasks[next.task].title}”
          </Button>
        )}
      </p>
    </Verdict>
  )
}

/** The way back, until those who made a bid have been told. */
function GoOn() {
  const { case: found } = useCase()
  const isNeeded = isDecided(found)
  const { reason, setReason, forget } = useReason('go-on')
  const [problem, setProblem] = useState('')
  const id = useId()
  if (isTold(found))
    return (
      <>
        <p className="small">
          Besked om avbrottet har skickats, så upphandlingen kan inte fortsätta. Finns behovet kvar, börja en
          ny direktupphandling.
        </p>
        <TakeBack />
      </>
    )
  const goOn = async (): Promise<void> => {
    if (isNeeded && reason.trim() === '') return setProblem('Skriv varför. Skälet står i dokumentationen.')
    if (await goOnWithCase(reason)) forget()
  }
  return (
    <More title="Blir det ett köp ändå?">
      <div className="field">
        <label htmlFor={id}>Varför fortsätter ni?{isNeeded ? '' : ' (frivilligt)'}</label>
        <p className="help" id={`${id}-help`}>
          Skälet står i dokumentationen, tillsammans med att upphandlingen{' '}
          {isNeeded ? 'var' : 'höll på att bli'} avbruten.
        </p>
        <textarea
          id={id}
          className="input input-text"
          rows={2}
          aria-describedby={`${id}-help`}
          aria-invalid={problem !== ''}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value)
            setProblem('')
          }}
        />
        <p role="alert" className="problem">
          {problem}
        </p>
      </div>
      <Button variant="second" onPress={() => void goOn()}>
        Fortsätt upphandlingen
      </Button>
    </More>
  )
}
