import Database from 'better-sqlite3'
import { z } from 'zod'

const statements = z.array(z.strictObject({ sql: z.string() }))
const tables = z.array(z.object({ name: z.string(), strict: z.number(), wr: z.number() }))
const columns = z.array(
  z.object({
    name: z.string(),
    type: z.string(),
    notnull: z.number(),
    dflt_value: z.string().nullable(),
    pk: z.number(),
  }),
)
const named = z.array(z.strictObject({ type: z.string(), name: z.string(), sql: z.string() }))

/** The schema as SQL, in an order that does not depend on when a thing was made. */
export function schemaText(db: Database.Database): string {
  const rows = db
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
       ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name`,
    )
    .all()
  return statements
    .parse(rows)
    .map((row) => `${row.sql};\n`)
    .join('\n')
}

/** What later versions may count on: every table, column, foreign key, index and trigger, a line each. */
export function schemaFacts(schema: string): readonly string[] {
  const db = new Database(':memory:')
  try {
    db.exec(schema)
    const found = tables
      .parse(db.pragma('table_list'))
      .filter((table) => !table.name.startsWith('sqlite_'))
      .flatMap((table) => {
        const kind = `${table.strict ? ' strict' : ''}${table.wr ? ' without rowid' : ''}`
        const parts = columns.parse(db.pragma(`table_xinfo("${table.name}")`)).map((column) => {
          const rest = `${column.notnull ? ' not null' : ''}${column.dflt_value === null ? '' : ` default ${column.dflt_value}`}`
          return `column ${table.name}.${column.name} ${column.type}${rest} key ${column.pk}`
        })
        const keys = z
          .array(z.object({ from: z.string(), table: z.string(), on_delete: z.string() }))
          .parse(db.pragma(`foreign_key_list("${table.name}")`))
          .map((key) => `${table.name}.${key.from} refers to ${key.table}, on delete ${key.on_delete}`)
        return [`table ${table.name}${kind}`, ...parts, ...keys]
      })
    const others = named
      .parse(
        db
          .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL`)
          .all(),
      )
      .map((row) => `${row.type} ${row.name}: ${row.sql.replace(/\s+/g, ' ')}`)
    return [...found, ...others]
  } finally {
    db.close()
  }
}

/** What the schema before had and the schema after has not. */
export function lostFacts(before: string, after: string): readonly string[] {
  const now = new Set(schemaFacts(after))
  return schemaFacts(before).filter((fact) => !now.has(fact))
}
