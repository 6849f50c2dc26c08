import type { Case, Supplier } from '../../domain/case/schema.ts'
import { setAt } from '../../domain/case/path.ts'
import { isList } from '../../domain/case/fields/catalogue.ts'
import { isAnother } from '../../domain/suppliers/same-supplier.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { CheckAnswers } from './row.ts'

/** The checks of a supplier that were made on it and were not clear. */
export const remarksOf = (supplier: Supplier): readonly CheckAnswers[] =>
  (supplier.checks ?? []).filter(
    ({ result, of }) => result !== undefined && result !== 'clear' && !isAnother(of, supplier),
  )

/** The remarks of later days than a day: what was asked or answered on it was not about them. */
export const remarksAfter = (supplier: Supplier, day: LocalDate): readonly CheckAnswers[] =>
  remarksOf(supplier).filter(({ result, on }) => result === 'remark' && on !== undefined && on > day)

/** What was not clear and came after the judgement; nothing in a file from before it was noted what that was about. */
export function remarksSince(supplier: Supplier): readonly CheckAnswers[] {
  const noted = supplier.vetting?.judgedRemarks
  if (noted === undefined) return []
  return remarksOf(supplier).filter(({ id, result, on }) => {
    const then = noted.find((one) => one.id === id)
    // A day that was lacking, or is put right to an earlier one, is the same remark.
    return then?.result !== result || (then?.on !== undefined && on !== undefined && on > then.on)
  })
}

/**
 * Notes which remarks a judgement is about when it, or its reason, is written. Where there were none, and in a file from
 * before this was noted, that is noted when a check changes under it.
 */
export function followRemarks(was: Supplier | undefined, after: Case, now: Supplier): Case {
  const { judgement, judgementReason, judgedRemarks } = now.vetting ?? {}
  const note = (rows: Supplier['checks'] | undefined): Case =>
    setAt(after, `suppliers.${now.id}.vetting.judgedRemarks`, rows, isList)
  const isJudged = was?.vetting?.judgement !== judgement || was?.vetting?.judgementReason !== judgementReason
  if (judgement === undefined || isJudged) {
    const rows = judgement === undefined ? [] : noteOf(now)
    if (rows.length > 0) return note(rows)
    return judgedRemarks === undefined ? after : note(undefined)
  }
  return judgedRemarks !== undefined || was === undefined || was.checks === now.checks
    ? after
    : note(noteOf(was))
}

const noteOf = (supplier: Supplier): NonNullable<Supplier['checks']> =>
  remarksOf(supplier).map(({ id, result, on }) => ({
    id,
    ...(result === undefined ? {} : { result }),
    ...(on === undefined ? {} : { on }),
  }))
