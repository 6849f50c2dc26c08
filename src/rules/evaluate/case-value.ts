import type { Case, Part, Similar } from '../../domain/case/schema.ts'
import { isPolicy } from '../parameters/profiles.ts'
import { evaluateValue } from '../value/evaluate.ts'
import { valueInputSchema, type ValueInput, type ValuePart } from '../value/input.ts'
import type { Allowed, ValueResult } from '../value/result.ts'
import { bidTotal, winnerOf } from './suppliers.ts'
import { countedParts, missingInMoreParts, missingInPart, similarItems } from './parts.ts'

/** The value of a case, as far as its answers go. */
export interface CaseValue {
  /** Null while something in `missing` lacks an answer. */
  readonly result: ValueResult | null
  /** Paths of the answers without which the value cannot be computed. */
  readonly missing: readonly string[]
  /** The same rules on the accepted bid's price with options; null while there is none. */
  readonly award: ValueResult | null
  /** The larger of the legal value of the estimate and of the accepted bid in öre: what amounts in rules are held against. */
  readonly legalOre: number | null
  /** The same with what the policy adds. */
  readonly collectedOre: number | null
  /** What the amount alone allows, before any ground. */
  readonly allowedByAmount: Allowed | null
}

export function caseValue(found: Case): CaseValue {
  const missing = missingForValue(found)
  const input = missing.length === 0 ? valueInputSchema.safeParse(inputOf(found)) : null
  if (!input?.success)
    return { result: null, missing, award: null, legalOre: null, collectedOre: null, allowedByAmount: null }
  const result = evaluateValue(input.data, found.basis?.limits)
  const award = awardResult(found, input.data)
  return {
    result,
    missing,
    award,
    legalOre: largest(result.valueOre, award?.valueOre),
    collectedOre: largest(result.policyValueOre, award?.policyValueOre),
    allowedByAmount: result.allowedByAmount,
  }
}

function largest(...amounts: readonly (number | null | undefined)[]): number | null {
  const known = amounts.filter((ore) => typeof ore === 'number')
  return known.length === 0 ? null : Math.max(...known)
}

/** What the rules say of the accepted bid: its price in place of the estimated parts. */
function awardResult(found: Case, input: ValueInput): ValueResult | null {
  const winner = winnerOf(found)
  const ore = winner ? bidTotal(found, winner) : undefined
  if (ore === undefined) return null
  return evaluateValue(
    { ...input, parts: [{ role: 'base', price: { kind: 'total', ore } }] },
    found.basis?.limits,
  )
}

function missingForValue(found: Case): readonly string[] {
  const { subject } = found
  const bases = countedParts(found).filter((part) => part.role === 'base')
  return [
    ...(subject.category === undefined ? ['subject.category'] : []),
    ...(subject.startDate === undefined ? ['subject.startDate'] : []),
    ...(bases.length === 0 ? ['value.parts'] : bases.flatMap(missingInPart)),
    ...missingInMoreParts(found),
  ]
}

function inputOf(found: Case): ValueInput {
  const { subject, value, reason, authority } = found
  return {
    law: subject.law ?? 'LOU',
    category: subject.category ?? 'goods',
    startDate: subject.startDate ?? '',
    parts: countedParts(found).map(partOf),
    similar: similarItems(found).flatMap(similarOf),
    ...(value.recurring === 'yes' ? { recurringNeed: needOf(found) } : {}),
    ...(reason.ground === undefined ? {} : { exception: reason.ground }),
    ...(isPolicy(authority.profile) ? { policy: authority.profile } : {}),
  }
}

function partOf(part: Part): ValuePart {
  const ore = part.amountOre ?? 0
  const every = part.pricing === 'total' || part.pricing === undefined ? null : part.pricing
  return {
    role: part.role ?? 'base',
    ...(part.label === undefined ? {} : { label: part.label }),
    price: every
      ? { kind: 'recurring', ore, every, times: part.openEnded === 'yes' ? null : (part.times ?? 0) }
      : { kind: 'total', ore },
    ...(part.vat === undefined || part.vat === 'excluded'
      ? {}
      : { vat: { included: true, percent: Number(part.vat.replace('vat-', '')) } }),
    ...(part.hire === 'yes' ? { hire: true } : {}),
    ...(part.residualOre === undefined ? {} : { residualOre: part.residualOre }),
    ...(part.termMonths === undefined ? {} : { termMonths: part.termMonths }),
  }
}

/** A similar purchase counts when it is fully described; one that does not belong together counts nowhere. */
function similarOf(item: Similar): NonNullable<ValueInput['similar']> {
  const { amountOre, date, relation, unit, label } = item
  if (amountOre === undefined || relation === undefined || relation === 'unrelated') return []
  if (date === undefined && relation !== 'same-procurement') return []
  return [
    {
      ore: amountOre,
      relation,
      unit: unit ?? 'own',
      ...(date === undefined ? {} : { date }),
      ...(label === undefined ? {} : { label }),
    },
  ]
}

function needOf(found: Case): NonNullable<ValueInput['recurringNeed']> {
  const { past12MonthsOre, adjustmentPercent, next12MonthsOre } = found.value
  return {
    ...(past12MonthsOre === undefined ? {} : { past12MonthsOre }),
    ...(adjustmentPercent === undefined ? {} : { adjustmentPercent }),
    ...(next12MonthsOre === undefined ? {} : { next12MonthsOre }),
  }
}
