const two = (n: number): string => String(n).padStart(2, '0')

/** YYYY-MM-DDTHH:MM:SS in the computer's time zone. */
export function localTime(now: Date): string {
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`
}

/** Local time with its offset: an instant that a reader recognises from the clock on the wall. */
export function localInstant(now: Date): string {
  const offset = -now.getTimezoneOffset()
  const minutes = Math.abs(offset)
  return `${localTime(now)}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
