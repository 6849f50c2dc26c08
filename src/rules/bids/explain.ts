import type { Case, Supplier } from '../../domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { lastDayOf } from '../evaluate/asked.ts'
import { bidTotal } from '../evaluate/suppliers.ts'
import {
  cameLate,
  comparedEarly,
  notedAt,
  priceBefore,
  registeredAfterComparison,
  registeredAhead,
  registeredLate,
  type Noted,
} from './times.ts'

/** Something about a bid that a reader will wonder at, as a sentence with the times that are known. */
export interface ToExplain {
  readonly is: 'late' | 'registered-late' | 'ahead' | 'after-comparison' | 'changed'
  readonly sentence: string
}

/** "4 december 2026 klockan 10:02". */
export const sayNoted = ({ day, time }: Noted): string => `${formatDate(day)} klockan ${time}`

const at = (day: LocalDate, time: string | undefined): string =>
  time === undefined ? formatDate(day) : sayNoted({ day, time })

/** What about one bid has to be explained, in the order in which it happened. */
export function toExplain(found: Case, supplier: Supplier): readonly ToExplain[] {
  if (supplier.answer !== 'bid' || isPlain(found, supplier)) return []
  const { receivedOn, receivedAt, registeredAt } = supplier.bid ?? {}
  const received = (): string => (receivedOn === undefined ? '' : at(receivedOn, receivedAt))
  const noted = (): string => (registeredAt === undefined ? '' : sayNoted(notedAt(registeredAt)))
  const compared = found.award.firstComparedAt
  const first = (): string => (compared === undefined ? '' : sayNoted(notedAt(compared)))
  const last = lastDayOf(found, supplier)
  return [
    ...(cameLate(found, supplier)
      ? [
          {
            is: 'late' as const,
            sentence: `Anbudet kom in ${received()}, efter sista dagen ${last === undefined ? '' : formatDate(last)}.`,
          },
        ]
      : []),
    ...(registeredLate(found, supplier) === true
      ? [
          {
            is: 'registered-late' as const,
            sentence: `Anbudet kom in ${received()}, men skrevs in i programmet först ${noted()}.`,
          },
        ]
      : []),
    ...(registeredAhead(supplier)
      ? [
          {
            is: 'ahead' as const,
            sentence: `Anbudet skrevs in i programmet ${noted()}, före den dag då det ska ha kommit in, ${received()}.`,
          },
        ]
      : []),
    ...(registeredAfterComparison(found, supplier)
      ? [
          {
            is: 'after-comparison' as const,
            sentence: `Anbudet skrevs in i programmet ${noted()}, efter att anbuden hade jämförts första gången ${first()}.`,
          },
        ]
      : []),
    ...changed(found, supplier),
  ]
}

/** Of most bids there is nothing to explain. */
const isPlain = (found: Case, supplier: Supplier): boolean =>
  !cameLate(found, supplier) &&
  registeredLate(found, supplier) !== true &&
  !registeredAhead(supplier) &&
  !registeredAfterComparison(found, supplier) &&
  priceBefore(supplier) === undefined

/**
 * Whether a person has explained it: by the note on the bid, or, of a late bid that is rejected, by why it is. When a
 * rejected bid was written down changes nothing of what was compared.
 */
function isExplained({ bid }: Supplier, { is }: ToExplain, isLate: boolean): boolean {
  if (bid?.note !== undefined) return true
  const isRejected = bid?.outcome === 'rejected' && bid.outcomeReason !== undefined
  return isRejected && (is === 'late' || (isLate && is === 'after-comparison'))
}

/** What about one bid nobody has explained yet. */
export const unexplained = (found: Case, supplier: Supplier): readonly ToExplain[] =>
  toExplain(found, supplier).filter((what) => !isExplained(supplier, what, cameLate(found, supplier)))

function changed(found: Case, supplier: Supplier): readonly ToExplain[] {
  const before = priceBefore(supplier)
  const { firstComparedAt } = found.award
  // A price that only a chosen winner has fixed stands in the record: nothing was compared with it.
  if (before === undefined || firstComparedAt === undefined) return []
  const now = bidTotal(found, supplier)
  if (now === before) return []
  const to = now === undefined ? 'inget pris' : formatKr(now)
  return [
    {
      is: 'changed',
      sentence: `Priset är ändrat från ${formatKr(before)} till ${to} efter att anbuden jämförts ${sayNoted(notedAt(firstComparedAt))}.`,
    },
  ]
}

/** That bids were compared before the last day was over, with the times; null where they were not. */
export function earlySentence(found: Case): string | null {
  const early = comparedEarly(found)
  if (early === null) return null
  const last = formatDate(early.last)
  return early.noted === undefined
    ? `Anbuden jämfördes ${formatDate(early.stated ?? early.last)}, innan sista dagen ${last} hade gått ut.`
    : `Programmet noterade att anbuden jämfördes ${sayNoted(early.noted)}, innan sista dagen ${last} hade gått ut.`
}
