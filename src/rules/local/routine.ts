import type { LocalDate } from '../../domain/local-date.ts'
import type { DelegationPoint } from '../../domain/organisation/organisation.ts'
import type { Check } from '../catalogue/checks.ts'
import type { DocumentType } from '../registration/registration-file.ts'
import type { AmountScope } from './scopes.ts'
import type { TitledTask } from '../task-titles.ts'

/** How a question of the routine is answered. An answer is kept as the words the person sees. */
export type AnswerKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'date' }
  | { readonly kind: 'money' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

/** An amount of the routine, without VAT. `count`: how many, where the amount has a number beside it. */
export interface RoutineAmount {
  /** The amount's name in the file, one of local-amounts.json. */
  readonly name: string
  readonly kronor: number
  readonly count: number | null
  /** The act it is for, where the file gives one amount for each; absent: every act. */
  readonly scope?: AmountScope
  readonly line: number
}

export interface RoutineQuestion {
  readonly id: string
  readonly task: TitledTask
  readonly question: string
  readonly help: string | null
  /** Why anybody asks, in the committee's own words. */
  readonly why: string | null
  readonly answer: AnswerKind
  /** `null`: the answer is optional. 0: always asked for. Whole kronor without VAT. */
  readonly requiredOver: number | null
  readonly strength: 'must' | 'should'
}

export interface RoutineHelp {
  /** The question's words, as the committee wrote them. */
  readonly question: string
  /** Patterns of the fields that ask it. */
  readonly patterns: readonly string[]
  readonly text: string
}

export interface RoutineHeading {
  readonly heading: string
  /** Ids of the questions whose answers stand under the heading. */
  readonly questions: readonly string[]
  readonly text: string | null
}

/** When a routine demands a check, in whole kronor without VAT: over an amount (0: always), or not by itself (null). */
export interface CheckDemand {
  readonly requiredOver: number | null
  /** The same, where the risk with the supplier is raised. */
  readonly atRiskOver: number | null
}

export type GoodFor = NonNullable<Check['goodFor']>

/** A check of the routine's own. */
export interface RoutineCheck extends CheckDemand {
  readonly check: Pick<
    Check,
    'id' | 'name' | 'question' | 'sources' | 'askFor' | 'goodFor' | 'evidence' | 'onlyHere'
  >
  readonly line: number
}

/** A check of the house that the routine makes stricter. */
export interface TightenedCheck extends CheckDemand {
  readonly id: string
  readonly name: string
  /** The shorter time that an answer is good; null: the house's. */
  readonly goodFor: GoodFor | null
  readonly line: number
}

/** A check of the house that the routine has no use for. */
export interface RetiredCheck {
  readonly id: string
  readonly name: string
  readonly line: number
}

export interface RoutineChecks {
  readonly own: readonly RoutineCheck[]
  readonly tightened: readonly TightenedCheck[]
  readonly retired: readonly RetiredCheck[]
}

/** What the organisation's own plan says of how long its documents are kept. */
export interface DocumentPlan {
  /** Its name, who decided it and when. */
  readonly plan: string
  /** The class, or number, that purchases have in it. */
  readonly code: string | null
  /** Words of the plan, as the committee wrote them. */
  readonly rows: readonly { readonly type: DocumentType; readonly keep: string }[]
}

/** A local routine, as it was written by a committee: it adds to law and policy, and never takes anything away. */
export interface Routine {
  readonly name: string
  readonly version: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly decidedBy: string
  /** Profiles it is written for; null: all. */
  readonly profiles: readonly string[] | null
  /** Bids are opened formally, by named persons. */
  readonly formalOpening: boolean
  readonly amounts: readonly RoutineAmount[]
  readonly questions: readonly RoutineQuestion[]
  readonly helps: readonly RoutineHelp[]
  readonly headings: readonly RoutineHeading[]
  readonly checks: RoutineChecks
  /** Who may decide what, by title; the ids are the routine's own. */
  readonly delegation: readonly DelegationPoint[]
  readonly plan: DocumentPlan | null
}

/** What is wrong in the file, and what to write instead. */
export interface RoutineProblem {
  /** Line of the file, from 1. */
  readonly line: number
  readonly sentence: string
}

export type ReadRoutine =
  | { readonly ok: true; readonly routine: Routine }
  | { readonly ok: false; readonly problems: readonly RoutineProblem[] }
