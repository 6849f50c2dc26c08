import type { Page } from 'playwright'
import type { ProgramSide, Remote } from '../wire.ts'

/** Electron's name of a permission, and the names Chromium's own control of permissions has for it. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  midi: ['midi'],
  'local-fonts': ['local-fonts'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'screen-wake-lock': ['screen-wake-lock'],
}

/** Tells the browser which permissions the program's rules refuse. It forgets when the CDP session ends, so that stays. */
export async function denyPermissions(page: Page, program: Remote<ProgramSide>): Promise<void> {
  const chromium = await page.context().newCDPSession(page)
  const { targetInfo } = await chromium.send('Target.getTargetInfo')
  const context = targetInfo.browserContextId
  for (const [permission, names] of Object.entries(permissions)) {
    if (await program.permits(permission)) continue
    for (const name of names) {
      await chromium.send('Browser.setPermission', {
        permission: { name },
        setting: 'denied',
        ...(context === undefined ? {} : { browserContextId: context }),
      })
    }
  }
}
