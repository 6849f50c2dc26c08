import { BrowserWindow, type Session } from 'electron'

interface WindowOptions {
  readonly session: Session
  readonly preload: string
  readonly isPackaged: boolean
}

/** The program's one window: no Node in the page, sandboxed, and shown first when there is something to see. */
export function createWindow({ session, preload, isPackaged }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Direktlots',
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    backgroundColor: '#ffffff',
    show: false,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  return window
}

/** Brings the window forward when the program is started a second time. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
