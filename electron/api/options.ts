import type { Sources } from '../store/sources.ts'

export interface AppOptions {
  readonly dataFolder: string
  readonly sources: Sources
  readonly host: 'electron' | 'browser'
  readonly version: string
  /** The folder with rules, fonts and icons. */
  readonly assets: string
  readonly dialogs: {
    /** Where to save, or null where the person changed their mind. */
    savePath(suggestedName: string, filter: { name: string; extensions: string[] }): Promise<string | null>
    /** A folder to write in, or null where the person changed their mind. */
    folderPath(): Promise<string | null>
    /** Opens a file in the computer's own program; answers '' or what went wrong. */
    openFile(path: string): Promise<string>
  }
}
