import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronBinary } from './desktop/electron-host.ts'
import { root } from './root.ts'

const longestMilliseconds = 120_000

/** Electron's program file, fetched from its maker if it is not there yet; null where that cannot be done in time. */
export async function fetchElectron(): Promise<string | null> {
  const present = electronBinary()
  if (present !== null) return present
  console.log('Hämtar Electron, högst två minuter …')
  await runInstaller(join(root, 'node_modules', 'electron', 'install.js'))
  return electronBinary()
}

// What the installer says when there is no network is a stack trace, of no use to the person.
function runInstaller(script: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: longestMilliseconds })
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
}
