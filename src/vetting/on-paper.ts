/** A line to write on by hand: so many strokes. */
export const line = (strokes: number): string => '_'.repeat(strokes)

/** Boxes to tick, each with its words; the one that is answered already is ticked. */
export const boxes = (words: readonly string[], ticked?: string): string =>
  words.map((word) => `${word === ticked ? '☒' : '☐'} ${word}`).join('   ')
