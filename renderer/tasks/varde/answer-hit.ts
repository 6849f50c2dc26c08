import type { Case } from '../../../src/domain/case/schema.ts'
import type { Entry } from '../../../src/domain/case/enter.ts'
import type { SimilarHit } from '../../../src/rules/similar/hits.ts'
import type { Relation } from '../../../src/rules/similar/relation.ts'
import { answerEntries, hitPath, takenBackEntries } from '../../../src/rules/similar/row.ts'
import { enter, flush, removeRow } from '../../state/actions.ts'
import { openCaseNow } from '../../state/case.ts'

/** Answers follow on each other: what one leaves in the case is what the next one starts from. */
let last: Promise<unknown> = Promise.resolve()

/** Writes how a hit belongs together with the case: its row, and what follows for the question about similar purchases. */
export function answerHit(caseId: string, relation: Relation, hit: SimilarHit | undefined): void {
  last = last.then(() => write((found) => answerEntries(found, caseId, relation, hit)))
}

/** Takes an answer back: its row goes, and the hit is there to be answered again. */
export async function takeBackHit(caseId: string): Promise<boolean> {
  await last
  await write((found) => takenBackEntries(found, caseId))
  return removeRow(hitPath(caseId))
}

async function write(entriesOf: (found: Case) => readonly Entry[]): Promise<void> {
  await flush()
  const found = openCaseNow()?.case
  const entries = found === undefined ? [] : entriesOf(found)
  if (entries.length > 0) await enter(entries)
}
