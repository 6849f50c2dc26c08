import type { Case } from '../../domain/case/schema.ts'
import type { PaperFact } from './facts.ts'

/** The files that a decision rests on. */
export const decisionFiles = ({ attachments }: Case): Case['attachments'] =>
  attachments.filter(({ belongsTo, cameFrom }) => !afterDecision.includes(belongsTo ?? cameFrom ?? ''))

/** One line a file, by the id of the file: its name, and the sum that tells it from any other. */
export const fileLines = (found: Case): readonly PaperFact[] =>
  decisionFiles(found).map(({ id, name, sha256 }) => ({
    id: `file-${id}`.slice(0, longestId),
    term: `Bilaga: ${name}`,
    value: `SHA-256 ${sha256}`,
  }))

/** As long as an id of a row may be. */
const longestId = 64

/** What shows the decision itself, and the contract that follows it: the decision does not rest on them. */
const afterDecision: readonly string[] = ['decision', 'contract']
