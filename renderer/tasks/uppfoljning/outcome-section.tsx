import { costSoFar, sayCost } from '../../../src/rules/follow-up/cost.ts'
import { winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { riskOf } from '../../../src/rules/vetting/risk.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { asksLookBack } from './not-evaluated.tsx'

/** What the contract has come to: asked once there is one to follow up, and open once its day has come. */
export function OutcomeSection() {
  const { case: found, evaluation, today } = useCase()
  const { on, doneOn, outcome, delivered } = found.followUp
  const opens = doneOn !== undefined || outcome !== undefined || (on !== undefined && on <= today)
  const isMissed = asksLookBack(evaluation, 'followUp.outcome')
  const winner = winnerOf(found)
  const risk = winner === undefined ? null : riskOf(evaluation.facts, winner)
  const asksWorking = asksFor(evaluation, 'followUp.working')
  const showsWorking = risk?.level === 'raised' || found.followUp.working !== undefined || asksWorking
  return (
    <More title="När uppföljningen är gjord" startsOpen={opens}>
      <Field path="followUp.outcome" optional={!isMissed} />
      <Field path="followUp.doneOn" optional={!isMissed} />
      <Field path="followUp.delivered" layout="row" optional />
      {delivered === 'partly' || delivered === 'no' ? (
        <div className="follow-up">
          <Field path="followUp.deliveredNote" />
        </div>
      ) : null}
      <div className="field-row">
        <Field path="followUp.paidOre" optional />
        <Field path="followUp.paidUntil" optional />
      </div>
      <Cost />
      {showsWorking ? (
        <Field
          path="followUp.working"
          optional={!asksWorking}
          help={risk?.level === 'raised' ? riskWords(risk.reasons.map(({ words }) => words)) : undefined}
        />
      ) : null}
    </More>
  )
}

const riskWords = (reasons: readonly string[]): string =>
  `Leverantörskontrollen visar förhöjd risk${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`

/** What is paid against the contract, in a sentence. */
function Cost() {
  const { case: found } = useCase()
  const cost = costSoFar(found)
  const isAsked = cost?.isOver === true || found.followUp.costNote !== undefined
  return (
    <>
      <div aria-live="polite">
        {cost === null ? null : (
          <Verdict tone={cost.isOver ? 'warn' : 'plain'} title={sayCost(cost)}>
            {cost.isOver ? (
              <p>
                Programmet räknar det inte som en avvikelse: det vet inte om avtalet medger det. Fråga
                inköpsfunktionen, och skriv varför.
              </p>
            ) : null}
          </Verdict>
        )}
      </div>
      {isAsked ? <Field path="followUp.costNote" optional /> : null}
    </>
  )
}
