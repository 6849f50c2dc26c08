import type { Facts } from './facts.ts'
import { met, missing, waiting, wrong, type Outcome } from './outcome.ts'
import { askedSuppliers, bidTotal, bidders, isIdentified, supplierName, winnerOf } from './suppliers.ts'
import { bidPricing } from './suppliers.ts'

export function askedAtLeast(facts: Facts, count: number): Outcome {
  return askedSuppliers(facts.case).length >= count ? met : missing(['suppliers'])
}

export function suppliersIdentified(facts: Facts): Outcome {
  return missing(
    askedSuppliers(facts.case)
      .filter((supplier) => !isIdentified(supplier))
      .map(
        (s) =>
          `suppliers.${s.id}.${s.name === undefined ? 'name' : s.foreignId && !s.country ? 'country' : 'orgNr'}`,
      ),
  )
}

export function answersSettled(facts: Facts): Outcome {
  return missing(
    askedSuppliers(facts.case)
      .filter((supplier) => supplier.answer === undefined)
      .map((supplier) => `suppliers.${supplier.id}.answer`),
  )
}

/** Every bid has the day it came in and a price that can be compared. */
export function bidsPriced(facts: Facts): Outcome {
  const price = bidPricing(facts.case) ? 'unitPriceOre' : 'totalOre'
  return missing(
    bidders(facts.case).flatMap((supplier) => [
      ...(supplier.bid?.receivedOn === undefined ? [`suppliers.${supplier.id}.bid.receivedOn`] : []),
      ...(bidTotal(facts.case, supplier) === undefined ? [`suppliers.${supplier.id}.bid.${price}`] : []),
    ]),
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
  if (winner.answer !== 'bid')
    return wrong(
      ['award.supplierId'],
      `${supplierName(winner)} har inte lämnat anbud. Rätta svaret eller välj en annan.`,
    )
  return met
}

/** The named checks are made on the winner, with result and day; a remark must say what was seen. */
export function checksMade(facts: Facts, checks: readonly string[]): Outcome {
  const winner = winnerOf(facts.case)
  if (!winner) return waiting('När vinnaren är vald.')
  return missing(checks.flatMap((check) => missingInCheck(facts, check)))
}

function missingInCheck(facts: Facts, check: string): readonly string[] {
  const winner = winnerOf(facts.case)
  const row = winner?.checks?.find((candidate) => candidate.id === check)
  const at = `suppliers.${winner?.id ?? ''}.checks.${check}`
  return [
    ...(row?.result === undefined ? [`${at}.result`] : []),
    ...(row?.on === undefined ? [`${at}.on`] : []),
    ...(row?.result !== undefined && row.result !== 'clear' && row.seen === undefined ? [`${at}.seen`] : []),
  ]
}

export function economicCheckMade(facts: Facts, check: string): Outcome {
  if (!winnerOf(facts.case)) return waiting('När vinnaren är vald.')
  const { economicWaiver, economicWaiverReason } = facts.case.vetting
  if (economicWaiver === 'yes')
    return economicWaiverReason === undefined ? missing(['vetting.economicWaiverReason']) : met
  return missing(missingInCheck(facts, check))
}
