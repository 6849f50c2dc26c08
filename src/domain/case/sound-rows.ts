import { fileLimits, sayBytes } from '../attachments/limits.ts'
import { placeOf } from '../attachments/places.ts'
import { refusalOf } from '../attachments/refusal.ts'
import type { Attachment, Case } from './schema.ts'

/**
 * What a case file can say that is of the right form and yet is no case: the schema looks at each answer alone. Nothing that
 * the program itself has made is refused here: rows that are taken away leave ids behind in statements and points.
 */

interface Fault {
  /** Where, as a path in the case. */
  readonly at: string
  /** What is wrong, as the end of a sentence. */
  readonly says: string
}

/** The first thing in a case that no program has made; null where there is none. */
export const faultIn = (found: Case): Fault | null =>
  twiceIn(found, '') ??
  found.attachments.map((file) => fileFault(found, file)).find((f) => f !== null) ??
  null

/** Rows are found by id, so two rows with one id would hide one of them. Walks all there is: a new list needs no word here. */
function twiceIn(value: unknown, at: string): Fault | null {
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    const ids = value.map(idOf).filter((id) => id !== undefined)
    if (new Set(ids).size < ids.length) return { at, says: 'två rader har samma id' }
  }
  for (const [key, child] of Object.entries(value)) {
    const name = Array.isArray(value) ? (idOf(child) ?? key) : key
    const fault = twiceIn(child, at === '' ? name : `${at}.${name}`)
    if (fault !== null) return fault
  }
  return null
}

const idOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : undefined

/** A file is never larger than what is taken in, and never left behind by the supplier that it belonged to. */
function fileFault(found: Case, file: Attachment): Fault | null {
  const { id, name, size, belongsTo } = file
  const at = `attachments.${id}`
  const others = found.attachments.filter((other) => other.id !== id)
  if (others.some(({ sha256, size: other }) => sha256 === file.sha256 && other !== size))
    return { at, says: `filen ”${name}” står med två olika storlekar` }
  if (size === 0 || size > fileLimits.file)
    return { at, says: `filen ”${name}” kan inte vara ${sayBytes(size)}` }
  if (refusalOf(file, others, fileLimits) !== null)
    return { at: 'attachments', says: 'filerna är tillsammans större än ett ärende tar emot' }
  if (belongsTo === undefined) return null
  if (placeOf(belongsTo) === undefined)
    return { at, says: `filen ”${name}” hör till ”${belongsTo}”, som inte finns i ett ärende` }
  const supplier = /^suppliers\.([^.]+)/.exec(belongsTo)?.[1]
  return supplier === undefined || found.suppliers.some((row) => row.id === supplier)
    ? null
    : { at, says: `filen ”${name}” hör till en leverantör som inte finns i ärendet` }
}

/** What a case refers to and does not hold, or names strangely, a sentence each: it can be opened, and should be looked at. */
export function strangenessOf(found: Case): readonly string[] {
  const { award, suppliers, attachments, elsewhere = [] } = found
  const isHere = (id: string | undefined): boolean =>
    id === undefined || suppliers.some((row) => row.id === id)
  const supplierOf = (place: string | undefined): string | undefined =>
    /^suppliers\.([^.]+)/.exec(place ?? '')?.[1]
  const lost = elsewhere.filter(({ belongsTo }) => !isHere(supplierOf(belongsTo)))
  const paths = attachments.filter(({ name }) => /[\\/]/.test(name)).map(({ name }) => `”${name}”`)
  return [
    ...(isHere(award.supplierId)
      ? []
      : ['Vinnaren i ärendefilen finns inte bland leverantörerna: välj vinnare igen i ärendet.']),
    ...(lost.length === 0
      ? []
      : ['En fil som finns på annan plats hör till en leverantör som inte finns i ärendet.']),
    ...(paths.length === 0
      ? []
      : [
          `Namnet ${paths.join(', ')} ser ut som en plats i datorn: filen läggs bara där du själv sparar den.`,
        ]),
  ]
}
