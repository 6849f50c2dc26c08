import { AsyncLocalStorage } from 'node:async_hooks'
import type { BrowserContext, Frame } from 'playwright'
import { runCommonJs } from '../run-common-js.ts'

type Invoke = (frame: Frame, channel: string, args: readonly unknown[]) => Promise<unknown>
type Exposed = Readonly<Record<string, (...args: unknown[]) => unknown>>

/**
 * Runs the preload script and puts what it exposes on every page of the context, as `contextBridge` does. The script runs
 * in Node; which frame a call came from follows it to `ipcRenderer.invoke`.
 */
export async function installPreload(context: BrowserContext, file: string, invoke: Invoke): Promise<void> {
  const calling = new AsyncLocalStorage<Frame>()
  const worlds = new Map<string, Exposed>()
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Exposed): void => void worlds.set(name, api),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]): Promise<unknown> => {
        const frame = calling.getStore()
        if (frame === undefined) throw new Error('Only calls from the page are carried.')
        return invoke(frame, channel, args)
      },
    },
  }
  runCommonJs(file, electron)

  await context.exposeBinding('__bridge', ({ frame }, world: string, name: string, args: unknown[]) =>
    calling.run(frame, () => worlds.get(world)?.[name]?.(...args)),
  )
  const shape = [...worlds].map(([world, api]) => ({ world, names: Object.keys(api) }))
  await context.addInitScript(exposeInPage, shape)
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
