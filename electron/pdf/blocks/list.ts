import type { Canvas } from '../canvas.ts'
import { flowLines } from '../flow.ts'
import { measure, sheet, text as styles } from '../style.ts'
import { closeAll, lay, leadOf, tagWithin, type Block, type Prepared } from './prepared.ts'

const indent = 13
const between = 1.5

export function prepareList(canvas: Canvas, block: Block<'list'>): Prepared {
  const items = block.items.map((item) => lay(canvas, item, styles.body, measure - indent))
  return {
    before: 3,
    after: 6,
    lead: items[0] ? leadOf(items[0]) : 0,
    keepWithNext: false,
    isIntroduced: true,
    paint: () => {
      if (items.length === 0) return
      const list = canvas.tags.open('L')
      list.node.dictionary.data['A'] = { O: 'List', ListNumbering: 'Disc' }
      items.forEach((lines, index) => {
        if (index > 0) canvas.y += between
        const item = canvas.tags.open('LI', list)
        const label = canvas.tags.open('Lbl', item)
        const body = canvas.tags.open('LBody', item)
        canvas.need(leadOf(lines))
        const bullet = { text: '•', style: styles.body, paragraph: 0, gap: 0 }
        canvas.tags.mark(label, () => canvas.drawPlain([bullet], sheet.left + 2, canvas.y))
        const tagged = tagWithin(canvas, lines, body)
        flowLines(canvas, tagged, sheet.left + indent)
        closeAll(canvas, tagged)
        canvas.tags.close(item)
      })
      canvas.tags.close(list)
    },
  }
}
