import type { Supplier } from '../../domain/case/schema.ts'
import { vettingNow } from './about.ts'
import { hasAnswered, unheardRemarks } from './hearing.ts'
import type { Gap } from './row.ts'

/** What stands open while a supplier is judged to have something to explain: it is no check, and stops like one. */
export function unexplainedGaps(supplier: Supplier): readonly Gap[] {
  const vetting = vettingNow(supplier)
  if (vetting.judgement !== 'needs-explanation') return []
  const isSilent = vetting.heardSilent === 'yes' && vetting.answerBy !== undefined
  const isAnswered = (hasAnswered(vetting) || isSilent) && unheardRemarks(supplier).length === 0
  return [
    {
      check: 'judgement',
      name: 'Bedömningen',
      is: 'not-explained',
      fields: [`suppliers.${supplier.id}.vetting.judgement`],
      says: isAnswered
        ? 'Leverantören är inte bedömd sedan den fick förklara sig.'
        : 'Leverantören har inte förklarat sig.',
    },
  ]
}
