import { relations } from '../../domain/case/choices.ts'
import { formatKr } from '../../domain/money.ts'
import { ruleReference } from '../parameters/amounts.ts'
import type { SectionId } from '../parameters/amounts-file.ts'
import type { ValueInput } from './input.ts'
import { computationOf } from './parts.ts'
import type { LineRole, TraceLine, ValueResult } from './result.ts'
import { policyRuleFor, similarText } from './similar.ts'
import type { Computed } from './value.ts'
import { labelOf, percentText } from './wording.ts'

type Calculated = Pick<ValueResult, 'calculation'>

/** The calculation line by line, in the order it was entered, the total last. */
export function traceOf({ calculation: { input, computed } }: Calculated): readonly TraceLine[] {
  const rule = (id: SectionId) => ruleReference(id, input.law, input.startDate)
  const { winner, range } = computed
  const inValue = winner === 'parts' ? 'value' : 'no'
  const parts = computed.parts.map((value): TraceLine => ({
    label: labelOf(value.part, input.law),
    role: value.part.role,
    computation: computationOf(value),
    ore: asNumber(value.range.known),
    counted: value.range.known === null ? 'no' : inValue,
    rule: rule(value.rule),
  }))
  const similar = computed.similar.map((value): TraceLine => {
    const held = value.byLaw && winner === 'parts'
    const policyRule = held ? null : policyRuleFor(value, input.policy)
    return {
      label: value.item.label ?? relations[value.item.relation],
      role: value.item.relation,
      computation: similarText(value),
      ore: value.item.ore,
      counted: held ? 'value' : policyRule ? 'policy' : 'no',
      rule: policyRule ?? rule(value.rule),
    }
  })
  return [
    ...parts,
    ...similar,
    ...needLines(input, computed, rule),
    {
      label: 'Upphandlingens värde',
      role: 'total',
      computation: totalText(computed),
      ore: asNumber(range.known),
      counted: 'no',
      rule: rule(computed.past === null && computed.next === null ? 'total' : 'largest'),
    },
  ]
}

function needLines(
  { recurringNeed: need }: ValueInput,
  { past, next, winner }: Computed,
  rule: (id: SectionId) => TraceLine['rule'],
): TraceLine[] {
  const lines: TraceLine[] = []
  if (past !== null)
    lines.push({
      label: 'De senaste 12 månaderna',
      role: 'need-past',
      computation: pastText(need?.past12MonthsOre ?? 0, need?.adjustmentPercent ?? 0),
      ore: asNumber(past),
      counted: winner === 'past' ? 'value' : 'no',
      rule: rule('need-past'),
    })
  if (next !== null)
    lines.push({
      label: 'De kommande 12 månaderna',
      role: 'need-next',
      computation: formatKr(Number(next)),
      ore: asNumber(next),
      counted: winner === 'next' ? 'value' : 'no',
      rule: rule('need-next'),
    })
  return lines
}

function pastText(ore: number, percent: number): string {
  if (percent === 0) return formatKr(ore)
  return `${formatKr(ore)} ${percent < 0 ? '−' : '+'} ${percentText(Math.abs(percent))}`
}

const winnerText = {
  parts: 'Summan av det som räknas',
  past: 'De senaste 12 månaderna (det största beloppet)',
  next: 'De kommande 12 månaderna (det största beloppet)',
} as const

function totalText({ winner, range, past, next }: Computed): string {
  if (range.known === null) return 'Kan inte beräknas'
  if (winner === 'parts' && (past !== null || next !== null))
    return `${winnerText.parts} (det största beloppet)`
  return winnerText[winner]
}

/** What counts in the value, per role. Roles that add nothing are left out. */
export function sumsOf(result: Calculated): Partial<Record<LineRole, number>> {
  const sums: Partial<Record<LineRole, number>> = {}
  for (const line of traceOf(result))
    if (line.counted === 'value') sums[line.role] = (sums[line.role] ?? 0) + (line.ore ?? 0)
  return sums
}

function asNumber(ore: bigint | null): number | null {
  return ore === null || ore > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(ore)
}
