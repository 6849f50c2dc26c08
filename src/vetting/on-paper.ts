/** A line to write on by hand: so many strokes. */
export const line = (strokes: number): string => '_'.repeat(strokes)

/** Boxes to tick, each with its words. */
export const boxes = (words: readonly string[]): string => words.map((word) => `☐ ${word}`).join('   ')
