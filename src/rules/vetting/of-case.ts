import type { Case } from '../../domain/case/schema.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { SupplierKind } from '../../domain/suppliers/kind.ts'
import { formatKr } from '../../domain/money.ts'
import { checkFor } from '../catalogue/catalogue.ts'
import { wordedFor, type Check } from '../catalogue/checks.ts'
import { routineTitle } from '../local/frame.ts'
import { checksUnder } from '../local/local-checks.ts'
import { localAmounts } from '../local/local-amounts.ts'
import { routineOf } from '../local/of-case.ts'

/**
 * The supplier checks of a case on a day, in the order in which they are made: the house's in force on the day and the
 * local routine's own, without those that the routine has no use for and with its shorter times. Worded for every kind of
 * supplier: see `checkInCase` for one.
 */
export const checksOfCase = (found: Case, day: LocalDate): readonly Check[] =>
  checksUnder(routineOf(found), found.authority.profile, day)

/**
 * A check of the case as it reads for a kind of supplier on a day. One that the case no longer has reads as the house last
 * had it, for what was answered is still to be read; undefined where nobody has such a check.
 */
export function checkInCase(found: Case, id: string, kind: SupplierKind, day: LocalDate): Check | undefined {
  const check = checksOfCase(found, day).find((one) => one.id === id)
  return check === undefined ? checkFor(id, kind, day) : wordedFor(check, kind)
}

/** What counts as a low value in the case, by its local routine. */
export interface LowValue {
  /** Without VAT; a value up to and with it is low. */
  readonly kronor: number
  /** "Lågt värde är högst 50 000 kr, enligt Rutin för direktupphandling, version 1." */
  readonly sentence: string
}

/** Null where no local routine says what a low value is: then whoever passes a check over states it. */
export function lowValueOf(found: Case): LowValue | null {
  const routine = routineOf(found)
  const amount = routine?.amounts.find(({ name }) =>
    localAmounts.some((about) => about.name === name && about.defines === 'low-value'),
  )
  if (routine === null || amount === undefined) return null
  const { kronor } = amount
  return {
    kronor,
    sentence: `Lågt värde är högst ${formatKr(kronor * 100)}, enligt ${routineTitle(routine)}.`,
  }
}
