import { foldWords, sameWords } from './in-force.ts'
import type { Organisation, Post, Unit } from './organisation.ts'

/** Below so many rows a case takes the whole: a small organisation is seen whole. */
const smallRows = 200

export const rowCount = ({ units, posts, holders, delegation }: Organisation): number =>
  units.length + posts.length + holders.length + delegation.length

/**
 * The part of an organisation that a case in a unit can be decided in: the unit and those above it, their posts, all posts
 * that are or were above those, everybody who has held them, and the points for them. The whole where it is small, or where
 * no unit has the name.
 */
export function partOf(org: Organisation, unitName: string | undefined): Organisation {
  const unit = org.units.find(({ name }) => unitName !== undefined && sameWords(name, unitName))
  if (rowCount(org) < smallRows || unit === undefined) return org
  const ownUnits = upwards(org.units, [unit.id], aboveUnit)
  const inOwn = org.posts.filter((post) => ownUnits.has(post.unit)).map(({ id }) => id)
  const postIds = upwards(org.posts, inOwn, abovePost)
  const posts = org.posts.filter(({ id }) => postIds.has(id))
  const unitIds = upwards(org.units, [unit.id, ...posts.map((post) => post.unit)], aboveUnit)
  const titles = new Set(posts.map(({ title }) => foldWords(title)))
  return {
    ...org,
    units: org.units.filter(({ id }) => unitIds.has(id)),
    posts,
    holders: org.holders.filter(({ post }) => postIds.has(post)),
    delegation: org.delegation.filter(({ post, title }) =>
      post === undefined ? titles.has(foldWords(title ?? '')) : postIds.has(post),
    ),
  }
}

const aboveUnit = ({ within, earlier = [] }: Unit) => [within, ...earlier.map((row) => row.within)]
const abovePost = ({ superior, earlier = [] }: Post) => [superior, ...earlier.map((row) => row.superior)]

/** The ids begun with, and all that can be reached from them. */
function upwards<T extends { readonly id: string }>(
  rows: readonly T[],
  begun: readonly string[],
  aboveOf: (row: T) => readonly (string | undefined)[],
): ReadonlySet<string> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const found = new Set(begun)
  for (const id of found) {
    const row = byId.get(id)
    if (row === undefined) continue
    for (const above of aboveOf(row)) if (above !== undefined) found.add(above)
  }
  return found
}

/** Whether two organisations say the same, whenever they were changed. */
export const saysTheSame = (a: Organisation | undefined, b: Organisation | undefined): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b))

const contentOf = (org: Organisation | undefined) =>
  org && [org.units, org.posts, org.holders, org.delegation, org.document ?? '']
