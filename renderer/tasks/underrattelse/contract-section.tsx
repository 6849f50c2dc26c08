import { formatDate } from '../../../src/domain/local-date.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { periodOf } from '../../../src/rules/evaluate/period.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
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
      <Standstill />
      <Field path="contract.signedOn" optional={!asksFor(evaluation, 'contract.signedOn')} />
      {disorder?.detail !== undefined && (
        <Verdict tone="warn" title={disorder.detail}>
          <p>{disorder.rule.message}</p>
        </Verdict>
      )}
      {found.value.hasOption === 'yes' && <Field path="contract.optionLastDay" optional />}
      <More title="Fler uppgifter">
        <Field path="contract.amountOre" optional />
        <Field path="contract.reference" optional />
      </More>
    </Section>
  )
}

/** The first day on which the contract may be signed, after a voluntary notice; that it was signed too early. */
function Standstill() {
  const { evaluation } = useCase()
  const duty = dutiesOf(evaluation.facts).find(({ id }) => id === 'standstill')
  if (duty === undefined || evaluation.facts.case.notice.voluntaryOn === undefined) return null
  if (duty.firstDay === null) return <Verdict tone="warn" title={duty.text} />
  if (duty.state === 'done')
    return <p className="small">Avtalsspärren är slut. Avtal får tecknas från {formatDate(duty.firstDay)}.</p>
  const isEarly = duty.state === 'late'
  return (
    <Verdict
      tone={isEarly ? 'stop' : 'warn'}
      title={
        isEarly
          ? `Avtalet tecknades för tidigt. Det fick tecknas tidigast ${formatDate(duty.firstDay)}.`
          : `Vänta med avtalet till ${formatDate(duty.firstDay)}.`
      }
    >
      <p>{isEarly ? 'Är datumet fel, rätta det. Annars: tala med inköpsfunktionen.' : duty.text}</p>
    </Verdict>
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
