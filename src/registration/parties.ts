import type { Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import { supplierLine } from '../record/supplier-line.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'

/** The names of those who write to each other in a case, as they may stand in a register that anybody reads. */
export interface Parties {
  /** The authority with its unit. */
  readonly us: string
  readonly preparer: string | undefined
  /** A supplier by name and number; while it is secret who is asked, whoever made a bid by the number of that, and the others by none. */
  supplier(supplier: Supplier): string
  /** Several of them in few words: by name alone, or how many. Their numbers stand at their bids. */
  suppliers(suppliers: readonly Supplier[]): string | undefined
  /** Whether the suppliers' names are secret today. */
  readonly areSecret: boolean
}

/** Most suppliers that are named one by one: more are told by their number. */
const mostNamed = 4

export function partiesOf(found: Case, today: LocalDate): Parties {
  const areSecret = secrecyOf(found, today).is === 'absolute'
  const bidders = byArrival(found)
  const nameOf = (supplier: Supplier): string => {
    if (!areSecret) return supplierLine(supplier)
    const place = bidders.indexOf(supplier) + 1
    return place === 0 ? 'En leverantör' : `Anbudsgivare ${place}`
  }
  return {
    us: [found.authority.name ?? 'Myndigheten', found.authority.unit]
      .filter((text) => text !== undefined)
      .join(', '),
    preparer: person(found.preparer),
    areSecret,
    supplier: nameOf,
    suppliers: (suppliers) => {
      if (suppliers.length === 0) return undefined
      if (!areSecret && suppliers.length <= mostNamed) return suppliers.map(supplierName).join('; ')
      return suppliers.length === 1 ? 'En leverantör' : `${suppliers.length} leverantörer`
    },
  }
}

/** "Eva Ros, inköpare"; undefined where nobody is named. */
export const person = (
  one: { readonly name?: string | undefined; readonly role?: string | undefined } | undefined,
): string | undefined =>
  one?.name === undefined ? undefined : [one.name, one.role].filter((text) => text !== undefined).join(', ')

/** Those who made a bid by when it came in, those without a day last: their numbers, and those of their bids. */
export const byArrival = ({ suppliers }: Case): readonly Supplier[] =>
  suppliers.filter(isBidder).toSorted((a, b) => arrival(a).localeCompare(arrival(b)))

const arrival = ({ bid }: Supplier): string => `${bid?.receivedOn ?? '9999'} ${bid?.receivedAt ?? '99'}`
