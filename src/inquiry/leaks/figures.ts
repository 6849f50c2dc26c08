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
  /** It is for a month, a quarter or another stretch of time. */
  readonly isPerPeriod: boolean
  /** Words near it say that it is a limit of the buyer's own, or speak of VAT. */
  readonly isOwnLimit: boolean
  readonly saysVat: boolean
}

export interface Reading {
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
  { pattern: unit(money.hundreds), factor: 100, isMoney: true },
  { pattern: unit(money.hundredThousands), factor: 100_000, isMoney: false },
  { pattern: unit(money.thousands), factor: 1000, isMoney: true },
  { pattern: unit(money.millions), factor: 1_000_000, isMoney: true },
  { pattern: unit(money.kronor), factor: 1, isMoney: true },
  { pattern: unit(money.bareThousands), factor: 1000, isMoney: false },
  { pattern: unit(money.bareMillions), factor: 1_000_000, isMoney: false },
  { pattern: unit(money.bareHundreds), factor: 100, isMoney: false },
]
const currencyBefore = new RegExp(`(?<!\\p{L})(?:${anyOf(money.kronor)})[ .:]{0,2}$`, 'iu')
const beginning = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${anyOf(words)})`, 'iu')
const about = beginning(money.about)
const own = beginning(money.own)
const vat = beginning(['moms'])
const period = new RegExp(`^[^.!?\\d]{0,16}?(?<!\\p{L})(?:${anyOf(money.periods)})`, 'iu')
const nearBy = 60

const number =
  /(?<!\d|\d[,.])(?:\d{1,3}(?:(?: {1,2}|[.,'’´`·_-])\d{3})+(?!\d)(?:[,.]\d{1,2}(?!\d))?|\d+(?:[,.]\d+)?)/gu
/** The same across lines, and with a colon: found beside what stands on each line by itself. */
const across = /(?<![\d.,])\d{1,3}(?:(?: {0,2}\r?\n {0,2}|:| )\d{3})+(?!\d)/gu
/** So many of it. */
const times = new RegExp(`(?<![\\d.,])(\\d{1,4}) ?(?:${anyOf(money.times)}) ?$`, 'iu')
const timesAfter = new RegExp(`^ ?(?:${anyOf(money.times)}) ?(\\d{1,4})(?!\\d|[.,]\\d| \\d{3})`, 'iu')

/** Every number in a text, in digits or in letters, whatever stands between its digits; and what so many of it come to. */
export function figuresIn(typed: string): readonly Figure[] {
  const { text, at } = withDigits(plain(typed))
  const wide = [...text.matchAll(across)].filter(([written]) => /[\n:]/.test(written))
  return [...text.matchAll(number), ...wide].flatMap(({ 0: written, index: from }) => {
    const to = from + written.length
    const rest = text.slice(to, to + 40)
    const found = units.find(({ pattern }) => pattern.test(rest))
    const after = found?.pattern.exec(rest)?.[0].length ?? 0
    const behind = text.slice(Math.max(0, from - 24), from)
    const isMoney = found?.isMoney === true || currencyBefore.test(behind)
    const near = text.slice(Math.max(0, from - nearBy), to + nearBy)
    const sentence = sentenceRound(text, from, to)
    const readings = readingsOf(written, found?.factor ?? 1)
    const figure = {
      from: at[from] ?? 0,
      to: at[to + after] ?? typed.length,
      readings,
      money: isMoney ? ('unit' as const) : about.test(near) ? ('near' as const) : ('none' as const),
      isPerPeriod: period.test(rest.slice(after)),
      isOwnLimit: own.test(sentence),
      saysVat: vat.test(sentence),
    }
    const [before, behindIt] = [times.exec(behind), timesAfter.exec(rest.slice(after))]
    const count = Number(before?.[1] ?? behindIt?.[1] ?? 1)
    if (count <= 1) return [figure]
    const start = before === null ? from : from - before[0].length
    const end = before === null ? to + after + (behindIt?.[0].length ?? 0) : to + after
    const many = readings.map((one) => ({ ...one, ore: one.ore * count }))
    return [figure, { ...figure, from: at[start] ?? 0, to: at[end] ?? typed.length, readings: many }]
  })
}

/** So much of the sentence as stands near. */
function sentenceRound(text: string, from: number, to: number): string {
  const before = /[^!?\n]*$/.exec(text.slice(Math.max(0, from - nearBy), from))?.[0] ?? ''
  const after = /^[^!?\n]*/.exec(text.slice(to, to + nearBy))?.[0] ?? ''
  return `${before.slice(before.lastIndexOf('. ') + 1)} ${after.split('. ', 1)[0] ?? ''}`
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
