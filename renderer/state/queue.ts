/** What became of a write: it is on the disk, it can never be, or it should be tried again. */
export type WriteOutcome = 'done' | 'refused' | 'retry'

export interface Job {
  /** A waiting job with the same key is replaced: only its latest text matters. */
  readonly key?: string
  readonly run: () => Promise<WriteOutcome>
}

export interface Queue {
  readonly push: (job: Job) => void
  /** Takes away jobs with this key that wait, also for another try: a later one has what they had. */
  readonly drop: (key: string) => void
  /** Resolves when everything pushed so far has been answered. */
  readonly settled: () => Promise<void>
  /** The window is closing: sends all that waits at once, in order, without waiting for answers. */
  readonly hurry: () => void
}

interface UnderWay {
  readonly job: Job
  /** It has failed, and waits for another try. */
  isPaused: boolean
  /** It is not tried again. */
  isDropped: boolean
}

/** Runs jobs one at a time in the order they came. A job that asks for it is run again until it is done. */
export function createQueue({ retryAfterMs }: { readonly retryAfterMs: number }): Queue {
  let waiting: Job[] = []
  let current: UnderWay | null = null
  let idle: (() => void)[] = []
  let wake: (() => void) | null = null

  const next = (): UnderWay | null => {
    const job = waiting.shift()
    return job === undefined ? null : { job, isPaused: false, isDropped: false }
  }

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, retryAfterMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async (one: UnderWay): Promise<void> => {
    while (!one.isDropped && (await one.job.run()) === 'retry' && !one.isDropped) {
      one.isPaused = true
      await pause()
      one.isPaused = false
    }
  }

  const work = async (): Promise<void> => {
    for (current = next(); current !== null; current = next()) await run(current)
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
      if (current?.job.key !== key) return
      current.isDropped = true
      wake?.()
    },
    settled: () => (current === null ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
    hurry: () => {
      const jobs = waiting.splice(0)
      if (current?.isPaused === true && !current.isDropped) {
        // It goes first, now; the pause before its next try ends without one.
        jobs.unshift(current.job)
        current.isDropped = true
        wake?.()
      }
      for (const job of jobs) void job.run()
    },
  }
}
