import type { App, Session, WebContents } from 'electron'
import { isOwnAddress, isOwnPage } from './own-page.ts'

/**
 * Shuts the session in: no request but for our own files, no permission, no download, no proxy, no dictionary fetched.
 * The developer tools load their own pages, and only where the program is not installed.
 */
export async function lockSession(session: Session, isPackaged: boolean): Promise<void> {
  session.webRequest.onBeforeRequest((details, callback) => {
    const isDevTools = !isPackaged && details.url.startsWith('devtools:')
    callback({ cancel: !isOwnAddress(details.url) && !isDevTools })
  })
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  // The speller is off; should Chromium want a dictionary all the same, it asks our own scheme and is told no.
  session.setSpellCheckerDictionaryDownloadURL('direktlots://app/none/')
  await session.setProxy({ mode: 'direct' })
}

/** Holds every page there will ever be to the one it was opened with. */
export function lockEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', keepOnPage)
  contents.on('will-redirect', keepOnPage)
  contents.on('will-frame-navigate', keepOnPage)
}

interface Navigation {
  readonly url: string
  preventDefault(): void
}

/** Reloading the page is allowed, leaving it is not. */
export function keepOnPage(navigation: Navigation): void {
  if (!isOwnPage(navigation.url)) navigation.preventDefault()
}
