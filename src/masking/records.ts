import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { recordOf, type RecordOptions } from '../record/record.ts'
import type { Block } from '../record/tree.ts'
import { evaluateCase } from '../rules/evaluate/evaluate.ts'
import { sectionsOf } from './over-tree.ts'

/** The blocks of the record of a case that is like the one a copy is made of, and differs in what the copy must not tell. */
export type RecordLike = (found: Case) => readonly Block[]

/** A copy is looked at with one choice after the other: a case like it is the same then, and so is its record. */
const mostKept = 8
const kept = new Map<string, readonly Block[]>()

/**
 * Makes records of cases like the one that `full` is the record of; one that was made of late is not made again. The extract of the
 * log and the time, which differ at each choice, say nothing of prices: those of `full` stand in each.
 */
export function recordsLike(today: LocalDate, options: RecordOptions, full: readonly Block[]): RecordLike {
  const { log: _log, createdAt: _at, ...others } = options
  const sections = sectionsOf(full)
  const ofLog = full.filter((_block, index) => sections[index] === 'logg')
  return (found) => {
    const key = JSON.stringify([found, today, others])
    const known = kept.get(key)
    const blocks =
      known ?? recordOf(found, evaluateCase(found, today), { ...others, createdAt: noTime }).blocks
    kept.delete(key)
    kept.set(key, blocks)
    const oldest = kept.keys().next().value
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return [...blocks, ...ofLog]
  }
}

const noTime = '2000-01-01T00:00:00Z'
