import { createHash } from 'node:crypto'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import { tooManyRows } from '../../src/domain/case/row-limits.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { basisProblem } from '../../src/rules/local/basis-problem.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The case in a case file's text, or why it cannot be read here, as a sentence. Nothing is reckoned of one that is too large. */
export function caseIn(
  text: string,
): { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly says: string } {
  const read = readCaseFile(text)
  if (!read.ok) return { ok: false, says: read.problem }
  const { profile } = read.case.authority
  const says =
    (profileOf(profile) === undefined
      ? `Ärendet använder profilen ”${profile}”, som inte finns här. Uppdatera Direktlots.`
      : basisProblem(read.case)) ?? tooManyRows(read.case)
  return says === null ? { ok: true, case: read.case } : { ok: false, says }
}
