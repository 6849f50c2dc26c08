import { createSocket } from 'node:dgram'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Desktop } from '../support/desktop/desktop.ts'
import { launchDesktop } from '../support/desktop/launch-desktop.ts'
import { setTrap, type Trap } from '../support/trap.ts'
import { attempts } from './offline-attempts.ts'

// A page that did get away answers nothing more: then each test is to fail soon.
vi.setConfig({ testTimeout: 10_000, hookTimeout: 60_000 })

let desktop: Desktop
let page: Page
let trap: Trap

beforeAll(async () => {
  trap = await setTrap()
  desktop = await launchDesktop()
  page = desktop.page
  await markPage()
})

afterAll(async () => {
  await desktop.close()
  await trap.close()
})

// A page that has been left and come back to is another page, without the mark.
function markPage(): Promise<void> {
  return page.evaluate(() => void (document.documentElement.dataset['same'] = 'page'))
}

/** Lets what was started in the page come to an end: a moment is longer than a packet needs on one computer. */
async function nothingCame(): Promise<void> {
  await page.waitForTimeout(300)
  expect(trap.caught()).toBe(0)
  expect(desktop.letThrough()).toEqual([])
  expect(page.url()).toMatch(/\/index\.html$/)
  expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('page')
}

test('the trap catches what does come', async () => {
  const other = await setTrap()
  await fetch(`http://127.0.0.1:${other.port}/`).catch(() => null)
  const socket = createSocket('udp4')
  await new Promise((resolve) => socket.send('x', other.port, '127.0.0.1', resolve))
  socket.close()
  await expect.poll(() => other.caught()).toBe(2)
  await other.close()
})

test.each(Object.entries(attempts))('%s reaches nobody', async (_name, attempt) => {
  expect(await page.evaluate(attempt, `127.0.0.1:${trap.port}`)).toBe('refused')
  await nothingCame()
})

test('WebRTC reaches nobody', async () => {
  await page.evaluate(async (address) => {
    const connection = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:${address}` },
        { urls: `turn:${address}?transport=tcp`, username: 'u', credential: 'c' },
      ],
    })
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
  }, `127.0.0.1:${trap.port}`)
  await page.waitForTimeout(700)
  await nothingCame()
})

test('no window is opened', async () => {
  await page.evaluate((url) => void window.open(url), `http://127.0.0.1:${trap.port}/`)
  await nothingCame()
  expect(page.context().pages()).toHaveLength(1)
})

test('the page cannot be left', async () => {
  const url = `http://127.0.0.1:${trap.port}/`
  await page.evaluate((to) => location.assign(to), url)
  await nothingCame()
  await page.evaluate((to) => {
    const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
    document.body.append(form)
    form.submit()
  }, url)
  await nothingCame()
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, ping: to, download: 'x' })
    document.body.append(link)
    link.click()
  }, url)
  await nothingCame()
})

test('no permission is given', async () => {
  const answers = await page.evaluate(async () => ({
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(String, () => 'refused'),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(String, () => resolve('refused')),
    ),
    notice: (await Notification.requestPermission()) === 'granted' ? 'granted' : 'refused',
    clipboard: await navigator.clipboard.readText().then(String, () => 'refused'),
  }))
  expect(answers).toEqual({ camera: 'refused', place: 'refused', notice: 'refused', clipboard: 'refused' })
  expect(
    await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state),
  ).toBe('denied')
})

test('text cannot become a script', async () => {
  const ran = await page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'document.title = "changed"'
    document.head.append(inline)
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'changed\'">')
    await new Promise((resolve) => setTimeout(resolve, 100))
    return document.title
  })
  expect(ran).toContain('Direktlots')
})

// The policy stops most attempts before anything behind it is asked. Here it is taken away: the session must hold alone.
describe('without the policy of the page', () => {
  beforeAll(async () => {
    const chromium = await page.context().newCDPSession(page)
    await chromium.send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    await markPage()
  })

  test.each(Object.entries(attempts))('%s reaches nobody', async (name, attempt) => {
    const answer = await page.evaluate(attempt, `127.0.0.1:${trap.port}`)
    // A worker starts before its script is asked for; that it gets none is what counts.
    if (!name.includes('worker')) expect(answer).toBe('refused')
    await nothingCame()
  })
})
