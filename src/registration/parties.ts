import type { Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { supplierLine } from '../record/supplier-line.ts'
import { askedSuppliers, supplierName } from '../rules/evaluate/suppliers.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'

/** The names of those who write to each other in a case, as they may stand in a register that anybody reads. */
export interface Parties {
  /** The authority with its unit. */
  readonly us: string
  readonly preparer: string | undefined
  /** A supplier by name and number; by its place among the asked while it is secret who is asked. */
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
  const asked = askedSuppliers(found)
  const nameOf = (supplier: Supplier): string => {
    const place = asked.indexOf(supplier) + 1
    if (areSecret) return place === 0 ? 'En leverantör' : `Leverantör ${place}`
    return supplierLine(supplier)
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
