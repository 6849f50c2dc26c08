import type { LocalDate } from '../local-date.ts'
import { foldWords, isOn } from './in-force.ts'
import { chainOf } from './line.ts'
import type { Organisation, Post } from './organisation.ts'
import { postName } from './words.ts'

/** The post that a text names: the one, none, or several of which one cannot be told. */
export type FoundPost =
  { readonly is: 'one'; readonly post: Post } | { readonly is: 'none' } | { readonly is: 'several' }

/** Finds a post by a text, as seen from a unit; `not` is the post that asks. */
export type PostFinder = (text: string, near?: { readonly unit: string; readonly not: string }) => FoundPost

/**
 * Finds the posts of a day by what a cell says: "Områdeschef", "Områdeschef, Hälsoförvaltningen" or "Områdeschef
 * (Hälsoförvaltningen)", or the name of who holds it. A title alone is the nearest upwards of that title, or the only one.
 */
export function postFinder(org: Organisation, day: LocalDate): PostFinder {
  const posts = org.posts.filter((post) => isOn(post, day))
  const byId = new Map(posts.map((post) => [post.id, post]))
  const unitName = new Map(org.units.map((unit) => [unit.id, [unit]]))
  const byName = Map.groupBy(posts, (post) =>
    foldWords(postName({ units: unitName.get(post.unit) ?? [] }, post)),
  )
  const byTitle = Map.groupBy(posts, ({ title }) => foldWords(title))
  const holders = org.holders.filter((one) => isOn(one, day))
  const byHolder = Map.groupBy(holders, ({ name }) => foldWords(name))
  return (text, near) => {
    const others = (found: readonly Post[] = []): readonly Post[] =>
      found.filter(({ id }) => id !== near?.not)
    const named = others(byName.get(foldWords(text.replace(/\s*\(([^()]+)\)$/, ', $1'))))
    if (named.length > 0) return only(named)
    const titled = others(byTitle.get(foldWords(text)))
    for (const unit of near === undefined ? [] : chainOf(org.units, near.unit, day)) {
      const here = titled.filter((post) => post.unit === unit.id)
      if (here.length > 0) return only(here)
    }
    if (titled.length > 0) return only(titled)
    const held = (byHolder.get(foldWords(text)) ?? []).flatMap(({ post }) => byId.get(post) ?? [])
    return only(others(held))
  }
}

function only(posts: readonly Post[]): FoundPost {
  const [post] = posts
  if (post === undefined) return { is: 'none' }
  return posts.length === 1 ? { is: 'one', post } : { is: 'several' }
}
