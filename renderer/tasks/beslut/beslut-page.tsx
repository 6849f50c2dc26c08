import { useState } from 'react'
import { frozenReason, isLocked } from '../../../src/domain/case/frozen.ts'
import { changedSince } from '../../../src/rules/escalation/holds.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { CaseAway } from '../../case/take-back-case.tsx'
import { DeviationsSeen } from '../../case/deviations/deviations-seen.tsx'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { More } from '../../components/more.tsx'
import { Field } from '../../components/field.tsx'
import { LockedNote } from '../../components/locked-note.tsx'
import { Section } from '../../components/section.tsx'
import { SecrecyLacks } from '../../components/secrecy.tsx'
import { TaskPage } from '../../components/task-page.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { AwardLimit } from '../anbud/award-limit.tsx'
import { TakeBack } from '../anbud/locked.tsx'
import { CheckStop } from '../leverantorskontroll/check-stop.tsx'
import { CancelledPage, WhyCancelled } from './cancelled-page.tsx'
import { CaseSummary, OpenBefore } from './case-summary.tsx'
import { DecisionChain } from './decision-chain.tsx'
import { DecisionOutcome } from './decision-outcome.tsx'
import { DecisionProof } from './decision-proof.tsx'
import { PaperSection } from './paper-section.tsx'
import './beslut.css'

export function BeslutPage() {
  const isCancelling = useCase().case.decision.outcome === 'cancel'
  // Who chooses here to cancel says why here: the page is not exchanged under the one who answers.
  const [cameToCancel, setCame] = useState(isCancelling)
  if (cameToCancel && !isCancelling) setCame(false)
  if (cameToCancel && isCancelling) return <CancelledPage />
  return (
    <TaskPage
      task="beslut"
      title="Vem beslutar?"
      lead="Programmet ger råd. En människa beslutar, och namnet ska stå i dokumentationen."
    >
      <CaseSummary />
      <Section title="Beslutskedjan">
        <LockedNote path="decision.decider.name" />
        <DecisionChain />
      </Section>
      <DeviationsSeen />
      <PaperSection />
      <TheDecision />
    </TaskPage>
  )
}

/** What the decision rested on and is another now: who decided takes a stand anew. */
function ChangedSince() {
  const { evaluation } = useCase()
  const changed = changedSince(evaluation.facts)
  if (changed.length === 0) return null
  return (
    <Verdict tone="stop" title="Ärendet är ändrat sedan beslutet.">
      <ul>
        {changed.map(({ id, term, was, now }) => (
          <li key={id}>
            {term}: {was ?? 'uppgift saknades'} när det beslutades. Nu: {now ?? 'uppgift saknas'}.
          </li>
        ))}
      </ul>
      <p>
        Beslutet gäller det som stod då. Ta tillbaka det, så att den som beslutar får ta ställning på nytt.
      </p>
    </Verdict>
  )
}

/** What is decided, when, and why if the procurement ends without a contract. */
function TheDecision() {
  const { case: found, evaluation } = useCase()
  const asksDelegation = asksFor(evaluation, 'decision.delegation')
  const { outcome } = found.decision
  const held = frozenReason(found, 'decision.outcome')
  const winner = winnerOf(found)
  return (
    <Section title="Beslutet">
      <OpenBefore />
      {outcome === 'cancel' ? null : <CheckStop group="decision" path="decision.checksDeviation" />}
      <DecisionOutcome />
      {outcome !== undefined && (
        <div className={held === null ? 'follow-up' : undefined}>
          {outcome === 'cancel' ? <WhyCancelled /> : <Field path="decision.decidedOn" />}
        </div>
      )}
      <DecisionProof />
      <ChangedSince />
      <SecrecyLacks />
      {held !== null && (
        <>
          <p className="small">{held}</p>
          {isLocked(found) ? <TakeBack /> : <CaseAway />}
        </>
      )}
      <AwardLimit />
      {outcome === 'award' && !winner && (
        <Verdict tone="warn" title="Ingen vinnare är vald än.">
          <p>Välj vinnare innan beslutet fattas.</p>
        </Verdict>
      )}
      {outcome === 'award' && winner && (
        <p className="small">Beslutet gäller anbudet från {supplierName(winner)}.</p>
      )}
      {outcome === 'cancel' && (
        <Verdict tone="plain" title="Upphandlingen avbryts.">
          <p>Inget avtal tecknas. Den som lämnat anbud ska få veta det, och skälet ska dokumenteras.</p>
        </Verdict>
      )}
      {asksDelegation ? (
        <Field
          path="decision.delegation"
          help="Finns ingen punkt, skriv vem som har gett rätt att besluta."
        />
      ) : (
        <More title="Fler uppgifter">
          <Field
            path="decision.delegation"
            optional
            help="Om ni beslutar med stöd av en delegationsordning."
          />
        </More>
      )}
    </Section>
  )
}
