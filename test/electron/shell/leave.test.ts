import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leaveBeforeClosing, leaveChannel } from '../../../electron/shell/leave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aWindow() {
  const happened: string[] = []
  let isDestroyed = false
  let askToClose = (): void => {}
  const left = leaveBeforeClosing({
    on(_event, listener) {
      askToClose = () => listener({ preventDefault: () => happened.push('kept open') })
    },
    isDestroyed: () => isDestroyed,
    destroy() {
      isDestroyed = true
      happened.push('closed')
    },
    webContents: { send: (channel) => happened.push(channel) },
  })
  return { happened, left, askToClose: () => askToClose() }
}

test('the window waits for the page to be done, and closes then', () => {
  const window = aWindow()
  window.askToClose()
  expect(window.happened).toEqual(['kept open', leaveChannel])
  window.left()
  vi.runAllTimers()
  expect(window.happened).toEqual(['kept open', leaveChannel, 'closed'])
})

test('a page that says nothing does not keep its window', () => {
  const window = aWindow()
  window.askToClose()
  vi.advanceTimersByTime(1000)
  expect(window.happened.at(-1)).toBe('closed')
})

test('the page is told once, however often the person asks', () => {
  const window = aWindow()
  window.askToClose()
  window.askToClose()
  expect(window.happened).toEqual(['kept open', leaveChannel, 'kept open'])
})

test('a page cannot close the window of its own accord', () => {
  const window = aWindow()
  window.left()
  expect(window.happened).toEqual([])
})
