import { chromium, type Browser } from 'playwright'
import type { FoundBrowser } from './find-browser.ts'

interface LaunchOptions {
  readonly found: FoundBrowser
  readonly headless: boolean
  /** Switches with their two dashes, besides the ones every start has. */
  readonly switches: readonly string[]
}

const quietSwitches = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
]

/** Starts the browser with an empty profile; Playwright talks to it through a pipe, so no port is opened. */
export function launchBrowser({ found, headless, switches }: LaunchOptions): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    headless,
    // Chromium refuses to run as root inside its sandbox; everybody else gets the sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...quietSwitches, ...switches],
    env: { ...definedEnvironment(), ...found.env },
  })
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
