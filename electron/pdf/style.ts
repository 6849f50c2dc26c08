/** Measures in points (1/72 inch), y downwards from the top of the page. One typeface, one ink, one accent. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4

export const sheet = {
  width: 595.28,
  height: 841.89,
  left: mm(20),
  right: 595.28 - mm(16),
  headerTop: mm(8.5),
  /** Where the text begins at the earliest: a header of several lines pushes it down. */
  top: mm(15.5),
  /** Where the text ends: the lowest 20 mm are left free for a signing service's stamp. */
  bottom: 841.89 - mm(20.2),
} as const

export const contentWidth = sheet.right - sheet.left
/** Free space between two columns. */
export const columnGap = 12
/** Width of what stands two abreast. */
export const halfWidth = contentWidth / 2 - columnGap
/** Longest line of running text: about 85 characters. Tables use the whole width. */
export const measure = 400

export const colour = {
  ink: '#14242d',
  soft: '#4b5b66',
  line: '#c9d1d4',
  hair: '#e2e6e7',
  accent: '#0b4f5c',
  accentWeak: '#e4eff0',
  ok: '#1c6a44',
  okWeak: '#e3f1e8',
  warn: '#7d5200',
  warnWeak: '#fff3d6',
  stop: '#9b1c31',
  stopWeak: '#fbe8eb',
} as const

export type Face = 'regular' | 'semibold' | 'bold'

export interface TextStyle {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly colour: string
}

const style = (face: Face, size: number, leading: number, of: string): TextStyle => ({
  face,
  size,
  leading,
  colour: of,
})

export const text = {
  body: style('regular', 10, 12.6, colour.ink),
  lead: style('regular', 12, 16, colour.soft),
  small: style('regular', 9, 11.4, colour.soft),
  h1: style('bold', 19, 24, colour.ink),
  h2: style('semibold', 12, 14, colour.accent),
  h3: style('semibold', 10.5, 13, colour.ink),
  h1Dense: style('bold', 17, 22, colour.ink),
  h2Dense: style('semibold', 12, 15, colour.accent),
  strong: style('semibold', 10, 12.6, colour.ink),
  cell: style('regular', 9.5, 11, colour.ink),
  cellTitle: style('semibold', 9.5, 11, colour.ink),
  cellDense: style('regular', 9, 10.2, colour.ink),
  cellClose: style('regular', 9.5, 11.5, colour.ink),
  termClose: style('semibold', 9, 11.5, colour.soft),
  cellDenseTitle: style('semibold', 9, 10.2, colour.ink),
  cellHead: style('semibold', 9, 11, colour.soft),
  cellFoot: style('bold', 9.5, 11.5, colour.ink),
  term: style('semibold', 9, 11, colour.soft),
  termDense: style('semibold', 9, 10.2, colour.soft),
  furniture: style('regular', 8.5, 11, colour.soft),
  mark: style('bold', 9.5, 14, colour.stop),
  furnitureStrong: style('semibold', 8.5, 11, colour.soft),
} as const
