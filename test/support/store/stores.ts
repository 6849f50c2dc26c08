import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { insertCase } from '../../../electron/store/cases.ts'
import { fillNewDatabase } from '../../../electron/store/create.ts'
import { openStore, type Store } from '../../../electron/store/open.ts'
import { instantNow, type Sources } from '../../../electron/store/sources.ts'
import type { WritableDb } from '../../../electron/store/sql.ts'
import { aCase } from './a-case.ts'

/** An empty folder that goes away with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'direktlots-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The store of the folder, closed with the test. Throws its problem where it does not open. */
export function anOpenStore(folder: string, sources: Sources): Store {
  const opened = openStore({ folder, sources })
  if (!opened.ok) throw new Error(opened.problem)
  onTestFinished(() => opened.close())
  return opened
}

/** Why the store of the folder does not open. Throws where it does. */
export function problemOf(folder: string, sources: Sources): string {
  const opened = openStore({ folder, sources })
  if (!opened.ok) return opened.problem
  opened.close()
  throw new Error('The store opened.')
}

/** A migrated database in memory with one case, `a1`. */
export function aDatabase(sources: Sources): WritableDb {
  const raw = new Database(':memory:')
  onTestFinished(() => {
    raw.close()
  })
  const db = fillNewDatabase(raw, sources)
  insertCase(db, { id: 'a1', document: aCase('a1'), page: 'start', createdAt: instantNow(sources) })
  return db
}

export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The files of the database in the folder: name and hash. Those of the lock and tmp/ are left out. */
export function databaseFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter(
    (name) => name.startsWith('direktlots') && name !== 'direktlots.lock',
  )
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name)
      return [name, statSync(path).isFile() ? hashOf(path) : 'folder']
    }),
  )
}

export function isThere(folder: string, name: string): boolean {
  return existsSync(join(folder, name))
}
