import type { GoodFor } from './routine.ts'

/** "6 månader", "1 dag". */
export function goodForWords({ count, unit }: GoodFor): string {
  if (unit === 'days') return `${count} ${count === 1 ? 'dag' : 'dagar'}`
  return `${count} ${count === 1 ? 'månad' : 'månader'}`
}
