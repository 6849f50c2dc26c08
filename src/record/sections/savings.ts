import type { Case } from '../../domain/case/schema.ts'
import { formatKr } from '../../domain/money.ts'
import { savingsOf } from '../../rules/savings/savings.ts'
import { savingsSentences } from '../../rules/savings/savings-words.ts'
import { answeredRows, factsBlock, notStated } from '../say.ts'
import type { Block } from '../tree.ts'

/** What the purchase saved: the method, what went into it, the estimate with its range, and what the work cost. */
export function savingsSection(found: Case): readonly Block[] {
  const savings = savingsOf(found)
  const lines = found.savings?.lines ?? []
  const basket: readonly Block[] =
    lines.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [
              { header: 'Vara eller tjänst', weight: 4 },
              { header: 'Antal', weight: 1, align: 'right' },
              { header: 'Förra priset', weight: 2, align: 'right' },
              { header: 'Nya priset', weight: 2, align: 'right' },
            ],
            rows: lines.map(({ label, quantity, oldOre, newOre }) => [
              label ?? notStated,
              quantity === undefined ? notStated : String(quantity),
              oldOre === undefined ? notStated : formatKr(oldOre),
              newOre === undefined ? notStated : formatKr(newOre),
            ]),
          },
        ]
  return [
    ...factsBlock(answeredRows(found, ['savings.method'])),
    ...basket,
    ...factsBlock([
      ...answeredRows(found, [
        'savings.firstOre',
        'savings.finalOre',
        'savings.source',
        'savings.assumptions',
        'savings.uncertaintyPercent',
        'savings.cannotReason',
      ]),
      ...(savings.is === 'estimate'
        ? savings.steps.map(({ label, text }) => ({ term: label, value: text }))
        : []),
      ...answeredRows(found, ['savings.hours', 'savings.hourOre']),
    ]),
    ...savingsSentences(found).map((text): Block => ({ kind: 'paragraph', text })),
  ]
}
