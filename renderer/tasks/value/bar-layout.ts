import type { Case } from '../../../src/domain/case/schema.ts'
import type { LocalDate } from '../../../src/domain/local-date.ts'
import { formatKr } from '../../../src/domain/money.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import type { Finding } from '../../../src/rules/evaluate/evaluate.ts'
import type { LineRole, ValueResult } from '../../../src/rules/value/result.ts'
import { sumsOf } from '../../../src/rules/value/trace.ts'
import { localHighestOre } from '../../../src/rules/local/highest.ts'
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
  /** With what only the policy adds, where that is more than the value; else null. */
  readonly collectedOre: number | null
  /** The amount at the right end. */
  readonly scaleOre: number
  readonly segments: readonly Segment[]
  /** The limit first: it is the one that must be read. */
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
  const { valueOre, policyValueOre } = result
  const collectedOre = policyValueOre !== null && policyValueOre > valueOre ? policyValueOre : null
  const segments = segmentsOf(found, result)
  const marks = marksOf(found, result, findings, today)
  const furthest = Math.max(valueOre, collectedOre ?? 0, ...marks.map((mark) => mark.ore))
  return {
    valueOre,
    collectedOre,
    scaleOre: furthest * 1.08,
    segments,
    marks,
    sentence: sentenceOf(valueOre, collectedOre, segments, marks),
  }
}

function segmentsOf(found: Case, result: ValueResult): readonly Segment[] {
  const sums = sumsOf(result)
  const ore: Record<SegmentKind, number> = { base: 0, option: 0, other: 0 }
  for (const [role, sum] of Object.entries(sums)) ore[kindOf(role as LineRole)] += sum
  const kinds: readonly SegmentKind[] = ['base', 'option', 'other']
  const isTwelveMonths = sums['need-past'] !== undefined || sums['need-next'] !== undefined
  const base = isTwelveMonths ? 'Tolv månader' : found.subject.law === 'LUK' ? 'Intäkter' : segmentNames.base
  const made = kinds
    .filter((kind) => ore[kind] > 0)
    .map((kind) => ({ kind, name: kind === 'base' ? base : segmentNames[kind], ore: ore[kind] }))
  return made.length > 0 ? made : [{ kind: 'base', name: base, ore: result.valueOre ?? 0 }]
}

/**
 * The limit, the amount over which the act wants the purchase documented, and the amounts over which a rule demands
 * more of this case. Where nothing is demanded before a much larger amount, that amount is not drawn: it would squeeze
 * the rest together.
 */
function marksOf(
  found: Case,
  { limitOre, valueOre, documentationDuty }: ValueResult,
  findings: readonly Finding[],
  today: LocalDate,
): readonly Mark[] {
  const over = documentationDuty === null ? null : documentationOverOre(found, today)
  const furthest = Math.max(valueOre ?? 0, limitOre ?? 0, over ?? 0)
  const demanded = findings
    .filter(({ state, rule }) => state !== 'unknown' && rule.strength === 'must')
    .flatMap(({ rule }) => rule.when)
    .flatMap((when) => (when.is === 'value-over' ? [when.kronor * 100] : []))
    .filter((ore) => ore <= furthest)
  const highest = localHighestOre(findings)
  const duties = [
    ...new Set([...(over === null ? [] : [over]), ...(highest === null ? [] : [highest]), ...demanded]),
  ].toSorted((a, b) => a - b)
  return [
    ...(limitOre === null ? [] : [{ kind: 'limit' as const, ore: limitOre }]),
    ...duties.filter((ore) => ore !== limitOre).map((ore): Mark => ({ kind: 'duty', ore })),
  ]
}

function sentenceOf(
  valueOre: number,
  collectedOre: number | null,
  segments: readonly Segment[],
  marks: readonly Mark[],
): string {
  const made =
    segments.length > 1
      ? `, varav ${enumerated(segments.map((s) => `${s.name.toLowerCase()} ${formatKr(s.ore)}`))},`
      : ''
  const places = marks
    .toSorted((a, b) => a.ore - b.ore)
    .map(({ kind, ore }) => {
      const where = valueOre > ore ? 'över' : valueOre === ore ? 'på' : 'under'
      return `${where} ${kind === 'limit' ? 'gränsen ' : ''}${formatKr(ore)}`
    })
  const collected =
    collectedOre === null ? '' : ` Det samlade värdet enligt policyn är ${formatKr(collectedOre)}.`
  return `Värdet ${formatKr(valueOre)}${made} ligger ${places.length > 0 ? enumerated(places) : 'på skalan utan känd gräns'}.${collected}`
}
