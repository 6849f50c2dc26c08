import { expect, test, vi } from 'vitest'
import { keepOnPage } from '../../../electron/shell/offline.ts'
import { menuTemplate } from '../../../electron/shell/menu-template.ts'
import { pageHeaders } from '../../../electron/shell/headers.ts'

function isPrevented(url: string): boolean {
  const preventDefault = vi.fn()
  keepOnPage({ url, preventDefault })
  return preventDefault.mock.calls.length === 1
}

test('the page may be loaded again but not left', () => {
  expect(isPrevented('direktlots://app/index.html')).toBe(false)
  expect(isPrevented('direktlots://app/index.html#a')).toBe(false)
  for (const url of [
    'https://example.se',
    'file:///etc/passwd',
    'direktlots://app/other.html',
    'about:blank',
  ])
    expect(isPrevented(url), url).toBe(true)
})

test('the policy allows no script and no connection but our own files', () => {
  const policy = pageHeaders('text/html', 'abc')['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'; script-src 'self';")
  expect(policy).toContain("style-src 'self' 'nonce-abc';")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test.each(['win32', 'darwin', 'linux'] as const)(
  'the menu on %s has developer tools only where unpacked',
  (platform) => {
    const installed = JSON.stringify(menuTemplate({ platform, isPackaged: true }))
    expect(installed).not.toMatch(/toggleDevTools|"reload"|forceReload/)
    expect(installed).toContain('"zoomIn"')
    expect(JSON.stringify(menuTemplate({ platform, isPackaged: false }))).toContain('toggleDevTools')
  },
)
