import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../root.ts'

/** Stands in for Electron's `app`. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = false
  /** The switches the program has asked for, as Chromium takes them. */
  readonly switches: string[] = []
  private readonly ready = Promise.withResolvers<void>()
  private readonly paths = new Map<string, string>()
  private readonly end: (code: number) => void

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
    },
  }

  constructor(end: (code: number) => void) {
    super()
    this.end = end
  }

  whenReady(): Promise<void> {
    return this.ready.promise
  }

  /** The browser is running. */
  becomeReady(): void {
    this.ready.resolve()
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }

  getPath(name: string): string {
    return this.paths.get(name) ?? homedir()
  }

  getAppPath(): string {
    return root
  }

  getVersion(): string {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return manifest.version
  }

  /** There is no first window to bring forward here; the data folder's own lock tells a second start. */
  requestSingleInstanceLock(): boolean {
    return true
  }

  quit(): void {
    this.end(0)
  }

  exit(code = 0): void {
    this.end(code)
  }

  enableSandbox(): void {}
  configureHostResolver(): void {}
}
