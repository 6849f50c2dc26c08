import type { LocalDate } from '../../domain/local-date.ts'
import type { LegalDays } from '../calendar/last-days.ts'
import type { Layer } from '../catalogue/schema.ts'
import type { Facts } from '../evaluate/facts.ts'
import type { Law } from '../parameters/dated.ts'
import type { Tri } from '../tri.ts'

export type DutyId = 'documentation' | 'notice' | 'post-award' | 'voluntary' | 'standstill'
export type DutyState = 'needed' | 'not-needed' | 'unknown' | 'done' | 'late'

/** The day a time is counted from: what happened, and when. */
export interface Counted {
  readonly from: LocalDate
  readonly what: 'contract' | 'cancellation' | 'award' | 'publication'
  readonly days: number
}

/** What the law makes of a case: one thing to do, or not to do, and until when. */
export interface Duty {
  readonly id: DutyId
  /** A few words for lists: "Dokumentera köpet". */
  readonly title: string
  /** How it stands, one or two sentences. */
  readonly text: string
  readonly state: DutyState
  /** A duty, or what the law only lets you do. */
  readonly strength: 'must' | 'may'
  /** Last day to do it in time; null where no day is set or known. */
  readonly lastDay: LocalDate | null
  /** The later last day of those who collect a quarter's notices. */
  readonly orLastDay: LocalDate | null
  /** First day on which the contract may be signed. */
  readonly firstDay: LocalDate | null
  readonly counted: Counted | null
  /** The day it was done, also when that was too late. */
  readonly done: LocalDate | null
  readonly layer: Layer
  readonly section: string
}

/** What most duties are: the law's, without a day. */
export const plain = {
  strength: 'must',
  lastDay: null,
  orLastDay: null,
  firstDay: null,
  counted: null,
  done: null,
  layer: 'law',
} as const

/** "30 dagar efter avtalet" for each thing that days are counted from. */
export const after = {
  contract: 'avtalet',
  cancellation: 'beslutet att avbryta',
  award: 'tilldelningen',
  publication: 'publiceringen',
} as const satisfies Record<Counted['what'], string>

/** Where the rules are looked up: the act, and the day the procurement began. */
export const settingOf = ({ case: { subject }, today }: Facts): { law: Law; startDate: LocalDate } => ({
  law: subject.law ?? 'LOU',
  startDate: subject.startDate ?? today,
})

export const isCancelled = ({ case: found }: Facts): boolean => found.decision.outcome === 'cancel'

/** What is written as done on a day from `from` up to today is done; a day to come is not. */
export const doneOn = (
  at: LocalDate | undefined,
  from: LocalDate | null,
  today: LocalDate,
): LocalDate | null => (at !== undefined && (from === null || at >= from) && at <= today ? at : null)

/** How a duty stands when a last day may have passed; what was done too late stays late. */
export function stateBy(
  needed: Tri,
  lastDay: LocalDate | null,
  done: LocalDate | null,
  today: LocalDate,
): DutyState {
  if (needed !== 'yes') return needed === 'no' ? 'not-needed' : 'unknown'
  if (lastDay !== null && (done ?? today) > lastDay) return 'late'
  return done === null ? 'needed' : 'done'
}

/** The estimate or what the accepted bid is worth by law brings the duty. */
export function either(facts: Facts, name: 'documentationDuty' | 'postAwardNotice'): Tri {
  const { result, legalAward } = facts.value
  if (legalAward?.[name] === true || result?.[name] === true) return 'yes'
  return result?.[name] === false ? 'no' : 'unknown'
}

/** The day that days are counted from, once it is answered. */
export const countedFrom = (
  from: LocalDate | undefined,
  what: Counted['what'],
  given: LegalDays | null,
): Counted | null => (from === undefined || given === null ? null : { from, what, days: given.days })

/** Where a rule stands that we have not read. */
export const unread = (law: string): string => `${law} i den lydelse som gällde när upphandlingen påbörjades`
