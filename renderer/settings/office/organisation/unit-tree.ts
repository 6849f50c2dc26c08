import { isOn } from '../../../../src/domain/organisation/in-force.ts'
import { withinOn } from '../../../../src/domain/organisation/line.ts'
import type { Organisation, Post, Unit } from '../../../../src/domain/organisation/organisation.ts'
import { holdsEveryWord } from '../../../../src/domain/text.ts'

/** A unit as it stands in the list: how deep it is, and its posts. */
export interface UnitRow {
  readonly unit: Unit
  readonly depth: number
  readonly posts: readonly Post[]
}

/** The units of a day, each after the one it belongs to, with their posts; those that fit a search, where there is one. */
export function unitRows(org: Organisation, search: string, day: string): readonly UnitRow[] {
  const units = org.units.filter((unit) => isOn(unit, day) || unit.to === undefined)
  const ids = new Set(units.map(({ id }) => id))
  const aboveOf = (unit: Unit): string => {
    const above = withinOn(unit, day)
    return above !== undefined && ids.has(above) ? above : ''
  }
  const below = Map.groupBy(units, aboveOf)
  const posts = Map.groupBy(
    org.posts.filter((post) => isOn(post, day) || post.to === undefined),
    ({ unit }) => unit,
  )
  const seen = new Set<string>()
  const walk = (above: string, depth: number): readonly UnitRow[] =>
    (below.get(above) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .flatMap((unit) => {
        if (seen.has(unit.id)) return []
        seen.add(unit.id)
        return [{ unit, depth, posts: posts.get(unit.id) ?? [] }, ...walk(unit.id, depth + 1)]
      })
  return fitting(org, walk('', 0), search, day)
}

function fitting(
  org: Organisation,
  rows: readonly UnitRow[],
  search: string,
  day: string,
): readonly UnitRow[] {
  if (search.trim() === '') return rows
  return rows.flatMap((row) => {
    const posts = row.posts.filter((post) => {
      const names = org.holders
        .filter((one) => one.post === post.id && isOn(one, day))
        .map(({ name }) => name)
      return holdsEveryWord([row.unit.name, post.title, ...names].join(' '), search)
    })
    return posts.length > 0 || holdsEveryWord(row.unit.name, search) ? [{ ...row, posts }] : []
  })
}

/** What has ended, a sentence each, the last first. */
export function endedWords(org: Organisation, day: string): readonly string[] {
  const unitName = new Map(org.units.map(({ id, name }) => [id, name]))
  const postWords = new Map(
    org.posts.map(({ id, title, unit }) => [id, `${title}, ${unitName.get(unit) ?? ''}`]),
  )
  const ended = [
    ...org.units.map(({ name, to }) => ({ to, words: name })),
    ...org.posts.map(({ id, to }) => ({ to, words: postWords.get(id) ?? '' })),
    ...org.holders.map(({ name, post, to }) => ({ to, words: `${name}, ${postWords.get(post) ?? ''}` })),
    ...org.delegation.map(({ point, title, post, to }) => ({
      to,
      words: `Punkt ${point}, ${title ?? postWords.get(post ?? '') ?? ''}`,
    })),
  ]
  return ended
    .filter(({ to }) => to !== undefined && to < day)
    .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))
    .map(({ to, words }) => `${words}: till och med ${to ?? ''}`)
}
