import { Refusal } from '../../src/contract/answer.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { checkDataFolder } from '../store/data-folder.ts'
import { openStore } from '../store/open.ts'
import { emptyTemporary } from '../store/prepare-folder.ts'
import { readPerson } from '../store/settings.ts'
import type { WritableDb } from '../store/sql.ts'
import { localTime } from './local-time.ts'
import type { AppOptions } from './options.ts'
import { createPackages, type Packages } from './packages.ts'
import { createUploads, type Uploads } from './uploads.ts'
import { createWorks, type Works } from './works.ts'

/** What the handlers work with. */
export interface Context {
  readonly options: AppOptions
  /** Why the database is not open, as a sentence; null where it is. */
  readonly problem: string | null
  /** The open database. Throws Refusal 'storage' with the problem where there is none. */
  db(): WritableDb
  /** Local day and time of the program's clock. */
  today(): LocalDate
  now(): string
  /** The name that the log writes: the person of the settings. */
  who(): string
  /** The files on their way from the page. */
  readonly uploads: Uploads
  /** What takes time and goes on. */
  readonly works: Works
  /** The files of other installations on their way in. */
  readonly packages: Packages
  close(): void
}

export function createContext(options: AppOptions): Context {
  const { dataFolder, sources } = options
  const unsafe = checkDataFolder(dataFolder, process.env, process.platform)
  const store =
    unsafe === null ? openStore({ folder: dataFolder, sources }) : { ok: false as const, problem: unsafe }
  if (store.ok) emptyTemporary(dataFolder)
  const db = (): WritableDb => {
    if (!store.ok) throw new Refusal('storage', store.problem)
    return store.db
  }
  return {
    options,
    problem: store.ok ? null : store.problem,
    db,
    today: () => localTime(sources.now()).slice(0, 10),
    now: () => localTime(sources.now()),
    who: () => readPerson(db())?.userName ?? 'Okänd användare',
    uploads: createUploads(),
    works: createWorks(),
    packages: createPackages(),
    close() {
      if (!store.ok) return
      emptyTemporary(dataFolder)
      store.close()
    },
  }
}
