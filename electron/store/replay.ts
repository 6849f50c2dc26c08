import { z } from 'zod'
import { changesBetween } from '../../src/domain/case/enter.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { canonicalJson } from './canonical-json.ts'
import { exportField, readChains } from './log.ts'
import { parseJson } from './parse-json.ts'
import type { ReadableDb } from './sql.ts'

const changeSchema = z.object({ new: z.unknown() })

/**
 * The first field whose answer in the case is not the one its log ends with, or null where they agree: the chain shows
 * a changed log, this a case that was changed beside it. Fields with a weeded value are passed over.
 */
export function fieldBesideLog(db: ReadableDb, found: Case): string | null {
  const logged = new Map<string, string | null>()
  for (const { entries } of readChains(db, found.id))
    for (const { field, value } of entries) {
      if (field === exportField) continue
      const change = value === null ? null : parseJson(changeSchema, value)
      logged.set(field, change === null ? null : canonicalJson(change.new ?? null))
    }
  const empty = { format: found.format, id: found.id } as Case
  const stands = new Map(
    changesBetween(empty, found).map((change) => [change.field, canonicalJson(change.new ?? null)]),
  )
  const fields = [...new Set([...logged.keys(), ...stands.keys()])]
  return (
    fields.find(
      (field) =>
        logged.get(field) !== null && (logged.get(field) ?? 'null') !== (stands.get(field) ?? 'null'),
    ) ?? null
  )
}
