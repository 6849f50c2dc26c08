/** What stands where a text was cut: searched for by whoever wonders whether it was. */
export const cutMark = '… [förkortat]'

/** The text, or its beginning up to a whole word with the mark that it is cut. `most`: characters without the mark. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const whole = text.slice(0, most)
  const space = whole.lastIndexOf(' ')
  // A word longer than half of what there is room for is cut where the room ends.
  const kept = space > most / 2 ? whole.slice(0, space) : whole.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,.;:]+$/, '')}${cutMark}`
}
