import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The database's name in the data folder. */
export const databaseName = 'direktlots.sqlite'
/** Held locked by the program that has the data folder open. */
export const lockName = 'direktlots.lock'

export function temporaryFolder(folder: string): string {
  return join(folder, 'tmp')
}

/** Takes away what others than the owner may do, and gives nobody more than they had. */
function closeToOthers(path: string): void {
  if (process.platform === 'win32') return
  const mode = statSync(path).mode & 0o777
  if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700)
}

function closeFile(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) closeToOthers(path)
}

/**
 * Makes the data folder and its tmp/, open to their owner only, and closes the files that are there to others.
 * Null when done, otherwise a Swedish sentence that says what to do.
 */
export function prepareDataFolder(folder: string): string | null {
  try {
    for (const path of [folder, temporaryFolder(folder)]) {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      closeToOthers(path)
    }
    for (const name of readdirSync(folder)) if (name.startsWith('direktlots')) closeFile(join(folder, name))
    return null
  } catch {
    return `Datamappen ${folder} kan inte skapas eller ändras. Be it-stöd ge dig skrivrätt där, eller välj en annan mapp.`
  }
}

/**
 * Empties <folder>/tmp: copies of records that were opened for reading. A file that another program holds open is
 * left until the next time. Run it only while the store is open: what the folder holds then belongs to this program.
 */
export function emptyTemporary(folder: string): void {
  const tmp = temporaryFolder(folder)
  // A link is not followed: it could lead to a folder that is not ours to empty.
  if (!lstatSync(tmp, { throwIfNoEntry: false })?.isDirectory()) return
  for (const name of readdirSync(tmp)) {
    try {
      rmSync(join(tmp, name), { recursive: true, force: true })
    } catch {
      // Held open by another program; the next start tries again.
    }
  }
}
