import type { Supplier } from '../../domain/case/schema.ts'
import { isIdentified } from '../../domain/suppliers/identity.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, wrong, type Outcome } from './outcome.ts'
import {
  askedCount,
  askedSuppliers,
  identityOf,
  bidTotal,
  bidders,
  supplierName,
  winnerOf,
} from './suppliers.ts'
import { bidPricing } from './suppliers.ts'

export function askedAtLeast(facts: Facts, count: number): Outcome {
  return askedCount(facts.case) >= count ? met : missing(['suppliers'])
}

/** No two rows are the same supplier. */
export function suppliersDistinct(facts: Facts): Outcome {
  const seen = new Set<string>()
  const again = askedSuppliers(facts.case).filter((supplier) => {
    const identity = identityOf(supplier)
    const known = seen.has(identity)
    seen.add(identity)
    return known
  })
  const field = (s: Supplier): string => `suppliers.${s.id}.${s.orgNr === undefined ? 'name' : 'orgNr'}`
  const ourselves = askedSuppliers(facts.case).filter(
    (s) => s.orgNr !== undefined && s.orgNr === facts.case.authority.orgNr,
  )
  if (ourselves.length > 0)
    return wrong(ourselves.map(field), 'Det är er egen myndighets organisationsnummer.')
  return among(
    askedSuppliers(facts.case),
    again.length === 0 ? met : wrong(again.map(field), `${supplierName(again[0])} står två gånger.`),
  )
}

export function suppliersIdentified(facts: Facts): Outcome {
  const asked = askedSuppliers(facts.case)
  const unknown = asked.filter((supplier) => !isIdentified(supplier))
  return among(asked, missing(unknown.map((s) => (s.name === undefined ? nameOf(s) : numberOf(s)))))
}

export function answersSettled(facts: Facts): Outcome {
  const asked = askedSuppliers(facts.case)
  const silent = asked.filter((supplier) => supplier.answer === undefined)
  return among(asked, missing(silent.map((supplier) => `suppliers.${supplier.id}.answer`)))
}

/** Every bid has the day it came in and a price that can be compared. */
export function bidsPriced(facts: Facts): Outcome {
  const price = bidPricing(facts.case) ? 'unitPriceOre' : 'totalOre'
  const made = bidders(facts.case)
  return among(
    made,
    missing(
      made.flatMap((supplier) => [
        ...(supplier.bid?.receivedOn === undefined ? [`suppliers.${supplier.id}.bid.receivedOn`] : []),
        ...(bidTotal(facts.case, supplier) === undefined ? [`suppliers.${supplier.id}.bid.${price}`] : []),
      ]),
    ),
  )
}

export function winnerChosen(facts: Facts): Outcome {
  if (facts.case.award.supplierId === undefined) return missing(['award.supplierId'])
  const winner = winnerOf(facts.case)
  if (!winner)
    return wrong(
      ['award.supplierId'],
      'Den valda leverantören finns inte längre bland de tillfrågade. Välj igen.',
    )
  if (!isIdentified(winner)) return missing([winner.name === undefined ? nameOf(winner) : numberOf(winner)])
  if (winner.answer !== 'bid')
    return wrong(
      ['award.supplierId'],
      `${supplierName(winner)} har inte lämnat anbud. Rätta svaret eller välj en annan.`,
    )
  return met
}

const nameOf = (supplier: Supplier): string => `suppliers.${supplier.id}.name`

const numberOf = (supplier: Supplier): string =>
  `suppliers.${supplier.id}.${supplier.foreignId !== undefined && supplier.country === undefined ? 'country' : 'orgNr'}`
