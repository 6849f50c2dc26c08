import type { ListedDeviation } from '../../src/rules/deviations/list.ts'
import { LayerBadge } from '../components/layer-badge.tsx'
import { Tag } from '../components/tag.tsx'
import { goToField } from '../components/focus-field.ts'
import { goTo, openCase } from '../state/actions.ts'
import { CaseLink } from '../register/case-link.tsx'

/** A row for each departure: the case, what it is, why, and whether it is reported. */
export function DeviationTable({ rows }: { readonly rows: readonly ListedDeviation[] }) {
  return (
    <div className="table-scroll">
      <table className="case-table deviation-table">
        <thead>
          <tr>
            <th scope="col">Ärende</th>
            <th scope="col">Beslutat</th>
            <th scope="col">Avvikelse</th>
            <th scope="col">Skäl</th>
            <th scope="col">Rapporterad</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.caseId} ${row.deviation.id}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  row: { caseId, title, day, isDecided, diarienummer, deviation },
}: {
  readonly row: ListedDeviation
}) {
  return (
    <tr>
      <td>
        <CaseLink id={caseId}>{title}</CaseLink>
        {diarienummer === '' ? null : <span className="contract-under">{diarienummer}</span>}
      </td>
      <td className="deviation-day">{isDecided ? day : <span className="small">inte än</span>}</td>
      <td>
        <a
          href={`#${caseId}`}
          onClick={(event) => {
            event.preventDefault()
            void toDeviation(caseId, deviation.id)
          }}
        >
          {deviation.title}
        </a>{' '}
        <LayerBadge layer={deviation.layer} />
        <span className="contract-under">{deviation.what}</span>
      </td>
      <td>{deviation.reason ?? <Tag tone="warn">saknas</Tag>}</td>
      <td className="deviation-day">{deviation.reportedOn ?? <span className="small">–</span>}</td>
    </tr>
  )
}

/** To where the departure is accounted for in its case, and its reason or report is written. */
async function toDeviation(caseId: string, id: string): Promise<void> {
  await openCase(caseId)
  goTo('dokumentation')
  // The page is drawn first.
  setTimeout(() => goToField(`deviations.${id}.reportedOn`), 50)
}
