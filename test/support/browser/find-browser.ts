import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { carriedBrowser } from './carried.ts'
import { installedBrowsers } from './installed.ts'

export interface FoundBrowser {
  readonly executablePath: string
  /** What the browser needs in its environment besides our own. */
  readonly env: Readonly<Record<string, string>>
  readonly from: 'DIREKTLOTS_BROWSER' | 'Playwright' | 'the computer' | '@sparticuz/chromium'
}

/**
 * The first browser of the Chromium family there is: the one DIREKTLOTS_BROWSER names, Playwright's own, one that is
 * installed, and last the one that comes with npm, which can only run without a window.
 */
export async function findBrowser(wanted: { headless: boolean }): Promise<FoundBrowser | null> {
  const named = process.env['DIREKTLOTS_BROWSER']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`DIREKTLOTS_BROWSER pekar på ${named}, som inte finns.`)
    return { executablePath: named, env: {}, from: 'DIREKTLOTS_BROWSER' }
  }
  const playwrights = chromium.executablePath()
  if (existsSync(playwrights)) return { executablePath: playwrights, env: {}, from: 'Playwright' }
  const installed = installedBrowsers(process.platform, process.env).find((path) => existsSync(path))
  if (installed !== undefined) return { executablePath: installed, env: {}, from: 'the computer' }
  const carried = wanted.headless ? await carriedBrowser() : null
  return carried && { ...carried, from: '@sparticuz/chromium' }
}
