import { evidenceAt } from '../../domain/attachments/places.ts'
import type { Case, Supplier } from '../../domain/case/schema.ts'
import { enumerated } from '../../domain/enumerated.ts'
import type { Facts } from '../evaluate/facts.ts'
import { bidders, supplierName } from '../evaluate/suppliers.ts'

/** The bids of which no file is in the case, while nobody has said where they are. */
function notKept(found: Case): readonly Supplier[] {
  if (found.inquiry.evidence !== undefined) return []
  return bidders(found).filter(({ id }) => {
    const place = `suppliers.${id}.bid`
    const isElsewhere = (found.elsewhere ?? []).some(
      ({ belongsTo, where }) => belongsTo === place && where !== undefined,
    )
    return !isElsewhere && evidenceAt(found, place).length === 0
  })
}

/**
 * Which bids nobody can look at again, where the act wants the purchase documented: they remain to be kept, and hold nothing
 * up, for what they say stands in the case. Null where there are none.
 */
export function notKeptWords({ case: found, value }: Facts): string | null {
  const open = value.result?.documentationDuty === true ? notKept(found) : []
  if (open.length === 0) return null
  const [bids, are] = open.length === 1 ? ['anbudet', 'det'] : ['anbuden', 'de']
  return `Ingen fil finns i ärendet med ${bids} från ${enumerated(open.map(supplierName))}, och ingen har skrivit var ${are} finns.`
}
