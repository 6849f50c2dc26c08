import type { RowProblem } from '../csv/read-rows.ts'
import { postFinder, type PostFinder } from './find-post.ts'
import { foldWords, isOn } from './in-force.ts'
import { endedRow, mergedWith, type MergeAs, type Merged } from './merge.ts'
import type { DelegationPoint, Organisation } from './organisation.ts'
import { problemOf } from './read-posts.ts'
import type { PointRow } from './read-points.ts'

/** A delegation order put in the place of the one there is. A point that says the same is kept; one that is gone ends. */
export function mergePoints(org: Organisation, rows: readonly PointRow[], as: MergeAs): Merged {
  const problems: RowProblem[] = []
  const current = org.delegation.filter(({ to }) => to === undefined || to >= as.from)
  const seen = new Map<string, number>()
  const find = postFinder(org, as.from)
  const titles = new Set(org.posts.map(({ title }) => foldWords(title)))
  const known = new Map(current.map((one) => [keyOf(one), one]))
  const listed = rows.flatMap((row): readonly DelegationPoint[] => {
    const { row: number, unit: _unit, ...said } = row
    const whom = whomOf(find, titles, row)
    if (typeof whom === 'string') {
      problems.push(problemOf(number, `${said.point ?? ''}, ${said.title ?? ''}`, whom))
      return []
    }
    const { title: _title, point = '', ...rest } = said
    const read = { point, ...rest, ...whom }
    const key = `${keyOf(read)} ${read.from ?? ''}`
    const twin = seen.get(key)
    if (twin !== undefined)
      problems.push(
        problemOf(
          number,
          `${point}, ${said.title ?? ''}`,
          `Samma punkt står på rad ${twin}. Ta bort den ena raden.`,
        ),
      )
    seen.set(key, number)
    const was = known.get(keyOf(read))
    const begun = was === undefined && current.length > 0 && !as.corrects ? { from: as.from } : {}
    return [
      {
        id: was?.id ?? as.newId(),
        ...begun,
        ...(was?.from === undefined ? {} : { from: was.from }),
        ...read,
      },
    ]
  })
  const ids = new Set(listed.map(({ id }) => id))
  const others = org.delegation.filter(({ id }) => !ids.has(id)).flatMap((one) => endedRow(one, as))
  return mergedWith({ ...org, delegation: [...others, ...listed] }, problems)
}

/** Titles of the order that no post has: told, for they may be misspelt. */
export const strangeTitles = (
  { posts, delegation }: Organisation,
  { from }: Pick<MergeAs, 'from'>,
): readonly string[] => {
  const known = new Set(posts.map(({ title }) => foldWords(title)))
  const titles = delegation.flatMap((one) => (isOn(one, from) && one.title !== undefined ? [one.title] : []))
  return posts.length === 0 ? [] : [...new Set(titles)].filter((title) => !known.has(foldWords(title)))
}

/** The post that a row is for, where it names one alone, else the title; or why it cannot be told. */
function whomOf(
  find: PostFinder,
  titles: ReadonlySet<string>,
  { title = '', unit }: PointRow,
): Pick<DelegationPoint, 'post' | 'title'> | string {
  if (unit === undefined && titles.has(foldWords(title))) return { title }
  const found = find(unit === undefined ? title : `${title}, ${unit}`)
  if (found.is === 'one') return { post: found.post.id }
  if (unit === undefined) return { title }
  return 'Befattningen finns inte i den enheten. Rätta enheten, eller lämna den tom om punkten gäller alla med befattningen.'
}

const keyOf = ({
  point,
  post,
  title,
  decision,
  categories,
  upToOre,
  note,
}: Omit<DelegationPoint, 'id'>): string =>
  JSON.stringify([
    foldWords(point),
    post,
    title && foldWords(title),
    decision,
    categories?.toSorted(),
    upToOre,
    note,
  ])
