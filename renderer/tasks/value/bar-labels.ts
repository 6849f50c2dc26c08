import type { Bar } from './bar-layout.ts'
import { formatOre } from '../../../src/domain/money.ts'

export interface PlacedLabel {
  readonly key: string
  readonly kind: 'value' | 'collected' | 'duty' | 'limit' | 'segment'
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

interface Wanted {
  readonly key: string
  readonly kind: PlacedLabel['kind']
  readonly centre: number
  readonly text: string
}

/** A rough width is enough: it only keeps labels from running into each other. */
const letter = 8.2
const gap = 10
const aboveRows = [34, 16] as const
const beneathRow = 104

/**
 * Where the words of the picture stand: amounts above, names beneath. A label that meets another moves up, or is left out
 * beneath. A value of one part has no name beneath: it would stand under some mark as if it were that mark's.
 */
export function placeLabels(
  bar: Bar,
  width: number,
): { readonly above: readonly PlacedLabel[]; readonly beneath: readonly PlacedLabel[] } {
  const x = (ore: number): number => (ore / bar.scaleOre) * width
  const amount = (kind: PlacedLabel['kind'], ore: number): Wanted => ({
    key: `${kind}-${ore}`,
    kind,
    centre: x(ore),
    text: formatOre(ore),
  })
  const middles = bar.segments.map((segment, index) => {
    const before = bar.segments.slice(0, index).reduce((sum, s) => sum + s.ore, 0)
    return { segment, centre: x(before + segment.ore / 2) }
  })
  const limit = bar.marks.find((mark) => mark.kind === 'limit')
  return {
    above: place(
      [
        amount('value', bar.valueOre),
        ...bar.marks.map((m) => amount(m.kind, m.ore)),
        ...(bar.collectedOre === null ? [] : [amount('collected', bar.collectedOre)]),
      ],
      width,
      aboveRows,
    ),
    beneath: place(
      [
        ...(limit ? [{ key: 'limit', kind: 'limit' as const, centre: x(limit.ore), text: 'Gräns' }] : []),
        ...(bar.segments.length === 1 ? [] : middles).map(({ segment, centre }): Wanted => ({
          key: segment.kind,
          kind: 'segment',
          centre,
          text: segment.name,
        })),
        ...(bar.collectedOre === null
          ? []
          : [
              {
                key: 'collected',
                kind: 'collected' as const,
                centre: x((bar.valueOre + bar.collectedOre) / 2),
                text: 'Enligt policyn',
              },
            ]),
      ],
      width,
      [beneathRow],
    ),
  }
}

interface Taken {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** The first wanted has the right of way. */
function place(wanted: readonly Wanted[], width: number, rows: readonly number[]): readonly PlacedLabel[] {
  const taken: Taken[] = []
  return wanted.flatMap((label): readonly PlacedLabel[] => {
    const half = (label.text.length * letter) / 2
    const centre = Math.min(Math.max(label.centre, half), width - half)
    const y = rows.find((row) =>
      taken.every((t) => t.y !== row || centre + half + gap < t.from || centre - half - gap > t.to),
    )
    if (y === undefined) return []
    taken.push({ from: centre - half, to: centre + half, y })
    const anchor = centre - half <= 0 ? 'start' : centre + half >= width ? 'end' : 'middle'
    const at = anchor === 'start' ? 0 : anchor === 'end' ? width : centre
    const { key, kind, text } = label
    return [{ key, kind, text, x: at, y, anchor }]
  })
}
