import type { RowProblem } from '../csv/read-rows.ts'
import { addDays } from '../local-date.ts'
import { meets, sameWords, type Span } from './in-force.ts'
import { endedRow, type MergeAs } from './merge.ts'
import type { Holder, Organisation } from './organisation.ts'
import { problemOf, type PostRow } from './read-posts.ts'
import { postName } from './words.ts'

/**
 * Who holds the posts of a list, by the rows of each post's id. Somebody who is there already is kept; the one who is not
 * named any more ends the day before the next begins. Holders of posts that have ended end with them.
 */
export function mergeHolders(
  { posts, holders, ...org }: Organisation,
  rowsOf: ReadonlyMap<string, readonly PostRow[]>,
  as: MergeAs,
): { readonly holders: Holder[]; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const byPost = Map.groupBy(holders, ({ post }) => post)
  const merged = posts.flatMap((post): readonly Holder[] => {
    const old = byPost.get(post.id) ?? []
    const rows = rowsOf.get(post.id)
    if (rows === undefined) {
      const { to } = post
      return to === undefined ? old : old.flatMap((one) => endedRow(one, { ...as, corrects: false }, to))
    }
    problems.push(...twice(postName(org, post), rows))
    return listed(post.id, old, rows, as)
  })
  return { holders: merged, problems }
}

function listed(
  post: string,
  old: readonly Holder[],
  rows: readonly PostRow[],
  as: MergeAs,
): readonly Holder[] {
  const named = rows.flatMap(({ name, from, to }) =>
    name === undefined ? [] : [{ name, ...spanOf({ from, to }) }],
  )
  const isSame = (one: Holder, row: Pick<Holder, 'name'> & Span): boolean =>
    sameWords(one.name, row.name) &&
    (row.to !== undefined && row.to < as.from ? one.to === row.to : one.to === undefined || one.to >= as.from)
  const kept = named.map((row): Holder => {
    const was = old.find((one) => isSame(one, row))
    const isPast = row.to !== undefined && row.to < as.from
    const begun = was === undefined && row.from === undefined && !isPast ? beginning(old, as) : {}
    return { ...(was ?? { id: as.newId(), post, ...begun }), ...row }
  })
  const ids = new Set(kept.map(({ id }) => id))
  const current = kept.filter(({ to }) => to === undefined || to >= as.from)
  const next = current.map(({ from }) => from ?? as.from).toSorted()[0] ?? as.from
  const last = addDays(next < as.from ? next : as.from, -1)
  return [...old.filter(({ id }) => !ids.has(id)).flatMap((one) => endedRow(one, as, last)), ...kept]
}

/** When somebody new begins, of whom the list does not tell it: where others were before. A correction follows on the last. */
function beginning(old: readonly Holder[], as: MergeAs): Span {
  if (!as.corrects) return old.length === 0 ? {} : { from: as.from }
  const last = old
    .flatMap(({ to }) => (to !== undefined && to < as.from ? [to] : []))
    .toSorted()
    .at(-1)
  return last === undefined ? {} : { from: addDays(last, 1) }
}

/** Two rows of one post that cannot both hold. */
function twice(name: string, rows: readonly PostRow[]): readonly RowProblem[] {
  return rows.flatMap((row, index) =>
    rows
      .slice(0, index)
      .flatMap((first): readonly RowProblem[] => {
        const text = row.name === undefined ? name : `${name}: ${row.name}`
        if (row.name === undefined || first.name === undefined)
          return [
            problemOf(
              row.row,
              text,
              `Befattningen står också på rad ${first.row}. Ta bort den ena raden, eller ge befattningarna olika namn.`,
            ),
          ]
        if (!meets(row, first)) return []
        return sameWords(row.name, first.name)
          ? [
              problemOf(
                row.row,
                text,
                `Samma befattning och namn står på rad ${first.row}. Ta bort den ena raden.`,
              ),
            ]
          : [
              problemOf(
                row.row,
                text,
                `${first.name} har befattningen samma dagar, på rad ${first.row}. Skriv från och till, eller ge befattningarna olika namn.`,
              ),
            ]
      })
      .slice(0, 1),
  )
}

const spanOf = ({ from, to }: Span): Span => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})
