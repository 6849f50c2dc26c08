import type { ReactNode } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { AnswersOfAnother } from './answers-of-another.tsx'
import { JudgedAnother } from './judged-another.tsx'
import { Hearing, isHeard, isHeardOut, isToBeHeard } from './hearing.tsx'
import { NotSerious } from './not-serious.tsx'

const reasons = ['judgementReason', 'beyondCountry'] as const

/** The judgement that the checks lead to: serious, not serious, or that something has to be explained first. */
export function Judgement({ supplier }: { readonly supplier: Supplier }) {
  const { evaluation } = useCase()
  const { judgement, judgementReason, beyondCountry } = supplier.vetting ?? {}
  const at = `suppliers.${supplier.id}.vetting`
  const remarks = (supplier.checks ?? []).filter((row) => row.result !== undefined && row.result !== 'clear')
  const isExplanationAsked =
    remarks.length > 0 && evaluation.findings.some((f) => f.rule.demand.is === 'judgement-explained')
  const asksBeyond = evaluation.findings.some(
    ({ state, fields }) => state === 'missing' && fields.includes(`${at}.beyondCountry`),
  )
  const asksHearing =
    judgement === 'needs-explanation' ||
    judgement === 'not-serious' ||
    isHeard(supplier.vetting ?? {}) ||
    isToBeHeard(evaluation, supplier)
  return (
    <Section title="Din bedömning">
      {remarks.length > 0 && judgement === undefined && (
        <Verdict
          tone="warn"
          title={
            remarks.length === 1
              ? 'En kontroll gav något att ta ställning till.'
              : `${remarks.length} kontroller gav något att ta ställning till.`
          }
        >
          <p>
            Fråga leverantören innan du bedömer: välj ”Något måste förklaras först”. Då finns ett brev att
            skicka.
          </p>
        </Verdict>
      )}
      <JudgedAnother supplier={supplier} />
      <Field path={`${at}.judgement`} label={`Är ${supplierName(supplier)} seriös?`} layout="row" />
      {asksHearing && (
        <div className="follow-up">
          <p className="small hearing-why">
            Leverantören ska få förklara sig innan ni håller något emot den. Fråga, och skriv sedan vad den
            svarade.
          </p>
          <FoldedOnce isFolded={judgement === 'serious' && isHeardOut(supplier.vetting ?? {})}>
            <Hearing supplier={supplier} />
          </FoldedOnce>
          {judgement === 'needs-explanation' && (
            <p className="small">
              {isHeardOut(supplier.vetting ?? {})
                ? 'Svaret har kommit: ändra bedömningen ovan.'
                : 'Ändra bedömningen när svaret har kommit.'}
            </p>
          )}
        </div>
      )}
      {judgement === 'not-serious' && (
        <div className="follow-up">
          <AnswersOfAnother supplier={supplier} names={reasons} />
          <Field path={`${at}.judgementReason`} label="Varför är leverantören inte seriös?" />
          {beyondCountry !== undefined || asksBeyond ? <Field path={`${at}.beyondCountry`} /> : null}
        </div>
      )}
      {judgement === 'serious' && (remarks.length > 0 || judgementReason !== undefined) && (
        <div className="follow-up">
          <AnswersOfAnother supplier={supplier} names={reasons} />
          <Field
            path={`${at}.judgementReason`}
            label="Varför är leverantören ändå seriös?"
            optional={!isExplanationAsked}
          />
        </div>
      )}
      {judgement === 'not-serious' && <NotSerious supplier={supplier} />}
    </Section>
  )
}

interface FoldedOnceProps {
  readonly isFolded: boolean
  readonly children: ReactNode
}

/** What was asked and answered takes one line when the page is shown anew; it does not fold under who is answering. */
function FoldedOnce({ isFolded, children }: FoldedOnceProps) {
  const foldsAtFirst = useAtFirst(isFolded)
  return foldsAtFirst ? <More title="Det ni frågade leverantören, och svaret">{children}</More> : children
}
