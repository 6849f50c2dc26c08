import { patternOf } from '../case/fields/catalogue.ts'
import { rowId } from '../case/row-id.ts'
import type { Attachment, Case } from '../case/schema.ts'

/** What in a case a file can prove, by pattern. A file that belongs to none of them belongs to the case. */
export const filePlaces = [
  'inquiry',
  'suppliers.*',
  'suppliers.*.bid',
  'suppliers.*.checks.*',
  'impartiality.statements.*',
  'decision',
  'contract',
] as const

export type FilePlace = (typeof filePlaces)[number]

/** The kind of place that a path names; undefined where files cannot belong to it. */
export function placeOf(belongsTo: string): FilePlace | undefined {
  const pattern = patternOf(belongsTo)
  const segments = belongsTo.split('.')
  const sound = pattern.split('.').every((part, i) => part !== '*' || rowId.test(segments[i] ?? ''))
  return sound ? filePlaces.find((place) => place === pattern) : undefined
}

/** The files at a place; without one, those that belong to the case as a whole. */
export const filesAt = (found: Case, belongsTo: string | undefined): Case['attachments'] =>
  found.attachments.filter((file) => file.belongsTo === belongsTo)

/** Those of them that prove something there: what is set aside as not belonging here does not. */
export const evidenceAt = (found: Case, belongsTo: string | undefined): Case['attachments'] =>
  filesAt(found, belongsTo).filter(({ aside }) => aside === undefined)

/** Where the case's files belong or belonged, those that lie somewhere else among them. */
export const filePlacesOf = ({ attachments, elsewhere = [] }: Case): readonly string[] =>
  [...attachments, ...elsewhere].flatMap(({ belongsTo, cameFrom }) => belongsTo ?? cameFrom ?? [])

/** The files of a row and of all that stands below it. */
export const filesBelow = (found: Case, path: string): Case['attachments'] =>
  found.attachments.filter(({ belongsTo }) => isBelow(belongsTo, path))

const isBelow = (belongsTo: string | undefined, path: string): boolean =>
  belongsTo === path || belongsTo?.startsWith(`${path}.`) === true

/**
 * When a row is taken away, its evidence stays with the case and remembers what it belonged to: only a person who is asked
 * throws a file away.
 */
export function keepFiles(found: Case, removed: string): Case {
  const kept = <T extends Pick<Attachment, 'belongsTo' | 'cameFrom'>>(rows: readonly T[]): T[] =>
    rows.map((row) => {
      if (!isBelow(row.belongsTo, removed)) return row
      const { belongsTo: cameFrom, ...rest } = row
      return { ...rest, cameFrom } as T
    })
  const attachments = kept(found.attachments)
  return found.elsewhere === undefined
    ? { ...found, attachments }
    : { ...found, attachments, elsewhere: kept(found.elsewhere) }
}
