/** What became of a write: it is on the disk, it can never be, or it should be tried again. */
export type WriteOutcome = 'done' | 'refused' | 'retry'

export interface Job {
  /** A waiting job with the same key is replaced: only its latest text matters. */
  readonly key?: string
  readonly run: () => Promise<WriteOutcome>
}

export interface Queue {
  readonly push: (job: Job) => void
  /** Takes away waiting jobs with this key. */
  readonly drop: (key: string) => void
  /** Resolves when everything pushed so far has been answered. */
  readonly settled: () => Promise<void>
  /** The window is closing: sends all that waits at once, in order, without waiting for answers. */
  readonly hurry: () => void
}

/** Runs jobs one at a time in the order they came. A job that asks for it is run again until it is done. */
export function createQueue({ retryAfterMs }: { readonly retryAfterMs: number }): Queue {
  let waiting: Job[] = []
  let current: Job | null = null
  let idle: (() => void)[] = []
  let wake: (() => void) | null = null

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, retryAfterMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const work = async (): Promise<void> => {
    for (current = waiting.shift() ?? null; current !== null; current = waiting.shift() ?? null) {
      while ((await current.run()) === 'retry') await pause()
    }
    for (const resolve of idle.splice(0)) resolve()
  }

  return {
    push: (job) => {
      const index = job.key === undefined ? -1 : waiting.findIndex((other) => other.key === job.key)
      if (index >= 0) waiting[index] = job
      else waiting.push(job)
      if (current === null) void work()
      else wake?.()
    },
    drop: (key) => {
      waiting = waiting.filter((job) => job.key !== key)
    },
    settled: () => (current === null ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
    hurry: () => {
      for (const job of waiting.splice(0)) void job.run()
    },
  }
}
