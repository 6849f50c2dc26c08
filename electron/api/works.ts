import { setImmediate } from 'node:timers/promises'
import { Refusal } from '../../src/contract/answer.ts'
import type { WorkState } from '../../src/contract/shapes.ts'

/**
 * Told by a work how far it has come. Lets the program answer calls in between, and rejects once the person has stopped the
 * work: whoever works passes that on, and has written nothing.
 */
export type Step = (done: number, of: number) => Promise<void>

/** What takes time and is not done, such as a PDF being made: how far it has come, and to stop it. */
export interface Works {
  /** Runs a work. `what`: as it is said while it goes on, "Gör PDF:en". Rejects with Refusal 'cancelled' where it was stopped. */
  run<T>(what: string, work: (step: Step) => Promise<T>): Promise<T>
  /** The work that has gone on longest; null where nothing does. */
  state(): WorkState | null
  /** Stops all that goes on. */
  cancel(): void
}

interface Going {
  readonly what: string
  done: number
  of: number
  isStopped: boolean
}

/** How long a work goes on before calls are answered, in ms: short enough for a page that asks how far it has come. */
const stretch = 25

/** To be awaited now and then in what takes time: lets the program answer calls once it has gone on for a while. */
export function givingWay(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < stretch) return
    await setImmediate()
    since = performance.now()
  }
}

export function createWorks(): Works {
  const going = new Set<Going>()
  return {
    async run(what, work) {
      const one: Going = { what, done: 0, of: 1, isStopped: false }
      going.add(one)
      const giveWay = givingWay()
      const check = (): void => {
        if (one.isStopped) throw new Refusal('cancelled', 'Du avbröt. Ingen fil är skriven.')
      }
      try {
        const made = await work(async (done, of) => {
          one.done = done
          one.of = of
          await giveWay()
          check()
        })
        check()
        return made
      } finally {
        going.delete(one)
      }
    },
    state() {
      const [first] = going
      return first === undefined ? null : { what: first.what, done: first.done, of: first.of }
    },
    cancel() {
      for (const one of going) one.isStopped = true
    },
  }
}
