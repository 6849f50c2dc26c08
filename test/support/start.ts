import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { findBrowser } from './browser/find-browser.ts'
import { buildProgram } from './build.ts'
import { launchBrowserHost } from './desktop/browser-host.ts'
import { hasScreen } from './desktop/electron-host.ts'
import { personAtBrowser } from './desktop/screen/person.ts'
import { fetchElectron } from './fetch-electron.ts'
import { root } from './root.ts'

// `npm start`: opens the program in Electron, or where Electron cannot be had, in an installed browser.

const argv = process.argv.slice(2)
process.exitCode = await start()

async function start(): Promise<number> {
  if (!hasScreen()) {
    return giveUp('Det finns ingen skärm att visa fönstret på. Starta från ett skrivbord')
  }
  await buildProgram()
  const electron = await fetchElectron()
  return electron === null ? startInBrowser() : startInElectron(electron)
}

function startInElectron(binary: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(binary, [root, ...argv], { stdio: 'inherit' })
    child.once('error', (error) =>
      resolve(giveUp(`Electron gick inte att starta (${error.message}). Försök igen`)),
    )
    child.once('close', (code) => resolve(code ?? 1))
  })
}

async function startInBrowser(): Promise<number> {
  const found = await findBrowser({ headless: false })
  if (found === null) {
    return giveUp(
      'Electron gick inte att hämta och ingen webbläsare hittades. Installera Chromium, Chrome eller Edge och försök igen',
    )
  }
  console.log(
    `Electron gick inte att hämta, så Direktlots öppnas i webbläsaren ${found.executablePath} i stället.`,
  )
  const host = await launchBrowserHost({
    found,
    headless: false,
    person: personAtBrowser(homedir()),
    ownDataFolder: true,
    argv,
  })
  return host.ended
}

function giveUp(reason: string): number {
  console.error(`${reason}, eller kör npm run demo, som inte behöver något fönster.`)
  return 1
}
