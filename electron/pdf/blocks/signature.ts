import { heightOf, type Canvas } from '../canvas.ts'
import { colour, contentWidth, sheet, text as styles } from '../style.ts'
import { lay, tagParagraphs, closeAll, type Block, type Prepared } from './prepared.ts'
import { flowLines } from '../flow.ts'

const columnSpace = 28
const width = (contentWidth - columnSpace) / 2
/** Free height over the rule: enough to sign by hand. */
const room = { plain: 40, dense: 25 } as const
const underRule = 3

/** Rules to sign on, two abreast, each with what belongs there written under it. */
export function prepareSignature(canvas: Canvas, block: Block<'signature'>): Prepared {
  const labels = block.lines.map((line) => lay(canvas, line, styles.small, width))
  const pairs = labels.flatMap((left, index) => (index % 2 === 0 ? [[left, labels[index + 1] ?? []]] : []))
  const above = block.dense ? room.dense : room.plain
  const heights = pairs.map((pair) => above + underRule + Math.max(...pair.map(heightOf)))
  const total = heights.reduce((sum, height) => sum + height, 0)
  return {
    before: 8,
    after: 14,
    lead: total,
    keepWithNext: false,
    paint: () => {
      pairs.forEach((pair, index) => {
        canvas.need(heights[index] ?? 0)
        let top = canvas.y
        let bottom = top
        let page = canvas.pageIndex
        pair.forEach((lines, side) => {
          if (lines.length === 0) return
          if (canvas.pageIndex !== page) {
            // The label beside it took a page of its own: this one begins under it.
            page = canvas.pageIndex
            top = canvas.y
          }
          const x = sheet.left + side * (width + columnSpace)
          canvas.y = top + above
          canvas.rule(x, canvas.y, width, 0.8, colour.ink)
          canvas.y += underRule
          const tagged = tagParagraphs(canvas, lines, 'P')
          flowLines(canvas, tagged, x)
          closeAll(canvas, tagged)
          bottom = canvas.pageIndex === page ? Math.max(bottom, canvas.y) : canvas.y
        })
        canvas.y = bottom
      })
    },
  }
}
