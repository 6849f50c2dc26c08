import { fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'
import type { BrowserScreen } from './screen/browser-screen.ts'
import type { Person } from './screen/person.ts'
import { connect, type ProgramSide, type Remote, type ScreenSide } from './wire.ts'

export interface ProgramProcess {
  readonly program: Remote<ProgramSide>
  /** The switches the program wants its browser to have, when it has been loaded. */
  readonly started: Promise<readonly string[]>
  /** The exit code, when the process is gone. */
  readonly ended: Promise<number>
  /** Gives the program the screen to show its window on, and lets it go on. */
  show(screen: BrowserScreen): void
  /** Ends the process at once, as a power cut does. */
  kill(): void
}

const nodeFlags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** Starts the program's side of the browser host in a process of its own. */
export function startProgram(argv: readonly string[], person: Person): ProgramProcess {
  const child = fork(join(root, 'test', 'support', 'desktop', 'program.ts'), argv, {
    execArgv: nodeFlags,
    // Plain JSON would lose the bytes of what the program serves.
    serialization: 'advanced',
  })
  const started = Promise.withResolvers<readonly string[]>()
  const screen = Promise.withResolvers<BrowserScreen>()
  const own: ScreenSide = {
    started: (switches) => started.resolve(switches),
    openWindow: async (shape) => (await screen.promise).openWindow(shape),
    load: async (url) => (await screen.promise).load(url),
    bringForward: async () => (await screen.promise).bringForward(),
    closeWindow: async () => (await screen.promise).closeWindow(),
    tell: async (channel, args) => (await screen.promise).tell(channel, args),
    save: (suggestedPath) => person.save(suggestedPath),
    chooseFolder: () => person.chooseFolder(),
    open: (path) => person.open(path),
    read: (title, text) => person.read(title, text),
  }
  const program = connect<ProgramSide>(
    {
      // A call to a program that has just ended gets no answer, which is what a call to a closed window gets too.
      send: (message) => void (child.connected && child.send(message, () => {})),
      onMessage: (take) => void child.on('message', (message) => take(Object(message))),
    },
    () => own,
  )
  return {
    program,
    started: started.promise,
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1))),
    show(shown) {
      screen.resolve(shown)
      void program.becomeReady()
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
