import { holdsEveryWord } from '../../src/domain/text.ts'
import type { CaseSummary } from '../../src/contract/shapes.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { askedSuppliers, winnerOf } from '../../src/rules/evaluate/suppliers.ts'
import { documentationClock } from '../../src/registration/clock.ts'
import { filedAs } from '../../src/rules/evaluate/filing.ts'
import { viewOf, type CaseView } from '../state/case.ts'
import { nextStepOf, type NextStep } from './due.ts'
import { shortDay } from './short-day.ts'

/** A case as a row of the register. */
export interface RegisterRow {
  readonly id: string
  readonly title: string
  readonly step: NextStep
  readonly isCancelled: boolean
  /** The winner, or the only one asked; nobody where the procurement is cancelled. */
  readonly supplier: string | undefined
  readonly valueOre: number | null
  readonly diarienummer: string | undefined
  /** How long is left to document it, in a few words, or that it is filed without a number; undefined where there is no such time. */
  readonly clock: string | undefined
  /** What the search looks in, in small letters. */
  readonly searched: string
}

export const untitled = 'Ärende utan rubrik'

/** The register's rows, newest case first. */
export function rowsOf(summaries: readonly CaseSummary[], today: LocalDate): readonly RegisterRow[] {
  return summaries
    .toSorted((a, b) => b.case.createdAt.localeCompare(a.case.createdAt))
    .map(({ id, case: found }) => {
      const view = viewOf(found, today)
      const asked = askedSuppliers(found)
      const isCancelled = found.decision.outcome === 'cancel'
      const supplier = winnerOf(found)?.name ?? (asked.length === 1 ? asked[0]?.name : undefined)
      const title = found.subject.title ?? untitled
      const { diarienummer } = found.record
      const numbers = [diarienummer, found.contract.reference, ...asked.map(({ orgNr }) => orgNr)]
      const searched = [title, ...asked.map(({ name }) => name), ...numbers]
      return {
        id,
        title,
        step: nextStepOf(view),
        isCancelled,
        supplier: isCancelled ? undefined : supplier,
        valueOre: view.evaluation.facts.value.legalOre,
        diarienummer,
        clock: clockOf(view),
        searched: searched
          .filter((part) => part !== undefined)
          .join('\n')
          .toLowerCase(),
      }
    })
}

/** The time to document, beside the number that it ends in. What the next step says already is not said again. */
function clockOf({ case: found, evaluation, today }: CaseView): string | undefined {
  const clock = documentationClock(evaluation)
  if (filedAs(found) === 'kept') return 'hålls ordnad'
  if (filedAs(found) === 'number') return undefined
  if (clock.is === 'not-begun' && clock.days !== null)
    return `dokumenteras inom ${clock.days} dagar från avtal`
  return clock.is === 'running'
    ? `${clock.left < 0 ? 'skulle ha dokumenterats' : 'dokumenteras senast'} ${shortDay(clock.lastDay, today)}`
    : undefined
}

/** Rows in which every word of the search is found. */
export function searchRows(rows: readonly RegisterRow[], search: string): readonly RegisterRow[] {
  return rows.filter(({ searched }) => holdsEveryWord(searched, search))
}
