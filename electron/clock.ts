const clockPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/

/** Reads local time, YYYY-MM-DDTHH:MM with seconds if wanted. Null where there is no such time. */
export function parseClock(text: string): Date | null {
  const match = clockPattern.exec(text)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const date = new Date(year, month - 1, day, hour, minute, second)
  // Date rolls 31 November over to 1 December; such a day is a slip of the pen, not a wish.
  const asWritten =
    date.getFullYear() === year &&
    date.getMonth() === month - 1 &&
    date.getDate() === day &&
    date.getHours() === hour &&
    date.getMinutes() === minute &&
    date.getSeconds() === second
  return asWritten ? date : null
}

/** A clock that starts at `start` and runs on from there at the real pace; the real clock where `start` is null. */
export function clockFrom(start: Date | null, realNow: () => Date): () => Date {
  if (start === null) return realNow
  const shift = start.getTime() - realNow().getTime()
  return () => new Date(realNow().getTime() + shift)
}
