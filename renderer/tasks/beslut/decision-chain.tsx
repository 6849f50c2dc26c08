import type { ReactNode } from 'react'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'

/** Who prepares, who would otherwise decide where the policy asks for it, and who therefore decides. */
export function DecisionChain() {
  const { case: found, evaluation } = useCase()
  const { superiorExists, usual } = found.decision
  const asksUsual = asksFor(evaluation, 'decision.usual.name') || usual?.name !== undefined
  const asksSuperior = asksFor(evaluation, 'decision.superiorExists') || superiorExists !== undefined
  const wrong = evaluation.findings.find(
    (f) => f.rule.demand.is === 'decider-not-preparer' && f.state === 'wrong',
  )
  return (
    <ol className="chain">
      <Step title="Handlägger köpet">
        <p>
          <strong>{found.preparer.name ?? 'Namn saknas'}</strong>
          {found.preparer.role !== undefined && <span className="small">, {found.preparer.role}</span>}
        </p>
      </Step>
      {asksUsual && (
        <Step title="Beslutar om mindre köp">
          <div className="field-row">
            <Field path="decision.usual.name" />
            <Field path="decision.usual.role" optional />
          </div>
        </Step>
      )}
      {asksSuperior && (
        <Step title="Chefen över">
          <Field
            path="decision.superiorExists"
            label={`Finns det en chef över ${usual?.name ?? 'den som annars beslutar'} i nämnden eller bolaget?`}
            layout="row"
          />
        </Step>
      )}
      <Step title="Beslutar det här köpet">
        {superiorExists === 'no' && <SameAsUsual />}
        <div className="field-row">
          <Field
            path="decision.decider.name"
            label={superiorExists === 'yes' ? 'Vad heter chefen som beslutar?' : 'Vem beslutar?'}
          />
          <Field path="decision.decider.role" />
        </div>
        {wrong && (
          <Verdict tone="stop" title={wrong.detail ?? wrong.rule.message}>
            <p>{wrong.rule.message}</p>
          </Verdict>
        )}
        {superiorExists === 'no' && evaluation.facts.deciderIsPreparer === true && (
          <div className="follow-up">
            <Field path="decision.samePersonReason" />
          </div>
        )}
      </Step>
    </ol>
  )
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li>
      <h3>{title}</h3>
      {children}
    </li>
  )
}

/** Without a superior the one who usually decides may decide: no need to write the name again. */
function SameAsUsual() {
  const { case: found } = useCase()
  const { usual, decider } = found.decision
  if (usual?.name === undefined || decider?.name !== undefined) return null
  const entries = [
    { path: 'decision.decider.name', text: usual.name },
    ...(usual.role === undefined ? [] : [{ path: 'decision.decider.role', text: usual.role }]),
  ]
  return (
    <p>
      Utan överordnad chef beslutar den som annars gör det.{' '}
      <Button variant="link" onPress={() => enter(entries)}>
        Skriv {usual.name}
      </Button>
    </p>
  )
}
