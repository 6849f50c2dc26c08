import { pointsFor } from '../../domain/organisation/delegation.ts'
import { lineFrom, type LineStep } from '../../domain/organisation/line.ts'
import type { DelegationPoint, Organisation, Post } from '../../domain/organisation/organisation.ts'
import type { Facts } from '../evaluate/facts.ts'
import { queryOf } from './delegation.ts'
import { isAtLeast, type Level } from './levels.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { dayOfDecision, lineAbove, postIn, startOf } from './standing.ts'

/** Whom the organisation points at: nobody is made decider by it. */
export interface Proposal {
  readonly name: string
  readonly role: string
  readonly post: Post
  /** The tightest point of the delegation order that gives the right; null where the organisation has no order. */
  readonly point: DelegationPoint | null
  /** Posts that were passed by on the way because their points do not reach, the nearest first. */
  readonly short: readonly Post[]
}

/**
 * Who decides by the organisation on the day: the one who would otherwise decide, or the next above; further up where the
 * delegation order gives the nearer ones no right to it. Undefined where the organisation does not tell, or nobody holds the
 * post.
 */
export function proposalFor(facts: Facts, level: Level): Proposal | undefined {
  const org = organisationOf(facts.case)
  const start = postIn(facts, startOf(facts.case))
  if (start === null || isAtLeast(level, 'director')) return undefined
  const candidates = level === 'usual' ? usualFirst(facts, org, start) : managers(facts, org, start)
  const short: Post[] = []
  for (const step of candidates) {
    const points = pointsFor(org, step.post.id, queryOf(facts))
    if (org.delegation.length > 0 && points.length === 0) short.push(step.post)
    else return named(step, points[0] ?? null, short)
  }
  return undefined
}

/** The line of the committee or company alone: the policy asks for a superior there. */
function managers(facts: Facts, org: Organisation, start: Post): readonly LineStep[] {
  const own = new Set(lineFrom(org, start.id, dayOfDecision(facts)).map(({ post }) => post.id))
  return lineAbove(facts, org, start).filter(({ post }) => own.has(post.id))
}

function usualFirst(facts: Facts, org: Organisation, start: Post): readonly LineStep[] {
  const [own] = lineFrom(org, start.id, dayOfDecision(facts))
  const isUsual = facts.case.decision.usual?.name !== undefined
  return [...(own !== undefined && isUsual ? [own] : []), ...managers(facts, org, start)]
}

const named = (
  { post, holder }: LineStep,
  point: DelegationPoint | null,
  short: readonly Post[],
): Proposal | undefined =>
  holder === null ? undefined : { name: holder.name, role: post.title, post, point, short }
