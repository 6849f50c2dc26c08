/** A browser cannot be taught a scheme, so it shows direktlots://app under a name that exists nowhere. */
const shownOrigin = 'https://direktlots.invalid'
const ownOrigin = 'direktlots://app'

/** The address as the program knows it. */
export function toOwn(shown: string): string {
  return shown === shownOrigin || shown.startsWith(`${shownOrigin}/`)
    ? ownOrigin + shown.slice(shownOrigin.length)
    : shown
}

/** The address as the browser knows it. */
export function toShown(own: string): string {
  if (!own.startsWith(`${ownOrigin}/`)) throw new Error(`Not an address of the program's own: ${own}`)
  return shownOrigin + own.slice(ownOrigin.length)
}
