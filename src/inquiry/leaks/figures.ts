import type { Amount } from './amounts.ts'
import type { Span } from './fold.ts'
import { withDigits } from './numerals.ts'
import { plain } from './plain.ts'
import { leakWords } from './words.ts'

/** A number in a text with its unit, as money can be written. */
export interface Figure extends Span {
  /** What it may say: a point or comma before three digits is a decimal sign or none. In kronor. */
  readonly readings: readonly Reading[]
  /** Whether its unit says that it is money; or words near it; or nothing. */
  readonly money: 'unit' | 'near' | 'none'
}

interface Reading {
  readonly ore: number
  /** What the last digit stands for, in öre; null where the number is written out to the krona. */
  readonly stepOre: number | null
  readonly hasDecimals: boolean
  /** Digits that say something: "0,39" has two. */
  readonly digits: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const { money } = leakWords
const unit = (words: readonly string[]): RegExp => new RegExp(`^ ?(?:${anyOf(words)})(?!\\p{L})`, 'iu')
const units = [
  { pattern: unit(money.thousands), factor: 1000, isMoney: true },
  { pattern: unit(money.millions), factor: 1_000_000, isMoney: true },
  { pattern: unit(money.kronor), factor: 1, isMoney: true },
  { pattern: unit(money.bareThousands), factor: 1000, isMoney: false },
  { pattern: unit(money.bareMillions), factor: 1_000_000, isMoney: false },
]
const currencyBefore = new RegExp(`(?<!\\p{L})(?:${anyOf(money.kronor)})[ .:]{0,2}$`, 'iu')
const about = new RegExp(`(?<!\\p{L})(?:${anyOf(money.about)})`, 'iu')
const nearBy = 60

const number =
  /(?<!\d|\d[,.])(?:\d{1,3}(?:(?: {1,2}|[.,'’´`·_-])\d{3})+(?!\d)(?:[,.]\d{1,2}(?!\d))?|\d+(?:[,.]\d+)?)/gu

/** Every number in a text, in digits or in letters, whatever stands between its digits. */
export function figuresIn(typed: string): readonly Figure[] {
  const { text, at } = withDigits(plain(typed))
  return [...text.matchAll(number)].map((match) => {
    const [written] = match
    const from = match.index
    const to = from + written.length
    const rest = text.slice(to, to + 20)
    const found = units.find(({ pattern }) => pattern.test(rest))
    const after = found?.pattern.exec(rest)?.[0].length ?? 0
    const isMoney = found?.isMoney === true || currencyBefore.test(text.slice(Math.max(0, from - 12), from))
    const near = text.slice(Math.max(0, from - nearBy), to + nearBy)
    return {
      from: at[from] ?? 0,
      to: at[to + after] ?? typed.length,
      readings: readingsOf(written, found?.factor ?? 1),
      money: isMoney ? 'unit' : about.test(near) ? 'near' : 'none',
    }
  })
}

function readingsOf(written: string, factor: number): readonly Reading[] {
  const decimals = /[,.](\d+)$/.exec(written)?.[1] ?? ''
  const whole = written.slice(0, written.length - decimals.length).replace(/\D/g, '')
  const all = written.replace(/\D/g, '')
  const isAmbiguous = decimals.length === 3
  return [
    ...(decimals === '' || isAmbiguous ? [reading(all, '', factor)] : []),
    ...(decimals === '' ? [] : [reading(whole, decimals, factor)]),
  ]
}

function reading(whole: string, decimals: string, factor: number): Reading {
  const ore = Math.round(Number(`${whole}.${decimals === '' ? '0' : decimals}`) * factor * 100)
  return {
    ore,
    stepOre: factor === 1 ? null : (factor * 100) / 10 ** decimals.length,
    hasDecimals: decimals !== '',
    digits: `${whole}${decimals}`.replace(/^0+/, '').length,
  }
}

/** Under this a number is a bid's only where it is the typed price with its currency. */
const fewestOre = 1000 * 100
/** From here on a number by itself is taken for a price. */
const tellingOre = 10_000 * 100
/** With VAT many prices come out even: such a number by itself is more often something else. */
const evenOre = 1000 * 100

/** Whether a number in a text is an amount of a bid: the same, or rounded as thousands and millions are written. */
export function isAmount({ readings, money: kind }: Figure, { ore, ofOre }: Amount): boolean {
  const isTyped = ore === ofOre
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

/** Öre are left out by rounding or by cutting them off. */
const isSameKronor = (written: number, ore: number): boolean =>
  written === Math.round(ore / 100) * 100 || written === Math.floor(ore / 100) * 100
