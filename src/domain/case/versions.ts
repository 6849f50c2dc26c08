import type { Case } from './schema.ts'

export type RecordVersion = NonNullable<Case['record']['versions']>[number]

/** The last record that was saved of a case; undefined where none was. */
export const lastVersion = (found: Case): RecordVersion | undefined => found.record.versions?.at(-1)

/** The case without the program's notes of which records were saved of it: what a record is about. */
export function withoutVersions(found: Case): Case {
  const { versions: _notes, ...record } = found.record
  return { ...found, record }
}

/** Which version a record saved now would be. One saved before the case was registered takes the place of the one before it. */
export function nextVersionNo(found: Case): number {
  const last = lastVersion(found)
  if (last === undefined) return 1
  return isFiled(last) || isFiled(found.record) ? last.no + 1 : last.no
}

/** Whether it has been filed: its number was written back, or where it is kept in order. */
const isFiled = ({ diarienummer, keptAt }: Case['record'] | RecordVersion): boolean =>
  (diarienummer ?? keptAt) !== undefined

/** The version that the next one is told apart from: the last that is kept. */
export function versionBefore(found: Case): RecordVersion | undefined {
  const no = nextVersionNo(found)
  return found.record.versions?.findLast((row) => row.no < no)
}
