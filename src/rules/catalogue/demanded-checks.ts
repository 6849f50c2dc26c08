import { addDays, formatDate, type LocalDate } from '../../domain/local-date.ts'
import { RulesFileError } from '../parameters/dated.ts'
import type { Check } from './checks.ts'
import type { Rule } from './schema.ts'

type Held = Pick<Check, 'id' | 'validFrom' | 'validTo'>
type Asking = Pick<Rule, 'validFrom' | 'validTo' | 'demand'>

/** A check that a rule asks for on a day when there is no such check. */
export interface Unheld {
  readonly check: string
  readonly day: LocalDate
}

/** The checks of a rule that do not hold on all of its days, each with the first day that it is lacking. */
export function unheldChecks(
  { demand, validFrom, validTo }: Asking,
  checks: readonly Held[],
): readonly Unheld[] {
  if (demand.is !== 'checks') return []
  return demand.checks.flatMap((id) => {
    const wordings = checks
      .filter((check) => check.id === id)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    const day = firstDayWithout(wordings, validFrom)
    return day === null || (validTo !== null && day > validTo) ? [] : [{ check: id, day }]
  })
}

/** The first day from a day on which none of the wordings holds, oldest first; null where there is none. */
function firstDayWithout(wordings: readonly Held[], from: LocalDate): LocalDate | null {
  let day = from
  for (const { validFrom, validTo } of wordings) {
    if (validFrom > day) return day
    if (validTo === null) return null
    if (validTo >= day) day = addDays(validTo, 1)
  }
  return day
}

/**
 * A check that ends, or is renamed, while a rule asks for it would be asked for by nobody, and without a word. Throws
 * RulesFileError with rule, check and day named.
 */
export function requireDemandedChecks(
  files: readonly { readonly file: string; readonly rules: readonly (Asking & Pick<Rule, 'id'>)[] }[],
  checks: readonly Held[],
): void {
  for (const { file, rules } of files)
    rules.forEach((rule, index) => {
      const [lacking] = unheldChecks(rule, checks)
      if (lacking !== undefined)
        throw new RulesFileError(
          file,
          ['rules', index, 'demand', 'checks'],
          `${rule.id} kräver kontrollen ${lacking.check}, som inte finns den ${formatDate(lacking.day)}. Avsluta regeln, eller ge kontrollen en ny lydelse med samma id`,
        )
    })
}
