/** The program's own scheme. Nothing else is ever loaded. */
export const scheme = 'direktlots'
const host = 'app'

/** The one page of the program. */
export const pageUrl = `${scheme}://${host}/index.html`

/** True for addresses under direktlots://app. Compares parsed parts: a prefix check would let direktlots://app.evil in. */
export function isOwnAddress(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.protocol === `${scheme}:` && parsed.host === host
}

/** True for the page itself, whatever its fragment: the only address the window may be at. */
export function isOwnPage(url: string): boolean {
  return isOwnAddress(url) && URL.parse(url)?.pathname === '/index.html'
}
