import type { Case, Part, Similar } from '../../domain/case/schema.ts'
import { amountRow } from '../parameters/amounts.ts'
import { isPolicy } from '../parameters/profiles.ts'
import { evaluateValue } from '../value/evaluate.ts'
import type { ValueInput, ValuePart } from '../value/input.ts'
import type { Allowed, ValueResult } from '../value/result.ts'
import { awardParts } from './award-parts.ts'
import { bidTotal, winnerOf } from './suppliers.ts'
import { countedParts, isHired, missingInMoreParts, missingInPart, similarItems } from './parts.ts'

/** The value of a case, as far as its answers go. */
export interface CaseValue {
  /** Null while something in `missing` lacks an answer. */
  readonly result: ValueResult | null
  /** Paths of the answers without which the value cannot be computed. */
  readonly missing: readonly string[]
  /** The same rules on the accepted bid's price with options; null while there is none. */
  readonly award: ValueResult | null
  /** The same where the act lets the accepted bid count: under LUK only when it is far enough over the estimate (5 kap. 4 §). */
  readonly legalAward: ValueResult | null
  /** The larger of the legal value of the estimate and of the accepted bid in öre: what amounts in rules are held against. */
  readonly legalOre: number | null
  /** The same with what the policy adds. */
  readonly collectedOre: number | null
  /** With what the policy adds, the estimate or the accepted bid is over the limit; null where it cannot be said. */
  readonly collectedOverLimit: boolean | null
  /** What the amount alone allows, before any ground: of the accepted bid where it is not within what the estimate was. */
  readonly allowedByAmount: Allowed | null
}

export function caseValue(found: Case): CaseValue {
  const missing = missingForValue(found)
  const input = missing.length === 0 ? inputOf(found) : null
  if (input === null)
    return {
      result: null,
      missing,
      award: null,
      legalAward: null,
      legalOre: null,
      collectedOre: null,
      collectedOverLimit: null,
      allowedByAmount: null,
    }
  const result = evaluateValue(input, found.basis?.limits)
  const award = awardResult(found, input)
  const legalAward =
    award !== null && countsByLaw(award, result, input) ? heldAgainst(award, result, input) : null
  const passes = legalAward !== null && legalAward.allowedByAmount !== 'yes'
  return {
    result,
    missing,
    award,
    legalAward,
    legalOre: largest(result.valueOre, legalAward?.valueOre),
    collectedOre: largest(result.policyValueOre, legalAward?.policyValueOre),
    collectedOverLimit: addsOverLimit(result) || addsOverLimit(legalAward),
    allowedByAmount: passes ? legalAward.allowedByAmount : result.allowedByAmount,
  }
}

/**
 * Whether the accepted bid counts beside the estimate. Where the act names a share, only from there; where it names
 * none, always: a bid over a line that the estimate was under is what the purchase costs.
 */
function countsByLaw(award: ValueResult, estimate: ValueResult, { law, startDate }: ValueInput): boolean {
  const row = amountRow('award-over-estimate-percent', law, startDate)
  if (row === 'unknown' || row.amount === null) return true
  if (award.valueOre === null || estimate.valueOre === null) return true
  return BigInt(award.valueOre) * 100n > BigInt(estimate.valueOre) * BigInt(100 + row.amount)
}

/**
 * Where the act names no share, it is the estimate at the start that has to be under the limit: whether a purchase is
 * allowed whose accepted bid is over it, is for a person to judge, not for the program.
 */
function heldAgainst(award: ValueResult, estimate: ValueResult, { law, startDate }: ValueInput): ValueResult {
  const row = amountRow('award-over-estimate-percent', law, startDate)
  if (row !== 'unknown' && row.amount !== null) return award
  if (estimate.allowedByAmount !== 'yes' || award.allowedByAmount !== 'no') return award
  return {
    ...award,
    allowedByAmount: 'undetermined',
    ...(award.ground === null
      ? { allowed: 'undetermined' as const, reasons: [...award.reasons, estimateJudged] }
      : {}),
  }
}

const estimateJudged =
  'Värdet uppskattades under gränsen när upphandlingen påbörjades, men anbudet är över den. Om köpet ändå får direktupphandlas beror på om uppskattningen var rimlig då. Låt inköpsfunktionen eller en jurist bedöma det innan anbudet antas.'

/** Over the limit because of what the policy adds: by itself it is not, or the policy adds to it. */
const addsOverLimit = (one: ValueResult | null): boolean =>
  one !== null && one.flags.includes('policy-limit-exceeded') && one.policyValueOre !== one.valueOre

function largest(one: number | null, other: number | null | undefined): number | null {
  if (one === null || other === null || other === undefined) return one ?? other ?? null
  return Math.max(one, other)
}

/** What the rules say of the accepted bid, or of the contract where its amount is another: its price in place of what the contract was estimated to cost. */
function awardResult(found: Case, input: ValueInput): ValueResult | null {
  const winner = winnerOf(found)
  const ore = found.contract.amountOre ?? (winner ? bidTotal(found, winner) : undefined)
  if (ore === undefined) return null
  return evaluateValue({ ...input, parts: [...awardParts(input.parts, ore)] }, found.basis?.limits)
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
    parts: countedParts(found).map((part) => partOf(part, isHired(part, found))),
    similar: similarItems(found).flatMap(similarOf),
    recurringNeed: value.recurring === 'yes' ? needOf(found) : undefined,
    // A ground that was stated before the case was handed over is stated no more.
    exception: reason.way === 'hand-over' ? undefined : reason.ground,
    policy: isPolicy(authority.profile) ? authority.profile : undefined,
  }
}

function partOf(part: Part, hired: boolean): ValuePart {
  const ore = part.amountOre ?? 0
  const every = part.pricing === 'total' || part.pricing === undefined ? null : part.pricing
  return {
    role: part.role ?? 'base',
    label: part.label,
    price: every
      ? { kind: 'recurring', ore, every, times: part.openEnded === 'yes' ? null : (part.times ?? 0) }
      : { kind: 'total', ore },
    vat:
      part.vat === undefined || part.vat === 'excluded'
        ? undefined
        : { included: true, percent: Number(part.vat.replace('vat-', '')) },
    hire: hired ? true : undefined,
    residualOre: part.residualOre,
    termMonths: part.termMonths,
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
      date,
      label,
    },
  ]
}

function needOf(found: Case): NonNullable<ValueInput['recurringNeed']> {
  const { past12MonthsOre, adjustmentPercent, next12MonthsOre } = found.value
  return { past12MonthsOre, adjustmentPercent, next12MonthsOre }
}
