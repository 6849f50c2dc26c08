import { useRef, useState } from 'react'
import { closedReason } from '../../../src/domain/case/frozen.ts'
import { deviationReport, type DeviationReport } from '../../../src/rules/deviations/report.ts'
import { markOf } from '../../../src/secrecy/secrecy.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { CopyText } from '../../tasks/underrattelse/copy-text.tsx'
import { enter } from '../../state/actions.ts'
import { callWhenStored } from '../../state/call-when-stored.ts'
import { useCase } from '../../state/case.ts'

/** The report as a draft of a mail in one press, its text to read, and the day once it is sent. */
export function ReportDeviations({ duty }: { readonly duty: DeviationReport['duty'] }) {
  const { case: found, evaluation, today } = useCase()
  const [said, setSaid] = useState('')
  const told = useRef<HTMLParagraphElement>(null)
  const report = deviationReport(evaluation, markOf(found, today))
  if (report === null) return null
  const unsent = report.deviations.filter(({ reportedOn }) => reportedOn === undefined)
  const open = unsent.filter(({ id }) => closedReason(found, `deviations.${id}`) === null)
  const save = async (): Promise<void> => {
    const saved = await callWhenStored('deviations.report', ({ id }) => ({ id }))
    if (saved !== null)
      setSaid(
        saved.path === null
          ? 'Inget utkast sparades.'
          : `Sparat: ${saved.path}. Öppna det, fyll i mottagaren och skicka.`,
      )
  }
  const mark = async (): Promise<void> => {
    const entries = open.map(({ id }) => ({ path: `deviations.${id}.reportedOn`, text: today }))
    if (!(await enter(entries))) return
    setSaid('Dagen är inskriven.')
    // The button is gone: whoever pressed it stands where it is told.
    told.current?.focus()
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
          <Button variant="second" onPress={() => void mark()}>
            {open.length === 1 ? 'Skriv att den skickades i dag' : 'Skriv att alla skickades i dag'}
          </Button>
        )}
      </div>
      {unsent.length > open.length ? (
        <p className="small">
          När rapporten skickades är inte skrivet. Ska dagen skrivas måste ärendet öppnas igen, längst ner på
          sidan.
        </p>
      ) : null}
      <p role="status" className="small" ref={told} tabIndex={-1}>
        {said}
      </p>
      <More title="Läs eller kopiera texten">
        <CopyText label={report.subject} text={report.text} />
      </More>
    </div>
  )
}
