import type { Case, Supplier } from '../case/schema.ts'

/** A row says whom it is about: a name or a number. */
export const isNamed = ({ name, orgNr, foreignId }: Supplier): boolean =>
  (name ?? orgNr ?? foreignId) !== undefined

/** The supplier made a bid, or something of one is written down. */
export const isBidder = ({ answer, bid }: Supplier): boolean => answer === 'bid' || bid !== undefined

/**
 * The supplier was written in by mistake and never asked, as the person says. Whatever else a file says, one that has
 * answered or was asked on a day of its own was asked.
 */
export const isMistaken = ({ mistake, answer, bid, asked }: Supplier): boolean =>
  mistake !== undefined && answer === undefined && bid === undefined && asked?.on === undefined

/** The inquiry has gone to the supplier: a day of asking stands, also one that cannot be read, or a text was sent to all. */
export function wasAsked({ inquiry, unread }: Case, supplier: Supplier): boolean {
  const isDayTyped = [`suppliers.${supplier.id}.asked.on`, 'inquiry.sentOn'].some((path) =>
    Object.hasOwn(unread, path),
  )
  const on = supplier.asked?.on ?? inquiry.sentOn
  return isNamed(supplier) && (on !== undefined || isDayTyped || (inquiry.sendings ?? []).length > 0)
}
