import type { Prepared } from './blocks/prepared.ts'
import type { Canvas } from './canvas.ts'
import { contentWidth, halfWidth, sheet } from './style.ts'

/** A block, and whether it begins a page. */
export interface Placed {
  readonly prepared: Prepared
  readonly onNewPage: boolean
}

/** Two sections that stand side by side. */
export interface Pair {
  /** Height of the higher one. */
  readonly height: number
  readonly paint: () => void
}

/** How many blocks the two sections are: a heading and its facts, twice. */
export const pairLength = 4

/**
 * The two sections that begin at the block and the one after its facts, where each is a heading over a few short facts and
 * nothing more: they stand side by side rather than take a heading's height each. Read one after the other. Null where they are
 * not two such.
 */
export function pairAt(canvas: Canvas, blocks: readonly Placed[], index: number): Pair | null {
  const [left, leftFacts, right, rightFacts, next] = blocks.slice(index, index + pairLength + 1)
  if (next !== undefined && !next.prepared.keepWithNext) return null
  if (leftFacts?.onNewPage || right?.onNewPage || rightFacts?.onNewPage) return null
  const first = sectionOf(left, leftFacts)
  const second = sectionOf(right, rightFacts)
  if (first === null || second === null) return null
  return {
    height: Math.max(first.height, second.height),
    paint: () => {
      const { y } = canvas
      canvas.width = halfWidth
      first.paint(canvas)
      const bottom = canvas.y
      canvas.y = y
      canvas.left = sheet.left + contentWidth / 2
      canvas.width = contentWidth / 2
      second.paint(canvas)
      canvas.y = Math.max(bottom, canvas.y)
      canvas.left = sheet.left
      canvas.width = contentWidth
    },
  }
}

function sectionOf(
  heading: Placed | undefined,
  facts: Placed | undefined,
): { readonly height: number; readonly paint: (canvas: Canvas) => void } | null {
  const [head, body] = [heading?.prepared, facts?.prepared]
  if (!head?.keepWithNext || !body || body.keepWithNext || !head.half || !body.half) return null
  const { half: over } = head
  const { half: under } = body
  const between = Math.max(head.after, body.before)
  return {
    height: over.height + between + under.height,
    paint: (canvas) => {
      over.paint()
      canvas.y += between
      under.paint()
    },
  }
}
