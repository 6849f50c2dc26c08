import type { Supplier } from '../../domain/case/schema.ts'
import type { Facts } from './facts.ts'
import { among, missing, wrong, met, type Outcome } from './outcome.ts'
import { askedSuppliers, supplierName, winnerOf } from './suppliers.ts'

/**
 * A supplier that helped to prepare the purchase: what it did, and how its advantage was evened out or why it could not
 * be. Equal treatment asks for no more.
 */
export function helpedSettled({ case: found }: Facts): Outcome {
  const helped = askedSuppliers(found).filter((supplier) => supplier.helped === 'yes')
  return among(
    helped,
    missing(helped.flatMap((supplier) => lacking(supplier, ['helpedHow', 'helpedWay', 'helpedReason']))),
  )
}

/** Whoever is shut out has been heard first: when, and what it said. Advice: the acts ask for it in other procurements. */
export function helpedHeard({ case: found }: Facts): Outcome {
  const out = askedSuppliers(found).filter(isExcluded)
  return among(out, missing(out.flatMap((supplier) => lacking(supplier, ['helpedHeardOn', 'helpedAnswer']))))
}

const lacking = (supplier: Supplier, names: readonly (keyof Supplier)[]): readonly string[] =>
  names.filter((name) => supplier[name] === undefined).map((name) => `suppliers.${supplier.id}.${name}`)

/** A supplier that may not take part does not win. */
export function excludedNotAccepted({ case: found }: Facts): Outcome {
  const winner = winnerOf(found)
  const accepted = found.suppliers.find(
    (supplier) => isExcluded(supplier) && supplier.bid?.outcome === 'accepted',
  )
  if (winner !== undefined && isExcluded(winner))
    return wrong(['award.supplierId'], `${supplierName(winner)} får inte delta och kan inte antas.`)
  if (accepted !== undefined)
    return wrong(
      [`suppliers.${accepted.id}.bid.outcome`],
      `${supplierName(accepted)} får inte delta och kan inte antas.`,
    )
  return among(found.suppliers.filter(isExcluded), met)
}

const isExcluded = ({ helped, helpedWay }: Supplier): boolean => helped === 'yes' && helpedWay === 'excluded'
