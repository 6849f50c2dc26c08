import { guessColumns, findHeaderRow } from '../../../src/domain/csv/columns.ts'
import { readCsv } from '../../../src/domain/csv/read-csv.ts'
import { pointColumnWords, postWords } from '../../../src/domain/organisation/columns.ts'
import type { MergeAs, Merged } from '../../../src/domain/organisation/merge.ts'
import { mergePoints } from '../../../src/domain/organisation/merge-points.ts'
import { mergePosts } from '../../../src/domain/organisation/merge-posts.ts'
import { emptyOrganisation, type Organisation } from '../../../src/domain/organisation/organisation.ts'
import { readPoints } from '../../../src/domain/organisation/read-points.ts'
import { readPosts } from '../../../src/domain/organisation/read-posts.ts'

const rowsOf = (text: string) => {
  const csv = readCsv(text)
  if (!csv.ok) throw new Error(csv.problem)
  return csv.value.rows
}

/** How a list is brought in on a day, with ids that can be told apart. */
export function on(from: string, more: Partial<MergeAs> = {}): MergeAs {
  let count = 0
  return { from, corrects: false, newId: () => `${from}-${(count += 1)}`, ...more }
}

/** A list of posts as it is read and brought in; its own problems first. */
export function bringPosts(text: string, as: MergeAs, org: Organisation = emptyOrganisation): Merged {
  const rows = rowsOf(text)
  const header = findHeaderRow(postWords, rows)
  const read = readPosts(rows, header, guessColumns(postWords, rows, header))
  const merged = mergePosts(org, read.rows, as)
  return { ...merged, problems: [...read.problems, ...merged.problems] }
}

/** The same for a delegation order. */
export function bringPoints(text: string, as: MergeAs, org: Organisation = emptyOrganisation): Merged {
  const rows = rowsOf(text)
  const header = findHeaderRow(pointColumnWords, rows)
  const read = readPoints(rows, header, guessColumns(pointColumnWords, rows, header))
  const merged = mergePoints(org, read.rows, as)
  return { ...merged, problems: [...read.problems, ...merged.problems] }
}
