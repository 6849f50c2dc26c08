import type { ReactNode } from 'react'
import type { Level } from '../../../src/rules/escalation/levels.ts'
import { preparedBefore } from '../../../src/domain/case/preparers.ts'
import { decidingLevel } from '../../../src/rules/escalation/deciding-level.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { enter } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'
import { LastWord } from './last-word.tsx'
import { LevelTrace } from './level-trace.tsx'
import { ManagerLine } from './manager-line.tsx'
import { PassedOn, PassOn, Proposed } from './passed-on.tsx'

/** Who prepares, who would otherwise decide where the policy asks for it, and who therefore decides. */
export function DecisionChain() {
  const { case: found, evaluation } = useCase()
  const { superiorExists, usual } = found.decision
  const asksUsual = asksFor(evaluation, 'decision.usual.name') || usual?.name !== undefined
  const asksSuperior = asksFor(evaluation, 'decision.superiorExists') || superiorExists !== undefined
  const level = decidingLevel(evaluation)
  const wrong = evaluation.findings.filter(
    ({ rule, state }) =>
      state === 'wrong' &&
      (rule.demand.is === 'decider-not-preparer' ||
        rule.demand.is === 'decided-by' ||
        rule.demand.is === 'delegation-holds'),
  )
  const explains = evaluation.findings.filter(
    ({ rule: { demand }, fields, explained }) =>
      fields.includes('decision.samePersonReason') ||
      (explained === true && (demand.is === 'decider-not-preparer' || demand.is === 'decided-by')),
  )
  // Names that only may be of one person: what is asked is whether they are.
  const maybe = evaluation.facts.deciderIsPreparer === true ? undefined : explains[0]?.detail
  const isBefore = maybe !== undefined && maybe === preparedBefore(found, found.decision.decider?.name)
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
        <LevelTrace {...level} />
        {asksFor(evaluation, 'decision.principal') && <Field path="decision.principal" layout="row" />}
        <PassedOn />
        <ManagerLine />
        {superiorExists === 'no' && <SameAsUsual />}
        {level.proposal && wrong.length === 0 && <Proposed {...level.proposal} />}
        <div className="field-row">
          <Field path="decision.decider.name" label={deciderLabel(level.level, superiorExists)} />
          <Field path="decision.decider.role" />
        </div>
        <LastWord />
        {onceEach(wrong).map(({ rule, detail }) => (
          <Verdict key={rule.id} tone="stop" title={detail ?? rule.message}>
            <p>{rule.message}</p>
          </Verdict>
        ))}
        {level.proposal && wrong.length > 0 && <Proposed {...level.proposal} instead />}
        {explains.length > 0 && (
          <div className="follow-up">
            {maybe === undefined ? (
              <Field path="decision.samePersonReason" />
            ) : (
              <Field
                path="decision.samePersonReason"
                label={isBefore ? 'Varför beslutar den som har berett köpet?' : 'Är det samma person?'}
                help={
                  isBefore
                    ? maybe
                    : `${maybe} Programmet kan inte avgöra det. Är det två personer: skriv vilka de är.`
                }
              />
            )}
          </div>
        )}
        {(level.level !== 'usual' || level.proposal !== undefined) && (
          <PassOn today={evaluation.facts.today} />
        )}
      </Step>
    </ol>
  )
}

/** The same sentence of two rules is said once: of the rule that asks the most. */
const onceEach = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ detail }, index) =>
      detail === undefined || findings.findLastIndex((one) => one.detail === detail) === index,
  )

function deciderLabel(level: Level, superiorExists: 'yes' | 'no' | undefined): string {
  if (level === 'committee' || level === 'assembly') return 'Vilken nämnd beslutar?'
  return superiorExists === 'yes' ? 'Vad heter chefen som beslutar?' : 'Vem beslutar?'
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
