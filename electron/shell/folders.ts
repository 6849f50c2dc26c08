import { mkdirSync, mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import { defaultDataFolder } from '../store/data-folder.ts'

/**
 * Decides where everything is kept and answers the data folder. Must run before the app is ready: Chromium's own files
 * go in a folder beside the database, never in the roaming profile Electron would pick.
 */
export function setFolders(wanted: string | null): string {
  const dataFolder =
    wanted === null ? defaultDataFolder(process.env, process.platform, homedir()) : resolve(wanted)
  const chromiumFolder = makeFolder(join(dataFolder, 'shell'))
  app.setPath('userData', chromiumFolder)
  app.setPath('sessionData', chromiumFolder)
  return dataFolder
}

// Where nothing can be written the window must still open: the page is what tells the person so.
function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'direktlots-shell-'))
  }
}
