import type { OfficeState } from '../../../src/contract/shapes.ts'
import { More } from '../../components/more.tsx'
import { today } from '../../state/clock.ts'
import { AmountCard } from './amount-card.tsx'
import { amountRows, passedAmounts, unreadAmounts, type AmountRow } from './amount-rows.ts'

interface AmountsSectionProps {
  readonly office: OfficeState
  readonly onChange: (office: OfficeState) => void
}

/** Amounts that apply but that the program does not know: what is entered here is used, and printed as the organisation's own. */
export function AmountsSection({ office, onChange }: AmountsSectionProps) {
  const { now, earlier } = amountRows(office, today())
  const passed = passedAmounts(office)
  return (
    <>
      <p className="small office-help">
        De här beloppen gäller, men programmet känner dem inte i kronor och räknar aldrig med dem.
        Inköpsfunktionen kan lägga in dem här. Dokumentationen säger att beloppet är ert, vem som har lagt in
        det och var det står.
      </p>
      <p className="small office-help">
        Nya belopp som lagen eller EU bestämmer kommer med nästa version av programmet. Innan dess säger det
        att det inte vet.
      </p>
      {passed.map(({ id, sentence }) => (
        <p key={id} className="amount-passed">
          {sentence}
        </p>
      ))}
      <Cards rows={now.filter(isDirect)} title="Gränser för direktupphandling" onChange={onChange} />
      <More title={`EU:s tröskelvärden (${now.filter((row) => !isDirect(row)).length})`}>
        <p className="small">Behövs bara när ni åberopar en grund som gäller under tröskelvärdet.</p>
        <Cards rows={now.filter((row) => !isDirect(row))} onChange={onChange} />
      </More>
      {earlier.length === 0 ? null : (
        <More title={`Belopp från tidigare år (${earlier.length})`}>
          <Cards rows={earlier} onChange={onChange} />
        </More>
      )}
      <More title={`Okänt, och går inte att lägga in (${unreadAmounts.length})`}>
        <p className="small">
          Det här är lagregler som inte är lästa, inte belopp som räknas fram. Programmet säger att det inte
          vet.
        </p>
        <ul>
          {unreadAmounts.map(({ title, reason }) => (
            <li key={title}>
              {title}. {reason}
            </li>
          ))}
        </ul>
      </More>
    </>
  )
}

const isDirect = ({ series }: AmountRow): boolean => series.startsWith('direct.')

interface CardsProps {
  readonly rows: readonly AmountRow[]
  readonly title?: string
  readonly onChange: (office: OfficeState) => void
}

function Cards({ rows, title, onChange }: CardsProps) {
  if (rows.length === 0) return null
  return (
    <>
      {title === undefined ? null : <h3 className="amounts-title">{title}</h3>}
      {rows.map((row) => (
        <AmountCard key={`${row.series} ${row.from}`} row={row} onChange={onChange} />
      ))}
    </>
  )
}
