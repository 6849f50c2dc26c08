import { lawSchema, type Law } from '../parameters/dated.ts'
import { valueCategories, type ValueCategory } from '../parameters/limits.ts'

/** The purchases that an amount of a routine is for, where it is not for all: those of an act, or an act's bilaga 2. */
export interface AmountScope {
  /** As it stands in the file: "LUF", "LOU bilaga 2". */
  readonly name: string
  readonly law: Law
  readonly isAnnex2: boolean
}

/** The names under which an amount can be given for each act. */
export const scopes: readonly AmountScope[] = [
  ...lawSchema.options.map((law) => ({ name: law, law, isAnnex2: false })),
  ...(['LOU', 'LUF'] as const).map((law) => ({ name: `${law} bilaga 2`, law, isAnnex2: true })),
]

/** "luf-bilaga-2". */
export const scopeId = ({ name }: AmountScope): string => name.toLowerCase().replaceAll(' ', '-')

/** A category whose limit is the scope's. */
export const categoryIn = ({ law, isAnnex2 }: AmountScope): ValueCategory => {
  if (isAnnex2) return 'annex2'
  return law === 'LUK' ? 'concession' : 'goods'
}

/**
 * The categories that a scope holds among the others of the same amount: an act without "bilaga 2" is all of the act that
 * has no row of its own. Null: every category.
 */
export function categoriesOf(
  scope: AmountScope,
  others: readonly AmountScope[],
): readonly ValueCategory[] | null {
  if (scope.isAnnex2) return ['annex2']
  const isDivided = others.some((other) => other.isAnnex2 && other.law === scope.law)
  return isDivided ? valueCategories.filter((category) => category !== 'annex2') : null
}
