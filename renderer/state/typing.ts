import type { Entry } from '../../src/domain/case/enter.ts'

/** Longest time a keystroke waits before it is on its way to the disk. */
const draftAfterMs = 100
/** A pause this long in the typing enters the field, as leaving it does. */
export const enterAfterMs = 5000
/** A pause this long ends a word: what has been answered meanwhile can be shown. */
export const pauseAfterMs = 400

interface TypingPorts {
  readonly draft: (entry: Entry) => void
  /** Enters the texts; resolves when they are stored or refused. */
  readonly enter: (entries: readonly Entry[]) => Promise<void>
  /** Whether a text at the path is entered only when its field is left: each other text is kept as history. */
  readonly waitsUntilLeft?: (path: string) => boolean
  /** What the field shows instead of the stored answer; undefined: the stored answer again. */
  readonly show: (path: string, text: string | undefined) => void
  /** The typing has paused, or the field was left. */
  readonly paused?: () => void
}

export interface Typing {
  /** A keystroke. */
  readonly type: (path: string, text: string) => void
  /** Enters what is typed while the person stays in the field. */
  readonly commit: (path: string) => void
  /** The field was left: what is typed is entered. A field left as it was sends nothing. */
  readonly leave: (path: string) => void
  /** An answer given with one press. */
  readonly choose: (path: string, text: string) => void
  /** Enters all that is typed and not yet sent, in one call. */
  readonly flush: () => void
  /** Forgets what is typed at and below a path: its row is going away. */
  readonly discard: (path: string) => void
  /** Whether a key was pressed a moment ago in a field that has not been left. */
  readonly isTyping: () => boolean
}

interface Typed {
  text: string
  /** The text last sent to be entered. */
  sent: string | undefined
  inFlight: number
  isLeft: boolean
  draftTimer: ReturnType<typeof setTimeout> | undefined
  enterTimer: ReturnType<typeof setTimeout> | undefined
}

/** Keeps what is typed apart from what is stored, so that an answer that arrives never overwrites a keystroke. */
export function createTyping(ports: TypingPorts): Typing {
  const fields = new Map<string, Typed>()
  let pause: ReturnType<typeof setTimeout> | undefined
  const endPause = (): void => {
    clearTimeout(pause)
    pause = undefined
    ports.paused?.()
  }

  const typedAt = (path: string, text: string): Typed => {
    const typed = fields.get(path) ?? untouched()
    fields.set(path, typed)
    typed.text = text
    ports.show(path, text)
    return typed
  }

  const draft = (path: string, typed: Typed): void => {
    typed.draftTimer = undefined
    ports.draft({ path, text: typed.text })
  }

  const send = (paths: readonly string[]): void => {
    const entries = paths.flatMap((path) => {
      const typed = fields.get(path)
      if (!typed) return []
      stopTimers(typed)
      if (typed.text === typed.sent) return []
      typed.sent = typed.text
      typed.inFlight += 1
      return [{ path, text: typed.text, typed }]
    })
    if (entries.length === 0) return
    const answered = (): void =>
      entries.forEach(({ path, typed }) => {
        typed.inFlight -= 1
        settle(path, typed)
      })
    void ports.enter(entries.map(({ path, text }) => ({ path, text }))).then(answered, answered)
  }

  /** The stored answer takes over once the field is left and nothing typed in it is on its way. */
  const settle = (path: string, typed: Typed): void => {
    if (fields.get(path) !== typed || !typed.isLeft || typed.inFlight > 0 || typed.text !== typed.sent) return
    fields.delete(path)
    ports.show(path, undefined)
  }

  const leave = (path: string): void => {
    const typed = fields.get(path)
    if (!typed) return
    typed.isLeft = true
    send([path])
    settle(path, typed)
    if (pause !== undefined) endPause()
  }

  return {
    type: (path, text) => {
      const typed = typedAt(path, text)
      typed.isLeft = false
      clearTimeout(pause)
      pause = setTimeout(endPause, pauseAfterMs)
      typed.draftTimer ??= setTimeout(() => draft(path, typed), draftAfterMs)
      clearTimeout(typed.enterTimer)
      if (ports.waitsUntilLeft?.(path) !== true)
        typed.enterTimer = setTimeout(() => send([path]), enterAfterMs)
    },
    commit: (path) => send([path]),
    leave,
    choose: (path, text) => {
      typedAt(path, text)
      leave(path)
    },
    flush: () => send([...fields.keys()]),
    discard: (path) => {
      for (const [at, typed] of fields) {
        if (at !== path && !at.startsWith(`${path}.`)) continue
        stopTimers(typed)
        fields.delete(at)
        ports.show(at, undefined)
      }
    },
    isTyping: () => pause !== undefined,
  }
}

const untouched = (): Typed => ({
  text: '',
  sent: undefined,
  inFlight: 0,
  isLeft: false,
  draftTimer: undefined,
  enterTimer: undefined,
})

function stopTimers(typed: Typed): void {
  clearTimeout(typed.draftTimer)
  clearTimeout(typed.enterTimer)
  typed.draftTimer = undefined
  typed.enterTimer = undefined
}
