/** An amount with the words that stand by it in the picture. */
export interface Mark {
  readonly ore: number
  readonly text: string
}

export interface PlacedMark extends Mark {
  /** Where the amount is on the line. */
  readonly x: number
  /** Where the middle of its words is: moved from `x` only at the ends of the line. */
  readonly textX: number
  /** Row of words counted from the line: 0 is nearest. */
  readonly row: number
}

const letterWidth = 8.4
const gap = 14

/** Places amounts on a line of a width so that no words lie upon other words. Equal amounts share one mark. */
export function placeMarks(marks: readonly Mark[], position: (ore: number) => number, width: number) {
  const ends: number[] = []
  return marks
    .toSorted((a, b) => a.ore - b.ore)
    .map((mark): PlacedMark => {
      const half = (mark.text.length * letterWidth) / 2
      const x = position(mark.ore)
      const textX = Math.min(Math.max(x, half), width - half)
      const free = ends.findIndex((end) => end + gap <= textX - half)
      const row = free < 0 ? ends.length : free
      ends[row] = textX + half
      return { ...mark, x, textX, row }
    })
}

/** From öre to a place on the line: the outermost amounts stand a little in from its ends. */
export function scaleOf(amounts: readonly number[], width: number, margin: number): (ore: number) => number {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  if (most === least) return () => width / 2
  return (ore) => margin + ((ore - least) / (most - least)) * (width - 2 * margin)
}
