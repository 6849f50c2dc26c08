/**
 * The wire between the two processes of the browser host: the program's, where the built main file runs, and the
 * screen's, where the browser is driven. Each side offers methods; a call is answered when the other side has done it.
 */

export interface WindowShape {
  readonly width: number
  readonly height: number
  readonly preload: string | null
}

export interface AskedRequest {
  /** The address as the program knows it. */
  readonly url: string
  readonly method: string
  /** Which frame the request would take to another address; null where it only fetches something. */
  readonly navigates: 'main' | 'inner' | null
}

export type Decision =
  /** The program's rules refuse it. */
  | { readonly kind: 'refused' }
  /** The program's rules keep the frame where it is. */
  | { readonly kind: 'stays' }
  /** The program's rules would let it out. */
  | { readonly kind: 'let-through' }
  | {
      readonly kind: 'served'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }

export interface CallingFrame {
  readonly url: string
  readonly isMain: boolean
}

/** What the screen asks of the program. */
export interface ProgramSide {
  becomeReady(): void
  decide(request: AskedRequest): Promise<Decision>
  letsOpen(url: string): boolean
  letsDownload(): boolean
  permits(permission: string): boolean
  invoke(frame: CallingFrame, channel: string, args: readonly unknown[]): Promise<unknown>
  /** Somebody wants to close the window; the program may have something to do first. */
  askToClose(): void
  windowClosed(): void
}

/** What the program asks of the screen. */
export interface ScreenSide {
  /** The program has been loaded and wants a browser with these switches. */
  started(switches: readonly string[]): void
  openWindow(shape: WindowShape): Promise<void>
  load(url: string): Promise<void>
  bringForward(): Promise<void>
  closeWindow(): Promise<void>
  /** Sends a message to the preload script. */
  tell(channel: string, args: readonly unknown[]): Promise<void>
  save(suggestedPath: string): string | null
  chooseFolder(): string | null
  open(path: string): Promise<string>
  read(title: string, text: string): void
}

type Method = (...args: never[]) => unknown

/** The other side's methods, seen from here. */
export type Remote<Side> = {
  readonly [Name in keyof Side]: Side[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never
}

interface Wire {
  send(message: object): void
  onMessage(take: (message: object) => void): void
}

type Message =
  | { readonly call: string; readonly id: number; readonly args: readonly never[] }
  | { readonly answer: number; readonly value?: unknown; readonly error?: string }

/**
 * Ties the ends together: answers the other side's calls with what `own` has, and makes calls to it. `own` is asked for
 * at each call, since it often needs the other side to be made.
 */
export function connect<Other>(wire: Wire, own: () => object): Remote<Other> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let count = 0
  wire.onMessage((received) => {
    const message = received as Message
    if ('call' in message) void answer(message.id, message.call, message.args)
    else if (message.error === undefined) settle(message.answer)?.resolve(message.value)
    else settle(message.answer)?.reject(new Error(message.error))
  })

  function settle(id: number): PromiseWithResolvers<unknown> | undefined {
    const promise = waiting.get(id)
    waiting.delete(id)
    return promise
  }

  async function answer(id: number, name: string, args: readonly never[]): Promise<void> {
    try {
      const target = own()
      const method = Reflect.get(target, name) as Method
      wire.send({ answer: id, value: await method.apply(target, [...args]) })
    } catch (error) {
      wire.send({ answer: id, error: String(error) })
    }
  }

  function call(name: string, args: readonly unknown[]): Promise<unknown> {
    const promise = Promise.withResolvers<unknown>()
    count += 1
    waiting.set(count, promise)
    wire.send({ call: name, id: count, args })
    return promise.promise
  }

  const remote = new Proxy(
    {},
    {
      get:
        (_target, name) =>
        (...args: unknown[]) =>
          call(String(name), args),
    },
  )
  return remote as Remote<Other>
}
