import { rememberTexts } from '../../domain/remember.ts'
import { numbersIn } from '../../inquiry/numbers/told-numbers.ts'

/** A text with a sign in the place of each number that is or compares amounts. */
export const withoutTold = rememberTexts((text: string): string => {
  const { told } = numbersIn(text, false)
  let at = 0
  const parts: string[] = []
  for (const { from, to } of told.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue
    parts.push(text.slice(at, Math.max(from, at)), '¤')
    at = to
  }
  return at === 0 ? text : [...parts, text.slice(at)].join('')
})
