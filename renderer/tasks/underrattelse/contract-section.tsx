import { formatDate } from '../../../src/domain/local-date.ts'
import { contractTerms, type ContractTerms } from '../../../src/rules/evaluate/contract-terms.ts'
import { supplierName, winnerOf } from '../../../src/rules/evaluate/suppliers.ts'
import { dutiesOf } from '../../../src/rules/follows/duties.ts'
import { asksFor } from '../../case/check-answers/asks-for.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { NamesAlarm } from '../../components/names-alarm.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { CheckStop } from '../leverantorskontroll/check-stop.tsx'
import { SignBefore } from '../leverantorskontroll/sign-before.tsx'

/** When the contract was signed, how long it runs, until when each option can be used, and whose it is. */
export function ContractSection() {
  const { case: found, evaluation } = useCase()
  const winner = winnerOf(found)
  const terms = contractTerms(found)
  const disorder = evaluation.findings.find(
    ({ rule, state }) => rule.group === 'contract' && rule.demand.is === 'in-order' && state === 'wrong',
  )
  const asked = people.filter((path) => asksFor(evaluation, path))
  return (
    <Section title={winner ? `Avtalet med ${supplierName(winner)}` : 'Avtalet'}>
      <Period terms={terms} />
      <Standstill />
      <CheckStop group="contract" path="contract.checksDeviation" />
      <SignBefore />
      <Field path="contract.signedOn" optional={!asksFor(evaluation, 'contract.signedOn')} />
      {disorder?.detail !== undefined && (
        <Verdict tone="warn" title={disorder.detail}>
          <p>{disorder.rule.message}</p>
        </Verdict>
      )}
      <Options options={terms.options} />
      {asked.map((path) => (
        <Field key={path} path={path} />
      ))}
      <NamesAlarm place="contract" at="contract" />
      <Attachments belongsTo="contract" add="Lägg till avtalet …" />
      <More title="Fler uppgifter om avtalet">
        <Field path="contract.reference" optional />
        <Field path="contract.amountOre" optional />
        <div className="field-row">
          <Field path="contract.startsOn" label="Börjar gälla, om annan dag" optional />
          <Field path="contract.endsOn" label="Slutar gälla, om annan dag" optional />
        </div>
        {terms.options.map(({ id, name }) => (
          <Field
            key={id}
            path={`contract.options.${id}.endsOn`}
            label={`Avtalets slut med ${terms.options.length === 1 ? 'optionen' : name}, om annan dag`}
            optional
          />
        ))}
        <div className="field-row">
          <Field path="contract.partyName" optional />
          <Field path="contract.partyOrgNr" optional />
        </div>
        <Field path="contract.termination" optional />
        {people
          .filter((path) => !asked.includes(path))
          .map((path) => (
            <Field key={path} path={path} optional />
          ))}
      </More>
    </Section>
  )
}

const people = ['contract.owner', 'contract.handler'] as const

/** Each option with the last day to use it, and what the contract's end is then. */
function Options({ options }: Pick<ContractTerms, 'options'>) {
  return options.map(({ id, name, end }) => (
    <Field
      key={id}
      path={`contract.options.${id}.lastDay`}
      label={options.length === 1 ? undefined : `Sista dag att använda ${name}`}
      help={end === undefined ? undefined : `Används den gäller avtalet till ${formatDate(end)}.`}
      optional
    />
  ))
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

/** How long the contract runs: as it says itself, else as the answers about price and time give it. */
function Period({ terms: { start, end, openEnded, options } }: { readonly terms: ContractTerms }) {
  const { subject, value } = useCase().case
  const base = value.parts?.find(({ role }) => role === 'base')
  const isDelivery = subject.category === 'goods' && base?.pricing === 'total'
  const last = options.at(-1)?.end
  if (start === undefined || (end === undefined && !openEnded)) return null
  return (
    <p className="contract-period">
      {openEnded || end === undefined
        ? `Löper från ${formatDate(start)} tills vidare.`
        : `${isDelivery ? 'Levereras' : 'Löper'} ${formatDate(start)} till ${formatDate(end)}.`}
      {last !== undefined && ` Med option till ${formatDate(last)}.`}
    </p>
  )
}
