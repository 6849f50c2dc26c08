import { laws } from '../../domain/case/choices.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { LimitRow, LimitSeries } from './limits-file.ts'
import { limits } from './limits.ts'

const kinds: Readonly<Record<LimitSeries['kind'], string>> = {
  direct: 'Gräns för direktupphandling',
  'eu-threshold': 'EU:s tröskelvärde',
}

/** What a series holds, as a purchasing officer names it: "Gräns för direktupphandling, LUK: Koncessioner". */
export const seriesTitle = ({ kind, law, label }: LimitSeries): string => `${kinds[kind]}, ${law}: ${label}`

/** "LOU – lagen om offentlig upphandling". */
export const lawName = ({ law }: LimitSeries): string => laws[law]

export const seriesOf = (id: string): LimitSeries | undefined =>
  limits.series.find((series) => series.id === id)

export const rowOf = (id: string, from: LocalDate): LimitRow | undefined =>
  seriesOf(id)?.rows.find((row) => row.from === from)

/** "från 2026-01-01", "2026-01-01–2027-12-31". */
export const daysOf = ({ from, to }: Pick<LimitRow, 'from' | 'to'>): string =>
  to === null ? `från ${from}` : `${from}–${to}`
