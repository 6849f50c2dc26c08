import { isWrittenHere } from '../../../../src/inquiry/sending.ts'
import { eInvoice } from '../../../../src/rules/inquiry/offers.ts'
import { Field } from '../../../components/field.tsx'
import { LockedNote } from '../../../components/locked-note.tsx'
import { More } from '../../../components/more.tsx'
import { useCase } from '../../../state/case.ts'
import { useAtFirst } from '../../value/use-at-first.ts'
import { CriterionField } from '../criterion-field.tsx'
import { ContactOffer } from './contact-offer.tsx'
import { InquiryText } from './inquiry-text.tsx'
import { RequirementList } from './requirement-list.tsx'
import { SaveInquiry } from './save-inquiry.tsx'

interface WriteInquiryProps {
  /** Whether the last day and the way to compare are asked elsewhere on the page. */
  readonly asksLastDay: boolean
  readonly asksCriterion: boolean
}

/** The inquiry made here: a few questions, the text that comes of them, and the files to send. Folded until it is wanted. */
export function WriteInquiry({ asksLastDay, asksCriterion }: WriteInquiryProps) {
  const { case: found } = useCase()
  const opens = useAtFirst(isWrittenHere(found))
  return (
    <More title="Skriv förfrågan här, och få PDF och e-postutkast" startsOpen={opens}>
      <p className="small write-lead">
        Bara sista dagen behövs för att spara. Programmet skriver texten av det ärendet redan innehåller, och
        av det du lägger till.
      </p>
      <LockedNote path="inquiry.need" />
      <Field path="inquiry.need" optional />
      <div className="field-row">
        <Field path="inquiry.quantity" optional />
        <Field path="inquiry.delivery" optional />
      </div>
      <RequirementList />
      {asksCriterion ? null : <CriterionField optional />}
      {asksLastDay ? null : <Field path="inquiry.lastDay" optional />}
      <More title="Frågor, svar och avtalsvillkor" startsOpen={hasMore(found.inquiry)}>
        <Field path="inquiry.answerTo" optional wide />
        <div className="field-row">
          <Field path="inquiry.questionsTo" optional />
          <Field path="inquiry.questionsLastDay" optional />
        </div>
        <ContactOffer />
        <div className="field-row">
          <Field path="preparer.email" label="E-post under ditt namn" optional />
          <Field path="preparer.phone" label="Telefon under ditt namn" optional />
        </div>
        <Field path="inquiry.terms" optional />
        <Field path="inquiry.eInvoice" optional layout="row" help={invoiceHelp} />
      </More>
      <InquiryText />
      <SaveInquiry />
    </More>
  )
}

const invoiceHelp =
  eInvoice === undefined ? '' : `${eInvoice.source.document}, ${eInvoice.source.section}. ${eInvoice.note}`

type Inquiry = ReturnType<typeof useCase>['case']['inquiry']

const hasMore = ({ answerTo, questionsTo, questionsLastDay, terms, eInvoice: invoice }: Inquiry): boolean =>
  [answerTo, questionsTo, questionsLastDay, terms, invoice].some((value) => value !== undefined)
