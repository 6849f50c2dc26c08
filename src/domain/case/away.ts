import { formatDate } from '../local-date.ts'
import type { Case } from './schema.ts'

type TakenOver = NonNullable<Case['takenOver']>[number]

/**
 * The row of the colleague who has the case now: it went from here, and has neither come back nor been taken back. Undefined
 * where the case goes on here.
 */
export function awayWith({ takenOver }: Case): TakenOver | undefined {
  const last = takenOver?.at(-1)
  return last === undefined || last.takenInAt !== undefined || last.backAt !== undefined ? undefined : last
}

/** That a case is elsewhere, and what to do about it; null where it goes on here. */
export function awayWords(found: Case): string | null {
  const away = awayWith(found)
  return away === undefined
    ? null
    : `Ärendet är överlämnat till ${away.to ?? 'en kollega'} ${formatDate(away.at.slice(0, 10))}, och beslutet förs in där. Ska det gå vidare här: ta tillbaka ärendet med ett skäl.`
}
