import { describe, expect, test, vi } from 'vitest'
import { answerCalls, isTrusted, type Caller } from '../../../electron/shell/calls.ts'

const own: Caller = { sender: { id: 7 }, senderFrame: { url: 'direktlots://app/index.html', parent: null } }

function caller(change: { url?: string; parent?: unknown; id?: number }): Caller {
  const { url = 'direktlots://app/index.html', parent = null, id = 7 } = change
  return { sender: { id }, senderFrame: { url, parent } }
}

const strangers: readonly [who: string, caller: Caller][] = [
  ['a frame inside the page', caller({ parent: {} })],
  ['another window', caller({ id: 8 })],
  ['a page from the web', caller({ url: 'https://example.se/index.html' })],
  ['a host that only begins like ours', caller({ url: 'direktlots://app.example/index.html' })],
  ['another page of the scheme', caller({ url: 'direktlots://app/other.html' })],
  ['an empty page', caller({ url: 'about:blank' })],
  ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
]

describe('isTrusted', () => {
  test('the main frame of our own page is', () => {
    expect(isTrusted(own, 7)).toBe(true)
    expect(isTrusted(caller({ url: 'direktlots://app/index.html#fragment' }), 7)).toBe(true)
  })

  test.each(strangers)('%s is not', (_who, stranger) => {
    expect(isTrusted(stranger, 7)).toBe(false)
  })
})

describe('answerCalls', () => {
  const ok = { ok: true, value: 1 } as const

  test('carries a trusted call and its answer', async () => {
    const call = vi.fn(() => Promise.resolve(ok))
    await expect(answerCalls(() => 7, call)(own, 'app.start', { a: 1 })).resolves.toEqual(ok)
    expect(call).toHaveBeenCalledWith('app.start', { a: 1 })
  })

  test.each(strangers)('%s is refused with a value and never heard', async (_who, stranger) => {
    const call = vi.fn(() => Promise.resolve(ok))
    const answer = await answerCalls(() => 7, call)(stranger, 'app.start', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(call).not.toHaveBeenCalled()
  })

  test('refuses when there is no window, or the channel is no name', async () => {
    const call = vi.fn(() => Promise.resolve(ok))
    expect(await answerCalls(() => null, call)(own, 'app.start', {})).toMatchObject({ ok: false })
    expect(await answerCalls(() => 7, call)(own, { toString: () => 'app.start' }, {})).toMatchObject({
      ok: false,
    })
    expect(call).not.toHaveBeenCalled()
  })

  test('an error becomes a value that says nothing of the inside', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {})
    const answer = await answerCalls(
      () => 7,
      () => Promise.reject(new Error('SQLITE_SECRET')),
    )(own, 'x', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(JSON.stringify(answer)).not.toContain('SQLITE_SECRET')
    expect(spoken).toHaveBeenCalled()
    spoken.mockRestore()
  })
})
