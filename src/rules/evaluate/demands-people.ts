import { coveredName, coverOf, type Covered } from '../../domain/case/covered.ts'
import type { Case, Statement, Supplier } from '../../domain/case/schema.ts'
import { isCurrent } from '../../domain/case/statements.ts'
import type { Facts } from './facts.ts'
import { samePerson } from '../../domain/same-person.ts'
import { missing, waiting, type Outcome } from './outcome.ts'
import { askedSuppliers, supplierName } from './suppliers.ts'

type Part = 'preparer' | 'decider'

/** One whole statement for each part: answered, dated, by the right person, and about every supplier that is asked. */
export function statementsGiven(facts: Facts, parts: readonly Part[]): Outcome {
  if (askedSuppliers(facts.case).length === 0) return waiting('När de tillfrågade leverantörerna är kända.')
  const statements = (facts.case.impartiality.statements ?? []).filter(isCurrent)
  const others = statements.filter((s) => s.part === 'evaluator' && s.conflict === undefined)
  const lacking = [
    ...parts
      .filter((part) => statements.find((s) => s.part === part)?.conflict === undefined)
      .map(conflictOf(statements)),
    ...others.map((s) => `impartiality.statements.${s.id}.conflict`),
  ]
  if (lacking.length > 0) return missing(lacking)
  const flawed = statements.filter((s) => flawOf(facts.case, s) !== undefined)
  if (flawed.length > 0)
    return missing(
      flawed.map((s) => `impartiality.statements.${s.id}.conflict`),
      flawed.map((s) => flawOf(facts.case, s)).find((flaw) => flaw !== undefined),
    )
  const bare = statements.filter((s) => s.form === 'paper' && !hasPaper(facts.case, s))
  return missing(
    bare.map((s) => `impartiality.statements.${s.id}.form`),
    bare.length === 0 ? undefined : `Intyget från ${bare.map((s) => s.name).join(', ')} är inte bifogat.`,
  )
}

/** A signed statement is among the case's files, or it is written where it is kept. */
function hasPaper({ attachments, elsewhere }: Case, { id }: Statement): boolean {
  const place = `impartiality.statements.${id}`
  return [...attachments, ...(elsewhere ?? [])].some(({ belongsTo }) => belongsTo === place)
}

const conflictOf =
  (statements: readonly Statement[]) =>
  (part: Part): string =>
    `impartiality.statements.${statements.find((s) => s.part === part)?.id ?? part}.conflict`

/** Why an answered statement does not hold, or undefined. */
export function flawOf(found: Case, statement: Statement): string | undefined {
  const person = {
    preparer: found.preparer.name,
    decider: found.decision.decider?.name,
    evaluator: undefined,
  }
  const wanted = statement.part === undefined ? undefined : person[statement.part]
  const by = statement.name ?? 'någon utan namn'
  if (statement.part === 'preparer' && wanted === undefined) return 'Handläggarens namn saknas i ärendet.'
  if (statement.name === undefined || samePerson(statement.name, wanted) === false)
    return `Intyget är lämnat av ${by}${wanted === undefined ? '' : `, inte av ${wanted}`}.`
  if (statement.on === undefined) return `Intyget av ${by} saknar datum.`
  const { added, changed } = uncoveredBy(found, statement)
  const sentences = [
    ...(added.length === 0 ? [] : [`Intyget av ${by} gäller inte ${added.map(supplierName).join(', ')}.`]),
    ...changed.map(
      ({ was, now }) =>
        `Intyget av ${by} gäller ${coveredName(was)}, som är utbytt mot ${coveredName(now, now.masked)} i ärendet.`,
    ),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}

export interface Uncovered {
  /** Asked after the answer was given. */
  readonly added: readonly Supplier[]
  /** Another supplier stands where the one stood that the answer was about. */
  readonly changed: readonly { readonly was: Covered; readonly now: Supplier }[]
}

/** The asked suppliers that an answered statement does not hold for. */
export function uncoveredBy(found: Case, statement: Statement): Uncovered {
  const covers = askedSuppliers(found).map((now) => ({ now, cover: coverOf(statement, now) }))
  return {
    added: covers.flatMap(({ now, cover }) => (cover.is === 'added' ? [now] : [])),
    changed: covers.flatMap(({ now, cover }) => (cover.is === 'changed' ? [{ was: cover.was, now }] : [])),
  }
}
