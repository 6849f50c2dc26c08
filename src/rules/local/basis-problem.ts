import type { Case } from '../../domain/case/schema.ts'
import { routineRead } from './of-case.ts'

/** Why the local routine that a case carries cannot be used, as a sentence; null where it can, or there is none. */
export function basisProblem(found: Case): string | null {
  const read = routineRead(found)
  const first = read?.ok === false ? read.problems[0] : undefined
  if (first === undefined) return null
  return `Ärendets lokala rutin går inte att läsa, rad ${first.line}: ${first.sentence} Be avsändaren rätta rutinen och skicka ärendet igen, eller uppdatera Direktlots.`
}
