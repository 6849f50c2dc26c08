import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright'
import { findBrowser, type FoundBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch-browser.ts'
import { root } from '../root.ts'
import { programArguments, type Desktop, type DesktopOptions } from './desktop.ts'
import { startProgram } from './program-process.ts'
import { BrowserScreen } from './screen/browser-screen.ts'
import type { Person } from './screen/person.ts'
import { testPerson } from './screen/test-person.ts'

export interface BrowserHostOptions extends DesktopOptions {
  /** Default true. */
  readonly headless?: boolean
  /** Default: the first that findBrowser finds. */
  readonly found?: FoundBrowser
  /** Who answers the dialogs. Default: the test, through answerSave. */
  readonly person?: Person
  /** True to keep data where an installed program does, instead of in a folder of the test's. */
  readonly ownDataFolder?: boolean
  /** Milliseconds that each answer to the page waits before it comes, as on a slow machine. */
  readonly answersAfter?: () => number
}

/** A browser-host desktop can also say when the program has ended of its own accord, and with which exit code. */
export interface BrowserHost extends Desktop {
  readonly ended: Promise<number>
}

/**
 * Opens the built program in a browser: the same main and preload files that Electron runs, in a process of their own
 * under Node, with a stand-in for the `electron` module.
 */
export async function launchBrowserHost(options: BrowserHostOptions = {}): Promise<BrowserHost> {
  const { headless = true } = options
  if (!existsSync(join(root, 'dist', 'main', 'main.cjs'))) {
    throw new Error('The program is not built: run npm run build first.')
  }
  const found = options.found ?? (await findBrowser({ headless }))
  if (found === null)
    throw new Error('No Chromium, Chrome or Edge was found; DIREKTLOTS_BROWSER can name one.')

  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'direktlots-')))
  const test = testPerson(options.savePath ?? null)
  const argv = programArguments(options.ownDataFolder === true ? null : dataFolder, options)
  const process = startProgram(argv, options.person ?? test.person)
  const switches = await Promise.race([process.started, process.ended.then(endedEarly)])

  const size = headless ? [] : ['--window-size=1280,800']
  const browser = await launchBrowser({ found, headless, switches: [...switches, ...size] }).catch(
    (error: unknown) => {
      process.kill()
      throw error
    },
  )
  const { answersAfter = () => 0 } = options
  const screen = new BrowserScreen({ browser, program: process.program, headless, answersAfter })
  process.show(screen)
  browser.on('disconnected', () => {
    // The whole browser was closed. The program gets to put its things away, but not to stay.
    void process.program.windowClosed()
    setTimeout(() => process.kill(), 2000).unref()
  })
  const ended = process.ended.then(async (code) => {
    await browser.close()
    return code
  })
  const page = await firstPage(screen, ended)

  return {
    host: 'browser',
    description: `browser host, Chromium ${browser.version()} from ${found.from} (${basename(found.executablePath)})`,
    page,
    dataFolder,
    ended,
    letThrough: () => screen.letThrough,
    answerSave: (path) => Promise.resolve(test.answerSave(path)),
    answerFolder: (path) => Promise.resolve(test.answerFolder(path)),
    savesAsked: () => Promise.resolve(test.savesAsked),
    filesOpened: () => Promise.resolve(test.filesOpened),
    async close() {
      if (!page.isClosed()) void process.program.askToClose()
      await ended
    },
    async kill() {
      process.kill()
      await ended
    },
  }
}

function firstPage(screen: BrowserScreen, ended: Promise<number>): Promise<Page> {
  return Promise.race([screen.loaded, ended.then(endedEarly)])
}

function endedEarly(code: number): never {
  throw new Error(`The program ended with ${code} before its page was shown.`)
}
