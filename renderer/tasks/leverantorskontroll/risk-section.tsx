import type { Supplier } from '../../../src/domain/case/schema.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { riskIndustries, riskIndustriesOfCpv } from '../../../src/rules/parameters/risk-industries.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { AnswersOfAnother } from './answers-of-another.tsx'
import { asksOfWinner } from './asks-of-winner.ts'
import { RiskLevel } from './risk-level.tsx'

const riskAnswers = [
  'riskIndustry',
  'riskIndustryWhich',
  'subcontractors',
  'subcontractorsWho',
  'more',
  'moreWhy',
] as const

interface RiskSectionProps {
  readonly supplier: Supplier
}

/** How great the risk is: two questions, what the program sees by itself, and what it comes to. It decides how deep the check goes. */
export function RiskSection({ supplier }: RiskSectionProps) {
  const { evaluation } = useCase()
  const isAsked = asksOfWinner(evaluation, 'vetting.riskIndustry')
  const answers = supplier.vetting ?? {}
  const isBegun = answers.riskIndustry !== undefined || answers.subcontractors !== undefined
  const inside = (
    <>
      <Questions supplier={supplier} />
      <RiskLevel supplier={supplier} />
    </>
  )
  if (!isAsked)
    return (
      <More title="Hur stor är risken? Frivilligt" startsOpen={isBegun}>
        {inside}
      </More>
    )
  return (
    <Section
      title="Hur stor är risken?"
      help="Svaren avgör hur djupt ni kontrollerar. ”Vet inte” räknas som ja tills ni vet."
    >
      {inside}
    </Section>
  )
}

function Questions({ supplier }: RiskSectionProps) {
  const { evaluation } = useCase()
  const at = `suppliers.${supplier.id}.vetting`
  const { riskIndustry, subcontractors } = supplier.vetting ?? {}
  return (
    <>
      <AnswersOfAnother supplier={supplier} names={riskAnswers} />
      <Field
        path={`${at}.riskIndustry`}
        layout="row"
        optional={!asksOfWinner(evaluation, 'vetting.riskIndustry')}
        help={useIndustryHelp()}
      />
      <Industries />
      {riskIndustry === 'yes' && (
        <div className="follow-up">
          <Field
            path={`${at}.riskIndustryWhich`}
            optional={!asksOfWinner(evaluation, 'vetting.riskIndustryWhich')}
          />
        </div>
      )}
      <Field
        path={`${at}.subcontractors`}
        layout="row"
        optional={!asksOfWinner(evaluation, 'vetting.subcontractors')}
      />
      {subcontractors === 'yes' && (
        <div className="follow-up">
          <Field
            path={`${at}.subcontractorsWho`}
            optional={!asksOfWinner(evaluation, 'vetting.subcontractorsWho')}
          />
        </div>
      )}
      <WantMore supplier={supplier} />
    </>
  )
}

const inText = ({ name }: { readonly name: string }): string => name.toLowerCase()

/** What the purchase's code may point to, as a hint. */
function useIndustryHelp(): string {
  const { cpv } = useCase().case.subject
  const hinted = cpv === undefined ? [] : riskIndustriesOfCpv(cpv.slice(0, 8))
  return hinted.length === 0
    ? `Till exempel ${enumerated(riskIndustries.industries.slice(0, 3).map(inText))}.`
    : `CPV-koden kan höra till ${enumerated(hinted.map(inText))}. Det är en ledtråd: ni avgör.`
}

/** The industries of the list, folded: a name and what belongs there. */
function Industries() {
  return (
    <details className="more industries">
      <summary>Branscher där det ofta fuskas</summary>
      <div className="more-inside small">
        <ul>
          {riskIndustries.industries.map(({ id, name, examples }) => (
            <li key={id}>
              <strong>{name}:</strong> {examples}
            </li>
          ))}
        </ul>
        <p>{riskIndustries.note}</p>
        <p>
          {riskIndustries.source.title}
          {riskIndustries.verified ? '' : ' (inte kontrollerad i källan själv)'}
        </p>
      </div>
    </details>
  )
}

/** The person may always go deeper than what is asked. */
function WantMore({ supplier }: { readonly supplier: Supplier }) {
  const { evaluation } = useCase()
  const at = `suppliers.${supplier.id}.vetting`
  const { more } = supplier.vetting ?? {}
  return (
    <More title="Vi vill kontrollera mer" startsOpen={more !== undefined}>
      <Field path={`${at}.more`} layout="row" optional />
      {more === 'yes' && (
        <div className="follow-up">
          <Field path={`${at}.moreWhy`} optional={!asksOfWinner(evaluation, 'vetting.moreWhy')} />
        </div>
      )}
    </More>
  )
}
