import type { EnteredLimit } from '../../src/domain/case/schema.ts'
import { formatKr } from '../../src/domain/money.ts'
import type { Law } from '../../src/rules/parameters/dated.ts'
import { limitRow, limits, lowestKnownLimit } from '../../src/rules/parameters/limits.ts'
import type { Rule } from '../../src/rules/catalogue/schema.ts'
import { LayerBadge } from '../components/layer-badge.tsx'
import { More } from '../components/more.tsx'
import { Section } from '../components/section.tsx'

interface LimitTablesProps {
  readonly law: Law
  readonly day: string
  /** Amounts that the organisation has entered itself. */
  readonly entered: readonly EnteredLimit[]
  /** The local routine's own highest value, where it has one. */
  readonly highest: Rule | undefined
}

/** The limits and thresholds of an act over time, the ones that hold on the day marked. */
export function LimitTables({ law, day, entered, highest }: LimitTablesProps) {
  const series = limits.series.filter((one) => one.law === law)
  return (
    <Section
      title="Gränser och tröskelvärden"
      help="Gränsen är den som gällde dagen då upphandlingen påbörjades. Alla belopp är utan moms."
    >
      <p className="rules-limit">
        <strong>{ownLimitWords(law, day, entered)}</strong>
      </p>
      {highest === undefined ? null : (
        <p>
          <LayerBadge layer="local" /> {highest.message}
        </p>
      )}
      <More title={`Alla gränser och tröskelvärden i ${law}`}>
        {series.map(({ id, kind, label, rows }) => {
          const now = rows.find((row) => isOn(row, day))
          const own = entered.find((one) => one.series === id && one.from === now?.from)
          return (
            <More
              key={id}
              title={`${kind === 'direct' ? 'Direktupphandlingsgräns' : 'EU:s tröskelvärde'}, ${label.toLowerCase()}: ${amountNow(now, own)}`}
            >
              <table className="limit-table">
                <thead>
                  <tr>
                    <th scope="col">Från</th>
                    <th scope="col">Till</th>
                    <th scope="col">Belopp</th>
                    <th scope="col">Tillåtet är</th>
                    <th scope="col">Källa</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.from} aria-current={row === now ? 'date' : undefined}>
                      <td>{row.from}</td>
                      <td>{row.to ?? 'tills vidare'}</td>
                      <td>{row.sek === null ? 'Okänt' : formatKr(row.sek * 100)}</td>
                      <td>{row.comparison === '<' ? 'under' : 'högst'}</td>
                      <td>
                        {row.source.title}. {row.verified ? 'Kontrollerad' : 'Inte kontrollerad i källan'},
                        senast sedd {row.checkedOn}.{row.note === undefined ? '' : ` ${unbroken(row.note)}`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {own === undefined ? null : (
                <p className="small">
                  Er organisation har lagt in {formatKr(own.sek * 100)} från {own.from}: {own.by}, {own.on}.
                  Källa: {own.source}.
                </p>
              )}
            </More>
          )
        })}
      </More>
    </Section>
  )
}

/** The limit most purchases are held against: the act's ordinary one, or its only one. */
function ownLimitWords(law: Law, day: string, entered: readonly EnteredLimit[]): string {
  const ordinary = lowestKnownLimit(law, day, entered)
  const limit = ordinary === 'unknown' ? limitRow(law, 'concession', day, entered) : ordinary
  if (limit === 'unknown' || limit.ore === null) return `Din gräns enligt ${law} är inte känd i kronor.`
  return `Din gräns: ${formatKr(limit.ore)}. Köpets värde ska vara ${limit.comparison === '<' ? 'under den' : 'högst så stort'}.`
}

type Row = (typeof limits)['series'][number]['rows'][number]

/** Groups of three digits stay together. */
const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d{3})/g, '\u00A0')

const isOn = (row: Row, day: string): boolean => row.from <= day && (row.to === null || day <= row.to)

function amountNow(row: Row | undefined, own: EnteredLimit | undefined): string {
  if (row === undefined) return 'inget belopp för dagen'
  const sek = row.sek ?? own?.sek
  return sek === undefined ? 'okänt' : formatKr(sek * 100)
}
