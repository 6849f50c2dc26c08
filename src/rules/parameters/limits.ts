import { euroRemark } from './euro-range.ts'
import limitsJson from '../../../assets/rules/limits.json' with { type: 'json' }
import type { LocalDate } from '../../domain/local-date.ts'
import { rowOn, type Law } from './dated.ts'
import { readLimits, type LimitRow, type LimitSeries } from './limits-file.ts'

/** What is bought, as the value rules tell it apart. */
export const valueCategories = ['goods', 'services', 'works', 'annex2', 'b-services', 'concession'] as const
export type ValueCategory = (typeof valueCategories)[number]

/** A limit as it holds on one day: its row, and which series it stands in. */
export interface FoundLimit extends LimitRow {
  /** Who entered the amount for the organisation, where the house's own table lacks it; absent where it is the house's. */
  readonly enteredBy?: { readonly name: string; readonly on: LocalDate }
  readonly seriesId: string
  readonly label: string
  /** The amount in whole öre; null when the amount in kronor is not known. */
  readonly ore: number | null
}

/** An amount that the organisation itself has entered for a row whose amount the house does not know. Whole kronor. */
export interface EnteredAmount {
  readonly series: string
  readonly from: LocalDate
  /** The last day that the amount is used; after it the row is unknown again. */
  readonly to?: LocalDate | undefined
  readonly sek: number
  readonly source: string
  readonly by: string
  readonly on: LocalDate
}

type Entered = readonly EnteredAmount[]

/** All limits of the house, for a page that shows them. */
export const limits = readLimits('assets/rules/limits.json', limitsJson)

const directCategory = {
  goods: 'ordinary',
  services: 'ordinary',
  works: 'ordinary',
  annex2: 'annex2',
  'b-services': 'b-services',
  concession: 'concession',
} as const satisfies Record<ValueCategory, LimitSeries['category']>

/** Authorities are regions and municipalities, so the sub-central threshold is the one for goods and services. */
const thresholdCategory = {
  goods: 'goods-services',
  services: 'goods-services',
  works: 'works',
  annex2: 'annex2',
  'b-services': 'goods-services',
  concession: 'concession',
} as const satisfies Record<ValueCategory, LimitSeries['category']>

/** The limit for direct procurement on the day the procurement begins; 'unknown' where no row holds that day. */
export function limitRow(
  law: Law,
  category: ValueCategory,
  date: LocalDate,
  entered: Entered = [],
): FoundLimit | 'unknown' {
  return find('direct', law, directCategory[category], date, entered)
}

/** The EU threshold on the day the procurement begins; 'unknown' where no row holds that day. */
export function euThresholdRow(
  law: Law,
  category: ValueCategory,
  date: LocalDate,
  entered: Entered = [],
): FoundLimit | 'unknown' {
  return find('eu-threshold', law, thresholdCategory[category], date, entered)
}

/**
 * The lowest amount that is allowed under an act whatever the category: the ordinary limit. LUK has none, for its one
 * limit is the one that may be unknown.
 */
export function lowestKnownLimit(law: Law, date: LocalDate, entered: Entered = []): FoundLimit | 'unknown' {
  return find('direct', law, 'ordinary', date, entered)
}

function find(
  kind: LimitSeries['kind'],
  law: Law,
  category: LimitSeries['category'],
  date: LocalDate,
  entered: Entered,
): FoundLimit | 'unknown' {
  const series = limits.series.find((s) => s.kind === kind && s.law === law && s.category === category)
  const row = series && rowOn(series.rows, date)
  if (!series || !row) return 'unknown'
  const known = knownLimits.get(row)
  if (known !== undefined) return known
  const place = placeOf(series)
  const last = lastDayOfEntry(series.id, row.from)
  const own = entered.find(
    (amount) =>
      amount.series === series.id && amount.from === row.from && date <= (earlier(amount.to, last) ?? date),
  )
  if (own === undefined) return { ...row, ...place, ore: null }
  return {
    ...row,
    ...place,
    sek: own.sek,
    // An amount that is plainly wrong, a zero too many, is shown but decides nothing.
    ore: row.eur !== undefined && euroRemark(own.sek, row.eur) !== null ? null : own.sek * 100,
    to: earlier(own.to, last),
    source: { title: own.source },
    verified: false,
    enteredBy: { name: own.by, on: own.on },
  }
}

const placeOf = ({ id, label }: LimitSeries): Pick<FoundLimit, 'seriesId' | 'label'> => ({
  seriesId: id,
  label,
})

/** The rows whose amount the house knows: they are the same in every case. */
const knownLimits: ReadonlyMap<LimitRow, FoundLimit> = new Map(
  limits.series.flatMap((series) =>
    series.rows.flatMap((row): readonly [LimitRow, FoundLimit][] =>
      row.sek === null ? [] : [[row, { ...row, ...placeOf(series), ore: row.sek * 100 }]],
    ),
  ),
)

/** An entry that says it lasts longer than the row it fills ends with the row. */
const earlier = (own: LocalDate | undefined, last: LocalDate | null): LocalDate | null =>
  own === undefined || (last !== null && last < own) ? last : own

/** Rows whose amount is due but not known to the house: what an organisation may enter itself. */
export const unknownRows: readonly { readonly series: LimitSeries; readonly row: LimitRow }[] =
  limits.series.flatMap((series) =>
    series.rows.filter((row) => row.sek === null).map((row) => ({ series, row })),
  )

/**
 * Last day of an amount that is entered for a row: the row's own, else that of the EU threshold it follows, which is set for
 * two years; null where neither ends.
 */
export function lastDayOfEntry(seriesId: string, from: LocalDate): LocalDate | null {
  const own = limits.series.find(({ id }) => id === seriesId)
  const follows = limits.series.find(
    ({ kind, law, category }) => kind === 'eu-threshold' && law === own?.law && category === own.category,
  )
  const toOf = (series: LimitSeries | undefined): LocalDate | null =>
    series?.rows.find((row) => row.from === from)?.to ?? null
  return toOf(own) ?? toOf(follows)
}

/** The first day for which the house holds any limit of an act: what was begun earlier it has no rules for. */
export function firstDayOf(law: Law): LocalDate {
  const days = limits.series
    .filter((series) => series.kind === 'direct' && series.law === law)
    .flatMap(({ rows }) => rows.map(({ from }) => from))
  return days.toSorted()[0] ?? '9999-12-31'
}
