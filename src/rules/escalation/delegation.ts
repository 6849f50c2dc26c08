import { formatDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import { isOn, sameWords } from '../../domain/organisation/in-force.ts'
import { pointsFor, pointsForTitle, type DelegationQuery } from '../../domain/organisation/delegation.ts'
import type { DelegationPoint, Organisation, Post } from '../../domain/organisation/organisation.ts'
import type { Facts } from '../evaluate/facts.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { met, vacuous, wrong, type Outcome } from '../evaluate/outcome.ts'
import { dayOfDecision, postIn } from './standing.ts'

/** What is to be decided, as the delegation order asks. */
export function queryOf(facts: Facts): DelegationQuery {
  const { decision, subject } = facts.case
  return {
    decision: decision.outcome === 'cancel' ? 'cancel' : 'award',
    category: subject.category,
    valueOre: facts.value.legalOre ?? undefined,
    day: dayOfDecision(facts),
  }
}

/**
 * How the decider stands to the delegation order: `unknown` where there is none, or nothing tells the decider's post or title
 * in it; else the points that give the right, and where none does, those that would on another day or at another value.
 */
export type Right =
  | { readonly is: 'unknown' }
  | { readonly is: 'held'; readonly points: readonly DelegationPoint[] }
  | { readonly is: 'none'; readonly short: readonly DelegationPoint[] }

export function rightOf(facts: Facts): Right {
  const org = organisationOf(facts.case)
  const { decider } = facts.case.decision
  if (org.delegation.length === 0 || decider?.name === undefined) return { is: 'unknown' }
  const post = postIn(facts, decider)
  const title = post?.title ?? decider.role
  const own = org.delegation.filter(
    (point) =>
      point.post === (post?.id ?? '') ||
      (title !== undefined && point.title !== undefined && sameWords(point.title, title)),
  )
  // Of one whose post nobody knows, and whose title the order does not name, nothing can be said.
  if (post === null && own.length === 0) return { is: 'unknown' }
  const points = pointsOf(org, post, title, queryOf(facts))
  if (points.length > 0) return { is: 'held', points }
  if (facts.value.legalOre === null && own.some(({ upToOre }) => upToOre !== undefined))
    return { is: 'unknown' }
  return { is: 'none', short: own }
}

const pointsOf = (
  org: Organisation,
  post: Post | null,
  title: string | undefined,
  query: DelegationQuery,
): readonly DelegationPoint[] =>
  post === null
    ? title === undefined
      ? []
      : pointsForTitle(org, title, query)
    : pointsFor(org, post.id, query)

/** Why a point gives no right to it: "Punkt 4.2 gäller till 500 000 kr, och värdet är 600 000 kr." */
export function shortWords(
  point: DelegationPoint,
  { day, valueOre, category, decision }: DelegationQuery,
): string {
  const name = `Punkt ${point.point}`
  if (!isOn(point, day))
    return point.to !== undefined && point.to < day
      ? `${name} gällde till och med ${formatDate(point.to)}.`
      : `${name} gäller först från ${formatDate(point.from ?? day)}.`
  if (point.upToOre !== undefined && valueOre !== undefined && valueOre > point.upToOre)
    return `${name} gäller till ${formatKr(point.upToOre)}, och värdet är ${formatKr(valueOre)}.`
  if (point.decision !== undefined && point.decision !== decision) return `${name} gäller ett annat beslut.`
  return point.categories !== undefined && category !== undefined && !point.categories.includes(category)
    ? `${name} gäller ett annat slags köp.`
    : `${name} gäller inte det här köpet.`
}

/** The decider has the right to it by the delegation order, as far as that is known; and the point that is named is one of them. */
export function delegationHolds(facts: Facts): Outcome {
  const right = rightOf(facts)
  const { decider, delegation } = facts.case.decision
  const name = decider?.name ?? ''
  const order = organisationOf(facts.case).delegation
  const named = pointsNamed(order, delegation)
  const point = pointIn(delegation)
  const strange =
    order.length > 0 && named.length === 0 && point !== undefined
      ? `Punkt ${point} finns inte i den delegationsordning som är inlagd.`
      : undefined
  if (right.is === 'unknown') return strange === undefined ? vacuous : wrong(['decision.delegation'], strange)
  if (right.is === 'none') {
    const why = right.short.map((point) => shortWords(point, queryOf(facts)))
    return wrong(
      ['decision.decider.name'],
      [`${name} har inte rätt att besluta om köpet enligt er delegationsordning.`, ...new Set(why)].join(' '),
    )
  }
  const holds = right.points.map(({ point }) => `punkt ${point}`).join(' och ')
  if (strange !== undefined) return wrong(['decision.delegation'], `${strange} Rätten ger ${holds}.`)
  if (named.length === 0 || named.some((point) => right.points.includes(point))) return met
  return wrong(
    ['decision.delegation'],
    `Punkt ${delegation ?? ''} ger inte ${name} rätten. Det gör ${holds}.`,
  )
}

/** The points that a text names: "4.10", "punkt 4.10 i delegationsordningen". */
function pointsNamed(
  order: readonly DelegationPoint[],
  text: string | undefined,
): readonly DelegationPoint[] {
  if (text === undefined) return []
  const words = text.split(/[\s,;()”"]+/u).map((word) => word.replace(/[.:]+$/u, ''))
  return order.filter(({ point }) => point === text.trim() || words.includes(point.replace(/[.:]+$/u, '')))
}

/** What stands as a point, first or after the word: "99.9", "punkt 4.10". A paragraph of the minutes, or a day, is none. */
const pointIn = (text: string | undefined): string | undefined =>
  /(?:^|\bpunkt(?:en)?)\s*(\p{L}{0,2}[.-]?\d{1,3}(?:[.:]\d{1,3})*\p{L}?)(?=$|[\s,;).])/iu.exec(
    text?.trim() ?? '',
  )?.[1]
