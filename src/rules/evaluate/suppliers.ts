import type { Case, Supplier } from '../../domain/case/schema.ts'
import { writtenChannels } from '../../domain/case/choices.ts'
import { tri, type Tri } from '../tri.ts'
import { countedParts } from './parts.ts'

/** Suppliers that were asked: a row counts from the moment it has a name or a number. */
export const askedSuppliers = (found: Case): readonly Supplier[] =>
  found.suppliers.filter((s) => s.name !== undefined || s.orgNr !== undefined || s.foreignId !== undefined)

/** What tells one supplier from another: its number, else its name. */
export const identityOf = (supplier: Supplier): string =>
  supplier.orgNr ?? foreignIdentity(supplier) ?? supplier.name?.toLowerCase() ?? supplier.id

/** A foreign number with its country, spaces and signs apart: "NO 999" and "no-999" are one. */
function foreignIdentity({ foreignId, country }: Supplier): string | undefined {
  if (foreignId === undefined) return undefined
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return `${plain(country ?? '')} ${plain(foreignId)}`
}

/** How many different suppliers were asked: the same one in two rows counts once. */
export const askedCount = (found: Case): number => new Set(askedSuppliers(found).map(identityOf)).size

export const bidders = (found: Case): readonly Supplier[] =>
  askedSuppliers(found).filter((supplier) => supplier.answer === 'bid')

export const winnerOf = (found: Case): Supplier | undefined =>
  found.suppliers.find((supplier) => supplier.id === found.award.supplierId)

export const supplierName = (supplier: Supplier | undefined): string =>
  supplier?.name ?? 'Leverantör utan namn'

/** Name and number are there: a Swedish organisation number, or a foreign number with its country. */
export const isIdentified = (supplier: Supplier): boolean =>
  supplier.name !== undefined &&
  (supplier.orgNr !== undefined || (supplier.foreignId !== undefined && supplier.country !== undefined))

export function askedInWriting(found: Case): Tri {
  const channel = found.inquiry.channel
  return tri(channel === undefined ? undefined : writtenChannels.includes(channel))
}

/**
 * How a bid's price is asked for: per period where every part of the purchase has a price per the same period and an
 * end, so that the total with options follows; otherwise as one total.
 */
export function bidPricing(
  found: Case,
): { readonly per: 'month' | 'quarter' | 'year'; readonly times: number } | null {
  const parts = countedParts(found)
  const per = parts[0]?.pricing
  if (per === undefined || per === 'total') return null
  let times = 0
  for (const part of parts) {
    if (part.pricing !== per || part.times === undefined || part.openEnded === 'yes') return null
    if (part.vat !== undefined && part.vat !== 'excluded') return null
    if (part.role !== 'base' && part.role !== 'option' && part.role !== 'extension') return null
    times += part.times
  }
  return { per, times }
}

/** A bid's price in öre with options counted as used, or undefined while it is not known. */
export function bidTotal(found: Case, supplier: Supplier): number | undefined {
  const bid = supplier.bid
  if (bid?.totalOre !== undefined) return bid.totalOre
  const pricing = bidPricing(found)
  return bid?.unitPriceOre !== undefined && pricing ? bid.unitPriceOre * pricing.times : undefined
}

/** The bidders with a known price, lowest first. */
export function bidsByPrice(found: Case): readonly { readonly supplier: Supplier; readonly ore: number }[] {
  return bidders(found)
    .flatMap((supplier) => {
      const ore = bidTotal(found, supplier)
      return ore === undefined ? [] : [{ supplier, ore }]
    })
    .toSorted((a, b) => a.ore - b.ore)
}
