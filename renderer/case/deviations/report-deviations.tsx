import { useState } from 'react'
import { deviationReport, type DeviationReport } from '../../../src/rules/deviations/report.ts'
import { markOf } from '../../../src/secrecy/secrecy.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { CopyText } from '../../tasks/underrattelse/copy-text.tsx'
import { enter, flush } from '../../state/actions.ts'
import { call } from '../../state/call.ts'
import { useCase } from '../../state/case.ts'

/** The report as a draft of a mail in one press, its text to read, and the day once it is sent. */
export function ReportDeviations({ duty }: { readonly duty: DeviationReport['duty'] }) {
  const { case: found, evaluation, today } = useCase()
  const [said, setSaid] = useState('')
  const report = deviationReport(evaluation, markOf(found, today))
  if (report === null) return null
  const open = report.deviations.filter(({ reportedOn }) => reportedOn === undefined)
  const save = async (): Promise<void> => {
    await flush()
    const saved = await call('deviations.report', { id: found.id })
    if (saved !== null)
      setSaid(
        saved.path === null
          ? 'Inget utkast sparades.'
          : `Sparat: ${saved.path}. Öppna det, fyll i mottagaren och skicka.`,
      )
  }
  const mark = async (): Promise<void> => {
    const entries = open.map(({ id }) => ({ path: `deviations.${id}.reportedOn`, text: today }))
    if (await enter(entries)) setSaid('Dagen är inskriven.')
  }
  return (
    <div className="deviation-report">
      <h3>Rapportera till {duty.to}</h3>
      <p className="small">
        {duty.source.title}, ”{duty.source.section}”.{duty.reading === undefined ? '' : ` ${duty.reading}`}
      </p>
      <div className="row">
        <Button variant="second" onPress={() => void save()}>
          Spara rapporten som mejlutkast …
        </Button>
        {open.length === 0 ? null : (
          <Button variant="link" onPress={() => void mark()}>
            {open.length === 1 ? 'Den är skickad i dag' : 'Alla är skickade i dag'}
          </Button>
        )}
      </div>
      <p role="status" className="small">
        {said}
      </p>
      <More title="Läs eller kopiera texten">
        <CopyText label={report.subject} text={report.text} />
      </More>
    </div>
  )
}
