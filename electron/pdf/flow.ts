import { fitting, type Canvas, type TaggedLine } from './canvas.ts'

/** Lines of a paragraph that may not stand alone at the foot or the head of a page. */
const minTogether = 2

/**
 * How many lines to draw in the height, so that no paragraph leaves a single line behind or sends one ahead. 0: start
 * on a new page. `forced`: no page has more room than this one, so at least one line is drawn.
 */
export function linesForPage(lines: readonly TaggedLine[], height: number, forced: boolean): number {
  const count = fitting(
    lines.map(({ line }) => line),
    height,
  )
  if (count >= lines.length) return lines.length
  const element = lines[count]?.element
  let start = count
  while (start > 0 && lines[start - 1]?.element === element) start -= 1
  let end = count
  while (lines[end]?.element === element && end < lines.length) end += 1

  const kept = Math.min(count, end - minTogether)
  const good = kept - start >= minTogether ? kept : start
  return good > 0 || !forced ? good : Math.max(1, count)
}

/** Draws lines from where the canvas stands, over as many pages as they take. */
export function flowLines(canvas: Canvas, lines: readonly TaggedLine[], x: number): void {
  let rest = lines
  while (rest.length > 0) {
    const count = linesForPage(rest, canvas.room, canvas.fresh)
    if (count > 0) {
      canvas.y += canvas.drawLines(rest.slice(0, count), x, canvas.y)
      rest = rest.slice(count)
    }
    if (rest.length > 0) canvas.nextPage()
  }
}
