import { AsyncLocalStorage } from 'node:async_hooks'
import type { BrowserContext, Frame, Page } from 'playwright'
import { runCommonJs } from '../run-common-js.ts'

type Invoke = (frame: Frame, channel: string, args: readonly unknown[]) => Promise<unknown>
type Exposed = Readonly<Record<string, (...args: unknown[]) => unknown>>
type Listener = (event: object, ...args: unknown[]) => void

export interface InstalledPreload {
  /** Sends a message from the program to the preload script of the page. */
  tell(page: Page, channel: string, args: readonly unknown[]): void
}

/**
 * Runs the preload script and puts what it exposes on every page of the context, as `contextBridge` does. The script runs
 * in Node; which frame a call came from follows it to `ipcRenderer.invoke`.
 */
export async function installPreload(
  context: BrowserContext,
  file: string,
  invoke: Invoke,
): Promise<InstalledPreload> {
  const calling = new AsyncLocalStorage<Frame>()
  /** Set while the script itself acts, rather than the page through it. */
  const fromScript = new AsyncLocalStorage<boolean>()
  const worlds = new Map<string, Exposed>()
  const listeners = new Map<string, Listener>()
  /** The event the script has last sent to the page. What it says to the program after that must come after. */
  let dispatched: Promise<unknown> = Promise.resolve()

  const callingFrame = (): Frame => {
    const frame = calling.getStore()
    if (frame === undefined) throw new Error('Only calls and messages that concern a page are carried.')
    return frame
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Exposed): void => void worlds.set(name, api),
    },
    ipcRenderer: {
      on: (channel: string, listener: Listener): void => void listeners.set(channel, listener),
      invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
        const frame = callingFrame()
        if (fromScript.getStore() === true) await dispatched
        return invoke(frame, channel, args)
      },
    },
  }
  const window = {
    dispatchEvent: (event: Event): boolean => {
      dispatched = callingFrame().evaluate((type) => void dispatchEvent(new Event(type)), event.type)
      return true
    },
  }
  runCommonJs(file, electron, window)

  await context.exposeBinding('__bridge', ({ frame }, world: string, name: string, args: unknown[]) =>
    calling.run(frame, () => worlds.get(world)?.[name]?.(...args)),
  )
  const shape = [...worlds].map(([world, api]) => ({ world, names: Object.keys(api) }))
  await context.addInitScript(exposeInPage, shape)
  return {
    tell: (page, channel, args) =>
      calling.run(page.mainFrame(), () => fromScript.run(true, () => listeners.get(channel)?.({}, ...args))),
  }
}

// Runs in the page, before its own scripts. Electron runs a preload script in the main frame only.
function exposeInPage(shape: { world: string; names: string[] }[]): void {
  if (window.top !== window) return
  const carry: unknown = Reflect.get(window, '__bridge')
  if (typeof carry !== 'function') return
  for (const { world, names } of shape) {
    const api = names.map((name) => [name, (...args: unknown[]): unknown => carry(world, name, args)])
    Object.defineProperty(window, world, { value: Object.freeze(Object.fromEntries(api)) })
  }
}
