import type { Amount } from './amounts.ts'
import type { Figure } from './figures.ts'

/** Under this a number is a bid's only where it is the typed price with its currency. */
const fewestOre = 1000 * 100
/** From here on a number by itself is taken for a price. */
const tellingOre = 10_000 * 100
/** With VAT many prices come out even: such a number by itself is more often something else. */
const evenOre = 1000 * 100
/** What differs by no more than one in so many tells the price as well. */
const closePart = 1000

/** How a number in a text tells an amount of a bid. */
export interface Told {
  readonly amount: Amount
  /** The number is the bid's own amount, or that in thousands or millions. */
  readonly is: 'same' | 'reckoned'
}

/** Which amount of a bid a number in a text tells: the bid's own before what follows from it. Null where none. */
export function amountTold(figure: Figure, amounts: readonly Amount[]): Told | null {
  const typed = amounts.filter(({ way }) => way === 'typed')
  const same = typed.find((amount) => isAmount(figure, amount))
  if (same !== undefined) return { amount: same, is: 'same' }
  const reckoned =
    amounts.find((amount) => amount.way === 'vat' && isAmount(figure, amount)) ??
    amounts.find((amount) => amount.way === 'period' && isPerPeriod(figure, amount)) ??
    typed.find((amount) => isClose(figure, amount))
  return reckoned === undefined ? null : { amount: reckoned, is: 'reckoned' }
}

/** The same, or rounded as thousands and millions are written. */
function isAmount({ readings, money: kind }: Figure, { ore, way }: Amount): boolean {
  const isTyped = way === 'typed'
  if (ore < fewestOre && !(isTyped && kind === 'unit')) return false
  return readings.some((one) => {
    const isSame = one.hasDecimals && one.stepOre === null ? one.ore === ore : isSameKronor(one.ore, ore)
    if (isSame) {
      if (kind !== 'none') return true
      return ore >= tellingOre && (isTyped || ore % evenOre !== 0)
    }
    return (
      one.stepOre !== null &&
      kind !== 'none' &&
      one.digits >= 2 &&
      one.stepOre < ore &&
      Math.abs(one.ore - ore) <= one.stepOre / 2
    )
  })
}

/** The bid's price for another length of time, where the text says which. */
const isPerPeriod = (figure: Figure, { ore }: Amount): boolean =>
  figure.isPerPeriod &&
  figure.money === 'unit' &&
  ore >= fewestOre &&
  figure.readings.some((one) => isSameKronor(one.ore, ore))

/** "184 999 kr" of a bid of 185 000. */
const isClose = ({ readings, money }: Figure, { ore }: Amount): boolean =>
  money === 'unit' &&
  ore >= tellingOre &&
  readings.some((one) => one.stepOre === null && Math.abs(one.ore - ore) * closePart <= ore)

/** Öre are left out by rounding or by cutting them off. */
const isSameKronor = (written: number, ore: number): boolean =>
  written === Math.round(ore / 100) * 100 || written === Math.floor(ore / 100) * 100
