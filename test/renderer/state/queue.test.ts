import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueue, type WriteOutcome } from '../../../renderer/state/queue.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A write that is answered by hand. */
function open(log: string[], name: string) {
  let answer: (outcome: WriteOutcome) => void = () => {}
  const run = (): Promise<WriteOutcome> => {
    log.push(name)
    return new Promise((resolve) => (answer = resolve))
  }
  return { run, answer: (outcome: WriteOutcome) => answer(outcome) }
}

const tick = () => vi.advanceTimersByTimeAsync(0)

describe('the queue of writes', () => {
  it('has one write on its way at a time, in the order they came', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const [first, second] = [open(log, 'first'), open(log, 'second')]
    queue.push(first)
    queue.push(second)
    await tick()
    expect(log).toEqual(['first'])
    first.answer('done')
    await tick()
    expect(log).toEqual(['first', 'second'])
  })

  it('keeps only the latest of waiting writes with the same key', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const first = open(log, 'first')
    queue.push(first)
    queue.push({ key: 'a', ...open(log, 'a1') })
    queue.push({ key: 'b', ...open(log, 'b') })
    queue.push({ key: 'a', ...open(log, 'a2') })
    queue.drop('b')
    first.answer('done')
    await tick()
    expect(log).toEqual(['first', 'a2'])
  })

  it('tries a write that failed again before any later one', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const [first, second] = [open(log, 'first'), open(log, 'second')]
    queue.push(first)
    await tick()
    first.answer('retry')
    await vi.advanceTimersByTimeAsync(1999)
    expect(log).toEqual(['first'])
    await vi.advanceTimersByTimeAsync(1)
    expect(log).toEqual(['first', 'first'])
    queue.push(second)
    first.answer('done')
    await tick()
    expect(log).toEqual(['first', 'first', 'second'])
  })

  it('tries at once when something new is written while it waits', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const first = open(log, 'first')
    queue.push(first)
    first.answer('retry')
    await tick()
    queue.push(open(log, 'second'))
    await tick()
    expect(log).toEqual(['first', 'first'])
  })

  it('goes on after a write that was refused', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const first = open(log, 'first')
    queue.push(first)
    queue.push(open(log, 'second'))
    first.answer('refused')
    await tick()
    expect(log).toEqual(['first', 'second'])
  })

  it('is settled when the last write is answered, and at once when nothing is under way', async () => {
    const queue = createQueue({ retryAfterMs: 2000 })
    await queue.settled()
    const only = open([], 'only')
    queue.push(only)
    let isSettled = false
    void queue.settled().then(() => (isSettled = true))
    await tick()
    expect(isSettled).toBe(false)
    only.answer('done')
    await tick()
    expect(isSettled).toBe(true)
  })

  it('sends all that waits at once, in order, when the window closes', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    for (const name of ['first', 'second', 'third']) queue.push(open(log, name))
    queue.hurry()
    expect(log).toEqual(['first', 'second', 'third'])
  })

  it('sends one that waits for another try first of all when the window closes, and once', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const first = open(log, 'first')
    queue.push(first)
    first.answer('retry')
    await tick()
    queue.push(open(log, 'second'))
    queue.hurry()
    await vi.advanceTimersByTimeAsync(5000)
    expect(log).toEqual(['first', 'first', 'second'])
  })

  it('does not try one again that was dropped while it was under way: a later one has what it had', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const draft = open(log, 'draft')
    queue.push({ key: 'draft', run: draft.run })
    queue.drop('draft')
    queue.push(open(log, 'whole'))
    draft.answer('retry')
    await tick()
    expect(log).toEqual(['draft', 'whole'])
  })

  it('does not try one again that was dropped while it waited for another try', async () => {
    const log: string[] = []
    const queue = createQueue({ retryAfterMs: 2000 })
    const draft = open(log, 'draft')
    queue.push({ key: 'draft', run: draft.run })
    draft.answer('retry')
    await tick()
    queue.drop('draft')
    queue.push(open(log, 'whole'))
    await tick()
    expect(log).toEqual(['draft', 'whole'])
  })
})
