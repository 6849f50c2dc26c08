import { EventEmitter } from 'node:events'
import type { Remote, ScreenSide } from '../wire.ts'

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** Stands in for Electron's WebContents. */
export class StandInContents extends EventEmitter {
  readonly id = 1
  private readonly screen: Remote<ScreenSide>
  private openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(screen: Remote<ScreenSide>) {
    super()
    this.screen = screen
  }

  send(channel: string, ...args: unknown[]): void {
    void this.screen.tell(channel, args)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  setWebRTCIPHandlingPolicy(): void {}

  /** Whether the program's rules let the page open a window. */
  letsOpen(url: string): boolean {
    return this.openHandler({ url }).action === 'allow'
  }

  /** Whether the program's rules let a frame of the page go to another address. */
  letsNavigate(url: string, frame: 'main' | 'inner'): boolean {
    let prevented = false
    const event = { url, isMainFrame: frame === 'main', preventDefault: () => (prevented = true) }
    this.emit('will-frame-navigate', event)
    if (frame === 'main') this.emit('will-navigate', event, url)
    return !prevented
  }
}

export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly webPreferences?: { readonly preload?: string }
}

/** Stands in for Electron's BrowserWindow. Electron makes one at once, a browser needs a moment: `opening` is when. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents
  /** The address the program itself is loading: not a navigation of the page's. */
  loading: string | null = null
  private readonly screen: Remote<ScreenSide>
  private readonly opening: Promise<void>
  private isClosed = false

  constructor({ width = 800, height = 600, webPreferences }: WindowOptions, screen: Remote<ScreenSide>) {
    super()
    this.screen = screen
    this.webContents = new StandInContents(screen)
    this.opening = screen.openWindow({ width, height, preload: webPreferences?.preload ?? null })
  }

  async loadURL(url: string): Promise<void> {
    await this.opening
    this.loading = url
    await this.screen.load(url)
    this.loading = null
    this.emit('ready-to-show')
  }

  show(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.isClosed
  }
  focus(): void {
    void this.screen.bringForward()
  }

  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }

  destroy(): void {
    void this.screen.closeWindow()
  }

  /** The browser's window is gone. */
  closed(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.emit('closed')
  }
}
