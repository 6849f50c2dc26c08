import type { Case, Supplier } from '../case/schema.ts'
import { saysSomething } from '../text.ts'

/** A row says whom it is about: a name or a number. */
export const isNamed = ({ name, orgNr, foreignId }: Supplier): boolean =>
  (name ?? orgNr ?? foreignId) !== undefined

/** The supplier made a bid, or something of one is written down. */
export const isBidder = ({ answer, bid }: Supplier): boolean => answer === 'bid' || bid !== undefined

/**
 * The supplier was written in by mistake and never asked, as the person says in words. Whatever else a file says, one that
 * has answered or was asked on a day of its own was asked.
 */
export const isMistaken = ({ mistake, answer, bid, asked }: Supplier): boolean =>
  mistake !== undefined &&
  saysSomething(mistake) &&
  answer === undefined &&
  bid === undefined &&
  asked?.on === undefined

/** The inquiry has gone to the supplier: the program has noted so, or what stands in the case says it. */
export const wasAsked = (found: Case, supplier: Supplier): boolean =>
  isNamed(supplier) && (supplier.askedAs !== undefined || isAskedByDay(found, supplier))

/** A day of asking stands, also one that cannot be read, or a text was sent to all. */
export function isAskedByDay({ inquiry, unread }: Case, { id, asked }: Supplier): boolean {
  const isDayTyped = [`suppliers.${id}.asked.on`, 'inquiry.sentOn'].some((path) =>
    Object.hasOwn(unread, path),
  )
  return isDayTyped || (asked?.on ?? inquiry.sentOn) !== undefined || (inquiry.sendings ?? []).length > 0
}
