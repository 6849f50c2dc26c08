import { z } from 'zod'
import { exportKinds } from '../../src/contract/shapes.ts'
import { exportField } from './log.ts'
import { parseJson } from './parse-json.ts'
import { all, sql, type ReadableDb } from './sql.ts'

const rowSchema = z.strictObject({ at: z.string(), who: z.string(), value: z.string().nullable() })

const noteSchema = z.object({
  what: z.enum(exportKinds),
  name: z.string(),
  mark: z.string().nullable(),
  supplierId: z.string().optional(),
})
const valueSchema = z.object({ new: noteSchema })

/** A note in the log of a file that went out. `at`: ISO instant in UTC. */
interface ExportEntry extends z.output<typeof noteSchema> {
  readonly at: string
  readonly who: string
}

/** What the log has of files that went out of a case, the last first; null for a note that is weeded or not to be read. */
export const readExports = (db: ReadableDb, caseId: string): readonly (ExportEntry | null)[] =>
  all(
    db,
    sql`SELECT at, who, value FROM log WHERE case_id = ${caseId} AND field = ${exportField}
        ORDER BY at DESC, installation_id, seq`,
    rowSchema,
  ).map(({ at, who, value }) => {
    const read = value === null ? null : parseJson(valueSchema, value)
    return read === null ? null : { at, who, ...read.new }
  })
