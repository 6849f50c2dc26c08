import { fieldAt } from '../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { supplierName } from '../../src/rules/evaluate/suppliers.ts'
import { normaliseText } from '../pdf/normalise.ts'

/** A field whose text holds characters that the PDF cannot show. */
interface UnshownField {
  readonly path: string
  /** What it is called, with whose it is where it is a supplier's. */
  readonly label: string
}

/** The answers of a case that hold any of some characters, in the order of the case. */
export function unshownFields(found: Case, signs: readonly string[]): readonly UnshownField[] {
  if (signs.length === 0) return []
  return textsAt(found, '').flatMap(({ path, text }) => {
    const field = fieldAt(path)
    const shown = normaliseText(text)
    if (field === undefined || !signs.some((sign) => shown.includes(sign))) return []
    const id = /^suppliers\.([^.]+)/.exec(path)?.[1]
    const supplier = id === undefined ? undefined : found.suppliers.find((row) => row.id === id)
    const whose = supplier === undefined || path.endsWith('.name') ? '' : ` (${supplierName(supplier)})`
    return [{ path, label: `${field.short}${whose}` }]
  })
}

/** Every text in a value with its path; a row is named by its id. */
function textsAt(value: unknown, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]: readonly [string, unknown]) => {
    const name = Array.isArray(value) ? idOf(child) : key
    return name === null ? [] : textsAt(child, path === '' ? name : `${path}.${name}`)
  })
}

const idOf = (row: unknown): string | null =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null
