import { join } from 'node:path'
import { app, dialog, shell, type BrowserWindow } from 'electron'
import type { AppOptions } from '../api/app.ts'

/** What the privileged side may ask the person and the computer, as plain functions. */
export function createDialogs(window: () => BrowserWindow | null): AppOptions['dialogs'] {
  return {
    async savePath(suggestedName, filter) {
      const options = {
        title: 'Spara',
        buttonLabel: 'Spara',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [filter],
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      }
      const parent = window()
      const answer = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    async folderPath() {
      const options = {
        title: 'Välj mapp',
        buttonLabel: 'Välj mappen',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const parent = window()
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    openFile: (path) => shell.openPath(path),
  }
}
