import type { EnteredLimit } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { formatKr, formatOre } from '../../../src/domain/money.ts'
import type { Office } from '../../../src/domain/office.ts'
import { amounts } from '../../../src/rules/parameters/amounts.ts'
import { daysOf, lawName, rowOf, seriesOf, seriesTitle } from '../../../src/rules/parameters/limit-words.ts'
import { unknownRows } from '../../../src/rules/parameters/limits.ts'

/** An amount that is due but that the program lacks. */
export interface AmountRow {
  readonly series: string
  readonly from: LocalDate
  /** What it is: "Gräns för direktupphandling, LUK: Koncessioner". */
  readonly title: string
  readonly law: string
  /** When it applies. */
  readonly days: string
  /** The amount in euro, in words; null where that is not known either. */
  readonly euro: string | null
  readonly eur: number | null
  /** Where to look it up. */
  readonly where: string
  readonly entered: EnteredLimit | null
  readonly former: Office['former']
}

/** Amounts that apply on a day or later, and those of earlier times, which few cases ask for. */
export interface AmountRows {
  readonly now: readonly AmountRow[]
  readonly earlier: readonly AmountRow[]
}

export function amountRows(
  { limits, former }: Pick<Office, 'limits' | 'former'>,
  today: LocalDate,
): AmountRows {
  const rows = unknownRows.map(({ series, row }) => ({
    isEarlier: row.to !== null && row.to < today,
    row: {
      series: series.id,
      from: row.from,
      title: seriesTitle(series),
      law: lawName(series),
      days: daysOf(row),
      euro: row.eur === undefined ? null : `${formatOre(row.eur * 100)} euro`,
      eur: row.eur ?? null,
      where: [row.note, `Om beloppet i euro: ${row.source.title}.`]
        .filter((text) => text !== undefined)
        .join(' '),
      entered: limits.find((limit) => limit.series === series.id && limit.from === row.from) ?? null,
      former: former.filter((limit) => limit.series === series.id && limit.from === row.from),
    },
  }))
  return {
    now: rows.filter(({ isEarlier }) => !isEarlier).map(({ row }) => row),
    earlier: rows.filter(({ isEarlier }) => isEarlier).map(({ row }) => row),
  }
}

/** An amount that was entered here and is not used any more, and why. */
export interface PassedAmount {
  readonly id: string
  readonly sentence: string
}

/** Entered amounts whose row the program now knows, or has no more: the program's own are used instead. */
export function passedAmounts({ limits }: Pick<Office, 'limits'>): readonly PassedAmount[] {
  return limits.flatMap(({ id, series, from, sek }) => {
    const [found, row] = [seriesOf(series), rowOf(series, from)]
    if (found === undefined || row === undefined)
      return [
        {
          id,
          sentence: `Beloppet ${formatKr(sek * 100)} (${series}, från ${from}) används inte: raden finns inte längre i programmet.`,
        },
      ]
    if (row.sek === null) return []
    const title = `${seriesTitle(found)}, ${daysOf(row)}`
    return [
      {
        id,
        sentence: `${title}: programmet har nu beloppet, ${formatKr(row.sek * 100)} (${row.source.title}). Ert belopp, ${formatKr(sek * 100)}, används inte längre.`,
      },
    ]
  })
}

/** What the acts say but the program has not read, and why it cannot be entered here. */
export const unreadAmounts: readonly { readonly title: string; readonly reason: string }[] =
  amounts.amounts.flatMap(({ label, laws, rows }) =>
    rows
      .filter((row) => row.amount === null)
      .map((row) => ({
        title: `${laws.join(', ')}, ${daysOf(row)}: ${label}`,
        reason: row.note ?? row.source.title,
      })),
  )

/** "Inlagt av Eva Ek, 2026-11-20: 8 250 000 kr. Används till och med 2027-12-31. Källa: …" */
export const enteredWords = ({ by, on, to, sek, source }: Omit<EnteredLimit, 'id'>): string =>
  `Inlagt av ${by}, ${on}: ${formatKr(sek * 100)}.${to === undefined ? '' : ` Används till och med ${to}.`} Källa: ${source}`

/** What became of an earlier amount: "8 000 000 kr, ändrat av Eva Ek 2026-11-21". */
export const formerWords = ({ sek, ended, endedBy, endedAt, by, on }: Office['former'][number]): string =>
  `${formatKr(sek * 100)}, inlagt av ${by} ${on}, ${ended === 'changed' ? 'ändrat' : 'borttaget'} av ${endedBy} ${endedAt.slice(0, 10)}`
