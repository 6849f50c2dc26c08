import type { Case } from '../../domain/case/schema.ts'
import { problemsIn } from '../../domain/organisation/problems.ts'
import { routineRead } from './of-case.ts'

/** Why the local routine or the organisation that a case carries cannot be used, as a sentence; null where they can. */
export function basisProblem(found: Case): string | null {
  const read = routineRead(found)
  const first = read?.ok === false ? read.problems[0] : undefined
  if (first !== undefined)
    return `Ärendets lokala rutin går inte att läsa, rad ${first.line}: ${first.sentence} Be avsändaren rätta rutinen och skicka ärendet igen, eller uppdatera Direktlots.`
  const organisation = found.basis?.organisation
  const wrong = organisation === undefined ? undefined : problemsIn(organisation)[0]
  return wrong === undefined
    ? null
    : `Ärendets organisation går inte att använda: den är skadad, eller motsäger sig själv. ${wrong} Be avsändaren rätta organisationen och skicka ärendet igen.`
}
