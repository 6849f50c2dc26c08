import { create } from 'zustand'
import type { Channel } from '../../src/contract/channels.ts'
import type { WorkState } from '../../src/contract/shapes.ts'
import { ask } from '../bridge.ts'

interface Working {
  /** What goes on and takes long enough to be told of; null where nothing does. */
  readonly work: WorkState | null
  /** The person has stopped it, and it has not ended yet. */
  readonly isStopping: boolean
}

export const useWorking = create<Working>(() => ({ work: null, isStopping: false }))

/** Calls that may make a long file. */
const slow: ReadonlySet<Channel> = new Set<Channel>([
  'record.save',
  'record.view',
  'hand-over.save',
  'bundle.save',
  'masked.save',
  'verify.finish',
  'verify.folder',
])

/** Nobody needs to be told of what is done in this time, in ms. */
const patience = 500
const interval = 200

/** Waits for a call; where it takes its time, the page shows how far it has come until it is answered. */
export async function watched<T>(channel: Channel, waiting: Promise<T>): Promise<T> {
  if (!slow.has(channel)) return waiting
  let isDone = false
  const look = async (): Promise<void> => {
    const answer = await ask('work.state', {})
    if (isDone) return
    useWorking.setState({ work: answer.ok ? answer.value.work : null })
    setTimeout(() => void look(), interval)
  }
  const timer = setTimeout(() => void look(), patience)
  try {
    return await waiting
  } finally {
    isDone = true
    clearTimeout(timer)
    useWorking.setState({ work: null, isStopping: false })
  }
}

/** Stops what goes on: the call that waits for it is answered that it was. */
export function stopWork(): void {
  useWorking.setState({ isStopping: true })
  void ask('work.cancel', {})
}
