import type { Amount } from '../inquiry/leaks/amounts.ts'
import { figuresIn, type Figure } from '../inquiry/leaks/figures.ts'
import type { Span } from '../inquiry/leaks/fold.ts'
import { amountTold } from '../inquiry/leaks/is-amount.ts'

interface Entry {
  readonly amount: Amount
  readonly mask: string
}

/** Where a text tells amounts that are hidden, and by which masks. */
export type AmountFinder = (text: string) => readonly (Span & { readonly mask: string })[]

/** Looks for amounts among those near a number alone: a case has as many as it has bids, and each can be written in many ways. */
export function amountFinder(
  masks: readonly { readonly id: string; readonly amounts: readonly Amount[] }[],
): AmountFinder {
  const entries = masks
    .flatMap(({ id, amounts }) => amounts.map((amount): Entry => ({ amount, mask: id })))
    .toSorted((a, b) => a.amount.ore - b.amount.ore)
  if (entries.length === 0) return () => []
  const near = (figure: Figure): readonly Entry[] =>
    figure.readings.flatMap(({ ore }) => between(entries, ore * (1 - widest), ore * (1 + widest) + 100))
  return (text) => [
    ...figuresIn(text).flatMap((figure) => {
      const byMask = Map.groupBy(near(figure), ({ mask }) => mask)
      return [...byMask].flatMap(([mask, some]) => {
        const amounts = some.map(({ amount }) => amount)
        return tells(figure, amounts) ? [{ from: figure.from, to: figure.to, mask }] : []
      })
    }),
    ...inMillions(text).flatMap(({ from, to, ore }) =>
      between(entries, ore - 50_000, ore + 50_000).flatMap(({ amount, mask }) =>
        amount.way === 'typed' ? [{ from, to, mask }] : [],
      ),
    ),
  ]
}

/** A number that is rounded to two digits differs by no more from what it was. */
const widest = 0.1

function between(entries: readonly Entry[], least: number, most: number): readonly Entry[] {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.amount.ore ?? 0) < least) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < entries.length && (entries[end]?.amount.ore ?? 0) <= most) end += 1
  return entries.slice(low, end)
}

/**
 * Whether a number tells one of the amounts. More is hidden here than is refused in an inquiry: a number that is the
 * amount to the krona is taken for it, unless it is short and could be a year or a count.
 */
const tells = (figure: Figure, amounts: readonly Amount[]): boolean =>
  amountTold(figure, amounts) !== null ||
  figure.readings.some(
    ({ ore, digits }) =>
      digits >= fewestDigits &&
      !(ore >= firstYear && ore <= lastYear && figure.money === 'none') &&
      amounts.some(
        (amount) => amount.way === 'typed' && Math.floor(amount.ore / 100) === Math.floor(ore / 100),
      ),
  )

const fewestDigits = 4
/** 1900 and 2100 kronor: as a number by itself more often a year. */
const [firstYear, lastYear] = [190_000, 210_000]

/** "0,396 miljoner": three decimals are read as thousands by what reads numbers elsewhere. */
const inMillions = (text: string): readonly (Span & { readonly ore: number })[] =>
  [...text.matchAll(millions)].map(({ 0: written, 1: whole, 2: rest, index }) => ({
    from: index,
    to: index + written.length,
    ore: (Number(whole) * 1000 + Number(rest)) * 100_000,
  }))

const millions = /(?<![\d.,])(\d{1,4})[.,](\d{3})[ \u00A0]?(?:miljoner|milj\.?|mkr|mnkr|msek)/giu
