import { decisionProof } from '../../../src/domain/case/decision-follows.ts'
import { decisionPlace } from '../../../src/domain/case/decision-proofs.ts'
import { isRegistered } from '../../../src/rules/escalation/evidence.ts'
import { filesAt } from '../../../src/domain/attachments/places.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Field } from '../../components/field.tsx'
import { useCase } from '../../state/case.ts'
import { ProofPapers } from './proof-paper.tsx'

/** What shows that the one who decides really did, where somebody else has written it down: a file, or where it lies. */
export function DecisionProof() {
  const { case: found, evaluation } = useCase()
  const { name } = found.decision.decider ?? {}
  const asked = evaluation.findings.find(({ rule }) => rule.demand.is === 'decision-evidence')
  if (asked === undefined || asked.vacuous === true || !isRegistered(found)) return null
  const has = filesAt(found, decisionPlace).length > 0
  return (
    <div className="decision-proof">
      <p>
        Du registrerar vad {name} har beslutat. Programmet kan inte bevisa vem som beslutade: lägg till mejlet
        eller det undertecknade beslutet, eller skriv var det finns.
      </p>
      <Field
        path={`elsewhere.${decisionProof}.where`}
        label={`Var finns beskedet från ${name ?? 'den som beslutade'}?`}
        help="Till exempel diarienumret, eller mappen i enhetens brevlåda."
        optional={has}
      />
      <Attachments belongsTo={decisionPlace} add="Lägg till beskedet som fil …" without={decisionProof} />
      <ProofPapers />
    </div>
  )
}
