import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { isOn, sameWords } from '../../domain/organisation/in-force.ts'
import { lineAcross, postOf, type LineStep } from '../../domain/organisation/line.ts'
import type { Holder, Organisation, Post } from '../../domain/organisation/organisation.ts'
import { maySamePerson, samePerson } from '../../domain/same-person.ts'
import type { Facts } from '../evaluate/facts.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { passersOf } from './passed-on.ts'

/** The day for which the organisation is looked at: that of the decision, else today. */
export const dayOfDecision = ({ case: { decision }, today }: Facts): LocalDate => decision.decidedOn ?? today

/** The one above whom the deciding manager is sought: who would otherwise decide, else who prepares the purchase. */
export const startOf = ({ decision: { usual }, preparer }: Case): Case['preparer'] =>
  usual?.name === undefined ? preparer : usual

/** The post of a person on the day of the decision, as far as the organisation tells. */
export function postIn(facts: Facts, person: Case['preparer'] | undefined): Post | null {
  const org = organisationOf(facts.case)
  if (person?.name === undefined) return null
  return postOf(org, person.name, person.role, dayOfDecision(facts))
}

/**
 * How the decider stands to the one who would otherwise decide, by the organisation on the day. `unknown`: it has none of
 * the two, or no organisation is known. `ended`: the one held a post on another day alone.
 */
export type Standing =
  | { readonly is: 'unknown' | 'above' }
  | { readonly is: 'not-above'; readonly start: Post; readonly own: Post }
  | { readonly is: 'ended'; readonly holder: Holder; readonly post: Post }

export function standingOf(facts: Facts): Standing {
  const org = organisationOf(facts.case)
  const { decider } = facts.case.decision
  if (decider?.name === undefined) return { is: 'unknown' }
  const day = dayOfDecision(facts)
  const own = postOf(org, decider.name, decider.role, day)
  if (own === null) return endedOf(org, decider.name, day) ?? { is: 'unknown' }
  const start = postIn(facts, startOf(facts.case))
  if (start === null) return { is: 'unknown' }
  const above = lineAbove(facts, org, start)
  return above.some(({ post }) => post.id === own.id) ? { is: 'above' } : { is: 'not-above', start, own }
}

/** A name that held posts, and none on the day. */
function endedOf(org: Organisation, name: string, day: LocalDate): Standing | undefined {
  const rows = org.holders.filter((row) => sameWords(row.name, name))
  if (rows.length === 0 || rows.some((row) => isOn(row, day))) return undefined
  const holder = rows.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0]
  const post = org.posts.find(({ id }) => id === holder?.post)
  return holder === undefined || post === undefined ? undefined : { is: 'ended', holder, post }
}

/**
 * The posts above a post that may decide, the nearest first: not those of the one who starts it or prepares the purchase, and
 * none up to and with the last of those who have left the decision to the next.
 */
export function lineAbove(facts: Facts, org: Organisation, start: Post): readonly LineStep[] {
  const [first, ...above] = lineAcross(org, start.id, dayOfDecision(facts))
  const names = [facts.case.preparer.name, startOf(facts.case).name, first?.holder?.name]
  const passers = passersOf(facts.case)
  const last = above.findLastIndex(({ holder }) =>
    passers.some(({ name }) => maySamePerson(name, holder?.name)),
  )
  return above
    .slice(last + 1)
    .filter(({ holder }) => !names.some((name) => samePerson(name, holder?.name) === true))
}
