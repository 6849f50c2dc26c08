import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMarks, scaleOf } from '../../../renderer/tasks/anbud/bid-line-layout.ts'

const width = 620
const letterWidth = 8.4

describe('bids on a line', () => {
  it('never puts one amount upon another, nor outside the picture', () => {
    const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 99_999_999_999 }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(amounts, (ores) => {
        const marks = ores.map((ore) => ({ ore, text: String(ore) }))
        const placed = placeMarks(marks, scaleOf(ores, width, 70), width)
        const boxes = placed.map(({ textX, text, row }) => {
          const half = (text.length * letterWidth) / 2
          return { row, from: textX - half, to: textX + half }
        })
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(-1e-6)
          expect(box.to).toBeLessThanOrEqual(width + 1e-6)
          const others = boxes.filter((other) => other !== box && other.row === box.row)
          expect(others.every((other) => other.to < box.from || other.from > box.to)).toBe(true)
        }
      }),
    )
  })

  it('keeps amounts far apart on one row, lowest to the left', () => {
    const ores = [43_200_000, 39_600_000]
    const marks = ores.map((ore) => ({ ore, text: String(ore) }))
    const placed = placeMarks(marks, scaleOf([...ores, 41_400_000], width, 70), width)
    expect(placed.map(({ ore, row, x }) => [ore, row, x])).toEqual([
      [39_600_000, 0, 70],
      [43_200_000, 0, 550],
    ])
  })
})
