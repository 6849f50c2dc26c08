import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Channel } from '../../../src/contract/channels.ts'
import { useWorking, watched } from '../../../renderer/state/working.ts'

const work = { what: 'Gör PDF:en', done: 1, of: 4 }
vi.mock('../../../renderer/bridge.ts', () => ({ ask: () => Promise.resolve({ ok: true, value: { work } }) }))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** What the page shows once a call has gone on for so long, in ms, and when it is answered. */
async function shown(channel: Channel, ms: number) {
  let answer = (): void => undefined
  const waiting = watched(channel, new Promise<void>((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(ms)
  const during = useWorking.getState().work
  answer()
  await waiting
  return { during, after: useWorking.getState().work }
}

it.each<Channel>(['record.save', 'record.view', 'masked.save', 'bundle.save', 'hand-over.save'])(
  'how far %s has come is shown when it takes more than half a second, until it is answered',
  async (channel) => {
    expect(await shown(channel, 400)).toEqual({ during: null, after: null })
    expect(await shown(channel, 600)).toEqual({ during: work, after: null })
  },
)
