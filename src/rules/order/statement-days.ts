import { isReplaced } from '../../domain/case/kept-statements.ts'
import type { Case, Statement } from '../../domain/case/schema.ts'
import { samePerson } from '../../domain/same-person.ts'
import type { LocalDate } from '../../domain/local-date.ts'

/**
 * The answers about conflicts of interest that are held against other steps. A day that was written again by the same person, or
 * an answer in other words, is the step once. Who has come to prepare the purchase after the decision answers about what is left:
 * the answer that stood when it was decided is the one that came before it, whoever has the case now.
 */
export function statementsOfStep(found: Case): readonly Statement[] {
  const all = found.impartiality.statements ?? []
  const { decidedOn } = found.decision
  const then = decidedOn === undefined ? undefined : preparerThen(found, decidedOn)
  const stood = all.filter((row) => isOfThen(row, then, decidedOn))
  return all.filter((row) => {
    if (stood.includes(row)) return true
    if (isReplaced(found, row)) return false
    return !(stood.length > 0 && row.part === 'preparer' && (row.on ?? '') > (decidedOn ?? ''))
  })
}

/** Given by the day of the decision, and standing on it. */
const isOfThen = (row: Statement, then: string | undefined, day: LocalDate = ''): boolean =>
  then !== undefined &&
  row.part === 'preparer' &&
  row.conflict !== undefined &&
  row.on !== undefined &&
  row.on <= day &&
  (row.until ?? day) >= day &&
  samePerson(row.name, then) === true

/** Who prepared the purchase on a day, where somebody else has come since; undefined where nobody is known to have. */
function preparerThen({ takenOver = [], later = [] }: Case, day: LocalDate): string | undefined {
  const changes = [
    ...takenOver.flatMap(({ from, takenInAt, backAt }) =>
      takenInAt === undefined || backAt !== undefined ? [] : [{ on: takenInAt.slice(0, 10), was: from }],
    ),
    ...later.flatMap(({ field, on, was }) => (field === 'preparer.name' ? [{ on, was }] : [])),
  ]
  return changes.filter(({ on }) => on >= day).toSorted((a, b) => a.on.localeCompare(b.on))[0]?.was
}
