import type { Page } from 'playwright'

/** A running program with its window open, whichever host shows it. */
export interface Desktop {
  readonly host: 'electron' | 'browser'
  /** The host in words, for the run's output. */
  readonly description: string
  readonly page: Page
  readonly dataFolder: string
  /** What the save dialog answers from now on; null is Avbryt, which is also what it answers until told. */
  answerSave(path: string | null): Promise<void>
  /** What the dialog for a folder answers from now on; null is Avbryt, which is also what it answers until told. */
  answerFolder(path: string | null): Promise<void>
  /** The file names the save dialog has suggested, oldest first. */
  savesAsked(): Promise<readonly string[]>
  /** The files the program has opened in the computer's own programs; none is really opened. */
  filesOpened(): Promise<readonly string[]>
  /** Requests the program's rules would have let out. Only the browser host sees them; Electron answers none. */
  letThrough(): readonly string[]
  /** Closes the window as a person does, and waits until the program has ended. */
  close(): Promise<void>
  /** Ends the program as a power cut does: nothing gets to run first. */
  kill(): Promise<void>
}

export interface DesktopOptions {
  /** Default: a new empty folder. Starting again on the same folder is the same person coming back. */
  readonly dataFolder?: string
  /** Local time the program starts at, YYYY-MM-DDTHH:MM. Default: the computer's own clock. */
  readonly clock?: string
  /** What the save dialog answers; see answerSave. */
  readonly savePath?: string | null
  /** More arguments to the program. */
  readonly argv?: readonly string[]
}

/** The arguments the program is started with. */
export function programArguments(dataFolder: string | null, options: DesktopOptions): readonly string[] {
  return [
    ...(dataFolder === null ? [] : ['--data', dataFolder]),
    ...(options.clock === undefined ? [] : ['--clock', options.clock]),
    ...(options.argv ?? []),
  ]
}
