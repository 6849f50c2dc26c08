import { formatDate } from '../../../src/domain/local-date.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { periodOf } from '../../../src/rules/evaluate/period.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** When the contract was signed, how long it runs, and until when an option can be used. */
export function ContractSection() {
  const { case: found, evaluation } = useCase()
  const winner = winnerOf(found)
  const disorder = evaluation.findings.find((f) => f.rule.demand.is === 'in-order' && f.state === 'wrong')
  return (
    <Section title={winner ? `Avtalet med ${supplierName(winner)}` : 'Avtalet'}>
      <Period found={found} />
      <Field path="contract.signedOn" optional={!asksFor(evaluation, 'contract.signedOn')} />
      {disorder?.detail !== undefined && (
        <Verdict tone="warn" title={disorder.detail}>
          <p>{disorder.rule.message}</p>
        </Verdict>
      )}
      {found.value.hasOption === 'yes' && <Field path="contract.optionLastDay" optional />}
      <More title="Fler uppgifter">
        <Field path="contract.reference" optional />
      </More>
    </Section>
  )
}

/** The period that follows from the answers about price and time. */
function Period({ found }: { readonly found: Case }) {
  const { start, end, openEnded, endWithOptions } = periodOf(found)
  if (start === undefined || (end === undefined && !openEnded)) return null
  return (
    <p className="contract-period">
      {openEnded || end === undefined
        ? `Löper från ${formatDate(start)} tills vidare.`
        : `Löper ${formatDate(start)} till ${formatDate(end)}.`}
      {endWithOptions !== undefined && ` Med option till ${formatDate(endWithOptions)}.`}
    </p>
  )
}
