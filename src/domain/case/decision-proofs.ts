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
 * written down gets an id of its own, so that the question is asked anew.
 */
export function proofsLeft(found: Case, id: string): Case {
  const left = keepFiles(found, decisionPlace)
  return left.elsewhere === undefined
    ? left
    : { ...left, elsewhere: left.elsewhere.map((row) => (row.id === decisionProof ? { ...row, id } : row)) }
}
