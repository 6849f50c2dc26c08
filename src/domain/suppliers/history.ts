import type { Case, Supplier } from '../case/schema.ts'
import { isMistaken } from './asked.ts'
import type { LocalDate } from '../local-date.ts'
import { identityKey } from './identity.ts'
import { isAnother } from './same-supplier.ts'

/** How it went for a supplier in a case, as far as the case says. */
export const pastOutcomes = {
  won: 'Vann',
  lost: 'Lämnade anbud, vann inte',
  bid: 'Lämnade anbud, inte avgjort',
  cancelled: 'Lämnade anbud, avbröts',
  declined: 'Avstod',
  silent: 'Svarade inte',
  asked: 'Frågad, inget svar antecknat',
} as const

export type PastOutcome = keyof typeof pastOutcomes

/** A supplier in a case: what it was asked about, when, and what came of it. */
export interface PastCase {
  readonly caseId: string
  readonly title: string | undefined
  /** When it was asked, else when the case was begun. */
  readonly on: LocalDate
  readonly createdAt: string
  readonly outcome: PastOutcome
  /** The checks that were made on it, each with its result and day; absent where none was. */
  readonly checks?: readonly PastCheck[]
}

export interface PastCheck {
  readonly id: string
  readonly result: NonNullable<NonNullable<Supplier['checks']>[number]['result']>
  readonly on: LocalDate
}

export type Histories = Readonly<Record<string, readonly PastCase[]>>

/** What every supplier has been asked and answered, by its identity, the newest first. A case counts once for each. */
export function historiesOf(cases: readonly Case[]): Histories {
  const found = new Map<string, PastCase[]>()
  const newestFirst = cases.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  for (const one of newestFirst)
    for (const supplier of one.suppliers) {
      const key = identityKey(supplier)
      if (key === undefined || isMistaken(supplier)) continue
      const past = found.get(key) ?? []
      const again = past.findIndex(({ caseId }) => caseId === one.id)
      // Two rows of one supplier in a case: the one that says more.
      if (again < 0) past.push(pastCase(one, supplier))
      else if (past[again]?.outcome === 'asked') past[again] = pastCase(one, supplier)
      found.set(key, past)
    }
  return Object.fromEntries(found)
}

const pastCase = (found: Case, supplier: Supplier): PastCase => ({
  caseId: found.id,
  title: found.subject.title,
  on: supplier.asked?.on ?? found.inquiry.sentOn ?? found.createdAt.slice(0, 10),
  createdAt: found.createdAt,
  outcome: outcomeOf(found, supplier),
  ...checksOf(supplier),
})

function checksOf(supplier: Supplier): Pick<PastCase, 'checks'> {
  const made = (supplier.checks ?? []).flatMap(({ id, result, on, of }) =>
    result === undefined || on === undefined || isAnother(of, supplier) ? [] : [{ id, result, on }],
  )
  return made.length === 0 ? {} : { checks: made }
}

/** Nobody has won until it is decided, or a contract is signed where no decision is asked for. */
function outcomeOf(found: Case, { id, answer, bid }: Supplier): PastOutcome {
  const madeBid = answer === 'bid' || (answer === undefined && bid !== undefined)
  if (!madeBid) return answer === 'declined' || answer === 'silent' ? answer : 'asked'
  if (found.decision.outcome === 'cancel') return 'cancelled'
  const isDecided = found.decision.outcome === 'award' || found.contract.signedOn !== undefined
  if (!isDecided || found.award.supplierId === undefined) return 'bid'
  return found.award.supplierId === id ? 'won' : 'lost'
}

/** "Frågad i 2 tidigare ärenden, lämnade anbud i ett och vann inget."; undefined where it has not been asked before. */
export function historyWords(past: readonly PastCase[]): string | undefined {
  if (past.length === 0) return undefined
  const bids = past.filter(({ outcome }) => ['won', 'lost', 'bid', 'cancelled'].includes(outcome)).length
  const wins = past.filter(({ outcome }) => outcome === 'won').length
  if (past.length === 1) {
    const how = wins > 0 ? ' och vann det' : bids > 0 ? ' och lämnade anbud, men vann inte' : ''
    return `Frågad i ett tidigare ärende${how}.`
  }
  const answered =
    wins > 0
      ? ` och vann ${wins === past.length ? 'alla' : someOf(wins)}`
      : bids > 0
        ? `, lämnade anbud i ${someOf(bids)} och vann inget`
        : ''
  return `Frågad i ${past.length} tidigare ärenden${answered}.`
}

const someOf = (count: number): string => (count === 1 ? 'ett' : String(count))

/** Those of the cases that began before another. */
export const earlierThan = (past: readonly PastCase[], found: Case): readonly PastCase[] =>
  past.filter(({ caseId, createdAt }) => caseId !== found.id && createdAt < found.createdAt)
