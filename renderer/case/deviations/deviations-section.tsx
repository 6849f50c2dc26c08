import { noDeviations } from '../../../src/record/sections/deviations.ts'
import { isToReport } from '../../../src/rules/deviations/demands.ts'
import { deviationsOf, type Deviation } from '../../../src/rules/deviations/deviations.ts'
import { dutyToReport } from '../../../src/rules/deviations/report.ts'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { useCase } from '../../state/case.ts'
import { DeviationCards } from './deviation-cards.tsx'
import { ReportDeviations } from './report-deviations.tsx'

/** Every departure of the case, with the reason where none is written elsewhere, and the report where the policy wants one. */
export function DeviationsSection() {
  const { case: found, evaluation } = useCase()
  const deviations = deviationsOf(evaluation)
  if (deviations.length === 0) return <p className="small deviations-none">{noDeviations}</p>
  const duty = dutyToReport(found)
  return (
    <Section
      title={deviations.length === 1 ? 'En avvikelse' : `${deviations.length} avvikelser`}
      help="Det som har gjorts på annat sätt än lag, policy eller rutin säger. Allt står i dokumentationen."
    >
      <DeviationCards deviations={deviations} Asked={Asked} />
      {duty === undefined ? null : <ReportDeviations duty={duty} />}
    </Section>
  )
}

/** What is asked of one: why, where nobody is asked elsewhere; when it was reported, where the policy wants it. */
function Asked({ deviation }: { readonly deviation: Deviation }) {
  const { case: found } = useCase()
  const { id, asksReason } = deviation
  const isReported = dutyToReport(found) !== undefined && isToReport(deviation)
  const at = `deviations.${id}`
  return (
    <>
      {asksReason ? <Field path={`${at}.reason`} /> : null}
      {isReported ? <Field path={`${at}.reportedOn`} /> : null}
      <More title="Beslutade någon annan om avvikelsen?">
        <Field path={`${at}.by`} optional />
      </More>
    </>
  )
}
