import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { app, ipcMain, session, type BrowserWindow } from 'electron'
import { clockFrom } from '../clock.ts'
import { readArguments } from './arguments.ts'
import { answerCalls, callChannel } from './calls.ts'
import { createDialogs } from './dialogs.ts'
import { endWithMessage, watchForFatalErrors } from './fatal.ts'
import { setFolders } from './folders.ts'
import { leaveBeforeClosing, leftChannel } from './leave.ts'
import { setMenu } from './menu.ts'
import { lockEveryPage, lockSession } from './offline.ts'
import { pageUrl } from './own-page.ts'
import { registerScheme, servePage } from './serve.ts'
import { silenceChromium, silenceResolver } from './switches.ts'
import { bringForward, createWindow } from './window.ts'

const { isPackaged } = app
let window: BrowserWindow | null = null

watchForFatalErrors()
start().catch(endWithMessage)

async function start(): Promise<void> {
  const { clock, dataFolder: wantedFolder } = readArguments(process.argv, isPackaged)
  const dataFolder = setFolders(wantedFolder)
  silenceChromium()
  registerScheme()
  app.enableSandbox()
  lockEveryPage(app)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', () => window && bringForward(window))
  app.on('window-all-closed', () => app.quit())

  await app.whenReady()
  silenceResolver()
  await lockSession(session.defaultSession, isPackaged)
  servePage(session.defaultSession, join(app.getAppPath(), 'dist', 'renderer'))
  setMenu({ platform: process.platform, isPackaged })

  // The files of rules are read when the program is loaded: a fault in one of them is told like any other.
  const { createApp } = await import('../api/app.ts')
  const program = createApp({
    dataFolder,
    sources: { now: clockFrom(clock, () => new Date()), randomBytes: (n) => new Uint8Array(randomBytes(n)) },
    host: process.versions['electron'] === undefined ? 'browser' : 'electron',
    version: app.getVersion(),
    assets: join(app.getAppPath(), 'assets'),
    dialogs: createDialogs(() => window),
  })
  ipcMain.handle(
    callChannel,
    answerCalls(
      () => window?.webContents.id ?? null,
      (channel, args) => program.call(channel, args),
    ),
  )
  window = createWindow({
    session: session.defaultSession,
    preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
    isPackaged,
  })
  const left = leaveBeforeClosing(window)
  ipcMain.handle(leftChannel, left)
  window.on('closed', () => {
    window = null
    program.close()
  })
  await window.loadURL(pageUrl).catch((error: unknown) => {
    // A window that is closed while it loads is no fault.
    if (window !== null) throw error
  })
}
