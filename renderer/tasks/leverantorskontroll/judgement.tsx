import type { Supplier } from '../../../src/domain/case/schema.ts'
import { supplierName } from '../../../src/rules/evaluate/suppliers.ts'
import { goToCancel } from '../../case/cancel/cancel-case.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { goTo } from '../../state/actions.ts'
import { useCase } from '../../state/case.ts'

/** The judgement that the checks lead to. */
export function Judgement({ supplier }: { readonly supplier: Supplier }) {
  const { evaluation, planned } = useCase()
  const { judgement } = supplier.vetting ?? {}
  const at = `suppliers.${supplier.id}.vetting`
  const notSerious = judgement === 'not-serious'
  const rule = evaluation.findings.find((f) => f.state === 'wrong' && f.fields.includes(`${at}.judgement`))
  const remarks = (supplier.checks ?? []).filter((row) => row.result !== undefined && row.result !== 'clear')
  const isExplanationAsked =
    remarks.length > 0 && evaluation.findings.some((f) => f.rule.demand.is === 'judgement-explained')
  const award = planned('anbud').groups.includes('award') ? 'anbud' : 'underrattelse'
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
          <p>Låt leverantören förklara sig innan du bedömer.</p>
        </Verdict>
      )}
      <Field path={`${at}.judgement`} label={`Är ${supplierName(supplier)} seriös?`} layout="row" />
      {notSerious && (
        <div className="follow-up">
          <Field path={`${at}.judgementReason`} />
        </div>
      )}
      {judgement === 'serious' && (remarks.length > 0 || supplier.vetting?.judgementReason !== undefined) && (
        <div className="follow-up">
          <Field
            path={`${at}.judgementReason`}
            label="Varför är leverantören ändå seriös?"
            optional={!isExplanationAsked}
          />
        </div>
      )}
      {notSerious && (
        <Verdict tone="stop" title="Teckna inte avtal med leverantören.">
          <p>{rule?.rule.message ?? 'Låt leverantören förklara sig, välj ett annat anbud eller avbryt.'}</p>
          <div className="row">
            <Button variant="link" onPress={() => goTo(award)}>
              Välj ett annat anbud
            </Button>
            <Button variant="link" onPress={goToCancel}>
              Avbryt upphandlingen
            </Button>
          </div>
        </Verdict>
      )}
    </Section>
  )
}
