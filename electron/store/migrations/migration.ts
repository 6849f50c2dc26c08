import type Database from 'better-sqlite3'

/** One step of the schema. A step that has been shipped is never changed: what is wrong is mended by a new one. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (db: Database.Database) => void
}
