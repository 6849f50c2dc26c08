import { noneYetWords } from '../../../src/record/sections/deviations.ts'
import { isToReport } from '../../../src/rules/deviations/demands.ts'
import { departuresForeseen, deviationsOf, type Deviation } from '../../../src/rules/deviations/deviations.ts'
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
  const duty = dutyToReport(found)
  const foreseen = duty === undefined ? [] : departuresForeseen(evaluation)
  if (deviations.length + foreseen.length === 0)
    return <p className="small deviations-none">{noneYetWords(evaluation)}</p>
  return (
    <Section
      title={titleOf(deviations.length, foreseen.length)}
      help="Det som har gjorts på annat sätt än lag, policy eller rutin säger. Allt står i dokumentationen."
    >
      <DeviationCards deviations={deviations} Asked={Asked} />
      {foreseen.length === 0 ? null : (
        <>
          <p>Det här är inte beslutat än, men avviker om det blir så. Det går att rapportera redan nu.</p>
          <DeviationCards deviations={foreseen} Asked={Reported} />
        </>
      )}
      {duty === undefined ? null : <ReportDeviations duty={duty} />}
    </Section>
  )
}

function titleOf(seen: number, foreseen: number): string {
  if (seen === 0) return foreseen === 1 ? 'En avvikelse är på väg' : `${foreseen} avvikelser är på väg`
  return seen === 1 ? 'En avvikelse' : `${seen} avvikelser`
}

/** Of what is only on its way, that it is reported: there is nothing to give a reason for yet. */
function Reported({ deviation }: { readonly deviation: Deviation }) {
  return isToReport(deviation) ? <Field path={`deviations.${deviation.id}.reportedOn`} optional /> : null
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
