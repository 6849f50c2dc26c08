import { holdsEveryWord } from '../../src/domain/text.ts'
import type { CaseSummary } from '../../src/contract/shapes.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { askedSuppliers, winnerOf } from '../../src/rules/evaluate/suppliers.ts'
import { viewOf } from '../state/case.ts'
import { nextStepOf, type NextStep } from './due.ts'

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
        searched: searched
          .filter((part) => part !== undefined)
          .join('\n')
          .toLowerCase(),
      }
    })
}

/** Rows in which every word of the search is found. */
export function searchRows(rows: readonly RegisterRow[], search: string): readonly RegisterRow[] {
  return rows.filter(({ searched }) => holdsEveryWord(searched, search))
}
