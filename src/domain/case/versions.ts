import type { Case } from './schema.ts'

export type RecordVersion = NonNullable<Case['record']['versions']>[number]

/** The last record that was saved of a case; undefined where none was. */
export const lastVersion = (found: Case): RecordVersion | undefined => found.record.versions?.at(-1)

/** The case without the program's notes of which records were saved of it: what a record is about. */
export function withoutVersions(found: Case): Case {
  const { versions: _notes, ...record } = found.record
  return { ...found, record }
}

/** The case without where it is filed, whether it is closed and which masked copies were made of it: what a record that is handed in need not be made anew for. */
export function withoutFiling(found: Case): Case {
  const {
    versions: _v,
    copies: _m,
    diarienummer: _n,
    registeredOn: _d,
    keptAt: _k,
    closedOn: _c,
    closedBy: _b,
    ...record
  } = found.record
  return { ...found, record }
}

/** Which version a record saved now would be, where it is not the last one again: none is ever written over by another. */
export const nextVersionNo = (found: Case): number => (lastVersion(found)?.no ?? 0) + 1

/** Whether it has been filed: its number was written back, or where it is kept in order. */
export const isFiled = ({ diarienummer, keptAt }: Case['record'] | RecordVersion): boolean =>
  (diarienummer ?? keptAt) !== undefined
