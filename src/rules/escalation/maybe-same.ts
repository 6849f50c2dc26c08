import { isPreparers, preparedBy } from '../../domain/case/preparers.ts'
import type { Case } from '../../domain/case/schema.ts'
import { maySamePerson, samePerson } from '../../domain/same-person.ts'
import { isSaid } from './level-demand.ts'
import { passersOf } from './passed-on.ts'

type Answer = NonNullable<Case['decision']['answers']>[number]

/**
 * Whom an approval may be from by the names, a sentence each: one who has prepared the purchase, or who has left the decision to the
 * next above. The program cannot tell, so it says so and holds nothing. Of a name that is exactly the same the answer has a flaw.
 */
export function maybeSame(found: Case, { answer, name, madeBy }: Answer): readonly string[] {
  if (answer !== 'approve') return []
  const prepared = isPreparers(found, name) ? null : preparedBy(found, name)
  const maker =
    madeBy === undefined || isPreparers(found, madeBy.name) ? null : preparedBy(found, madeBy.name)
  const passers = passersOf(found)
  const isPasser = passers.some((one) => samePerson(one.name, name) === true)
  const like = isPasser ? undefined : passers.find((one) => maySamePerson(one.name, name))
  return [
    ...(prepared === null ? [] : [prepared]),
    ...(maker === null || madeBy?.name === name
      ? []
      : [`Svarsfilen gjordes på en installation som tillhör ${madeBy?.name ?? ''}. ${maker}`]),
    ...(like === undefined
      ? []
      : [
          `${name} kan vara samma person som ${like.name}, som har lämnat över beslutet till chefen ovanför.`,
        ]),
  ]
}

/** The same as what a decision cannot rest on alone, until the case tells how it is; null where there is nothing of it. */
export function unsureOf(found: Case, answer: Answer): string | null {
  const said = maybeSame(found, answer)
  return said.length === 0 || isSaid(found) ? null : said.join(' ')
}
