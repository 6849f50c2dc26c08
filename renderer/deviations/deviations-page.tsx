import { useEffect, useId, useMemo, useState } from 'react'
import type { Results } from '../../src/contract/channels.ts'
import { inYear, listedDeviations, yearsOf } from '../../src/rules/deviations/list.ts'
import { dutyToReport } from '../../src/rules/deviations/report.ts'
import { foreignYears, type ForeignList } from '../../src/rules/deviations/read-list.ts'
import { tasks } from '../../src/flow/tasks.ts'
import { Button } from '../components/button.tsx'
import { ListFrame } from '../components/list-frame.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { call } from '../state/call.ts'
import { openCaseNow } from '../state/case.ts'
import { today } from '../state/clock.ts'
import { goToPlace } from '../state/place.ts'
import { Colleagues } from './colleagues.tsx'
import { DeviationTable } from './deviation-table.tsx'
import '../case/deviations/deviations.css'

/** Every departure in the cases on this computer, by year, for the yearly follow-up. */
export function DeviationsPage() {
  const [list, setList] = useState<Results['case.list'] | null>(null)
  const [year, setYear] = useState<string | null>(null)
  const [lists, setLists] = useState<readonly ForeignList[]>([])
  useEffect(() => void call('case.list', {}).then(setList), [])
  const all = useMemo(
    () =>
      list === null
        ? null
        : listedDeviations(
            list.cases.map(({ case: found }) => found),
            today(),
          ),
    [list],
  )
  const back = (): void => goToPlace(openCaseNow() === null ? 'register' : 'case')
  const rows = inYear(all ?? [], year)
  return (
    <ListFrame page="avvikelser" onBack={back}>
      <div className="contracts-head">
        <div>
          <PageHeading title="Avvikelser" />
          <p className="lead">
            Allt i ärendena på den här datorn som avviker från lag, policy eller lokal rutin. Till den årliga
            uppföljningen.
          </p>
        </div>
        <Button variant="second" onPress={back}>
          {openCaseNow() === null ? 'Till dina ärenden' : 'Tillbaka till ärendet'}
        </Button>
      </div>
      {all === null ? (
        <p className="small">Hämtar ärendena …</p>
      ) : (
        <>
          {all.length + lists.length === 0 ? null : (
            <Choose
              years={[...new Set([...yearsOf(all), ...foreignYears(lists)])].toSorted().toReversed()}
              year={year}
              lists={lists}
              onYear={setYear}
            />
          )}
          {all.length === 0 ? (
            <p>Inga avvikelser är noterade i något ärende.</p>
          ) : (
            <>
              <p role="status" className="small">
                {countWords(rows.length, new Set(rows.map(({ caseId }) => caseId)).size)}
                {list?.cases.some(({ case: found }) => dutyToReport(found) !== undefined) === true
                  ? ` Dagen då en avvikelse rapporterades skriver du i ärendet, under ${tasks.dokumentation.title}.`
                  : ''}
              </p>
              <DeviationTable rows={rows} />
            </>
          )}
          <Colleagues lists={lists} year={year} onLists={setLists} />
        </>
      )}
    </ListFrame>
  )
}

const countWords = (count: number, cases: number): string =>
  `${count === 1 ? 'En avvikelse' : `${count} avvikelser`} i ${cases === 1 ? 'ett ärende' : `${cases} ärenden`}.`

interface ChooseProps {
  readonly years: readonly string[]
  readonly year: string | null
  /** Colleagues' lists, saved with one's own. */
  readonly lists: readonly ForeignList[]
  readonly onYear: (year: string | null) => void
}

/** Which year, and the list of it as a file for a spreadsheet. */
function Choose({ years, year, lists, onYear }: ChooseProps) {
  const id = useId()
  const [said, setSaid] = useState('')
  const save = async (): Promise<void> => {
    const saved = await call('deviations.list', {
      year,
      others: lists.map(({ fileName, rows }) => ({
        fileName: fileName.slice(0, 300),
        rows: rows.map((cells) => [...cells]),
      })),
    })
    if (saved !== null)
      setSaid(saved.path === null ? 'Ingen fil sparades.' : `Sparad: ${saved.path}.${leftWords(saved.left)}`)
  }
  return (
    <>
      <div className="deviation-year">
        <div>
          <label htmlFor={id}>Beslutsår</label>
          <select
            id={id}
            className="input"
            value={year ?? ''}
            onChange={(event) => {
              onYear(event.target.value === '' ? null : event.target.value)
              setSaid('')
            }}
          >
            <option value="">Alla år</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <Button variant="second" onPress={() => void save()}>
          Spara listan som CSV …
        </Button>
      </div>
      <p role="status" className="small">
        {said}
      </p>
    </>
  )
}

const leftWords = (left: number): string =>
  left === 0
    ? ''
    : ` ${left === 1 ? 'Ett ärende är' : `${left} ärenden är`} inte med: det som rör anbuden är hemligt tills det är beslutat.`
