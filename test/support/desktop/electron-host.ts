import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'
import { root } from '../root.ts'
import { programArguments, type Desktop, type DesktopOptions } from './desktop.ts'

/** Electron's program file, null where it has not been fetched. Asking electron itself would make it fetch. */
export function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

/** Whether this session has a screen to put a window on. */
export function hasScreen(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Opens the built program in Electron itself. The dialogs are answered by the test; files are not really opened. */
export async function launchElectron(executablePath: string, options: DesktopOptions = {}): Promise<Desktop> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'direktlots-')))
  const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath,
    cwd: root,
    args: [...rootSwitches, root, ...programArguments(dataFolder, options)],
  })
  await takeOverDialogs(app)
  const answerSave = (path: string | null): Promise<void> =>
    app.evaluate((_electron, answer) => void Reflect.set(globalThis, 'saveAnswer', answer), path)
  const answerFolder = (path: string | null): Promise<void> =>
    app.evaluate((_electron, answer) => void Reflect.set(globalThis, 'folderAnswer', answer), path)
  await answerFolder(null)
  await answerSave(options.savePath ?? null)
  const noted = (name: string): Promise<string[]> =>
    app.evaluate((_electron, key) => Reflect.get(globalThis, key) as string[], name)
  const page = await app.firstWindow()
  await page.waitForLoadState()
  return {
    host: 'electron',
    description: `Electron ${await app.evaluate(() => process.versions['electron'])}`,
    page,
    dataFolder,
    answerSave,
    answerFolder,
    savesAsked: () => noted('savesAsked'),
    filesOpened: () => noted('filesOpened'),
    letThrough: () => [],
    async close() {
      const ended = app.waitForEvent('close')
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await ended
    },
    async kill() {
      const ended = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await ended
    },
  }
}

// The function runs inside Electron and can use nothing of ours.
function takeOverDialogs(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ dialog, shell }) => {
    const savesAsked: string[] = []
    const filesOpened: string[] = []
    Object.assign(globalThis, { savesAsked, filesOpened })
    const showSaveDialog = (...args: { defaultPath?: string }[]): Promise<object> => {
      const suggested = args.at(-1)?.defaultPath ?? ''
      savesAsked.push(suggested.split(/[\\/]/).at(-1) ?? '')
      const filePath = Reflect.get(globalThis, 'saveAnswer') as string | null
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }
    const showOpenDialog = (): Promise<object> => {
      const folder = Reflect.get(globalThis, 'folderAnswer') as string | null
      return Promise.resolve({ canceled: folder === null, filePaths: folder === null ? [] : [folder] })
    }
    const openPath = (path: string): Promise<string> => {
      filesOpened.push(path)
      return Promise.resolve('')
    }
    Object.assign(dialog, { showSaveDialog, showOpenDialog })
    Object.assign(shell, { openPath })
  })
}
