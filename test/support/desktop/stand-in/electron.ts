import type { CallingFrame, Decision, AskedRequest, ProgramSide, Remote, ScreenSide } from '../wire.ts'
import { StandInApp } from './app.ts'
import { StandInSession } from './session.ts'
import { StandInWindow, type WindowOptions } from './window.ts'

interface SaveOptions {
  readonly defaultPath?: string
}

type IpcHandler = (event: object, ...args: unknown[]) => unknown

/** What `require('electron')` gives the program in the browser host, and the program's end of the wire. */
export class StandInElectron implements ProgramSide {
  /** What the program requires. */
  readonly module: object
  readonly app: StandInApp
  private readonly session = new StandInSession()
  private readonly handlers = new Map<string, IpcHandler>()
  private window: StandInWindow | null = null

  constructor(screen: Remote<ScreenSide>, end: (code: number) => void) {
    this.app = new StandInApp(end)
    const opened = (window: StandInWindow): void => this.opened(window)
    class BrowserWindow extends StandInWindow {
      constructor(options: WindowOptions) {
        super(options, screen)
        opened(this)
      }
    }
    this.module = {
      app: this.app,
      BrowserWindow,
      dialog: {
        showErrorBox: (title: string, text: string): void => void screen.read(title, text),
        showOpenDialog: async () => {
          const folder = await screen.chooseFolder()
          return { canceled: folder === null, filePaths: folder === null ? [] : [folder] }
        },
        showSaveDialog: async (...args: readonly (SaveOptions | StandInWindow)[]) => {
          const options = args.find((each): each is SaveOptions => !(each instanceof StandInWindow))
          const filePath = await screen.save(options?.defaultPath ?? '')
          return { canceled: filePath === null, filePath: filePath ?? '' }
        },
      },
      ipcMain: {
        handle: (channel: string, handler: IpcHandler): void => void this.handlers.set(channel, handler),
      },
      Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: (): void => {} },
      protocol: { registerSchemesAsPrivileged: (): void => {} },
      session: { defaultSession: this.session },
      shell: { openPath: (path: string): Promise<string> => screen.open(path) },
    }
  }

  becomeReady(): void {
    this.app.becomeReady()
  }

  async decide({ url, method, navigates }: AskedRequest): Promise<Decision> {
    const stays = navigates !== null && url !== this.window?.loading
    if (stays && this.window?.webContents.letsNavigate(url, navigates) === false) return { kind: 'stays' }
    if (!(await this.session.lets({ url, method }))) return { kind: 'refused' }
    const response = await this.session.serve({ url, method })
    if (response === null) return { kind: 'let-through' }
    return {
      kind: 'served',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }
  }

  letsOpen(url: string): boolean {
    return this.window?.webContents.letsOpen(url) ?? false
  }

  letsDownload(): boolean {
    return this.session.letsDownload()
  }

  permits(permission: string): boolean {
    return this.session.permits(permission)
  }

  async invoke(frame: CallingFrame, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    const senderFrame = { url: frame.url, parent: frame.isMain ? null : {} }
    return handler({ sender: this.window?.webContents, senderFrame }, ...args)
  }

  askToClose(): void {
    this.window?.close()
  }

  windowClosed(): void {
    this.window?.closed()
    this.app.emit('window-all-closed')
  }

  private opened(window: StandInWindow): void {
    if (this.window !== null) throw new Error('The browser host shows one window.')
    this.window = window
    this.app.emit('web-contents-created', {}, window.webContents)
  }
}
