import { heightOf, type Canvas } from '../canvas.ts'
import { flowLines } from '../flow.ts'
import { contentWidth, halfWidth, measure, sheet, text as styles } from '../style.ts'
import type { Outline } from '../outline.ts'
import { closeAll, lay, leadOf, tagParagraphs, type Block, type Prepared } from './prepared.ts'

const tags = { 1: 'H1', 2: 'H2', 3: 'H3' } as const
const headings = {
  1: { style: styles.h1, before: 20, after: 2 },
  2: { style: styles.h2, before: 4, after: 0 },
  3: { style: styles.h3, before: 4, after: 0 },
} as const

const denseHeadings = {
  1: { style: styles.h1Dense, before: 0, after: 4 },
  2: { style: styles.h2Dense, before: 8, after: 3 },
  3: { style: styles.strong, before: 6, after: 2 },
} as const

/** A heading opens its section of the structure, can be linked to, and stands with what follows it. */
export function prepareHeading(canvas: Canvas, block: Block<'heading'>, outline: Outline): Prepared {
  const { style, before, after } = (block.dense ? denseHeadings : headings)[block.level]
  const lines = lay(canvas, block.text.replaceAll(/\s+/gu, ' '), style, contentWidth)
  const paint = (): void => {
    const level = canvas.tags.openSection(block.level)
    outline.add(block, canvas)
    const element = canvas.tags.open(tags[level])
    flowLines(
      canvas,
      lines.map((line) => ({ line, element })),
      canvas.left,
    )
    canvas.tags.close(element)
  }
  const lead = heightOf(lines)
  const isHalf =
    !block.dense &&
    block.level === 2 &&
    lines.length === 1 &&
    canvas.fonts.width(block.text, style) < halfWidth
  return {
    before,
    after,
    lead,
    keepWithNext: true,
    ...(isHalf ? { half: { height: lead, paint } } : {}),
    paint,
  }
}

/** A longer paragraph says enough to stand at the foot of a page. */
const introducingLines = 3

const paragraphs = {
  normal: { style: styles.body, width: measure, space: 3 },
  lead: { style: styles.lead, width: measure, space: 4 },
  small: { style: styles.small, width: measure, space: 3 },
} as const

export function prepareParagraph(canvas: Canvas, block: Block<'paragraph'>): Prepared {
  const { style, width, space } = paragraphs[block.tone ?? 'normal']
  const whole = lay(canvas, block.text, style, contentWidth)
  const narrow = lay(canvas, block.text, style, width)
  // A line or two is read as easily across the page, where that saves a line; more is not.
  const isShort = whole.length <= 2 && whole.length < narrow.length
  const lines = block.dense || isShort ? whole : narrow
  const around = block.dense ? space / 2 : space
  return {
    before: around,
    after: around,
    lead: leadOf(lines),
    keepWithNext: false,
    introduces: lines.length <= introducingLines,
    paint: () => {
      const tagged = tagParagraphs(canvas, lines, 'P')
      flowLines(canvas, tagged, sheet.left)
      closeAll(canvas, tagged)
    },
  }
}
