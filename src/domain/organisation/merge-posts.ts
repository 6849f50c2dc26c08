import type { RowProblem } from '../csv/read-rows.ts'
import { addDays, type LocalDate } from '../local-date.ts'
import { postFinder } from './find-post.ts'
import { foldWords, sameWords } from './in-force.ts'
import { authorityOf, chainOf, superiorIdOn } from './line.ts'
import { mergeHolders } from './merge-holders.ts'
import { endedRow, given, mergedWith, withEarlier, type MergeAs, type Merged } from './merge.ts'
import { mergeUnits } from './merge-units.ts'
import type { Organisation, Post } from './organisation.ts'
import { problemOf, type PostRow } from './read-posts.ts'
import { postName } from './words.ts'

/**
 * A list of posts put in the place of those there are, in the committees and companies that the list names: the others are
 * as they were. What is there already keeps its id and its history; what the list does not have ends.
 */
export function mergePosts(org: Organisation, rows: readonly PostRow[], as: MergeAs): Merged {
  const { units, idOf, problems: unitProblems } = mergeUnits(org.units, rows, as)
  const isCovered = coverOf(org, rows, as.from)
  const byPost = Map.groupBy(
    rows.filter(({ unit, title }) => unit !== undefined && title !== undefined),
    ({ unit, title }) => `${idOf(unit ?? '')} ${foldWords(title ?? '')}`,
  )
  const still = Map.groupBy(
    org.posts.filter(({ to }) => to === undefined || to >= as.from),
    ({ unit, title }) => `${unit} ${foldWords(title)}`,
  )
  const kept = new Map<string, readonly PostRow[]>()
  const listed = [...byPost.values()].map((same): Post => {
    const { unit = '', title = '', from, to, name } = same[0] ?? { row: 0 }
    const old = still.get(`${idOf(unit)} ${foldWords(title)}`)?.[0]
    const span = name === undefined ? { ...given('from', from), ...given('to', to) } : {}
    const begun = isCovered(idOf(unit)) && !as.corrects ? { from: as.from } : {}
    const post: Post = old ?? { id: as.newId(), title, unit: idOf(unit), ...begun }
    kept.set(post.id, same)
    return { ...post, ...span }
  })
  const others = org.posts.flatMap((post) =>
    kept.has(post.id) ? [] : isCovered(post.unit) ? endedRow(post, as) : [post],
  )
  const draft: Organisation = { ...org, units, posts: [...others, ...listed] }
  const { holders, problems: holderProblems } = mergeHolders(draft, kept, as)
  const whole: Organisation = { ...draft, holders }
  const above = superiors(whole, kept, as)
  const known = new Set(org.posts.map(({ id }) => id))
  const posts = whole.posts.map((post) => withSuperior(post, above.found, known.has(post.id), as))
  const named = new Set(rows.flatMap(({ unit, within }) => [unit, within]))
  const unitIds = new Set([...named].map((name) => (name === undefined ? '' : idOf(name))))
  const left = units.flatMap((unit) =>
    unitIds.has(unit.id) || !isCovered(unit.id) ? [unit] : endedRow(unit, as),
  )
  return mergedWith({ ...whole, units: left, posts }, [...unitProblems, ...holderProblems, ...above.problems])
}

/** Which units the list is about: those of the committees and companies that it names and that are there already. */
function coverOf(
  { units, ...org }: Organisation,
  rows: readonly PostRow[],
  day: LocalDate,
): (unitId: string) => boolean {
  const topOf = (id: string): string | undefined =>
    authorityOf({ units, ...org }, id, day)?.id ?? chainOf(units, id, day).at(-1)?.id
  const named = new Set(rows.flatMap(({ unit }) => (unit === undefined ? [] : [foldWords(unit)])))
  const tops = new Set(units.filter(({ name }) => named.has(foldWords(name))).map(({ id }) => topOf(id)))
  return (unitId) => {
    const top = topOf(unitId)
    return top !== undefined && tops.has(top)
  }
}

/** The post above each that the list names one for, and what cannot be told. */
function superiors(org: Organisation, kept: ReadonlyMap<string, readonly PostRow[]>, { from }: MergeAs) {
  const found = new Map<string, string | undefined>()
  const problems: RowProblem[] = []
  const isTold = [...kept.values()].flat().some(({ superior }) => superior !== undefined)
  if (!isTold) return { found, problems }
  const find = postFinder(org, from)
  for (const [id, rows] of kept) {
    const post = org.posts.find((one) => one.id === id)
    const named = rows.filter(({ superior }) => superior !== undefined)
    const [first] = named
    if (post === undefined) continue
    if (first?.superior === undefined) {
      found.set(id, undefined)
      continue
    }
    const text = `${postName(org, post)}: ${first.superior}`
    const other = named.find(({ superior }) => !sameWords(superior ?? '', first.superior ?? ''))
    if (other !== undefined)
      problems.push(
        problemOf(other.row, text, `Har en annan överordnad på rad ${first.row}. Rätta en av raderna.`),
      )
    const above = find(first.superior, { unit: post.unit, not: id })
    if (above.is === 'one') found.set(id, above.post.id)
    else problems.push(problemOf(first.row, text, above.is === 'none' ? unknown : several))
  }
  return { found, problems }
}

const unknown =
  'Den överordnade befattningen finns inte i filen eller bland era befattningar. Rätta den, eller lägg till en rad för den.'
const several =
  'Flera befattningar heter så. Skriv också enheten, till exempel ”Områdeschef, Hälsoförvaltningen”.'

function withSuperior(
  post: Post,
  found: ReadonlyMap<string, string | undefined>,
  isKnown: boolean,
  as: MergeAs,
): Post {
  const was = superiorIdOn(post, as.from)
  if (!found.has(post.id) || found.get(post.id) === was) return post
  const { superior: _was, earlier, ...rest } = post
  const before = { ...given('superior', was), to: addDays(as.from, -1) }
  return {
    ...rest,
    ...given('superior', found.get(post.id)),
    ...(isKnown ? withEarlier(earlier, before, as) : {}),
  }
}
