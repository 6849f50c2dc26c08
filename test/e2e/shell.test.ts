import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../src/contract/answer.ts'
import type { StartState } from '../../src/contract/shapes.ts'
import type { Desktop } from '../support/desktop/desktop.ts'
import { launchDesktop } from '../support/desktop/launch-desktop.ts'

let desktop: Desktop
const complaints: string[] = []

beforeAll(async () => {
  desktop = await launchDesktop({ clock: '2026-12-04T10:02' })
  desktop.page.on('console', (message) => complaints.push(message.text()))
  desktop.page.on('pageerror', (error) => complaints.push(error.message))
})

afterAll(() => desktop.close())

/** Calls the bridge from the page as any script there could. */
function call<T = unknown>(channel: unknown, args: unknown): Promise<Answer<T>> {
  return desktop.page.evaluate(([name, value]) => Reflect.get(window, 'direktlots').call(name, value), [
    channel,
    args,
  ] as const)
}

test('the window is called Direktlots', async () => {
  expect(await desktop.page.title()).toContain('Direktlots')
})

test('the page is shown again after a reload, and the policy stops nothing of its own', async () => {
  await desktop.page.reload()
  expect(await desktop.page.title()).toContain('Direktlots')
  expect(complaints).toEqual([])
})

test('the program starts at the given time and runs on, in the given folder', async () => {
  const answer = await call<StartState>('app.start', {})
  if (!answer.ok) throw new Error(answer.error.message)
  expect(answer.value.now).toMatch(/^2026-12-04T10:0[23]:\d\d$/)
  expect(answer.value).toMatchObject({ dataFolder: desktop.dataFolder, host: desktop.host })
})

test.each([
  ['a channel that is not in the contract', 'shell.openExternal', {}],
  ['the name of something every object has', 'constructor', {}],
  ['no name at all', null, {}],
  ['arguments that are not of the contract', 'case.open', { id: 7 }],
  ['more than the contract asks for', 'app.start', { extra: true }],
  ['no arguments', 'app.start', null],
])('%s is refused with a value', async (_what, channel, args) => {
  expect(await call(channel, args)).toMatchObject({ ok: false, error: { code: 'refused' } })
})

test('a frame inside the page has no bridge that is listened to', async () => {
  const answers = await desktop.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentWindow
    const bridge: unknown = inner === null ? undefined : Reflect.get(inner, 'direktlots')
    frame.remove()
    return typeof bridge
  })
  expect(answers).toBe('undefined')
})

test('the page has no Node and nothing of Electron', async () => {
  const seen = await desktop.page.evaluate(() =>
    ['require', 'process', 'module', 'electron', 'ipcRenderer', 'Buffer'].filter((name) => name in window),
  )
  expect(seen).toEqual([])
})

test('closing the window ends the program, and it can be opened again on the same folder', async () => {
  const first = await launchDesktop()
  await first.close()
  const second = await launchDesktop({ dataFolder: first.dataFolder })
  expect(await second.page.title()).toContain('Direktlots')
  await second.close()
})

test('a program that is killed leaves its folder free to open again', async () => {
  const first = await launchDesktop()
  await first.kill()
  const second = await launchDesktop({ dataFolder: first.dataFolder })
  const answer = await second.page.evaluate(() => Reflect.get(window, 'direktlots').call('app.start', {}))
  expect(answer).toMatchObject({ ok: true, value: { problem: null } })
  await second.close()
})
