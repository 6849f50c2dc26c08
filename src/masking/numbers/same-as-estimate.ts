import type { Span } from '../../inquiry/leaks/fold.ts'
import { numbersIn } from '../../inquiry/numbers/told-numbers.ts'
import type { Block } from '../../record/tree.ts'
import type { Mask } from '../plan.ts'
import { eachUnit, isOfValue, numberIn, sentenceUnit, type Unit, type Units } from './fixed-units.ts'

/** Whole kronor, and the one beside: what is rounded is the same number to whoever reads it. */
export const near = (ore: number): readonly number[] => [Math.floor(ore / 100), Math.ceil(ore / 100)]

/** The amounts that are masked, in whichever form, in whole kronor. */
export const amountsOf = (masks: readonly Mask[]): ReadonlySet<number> =>
  new Set(
    masks.flatMap(({ hiding: { prices, amounts } }) =>
      [...prices, ...amounts.map(({ ore }) => ore)].flatMap(near),
    ),
  )

/**
 * Which numbers are of the estimate, where one of them is the same number as a price that is masked: then each of them tells it.
 * Undefined where none is. `unitsLike`: of the records of cases with another estimate; made only where they are needed.
 */
export function estimateThatIs(
  secret: ReadonlySet<number>,
  full: readonly Block[],
  isFixedUnit: (key: string) => boolean,
  unitsLike: () => readonly Units[],
): ((text: string, unit: Unit, span: Span) => boolean) | undefined {
  const same: (readonly [string, Unit, Span])[] = []
  eachUnit(full, (text, unit) => {
    if (!isOfValue(unit) || !isFixedUnit(unit.key)) return
    for (const number of numbersIn(text, false).told)
      if (number.ores.some((ore) => near(ore).some((one) => secret.has(one)))) same.push([text, unit, number])
  })
  if (same.length === 0) return undefined
  const others = unitsLike()
  const isOfIt = (text: string, unit: Unit, span: Span): boolean => {
    const said = others.map((one) => numberIn(one, text, unit, span))
    if (said.includes('other')) return true
    const sentence = sentenceUnit(text, unit, span) ?? ''
    return !said.includes('same') && !others.some(({ keys }) => keys.has(unit.key) || keys.has(sentence))
  }
  return same.some(([text, unit, span]) => isOfIt(text, unit, span)) ? isOfIt : undefined
}
