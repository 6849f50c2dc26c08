/** "12 dagar kvar", "Sista dagen är i dag", "3 dagar för sent". */
export function sayDaysLeft(left: number): string {
  if (left === 0) return 'Sista dagen är i dag'
  if (left < 0) return left === -1 ? 'En dag för sent' : `${-left} dagar för sent`
  return left === 1 ? 'En dag kvar' : `${left} dagar kvar`
}

/** A week is when it is time to hurry; two days when it is late to begin. */
export const clockTone = (left: number): 'ok' | 'warn' | 'stop' =>
  left <= 2 ? 'stop' : left <= 7 ? 'warn' : 'ok'
