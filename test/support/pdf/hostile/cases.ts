import fc from 'fast-check'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordLevelSchema } from '../../../../src/domain/record-level.ts'
import { levelOf } from '../../../../src/record/level-of.ts'
import { recordOf } from '../../../../src/record/record.ts'
import type { RecordDocument } from '../../../../src/record/tree.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../cases/example.ts'
import { anyText, shortText } from './texts.ts'

/** A case with hostile words in every free text a record prints, and with as many suppliers as are asked for. */
export function filledCase(texts: readonly string[], suppliers: number): Case {
  const example = exampleCase()
  let next = 0
  const text = (): string => `Svar ${texts[next++ % texts.length] ?? ''}`
  const asked = Array.from({ length: suppliers }, (_, n) => {
    const kind = example.suppliers[n % example.suppliers.length]
    return {
      ...kind,
      id: `leverantor-${n}`,
      name: `Leverantör${n} ${texts[n % texts.length] ?? ''}`,
      answer: kind?.answer ?? ('silent' as const),
      ...(kind?.bid ? { bid: { ...kind.bid, outcomeReason: text() } } : {}),
      checks: (kind?.checks ?? []).map((check) => ({ ...check, seen: text() })),
    }
  })
  return {
    ...example,
    authority: { ...example.authority, name: text(), unit: text(), guideline: text() },
    preparer: { ...example.preparer, name: text(), role: text() },
    subject: { ...example.subject, title: text(), description: text() },
    contracts: { ...example.contracts, searchedWhere: text() },
    suppliers: asked,
    award: { ...example.award, supplierId: 'leverantor-0', reason: text() },
    decision: { ...example.decision, decider: { name: text(), role: text() } },
    followUp: { ...example.followUp, responsible: text() },
  }
}

/** The record of a case as on the example's last day. */
export function treeOf(found: Case, level = levelOf(found)): RecordDocument {
  return recordOf(found, evaluateCase(found, '2026-12-14'), {
    createdAt: '2026-12-14T10:02:00+01:00',
    caseSha256: 'ab'.repeat(32),
    programVersion: '0',
    level,
  })
}

export const hostileCase: fc.Arbitrary<RecordDocument> = fc
  .record({
    texts: fc.array(fc.oneof({ weight: 8, arbitrary: shortText }, { weight: 1, arbitrary: anyText }), {
      minLength: 3,
      maxLength: 12,
      size: 'max',
    }),
    suppliers: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 1, arbitrary: fc.constant(60) },
    ),
    level: fc.constantFrom(...recordLevelSchema.options),
  })
  .map(({ texts, suppliers, level }) => treeOf(filledCase(texts, suppliers), level))
