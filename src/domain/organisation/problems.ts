import type { LocalDate } from '../local-date.ts'
import { foldWords, meets, type Span } from './in-force.ts'
import { superiorIdOn, withinOn } from './line.ts'
import type { Organisation } from './organisation.ts'
import { pointHolder, postName } from './words.ts'

/**
 * What in an organisation contradicts itself, a sentence each; none where it can be gone by: each row points to rows that
 * are there, no post is above itself on any day, and nobody shares a post. Pure, and the same for what is typed, what is
 * brought in and what a case file carries.
 */
export const problemsIn = (org: Organisation): readonly string[] => [
  ...dayProblems(org),
  ...unitProblems(org),
  ...postProblems(org),
  ...holderProblems(org),
  ...pointProblems(org),
]

function dayProblems(org: Organisation): readonly string[] {
  const backwards = (rows: readonly Span[], nameOf: (index: number) => string): readonly string[] =>
    rows.flatMap(({ from, to }, index) =>
      from !== undefined && to !== undefined && to < from
        ? [`${nameOf(index)} slutar ${to}, före sin första dag ${from}. Rätta en av dagarna.`]
        : [],
    )
  return [
    ...backwards(org.units, (i) => org.units[i]?.name ?? ''),
    ...backwards(org.posts, (i) => nameAt(org, org.posts[i]?.id)),
    ...backwards(
      org.holders,
      (i) => `${org.holders[i]?.name ?? ''} som ${nameAt(org, org.holders[i]?.post)}`,
    ),
    ...backwards(org.delegation, (i) => `Punkt ${org.delegation[i]?.point ?? ''}`),
  ]
}

function unitProblems({ units }: Organisation): readonly string[] {
  const known = new Set(units.map(({ id }) => id))
  const above = units.flatMap(({ name, within, earlier = [] }) =>
    [within, ...earlier.map((row) => row.within)].some((id) => id !== undefined && !known.has(id))
      ? [`${name} hör till en enhet som inte finns. Välj om vad den hör till.`]
      : [],
  )
  const days = changeDays(units)
  return [
    ...above,
    ...twins(units, ({ name }) => foldWords(name)).map(
      ({ name }) => `Enheten ${name} finns två gånger. Ge den ena ett annat namn.`,
    ),
    ...ringed(units, (unit, day) => withinOn(unit, day), days).map(
      ({ name }) => `${name} hör till sig själv genom andra enheter. Välj om vad den hör till.`,
    ),
  ]
}

function postProblems(org: Organisation): readonly string[] {
  const { posts, units } = org
  const [knownUnits, known] = [new Set(units.map(({ id }) => id)), new Set(posts.map(({ id }) => id))]
  return [
    ...posts.flatMap((post) => {
      const above = [post.superior, ...(post.earlier ?? []).map((row) => row.superior)]
      return [
        ...(knownUnits.has(post.unit) ? [] : [`${post.title} hör till en enhet som inte finns. Välj enhet.`]),
        ...(above.some((id) => id !== undefined && !known.has(id))
          ? [`${postName(org, post)} har en överordnad befattning som inte finns. Välj om den.`]
          : []),
      ]
    }),
    ...twins(posts, ({ unit, title }) => `${unit} ${foldWords(title)}`).map(
      (post) => `${postName(org, post)} finns två gånger. Ge den ena befattningen ett annat namn.`,
    ),
    ...ringed(posts, superiorIdOn, changeDays(posts)).map(
      (post) =>
        `${postName(org, post)} är överordnad sig själv genom andra befattningar. Välj om vem som är överordnad.`,
    ),
  ]
}

function holderProblems(org: Organisation): readonly string[] {
  const byPost = Map.groupBy(org.holders, ({ post }) => post)
  return [...byPost].flatMap(([id, holders]) => {
    const post = org.posts.find((row) => row.id === id)
    if (post === undefined)
      return [`${holders[0]?.name ?? ''} har en befattning som inte finns. Välj befattning.`]
    const clash = holders.flatMap((one, index) =>
      holders.slice(index + 1).flatMap((other) => (meets(one, other) ? [[one.name, other.name]] : [])),
    )[0]
    return clash === undefined
      ? []
      : [
          `${postName(org, post)} har två innehavare samma dagar: ${clash.join(' och ')}. Rätta dagarna, eller gör två befattningar av den.`,
        ]
  })
}

function pointProblems(org: Organisation): readonly string[] {
  const known = new Set(org.posts.map(({ id }) => id))
  return org.delegation.flatMap((point) => {
    if (point.post !== undefined && !known.has(point.post))
      return [`Punkt ${point.point} gäller en befattning som inte finns. Välj befattning.`]
    return pointHolder(org, point) === ''
      ? [`Punkt ${point.point} gäller ingen befattning. Skriv vilken.`]
      : []
  })
}

/** The first of the rows that have the same key and hold on the same day. */
const twins = <T extends Span>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] =>
  [...Map.groupBy(rows, keyOf).values()].flatMap((same) =>
    same.filter((row, index) => same.slice(index + 1).some((other) => meets(row, other))).slice(0, 1),
  )

/** The days from which something is otherwise, and one before them all. */
const changeDays = (
  rows: readonly { readonly earlier?: readonly { readonly to: LocalDate }[] | undefined }[],
) => [...new Set(['9999-12-31', ...rows.flatMap(({ earlier = [] }) => earlier.map(({ to }) => to))])]

/** One row of each ring that there is on any of the days. */
function ringed<T extends { readonly id: string }>(
  rows: readonly T[],
  aboveOf: (row: T, day: LocalDate) => string | undefined,
  days: readonly LocalDate[],
): readonly T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const found = new Set<T>()
  for (const day of days) {
    const done = new Set<T>()
    for (const start of rows) {
      const path: T[] = []
      let at: T | undefined = start
      while (at !== undefined && !done.has(at)) {
        done.add(at)
        path.push(at)
        at = byId.get(aboveOf(at, day) ?? '')
      }
      if (at !== undefined && path.includes(at)) found.add(at)
    }
  }
  return [...found]
}

function nameAt(org: Organisation, postId: string | undefined): string {
  const post = org.posts.find(({ id }) => id === postId)
  return post === undefined ? 'En befattning' : postName(org, post)
}
