import type { Case, Supplier } from '../../domain/case/schema.ts'
import { wasCompared } from '../../domain/case/frozen/suppliers.ts'
import { isIdentified } from '../../domain/suppliers/identity.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, wrong, type Outcome } from './outcome.ts'
import {
  askedCount,
  askedSuppliers,
  identityKeyIn,
  bidTotal,
  bidders,
  isOut,
  supplierName,
  winnerOf,
} from './suppliers.ts'
import { bidPricing } from './suppliers.ts'

export function askedAtLeast(facts: Facts, count: number): Outcome {
  return askedCount(facts.case) >= count ? met : missing(['suppliers'])
}

/** No two rows are the same supplier, but for a bid that is said not to count, and why. */
export function suppliersDistinct(facts: Facts): Outcome {
  const again = writtenTwice(facts.case)
  const field = (s: Supplier): string => `suppliers.${s.id}.${s.orgNr === undefined ? 'name' : 'orgNr'}`
  const ourselves = askedSuppliers(facts.case).filter(
    (s) => s.orgNr !== undefined && s.orgNr === facts.case.authority.orgNr,
  )
  if (ourselves.length > 0)
    return wrong(ourselves.map(field), 'Det är er egen myndighets organisationsnummer.')
  return among(
    askedSuppliers(facts.case),
    again.length === 0 ? met : wrong(again.map(field), twiceWords(facts.case, again)),
  )
}

/** Rows whose supplier stands in an earlier row too. Of the rows of one supplier, those whose bid does not count are none. */
function writtenTwice(found: Case): readonly Supplier[] {
  const seen = new Set<string>()
  const counted = askedSuppliers(found).filter(
    (supplier) => !isOut(supplier) || supplier.bid?.outcomeReason === undefined,
  )
  return counted.filter((supplier) => {
    const identity = identityKeyIn(found, supplier)
    const isKnown = seen.has(identity)
    seen.add(identity)
    return isKnown
  })
}

/** What to do: a row without a number may be another by the same name, and a bid that was compared is not taken out. */
function twiceWords(found: Case, again: readonly Supplier[]): string {
  const [first] = again
  const says = `${supplierName(first)} står två gånger.`
  const identity = first === undefined ? undefined : identityKeyIn(found, first)
  const rows = askedSuppliers(found).filter((row) => identityKeyIn(found, row) === identity)
  if (rows.some((row) => !hasNumber(row)))
    return `${says} Är det två olika företag: skriv organisationsnumren.`
  return rows.every((row) => wasCompared(found, row))
    ? `${says} Anbuden är jämförda, så båda raderna står kvar: välj Förkastas för den ena under Jämför anbuden, och skriv att leverantören står två gånger.`
    : says
}

const hasNumber = ({ orgNr, foreignId }: Supplier): boolean => (orgNr ?? foreignId) !== undefined

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
