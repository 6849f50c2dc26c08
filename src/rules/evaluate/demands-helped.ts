import type { Supplier } from '../../domain/case/schema.ts'
import type { Facts } from './facts.ts'
import { among, missing, wrong, met, type Outcome } from './outcome.ts'
import { askedSuppliers, supplierName, winnerOf } from './suppliers.ts'

/**
 * A supplier that helped to prepare the purchase: what it did, and how its advantage was evened out. Where that could not
 * be done, why not, and what the supplier said before it was shut out.
 */
export function helpedSettled({ case: found }: Facts): Outcome {
  const helped = askedSuppliers(found).filter((supplier) => supplier.helped === 'yes')
  return among(helped, missing(helped.flatMap(lackingOf)))
}

function lackingOf(supplier: Supplier): readonly string[] {
  const always = ['helpedHow', 'helpedWay', 'helpedReason'] as const
  const heard = supplier.helpedWay === 'excluded' ? (['helpedHeardOn', 'helpedAnswer'] as const) : []
  return [...always, ...heard]
    .filter((name) => supplier[name] === undefined)
    .map((name) => `suppliers.${supplier.id}.${name}`)
}

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
