import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** Who answers the dialogs: a test, or rules that suit a person at a browser. */
export interface Person {
  /** Where to save, null for Avbryt. */
  save(suggestedPath: string): string | null
  /** A folder to write in, null for Avbryt. */
  chooseFolder(): string | null
  /** Opens a file; answers '' or what went wrong. */
  open(path: string): Promise<string>
  /** Is told what an error dialog says. */
  read(title: string, text: string): void
}

/**
 * A browser has no save dialog to offer the program. The file goes to the folder for downloads under its suggested name,
 * and never over another file; that folder is also the one chosen.
 */
export function personAtBrowser(home: string): Person {
  return {
    save: (suggestedPath) => freePath(downloadsFolder(home), basename(suggestedPath)),
    chooseFolder: () => downloadsFolder(home),
    open: openFile,
    read: (title, text) => console.error(`${title}\n\n${text}`),
  }
}

function downloadsFolder(home: string): string {
  const folders = ['Downloads', 'Hämtningar'].map((name) => join(home, name))
  return folders.find((folder) => existsSync(folder)) ?? home
}

/** A path in the folder that no file has: `Avtal.pdf`, then `Avtal (2).pdf`. */
export function freePath(folder: string, name: string): string {
  const extension = extname(name)
  const stem = basename(name, extension)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${stem} (${count})${extension}`)
    if (!existsSync(path)) return path
  }
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  // explorer.exe takes the path as it is; `start` would have cmd read it as a command line.
  win32: ['explorer.exe'],
  darwin: ['open'],
}

function openFile(path: string): Promise<string> {
  const [program, ...first] = openers[process.platform] ?? ['xdg-open']
  return new Promise((resolve) => {
    const child = spawn(program, [...first, path], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(`Programmet ${program} finns inte på datorn.`))
    child.once('spawn', () => {
      child.unref()
      resolve('')
    })
  })
}
