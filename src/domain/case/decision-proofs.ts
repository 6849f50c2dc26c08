import { filesAt, keepFiles } from '../attachments/places.ts'
import { decisionProof } from './decision-follows.ts'
import type { Case } from './schema.ts'

/** Where what proves a decision belongs among the case's files. */
export const decisionPlace = 'decision'

/** What shows that word of the decision came: files, by name, and where others lie. */
export const proofsOf = (found: Case): readonly string[] => [
  ...filesAt(found, decisionPlace).map(({ name }) => name),
  ...(found.elsewhere ?? []).flatMap(({ belongsTo, where }) =>
    belongsTo === decisionPlace && where !== undefined ? [where] : [],
  ),
]

/**
 * The case as its decision is taken back: what proved it stays, and proves no decision that is made after it. The place that was
 * written down gets an id of its own, so that the question is asked anew; which paper it answers goes with it.
 */
export function proofsLeft(found: Case, id: string): Case {
  const left = keepFiles(found, decisionPlace)
  const { elsewhere, decision } = left
  if (elsewhere === undefined) return left
  const named = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.map((row) => (row.id === decisionProof ? { ...row, id } : row))
  const { proofs } = decision
  return {
    ...left,
    elsewhere: named(elsewhere),
    ...(proofs === undefined ? {} : { decision: { ...decision, proofs: named(proofs) } }),
  }
}
