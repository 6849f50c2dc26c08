import type { RowForm } from './read-rows.ts'

/**
 * How much room there is on the page. What is asked for, who is who and why something is departed from have theirs first; what
 * is told of the purchase is cut before that.
 */
export interface Room {
  /** How many of the red points stand on it, and the most characters of one. */
  readonly points: number
  readonly reason: number
  /** How many of what lacks are named. */
  readonly missing: number
  /** The most characters of a line of the facts. */
  readonly fact: number
  /** Few rows, with their lines after each other; the fewest tell who was asked in numbers. Absent: a row and a line for each. */
  readonly rows?: Exclude<RowForm, 'whole'>
}

/** Tried one after the other until all is on one page. */
export const roomsTried: readonly Room[] = [
  { points: Infinity, reason: Infinity, missing: Infinity, fact: Infinity },
  { points: Infinity, reason: Infinity, missing: Infinity, fact: Infinity, rows: 'joined' },
  { points: Infinity, reason: Infinity, missing: Infinity, fact: Infinity, rows: 'folded' },
  { points: 8, reason: 700, missing: 5, fact: 200, rows: 'folded' },
  { points: 8, reason: 420, missing: 4, fact: 120, rows: 'folded' },
  { points: 7, reason: 320, missing: 3, fact: 100, rows: 'folded' },
  { points: 6, reason: 250, missing: 2, fact: 90, rows: 'folded' },
  { points: 5, reason: 210, missing: 1, fact: 80, rows: 'folded' },
  { points: 4, reason: 190, missing: 1, fact: 80, rows: 'folded' },
  { points: 3, reason: 180, missing: 1, fact: 70, rows: 'fewest' },
  { points: 3, reason: 150, missing: 0, fact: 60, rows: 'fewest' },
  { points: 3, reason: 95, missing: 0, fact: 45, rows: 'fewest' },
]

/** The whole text, however many pages it takes. */
export const wholeRoom: Room = { points: Infinity, reason: Infinity, missing: Infinity, fact: Infinity }
