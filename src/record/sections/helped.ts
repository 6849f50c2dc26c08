import type { Case } from '../../domain/case/schema.ts'
import { answeredRows, notStated } from '../say.ts'
import type { Block } from '../tree.ts'

const asked = ['helped', 'helpedHow', 'helpedWay', 'helpedReason', 'helpedHeardOn', 'helpedAnswer'] as const

/** Which supplier helped to prepare the purchase, and what was done about its advantage. */
export function helpedSection(found: Case): readonly Block[] {
  return found.suppliers.flatMap((supplier): readonly Block[] => {
    const rows = answeredRows(
      found,
      asked.map((name) => `suppliers.${supplier.id}.${name}`),
    )
    if (rows.length === 0) return []
    return [
      { kind: 'paragraph', text: supplier.name ?? notStated },
      { kind: 'facts', rows },
    ]
  })
}
