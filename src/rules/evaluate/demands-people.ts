import type { Facts } from './facts.ts'
import { samePerson } from './facts.ts'
import { met, missing, waiting, wrong, type Outcome } from './outcome.ts'
import { askedSuppliers } from './suppliers.ts'

type Part = 'preparer' | 'decider'

/** One statement for each part, answered, dated, and covering every supplier that is asked. */
export function statementsGiven(facts: Facts, parts: readonly Part[]): Outcome {
  if (askedSuppliers(facts.case).length === 0) return waiting('När de tillfrågade leverantörerna är kända.')
  const statements = facts.case.impartiality.statements ?? []
  const { decider } = facts.case.decision
  const lacking = parts.flatMap((part) => {
    const statement = statements.find((s) => s.part === part)
    const at = `impartiality.statements.${statement?.id ?? part}`
    return statement?.conflict === undefined ? [`${at}.conflict`] : []
  })
  if (lacking.length > 0) return missing(lacking)
  const other = statements.find((s) => s.part === 'decider' && samePerson(s.name, decider?.name) === false)
  if (other)
    return missing(
      [`impartiality.statements.${other.id}.conflict`],
      `Intyget är lämnat av ${other.name ?? 'någon annan'}, men ${decider?.name ?? 'någon annan'} beslutar. Fråga igen.`,
    )
  const uncovered = uncoveredSuppliers(facts)
  return uncovered.length === 0
    ? met
    : missing(
        statements.map((s) => `impartiality.statements.${s.id}.conflict`),
        `Fråga igen: ${uncovered.join(', ')} har tillkommit sedan intyget.`,
      )
}

/** Names of asked suppliers that some statement does not cover. */
function uncoveredSuppliers(facts: Facts): readonly string[] {
  const statements = (facts.case.impartiality.statements ?? []).filter((s) => s.conflict !== undefined)
  return askedSuppliers(facts.case)
    .filter((supplier) =>
      statements.some((s) => s.supplierIds !== undefined && !s.supplierIds.includes(supplier.id)),
    )
    .map((supplier) => supplier.name ?? supplier.orgNr ?? supplier.id)
}

export function noOpenConflict(facts: Facts): Outcome {
  const conflicted = (facts.case.impartiality.statements ?? []).filter((s) => s.conflict === 'yes')
  return conflicted.length === 0
    ? met
    : wrong(
        conflicted.map((s) => `impartiality.statements.${s.id}.conflict`),
        `${conflicted.map((s) => s.name ?? 'Någon').join(', ')} har uppgett ett intresse.`,
      )
}

/** The decider is neither who prepares the purchase nor who would otherwise decide, where a superior exists. */
export function deciderNotPreparer(facts: Facts): Outcome {
  const { decider, usual, superiorExists, samePersonReason } = facts.case.decision
  if (superiorExists === 'no') {
    if (facts.deciderIsPreparer !== true) return met
    return samePersonReason === undefined ? missing(['decision.samePersonReason']) : met
  }
  if (decider?.name === undefined) return missing(['decision.decider.name'])
  if (facts.deciderIsPreparer)
    return wrong(['decision.decider.name'], `${decider.name} handlägger köpet och kan inte själv besluta.`)
  if (samePerson(decider.name, usual?.name))
    return wrong(
      ['decision.decider.name'],
      `${decider.name} är den som annars beslutar. Ange chefen närmast över.`,
    )
  return met
}
