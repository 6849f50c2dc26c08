import type { Case, Supplier } from '../../domain/case/schema.ts'
import { isDecided } from '../../domain/case/frozen.ts'
import { addDays, type LocalDate } from '../../domain/local-date.ts'
import { nextWorkingDay } from '../calendar/working-days.ts'
import { lastDayOf } from '../evaluate/asked.ts'
import { askedSuppliers, bidders, bidsByPrice, comparedBidders } from '../evaluate/suppliers.ts'

/** What the program noted by itself, as local day and time: "2026-12-04", "10:02". */
export interface Noted {
  readonly day: LocalDate
  readonly time: string
}

/** Day and time of an instant that was stored as local time with its offset. */
export const notedAt = (instant: string): Noted => ({
  day: instant.slice(0, 10),
  time: instant.slice(11, 16),
})

/** The bid came after its last day: the one the supplier was given, or the one of all. */
export function cameLate(found: Case, supplier: Supplier): boolean {
  const last = lastDayOf(found, supplier)
  const { receivedOn } = supplier.bid ?? {}
  return last !== undefined && receivedOn !== undefined && receivedOn > last
}

/**
 * The bid was written down in the program later than the working day after it came in, or after the last day where that
 * is later: bids may wait unopened until then. By the program's own note; null where there is no note or no day.
 */
export function registeredLate(found: Case, supplier: Supplier): boolean | null {
  const { bid } = supplier
  if (bid?.registeredAt === undefined || bid.receivedOn === undefined) return null
  const last = lastDayOf(found, supplier)
  const from = last !== undefined && last > bid.receivedOn ? last : bid.receivedOn
  const { day } = notedAt(bid.registeredAt)
  if (day <= from) return false
  const next = addDays(from, 1)
  return day > (nextWorkingDay(next) ?? next)
}

/** The bid is said to have come on a day after the one when the program noted it. */
export const registeredAhead = ({ bid }: Supplier): boolean =>
  bid?.registeredAt !== undefined &&
  bid.receivedOn !== undefined &&
  notedAt(bid.registeredAt).day < bid.receivedOn

/** The last day on which any of the asked may answer. */
export function lastOfAll(found: Case): LocalDate | undefined {
  const days = [found.inquiry.lastDay, ...askedSuppliers(found).map(({ asked }) => asked?.lastDay)]
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}

/** All that were asked have sent a bid or declined, so that nobody's answer is waited for. Silence before the last day is no answer. */
export const allAnswered = (found: Case): boolean =>
  askedSuppliers(found).length > 0 &&
  askedSuppliers(found).every(({ answer }) => answer === 'bid' || answer === 'declined')

/** Why prices are not shown side by side yet: an answer or a price lacks here, or somebody may still answer. */
export type HeldBack = 'incomplete' | 'before-last-day'

/**
 * Whether prices are held back, so that no bid is written down by someone who has compared the others. Null: there is
 * nothing to compare, all is in, it is decided, or the person has chosen to compare all the same, which the program has
 * noted.
 */
export function heldBack(found: Case, today: LocalDate): HeldBack | null {
  if (found.award.firstComparedAt !== undefined || isDecided(found) || bidsByPrice(found).length < 2)
    return null
  const last = lastOfAll(found)
  if (last !== undefined && today <= last && !allAnswered(found)) return 'before-last-day'
  const isWritten =
    askedSuppliers(found).every(({ answer }) => answer !== undefined) &&
    bidsByPrice(found).length === comparedBidders(found).length
  return isWritten ? null : 'incomplete'
}

/**
 * Whether it is too early to judge what has come: the last day is not over, somebody has not answered, and nothing is
 * compared, chosen or decided yet.
 */
export function mayStillCome(found: Case, today: LocalDate): boolean {
  const last = lastOfAll(found)
  const { firstComparedAt, supplierId } = found.award
  if (last === undefined || today > last || allAnswered(found)) return false
  return firstComparedAt === undefined && supplierId === undefined && !isDecided(found)
}

/** When bids were compared before the last day was over, while somebody's answer could still come; null where not. */
export function comparedEarly(
  found: Case,
): { readonly noted?: Noted; readonly stated?: LocalDate; readonly last: LocalDate } | null {
  const last = lastOfAll(found)
  if (last === undefined) return null
  const { firstComparedAt, comparedOn } = found.award
  const noted = firstComparedAt === undefined ? undefined : notedAt(firstComparedAt)
  const isNoted = noted !== undefined && noted.day <= last && !allInBy(found, firstComparedAt ?? '')
  const isStated = comparedOn !== undefined && comparedOn < last && !allInBy(found, `${comparedOn}T24`)
  if (!isNoted && !isStated) return null
  return { ...(isNoted ? { noted } : {}), ...(isStated ? { stated: comparedOn } : {}), last }
}

/** Everybody asked had answered, and every bid was written down or had come, by an instant in local time. */
function allInBy(found: Case, instant: string): boolean {
  return (
    allAnswered(found) &&
    bidders(found).every(({ bid }) => {
      const at = bid?.registeredAt ?? bid?.receivedOn
      return at !== undefined && at <= instant
    })
  )
}

/** Whether a bid was written down after the others had been compared, by the program's own notes. */
export const registeredAfterComparison = ({ award: { firstComparedAt } }: Case, { bid }: Supplier): boolean =>
  firstComparedAt !== undefined && bid?.registeredAt !== undefined && bid.registeredAt > firstComparedAt

/** The price that was compared, where the bid was changed after that; undefined where it stands as it was. */
export const priceBefore = ({ bid }: Supplier): number | undefined => bid?.firstOre
