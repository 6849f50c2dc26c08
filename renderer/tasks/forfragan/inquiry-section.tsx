import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { demanded } from './demanded.ts'

/** How and when they were asked, and how their bids are compared: what the rules ask for here, no more. */
export function InquirySection() {
  const { case: found, planned } = useCase()
  const { findings } = planned('forfragan')
  const { inquiry } = found
  const wants = (name: keyof typeof inquiry): boolean =>
    demanded(findings, `inquiry.${name}`) || inquiry[name] !== undefined
  const asksAnything = (['channel', 'sentOn', 'lastDay', 'sameForAll', 'criterion'] as const).some(wants)
  const opens = useAtFirst(inquiry.text !== undefined || inquiry.evidence !== undefined)
  if (!asksAnything) return null
  return (
    <Section title="Förfrågan">
      {wants('channel') ? <Field path="inquiry.channel" layout="row" /> : null}
      <div className="field-row">
        {wants('sentOn') ? <Field path="inquiry.sentOn" /> : null}
        {wants('lastDay') ? <Field path="inquiry.lastDay" /> : null}
      </div>
      {wants('sameForAll') ? <Field path="inquiry.sameForAll" layout="row" /> : null}
      {inquiry.sameForAll === 'no' ? (
        <div className="follow-up">
          <Field path="inquiry.differenceReason" />
        </div>
      ) : null}
      {wants('criterion') ? <Field path="inquiry.criterion" layout="column" /> : null}
      {inquiry.criterion === 'price-and-quality' ? (
        <div className="follow-up">
          <Field path="inquiry.criterionText" />
        </div>
      ) : null}
      <More title="Fler uppgifter" startsOpen={opens}>
        <Field path="inquiry.text" optional />
        <Field path="inquiry.evidence" optional wide />
      </More>
    </Section>
  )
}
