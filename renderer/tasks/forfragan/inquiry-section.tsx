import { filesAt } from '../../../src/domain/attachments/places.ts'
import { lastSent } from '../../../src/inquiry/sending.ts'
import { Attachments } from '../../components/attachments/attachments.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { CriterionField } from './criterion-field.tsx'
import { demanded } from './demanded.ts'
import { ChangedNotice } from './write/changed-notice.tsx'
import { isSameForAll } from './write/mark-sent.ts'
import { WriteInquiry } from './write/write-inquiry.tsx'

/**
 * The inquiry itself, and how and when it was sent: what the rules ask for here, no more. The last day and how bids are
 * compared come first, since they stand in the text.
 */
export function InquirySection() {
  const { case: found, planned } = useCase()
  const { findings } = planned('forfragan')
  const { inquiry } = found
  const wants = (name: keyof typeof inquiry): boolean =>
    demanded(findings, `inquiry.${name}`) || inquiry[name] !== undefined
  // Decided once for what the fold asks too: a field does not move while it is being answered.
  const asksLastDay = useAtFirst(inquiry.lastDay !== undefined) || demanded(findings, 'inquiry.lastDay')
  const asksCriterion = useAtFirst(inquiry.criterion !== undefined) || demanded(findings, 'inquiry.criterion')
  const opens = useAtFirst(inquiry.evidence !== undefined || filesAt(found, 'inquiry').length > 0)
  return (
    <Section title="Förfrågan">
      <ChangedNotice />
      {asksLastDay ? <Field path="inquiry.lastDay" /> : null}
      {asksCriterion ? <CriterionField /> : null}
      <WriteInquiry asksLastDay={asksLastDay} asksCriterion={asksCriterion} />
      {wants('channel') ? <Field path="inquiry.channel" layout="row" /> : null}
      {wants('sentOn') ? <Field path="inquiry.sentOn" /> : null}
      {wants('sameForAll') ? <SameForAll /> : null}
      {inquiry.sameForAll === 'no' ? (
        <div className="follow-up">
          <Field path="inquiry.differenceReason" />
        </div>
      ) : null}
      {wants('sentOn') || opens ? (
        <More title="Fler uppgifter" startsOpen={opens}>
          <Field path="inquiry.evidence" optional wide />
          <Attachments belongsTo="inquiry" add="Lägg till en fil om hela förfrågan …" />
        </More>
      ) : null}
    </Section>
  )
}

/** What the program filled in when the drafts it made were said to be sent says so; it can be changed. */
function SameForAll() {
  const { case: found } = useCase()
  const isFilled = found.inquiry.sameForAll === 'yes' && lastSent(found) !== undefined && isSameForAll(found)
  return (
    <Field
      path="inquiry.sameForAll"
      layout="row"
      help={isFilled ? 'Utkasten som programmet gjorde har samma text och samma sista dag.' : undefined}
    />
  )
}
