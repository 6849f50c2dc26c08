import type { Case } from '../../src/domain/case/schema.ts'
import type { RecordVersion } from '../../src/domain/case/versions.ts'
import { sha256Of } from './case-in.ts'
import { sealIn } from './seal.ts'

/** The sums that a record may be known by: of the file, and of the program's part where something was added after it. */
export function sumsOf(file: Buffer): readonly string[] {
  const sealed = sealIn(file)
  return [sha256Of(file), ...(sealed === null ? [] : [sha256Of(file.subarray(0, sealed.length))])]
}

/** That a file is, to the byte, a version that a case has noted, as a sentence; null where it is none. `sums`: of the file. */
export function sayVersion(found: Case, sums: readonly string[]): string | null {
  const rows = found.record.versions ?? []
  const row = rows.find(({ sha256 }) => sums.includes(sha256))
  const last = rows.at(-1)
  if (row === undefined || last === undefined) return null
  const title = found.subject.title ?? 'utan rubrik'
  const what = sums.indexOf(row.sha256) === 0 ? 'PDF:en är, byte för byte,' : 'Programmets del av PDF:en är'
  const replaced = last === row ? '' : ` Den är ersatt: den senaste är ${words(last)}.`
  return `${what} version ${row.no} som ärendet ”${title}” på den här datorn har antecknat, sparad ${row.at.slice(0, 10)}.${replaced}`
}

/** That a file is, to the byte, a masked copy that a case has noted, as a sentence; null where it is none. `sha256`: of the file. */
export function sayCopy(found: Case, sha256: string): string | null {
  const row = found.record.copies?.find((one) => one.sha256 === sha256)
  return row === undefined
    ? null
    : `Kopian är, byte för byte, den som ärendet ”${found.subject.title ?? 'utan rubrik'}” på den här datorn har antecknat, sparad ${row.at.slice(0, 10)}.`
}

/**
 * That the case of a record is here and has other versions than the file, as a sentence; null where no version is kept.
 * `version`: the file's, and `made` its minute, where it says them.
 */
export function sayReplaced(
  found: Case,
  { version, made }: { readonly version: number | undefined; readonly made: string | undefined },
): string | null {
  const rows = found.record.versions ?? []
  const last = rows.at(-1)
  if (last === undefined) return null
  const same = rows.find(({ no }) => no === version)
  if (same === undefined)
    return `Ärendet finns på den här datorn, och PDF:en är ingen av de versioner som det har antecknat. Den senaste är ${words(last)}.`
  return made !== undefined && made < minuteOf(same)
    ? `PDF:en är ersatt: ärendets version ${same.no} gjordes om efter den här, och den som gäller är ${words(same)}.`
    : `PDF:en är inte den version ${same.no} som ärendet på den här datorn har antecknat. Där är den ${words(same)}.`
}

const minuteOf = ({ at }: RecordVersion): string => at.slice(0, 16).replace('T', ' ')

const words = (row: RecordVersion): string =>
  `version ${row.no}, gjord ${minuteOf(row)} (SHA-256 börjar med ${row.sha256.slice(0, 12)})`
