import type { Case } from '../../src/domain/case/schema.ts'
import { caseSha256 } from '../exchange/case-file.ts'

/**
 * Whether what lies here is what was once handed over, and what comes was made from it: then what comes may take its place. What
 * the program itself noted as the case was opened here out of a file is no change of it.
 */
export function isBackHome(before: Case, after: Case): boolean {
  const { takenOver: here = [] } = before
  const { takenOver: there = [] } = after
  if (here.at(-1)?.backAt !== undefined) return false
  if (!here.every(({ id }) => there.some((row) => row.id === id))) return false
  const opened = openedHere(before, after).at(-1)
  if (here.length === 0 && opened === undefined) return false
  return there.some(({ id, caseSha256: sum }) => {
    if (sum === undefined) return false
    const went = beforeRow(before, id)
    const forms = opened === undefined ? [went] : beforeOpened(went, after, opened)
    return forms.some((found) => caseSha256(found) === sum)
  })
}

/** What comes, with the notes of what the case here was opened out of. */
export const withNotesOf = (before: Case, after: Case): Case => {
  const noted = openedHere(before, after)
  return noted.length === 0 ? after : { ...after, brought: [...(after.brought ?? []), ...noted] }
}

type Brought = NonNullable<Case['brought']>

/** The notes of where the case was read in from that what comes does not have. */
const openedHere = (before: Case, after: Case): Brought =>
  (before.brought ?? []).filter(({ id }) => !after.brought?.some((row) => row.id === id))

/** The case as it was before a handing over was noted. */
function beforeRow({ takenOver = [], ...rest }: Case, id: string): Case {
  const index = takenOver.findIndex((row) => row.id === id)
  const rows = index === -1 ? takenOver : takenOver.slice(0, index)
  return rows.length === 0 ? rest : { ...rest, takenOver: rows }
}

/**
 * What the case may have been before it was opened here out of a file: its own notes of versions and of openings are the first of
 * those that what comes has. No clock is asked, since each computer has its own.
 */
function beforeOpened(found: Case, after: Case, opened: Brought[number]): readonly Case[] {
  const { brought: _noted, ...others } = found
  const { versions: here = [], ...record } = others.record
  const known = after.record.versions ?? []
  // Ids follow each other in time: one that came after the opening is a version that was saved here.
  const own = here.filter((row) => row.id > opened.id && !known.some(({ sha256 }) => sha256 === row.sha256))
  return firstOf(known).flatMap((versions) =>
    firstOf(after.brought ?? []).map((brought) => ({
      ...others,
      ...(brought.length === 0 ? {} : { brought: [...brought] }),
      record: versions.length + own.length === 0 ? record : { ...record, versions: [...versions, ...own] },
    })),
  )
}

/** None of the rows, the first, the first two, and so on to all of them. */
const firstOf = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: rows.length + 1 }, (_, count) => rows.slice(0, count))
