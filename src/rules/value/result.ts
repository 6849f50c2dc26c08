import type { Ground } from '../parameters/amounts-file.ts'
import type { RuleReference } from '../parameters/amounts.ts'
import type { FoundLimit } from '../parameters/limits.ts'
import type { PartRole, SimilarPurchase, ValueInput } from './input.ts'
import type { Computed } from './value.ts'

export type Allowed = 'yes' | 'no' | 'undetermined'

export const valueFlags = ['near-limit', 'policy-limit-exceeded'] as const
export type ValueFlag = (typeof valueFlags)[number]

export type LineRole = PartRole | SimilarPurchase['relation'] | 'need-past' | 'need-next' | 'total'

/** One line of the calculation, for a person to follow and check. */
export interface TraceLine {
  readonly label: string
  readonly role: LineRole
  /** How the amount came about, in Swedish: "11 500 kr × 24 månader". */
  readonly computation: string
  /** The line's amount without VAT, whole öre; null when the law has no method for it. */
  readonly ore: number | null
  /** Whether the amount is part of the value, is added only by the policy, or is shown but not counted. */
  readonly counted: 'value' | 'policy' | 'no'
  readonly rule: RuleReference
}

/** The ground that was looked at, because the amount alone does not allow the procurement. */
export interface GroundResult {
  readonly ground: Ground
  readonly allowed: Allowed
  /** The section, or null where the act lacks the ground. */
  readonly source: string | null
}

/** The value of a procurement and what follows from it. Amounts are whole öre without VAT. */
export interface ValueResult {
  /** Null when the law has no method for a part. */
  readonly valueOre: number | null
  readonly limitOre: number | null
  readonly allowed: Allowed
  /** What the amount alone answers, before any ground. */
  readonly allowedByAmount: Allowed
  readonly ground: GroundResult | null
  /** Null when the value is not known well enough to say. */
  readonly documentationDuty: boolean | null
  readonly postAwardNotice: boolean | null
  readonly policyValueOre: number | null
  readonly flags: readonly ValueFlag[]
  /** The row that was used, with its day, source and whether it is verified; null where no row holds the day. */
  readonly limit: FoundLimit | null
  /** The EU threshold that a ground was held against; null when none was needed or no row holds the day. */
  readonly euThreshold: FoundLimit | null
  /** Swedish sentences: why the answer is undetermined, and what to do. Empty when it is not. */
  readonly reasons: readonly string[]
  /** What its lines are made of: they are put into words where they are shown (src/rules/value/trace). */
  readonly calculation: Calculation
}

/** What a value was computed from, and what it is made of. */
export interface Calculation {
  readonly input: ValueInput
  readonly computed: Computed
}
