import type { LocalDate } from '../local-date.ts'
import { isOn, sameWords } from './in-force.ts'
import type { Holder, Organisation, Post, Unit } from './organisation.ts'

/** One of a line of posts: who held it on the day, if that is known, and where it is. */
export interface LineStep {
  readonly post: Post
  readonly holder: Holder | null
  /** Null where the unit is not in the organisation. */
  readonly unit: Unit | null
  /** The committee or company that the unit is part of; null where none is known. */
  readonly authority: Unit | null
}

/** Who held a post on a day; null where nobody is known to. */
export const holderOn = ({ holders }: Organisation, postId: string, day: LocalDate): Holder | null =>
  holders.find((holder) => holder.post === postId && isOn(holder, day)) ?? null

/**
 * The post of a person on a day. A name with several posts is told apart by the role; a name that holds none may still have
 * the one post of that title that nobody is known to hold. Null where the organisation does not tell which it is.
 */
export function postOf(
  org: Organisation,
  name: string,
  role: string | undefined,
  day: LocalDate,
): Post | null {
  const posts = org.posts.filter((post) => isOn(post, day))
  const titled = posts.filter(({ title }) => role !== undefined && sameWords(title, role))
  const held = posts.filter(({ id }) =>
    org.holders.some((holder) => holder.post === id && isOn(holder, day) && sameWords(holder.name, name)),
  )
  const both = held.filter((post) => titled.includes(post))
  const vacant = titled.filter(({ id }) => holderOn(org, id, day) === null)
  return only(both) ?? (both.length > 0 ? null : (only(held) ?? (held.length > 0 ? null : only(vacant))))
}

const only = <T>(rows: readonly T[]): T | null => (rows.length === 1 ? (rows[0] ?? null) : null)

/**
 * The post itself and those above it, the nearest first, as far as they are of the same committee or company: the line of
 * managers ends there. A post that had ended on the day is passed by. None where the post is not in the organisation.
 */
export function lineFrom(org: Organisation, postId: string, day: LocalDate): readonly LineStep[] {
  const steps = lineAcross(org, postId, day)
  const own = steps[0]?.authority ?? null
  const end = steps.findIndex(
    ({ authority }) => authority !== null && own !== null && authority.id !== own.id,
  )
  return end < 0 ? steps : steps.slice(0, end)
}

/** The same line, on beyond the committee or company: to a regional director, where posts say that one is superior. */
export function lineAcross(org: Organisation, postId: string, day: LocalDate): readonly LineStep[] {
  const steps: LineStep[] = []
  const seen = new Set<string>()
  let post = org.posts.find(({ id }) => id === postId)
  while (post !== undefined && !seen.has(post.id)) {
    seen.add(post.id)
    if (steps.length === 0 || isOn(post, day)) steps.push(stepOf(org, post, day))
    const above = superiorIdOn(post, day)
    post = org.posts.find(({ id }) => id === above)
  }
  return steps
}

/**
 * The one next above in the same committee or company on a day; null where there is none. A post that the same person holds
 * is passed by: nobody is superior to themselves.
 */
export function superiorOf(org: Organisation, postId: string, day: LocalDate): LineStep | null {
  const [own, ...above] = lineFrom(org, postId, day)
  const name = own?.holder?.name
  return above.find(({ holder }) => !(holder && name !== undefined && sameWords(holder.name, name))) ?? null
}

/** The id of the post that was above a post on a day. */
export const superiorIdOn = ({ earlier = [], superior }: Post, day: LocalDate): string | undefined =>
  (earlier.find(({ to }) => day <= to) ?? { superior }).superior

/** The id of the unit that a unit belonged to on a day. */
export const withinOn = ({ earlier = [], within }: Unit, day: LocalDate): string | undefined =>
  (earlier.find(({ to }) => day <= to) ?? { within }).within

/** The committee or company that a unit was part of; the unit itself where it is one. Null where none is above it. */
export const authorityOf = ({ units }: Organisation, unitId: string, day: LocalDate): Unit | null =>
  chainOf(units, unitId, day).find(({ kind }) => kind !== 'unit') ?? null

/** A unit and those it was within, the nearest first. */
export function chainOf(units: readonly Unit[], unitId: string, day: LocalDate): readonly Unit[] {
  const chain: Unit[] = []
  let unit = units.find(({ id }) => id === unitId)
  while (unit !== undefined && !chain.includes(unit)) {
    chain.push(unit)
    const above = withinOn(unit, day)
    unit = units.find(({ id }) => id === above)
  }
  return chain
}

const stepOf = (org: Organisation, post: Post, day: LocalDate): LineStep => ({
  post,
  holder: holderOn(org, post.id, day),
  unit: org.units.find(({ id }) => id === post.unit) ?? null,
  authority: authorityOf(org, post.unit, day),
})
