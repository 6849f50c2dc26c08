import type { LocalDate } from '../../src/domain/local-date.ts'

let base = 0
let setAt = 0

/** Sets the page's clock by the program's: local time as YYYY-MM-DDTHH:MM:SS. */
export function setClock(now: string): void {
  base = Date.parse(`${now.slice(0, 19)}Z`)
  setAt = performance.now()
}

/** The local day, by the program's clock. */
export function today(): LocalDate {
  return new Date(base + performance.now() - setAt).toISOString().slice(0, 10)
}

const hourAndMinute = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })

/** An ISO instant as the clock on the wall says it: "14:32". */
export const clockTime = (instant: string): string => hourAndMinute.format(new Date(instant))
