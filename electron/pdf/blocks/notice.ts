import { heightOf, type Canvas, type TaggedLine } from '../canvas.ts'
import { linesForPage } from '../flow.ts'
import { colour, contentWidth, measure, sheet, text as styles } from '../style.ts'
import { lay, tagParagraphs, type Block, type Prepared } from './prepared.ts'

const tones = {
  ok: { rule: colour.ok, band: colour.okWeak },
  warn: { rule: colour.warn, band: colour.warnWeak },
  stop: { rule: colour.stop, band: colour.stopWeak },
  plain: { rule: colour.accent, band: colour.accentWeak },
} as const

const ruleWidth = 3.5
const inset = 14
const paddings = { plain: 6, dense: 5 } as const
const underTitle = 2
/** A notice up to this height is not split over pages. */
const keepWhole = 260

/** A tinted band with a rule at its left. The tone is seen in colour only: the title says it in words. */
export function prepareNotice(canvas: Canvas, block: Block<'notice'>): Prepared {
  const padding = block.dense ? paddings.dense : paddings.plain
  const whole = contentWidth - 2 * inset - ruleWidth
  const width = block.dense ? whole : Math.min(measure + 60, whole)
  const body = block.dense ? styles.cell : styles.body
  const title = lay(canvas, block.title, styles.strong, width)
  const text = lay(canvas, block.text, body, width).map((line, index) =>
    index === 0 && title.length > 0 ? { ...line, gap: underTitle } : line,
  )
  const height = heightOf([...title, ...text]) + 2 * padding
  return {
    before: block.dense ? 5 : 6,
    after: block.dense ? 6 : 8,
    lead:
      height <= keepWhole ? height : heightOf([...title, ...text].slice(0, title.length + 2)) + 2 * padding,
    keepWithNext: false,
    paint: () => {
      if (title.length + text.length === 0) return
      const group = canvas.tags.open('Div')
      const lines = [...tagParagraphs(canvas, title, 'P', group), ...tagParagraphs(canvas, text, 'P', group)]
      drawBand(canvas, lines, title.length, { ...tones[block.tone], padding })
      canvas.tags.close(group)
    },
  }
}

function drawBand(
  canvas: Canvas,
  lines: readonly TaggedLine[],
  titleLines: number,
  { padding, ...tone }: { rule: string; band: string; padding: number },
): void {
  let rest = lines
  while (rest.length > 0) {
    const fit = linesForPage(rest, canvas.room - 2 * padding, canvas.fresh)
    const titleAlone = rest === lines && fit <= titleLines && fit < lines.length && !canvas.fresh
    const count = titleAlone ? 0 : fit
    const part = rest.slice(0, count)
    if (part.length > 0) {
      const height = heightOf(part.map(({ line }) => line)) + 2 * padding
      canvas.band(sheet.left, canvas.y, contentWidth, height, tone.band)
      canvas.band(sheet.left, canvas.y, ruleWidth, height, tone.rule)
      canvas.drawLines(part, sheet.left + ruleWidth + inset, canvas.y + padding)
      canvas.y += height
    }
    rest = rest.slice(count)
    if (rest.length > 0) canvas.nextPage()
  }
}
