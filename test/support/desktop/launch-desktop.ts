import { launchBrowserHost } from './browser-host.ts'
import type { Desktop, DesktopOptions } from './desktop.ts'
import { electronBinary, hasScreen, launchElectron } from './electron-host.ts'

let isAnnounced = false

/** Opens the program in Electron where it is there and has a screen, else in a browser; the run says which. */
export async function launchDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const binary = hasScreen() ? electronBinary() : null
  const desktop = await (binary === null ? launchBrowserHost(options) : launchElectron(binary, options))
  if (!isAnnounced) console.info(`Window shown by: ${desktop.description}`)
  isAnnounced = true
  return desktop
}
