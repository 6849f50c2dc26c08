import type { Case } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { enumerated } from '../../../src/record/say.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'
import type { LineRole, ValueResult } from '../../../src/rules/value/result.ts'
import { documentationOverOre } from './duties.ts'

export type SegmentKind = 'base' | 'option' | 'other'

export interface Segment {
  readonly kind: SegmentKind
  readonly name: string
  readonly ore: number
}

export interface Mark {
  readonly kind: 'duty' | 'limit'
  readonly ore: number
}

export interface Bar {
  readonly valueOre: number
  /** The amount at the right end. */
  readonly scaleOre: number
  readonly segments: readonly Segment[]
  readonly marks: readonly Mark[]
  /** The picture in words. */
  readonly sentence: string
}

const segmentNames: Readonly<Record<SegmentKind, string>> = {
  base: 'Avtal',
  option: 'Option',
  other: 'Andra köp',
}

function kindOf(role: LineRole): SegmentKind {
  if (role === 'option' || role === 'extension') return 'option'
  return role === 'same-procurement' || role === 'recurring' || role === 'same-kind' ? 'other' : 'base'
}

/** The value against its limits; null while it is not known or nothing is to be paid. */
export function barOf(
  found: Case,
  result: ValueResult | null,
  findings: readonly Finding[],
  today: LocalDate,
): Bar | null {
  if (result === null || result.valueOre === null || result.valueOre === 0) return null
  const { valueOre } = result
  const segments = segmentsOf(result)
  const marks = marksOf(found, result, findings, today)
  const furthest = Math.max(valueOre, ...marks.map((mark) => mark.ore))
  return {
    valueOre,
    scaleOre: furthest * 1.08,
    segments,
    marks,
    sentence: sentenceOf(valueOre, segments, marks),
  }
}

function segmentsOf({ sums, valueOre }: ValueResult): readonly Segment[] {
  const ore: Record<SegmentKind, number> = { base: 0, option: 0, other: 0 }
  for (const [role, sum] of Object.entries(sums)) ore[kindOf(role as LineRole)] += sum
  const kinds: readonly SegmentKind[] = ['base', 'option', 'other']
  const isTwelveMonths = sums['need-past'] !== undefined || sums['need-next'] !== undefined
  const names = isTwelveMonths ? { ...segmentNames, base: 'Tolv månader' } : segmentNames
  const found = kinds
    .filter((kind) => ore[kind] > 0)
    .map((kind) => ({ kind, name: names[kind], ore: ore[kind] }))
  return found.length > 0 ? found : [{ kind: 'base', name: segmentNames.base, ore: valueOre ?? 0 }]
}

/** The limit, and the amounts over which a rule that speaks here asks for more. */
function marksOf(
  found: Case,
  { limitOre, documentationDuty }: ValueResult,
  findings: readonly Finding[],
  today: LocalDate,
): readonly Mark[] {
  const over = documentationDuty === null ? null : documentationOverOre(found, today)
  const spoken = findings
    .filter((finding) => finding.state !== 'unknown')
    .flatMap((finding) => finding.rule.when)
    .flatMap((when) => (when.is === 'value-over' ? [when.kronor * 100] : []))
  const duties = [...new Set([...(over === null ? [] : [over]), ...spoken])].toSorted((a, b) => a - b)
  return [
    ...duties.map((ore): Mark => ({ kind: 'duty', ore })),
    ...(limitOre === null ? [] : [{ kind: 'limit' as const, ore: limitOre }]),
  ]
}

function sentenceOf(valueOre: number, segments: readonly Segment[], marks: readonly Mark[]): string {
  const made =
    segments.length > 1
      ? `, varav ${enumerated(segments.map((s) => `${s.name.toLowerCase()} ${formatKr(s.ore)}`))},`
      : ''
  const places = marks.map(({ kind, ore }) => {
    const where = valueOre > ore ? 'över' : valueOre === ore ? 'på' : 'under'
    return `${where} ${kind === 'limit' ? 'gränsen ' : ''}${formatKr(ore)}`
  })
  return `Värdet ${formatKr(valueOre)}${made} ligger ${places.length > 0 ? enumerated(places) : 'på skalan utan känd gräns'}.`
}
