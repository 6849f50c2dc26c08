import type { Case } from '../../src/domain/case/schema.ts'

/** That a file is, to the byte, a version that a case has noted, as a sentence; null where it is none. `sha256`: of the file. */
export function sayVersion(found: Case, sha256: string): string | null {
  const row = found.record.versions?.find((one) => one.sha256 === sha256)
  if (row === undefined) return null
  const title = found.subject.title ?? 'utan rubrik'
  return `Filen är, byte för byte, version ${row.no} av ärendet ”${title}” på den här datorn, sparad ${row.at.slice(0, 10)}.`
}
