import type { Span } from '../leaks/fold.ts'
import { withDigits } from '../leaks/numerals.ts'
import { plain } from '../leaks/plain.ts'
import { notAmounts } from './not-amounts.ts'
import * as words from './number-words.ts'

/** Something in a text that is an amount, may be one, or compares amounts. */
export interface ToldNumber extends Span {
  /** What it may be in öre, however it is read; none of a comparison, a word or what is near a word of difference. */
  readonly ores: readonly number[]
  /** Percent as it is written: "25"; undefined of all else. */
  readonly percent?: string
  /** The text some way before and after it. */
  readonly round: string
}

/** Digits of something that is no amount, as one number: a day, a section, a count. */
export interface OtherNumber extends Span {
  readonly digits: string
}

export interface NumbersIn {
  readonly told: readonly ToldNumber[]
  readonly others: readonly OtherNumber[]
}

/** What may stand between groups of three digits: also a line's end. */
const gap = "(?:[ \\n]{1,3}|[,;:]| ?[.'’´`·_|/\\\\~*•-] ?)"
const number = new RegExp(
  `(?<!\\d)(?:\\d{1,3}(?:${gap}\\d{3})+(?!\\d)|\\d(?:(${gap})\\d){3,}(?!\\d)|\\d{1,2}(?: \\d\\d){2,}(?! ?\\d)|\\d+)(?:[,.:]\\d+(?!\\d))?(?:\\s?e\\+?\\d{1,2}|\\s?[·*x×]\\s?10\\^?\\d(?![\\d]|\\s\\d))?(?:\\s?\\/\\s?\\d+(?:[.,]\\d+)?(?![\\d]))?`,
  'giu',
)
const nearBy = 60
const fewestBare = 1000
const fewestUncounted = 100
/** "Anbud 2": a single digit is more often a count. */
const fewestNearPrice = 10

/**
 * The numbers of a text. `isPrinted`: the program has printed it, and it would be another if the price were: then decimals, and
 * what is a number and nothing else, are told too.
 */
export function numbersIn(typed: string, isPrinted: boolean): NumbersIn {
  const { text, at } = withDigits(plain(typed))
  const told: ToldNumber[] = []
  const others: OtherNumber[] = []
  const place = (from: number, to: number): Span => ({ from: at[from] ?? 0, to: at[to] ?? typed.length })
  const other = (from: number, to: number): void => {
    others.push({ ...place(from, to), digits: digitsOf(text.slice(from, to)) })
  }
  const isMoney = (from: number, to: number): boolean =>
    words.moneyAfter.test(text.slice(to, to + nearBy)) ||
    words.moneyBefore.test(text.slice(Math.max(0, from - 24), from))
  const away = notAmounts(text).filter(({ from, to }) => !isMoney(from, to) && !isRelation(text, from, to))
  away.forEach(({ from, to }) => other(from, to))
  const left = without(text, away)
  const isAlone = isPrinted && /^[\s\d.,+%-]*$/.test(text)
  for (const { 0: written, index: start } of left.matchAll(number)) {
    const end = start + written.length
    const [before, after] = [text.slice(Math.max(0, start - nearBy), start), text.slice(end, end + nearBy)]
    const round = `${before}${written}${after}`
    const unit = unitAfter(after)
    const hasUnit = isMoney(start, end) || words.hasUnitOfNext(after)
    const isOften = !/[,.]/.test(written) && words.isHowOften(after, sentenceAt(text, start, end))
    const compares = isOften ? undefined : words.comparisonAfter.exec(after)?.[0]
    const isMultiplied = !isOften && words.isMultiplied(before, after)
    const isDifference =
      isMultiplied || words.differenceBefore.test(before) || words.differenceAfter.test(after.slice(unit))
    const isTelling =
      hasUnit ||
      isMultiplied ||
      words.isMoreBy(after) ||
      compares !== undefined ||
      isFraction(written) ||
      isAlone ||
      words.isPartOf(written, before, after) ||
      words.resultBefore.test(before) ||
      words.priceEachBefore.test(before) ||
      words.moneyLast.test(after) ||
      (!words.labelBefore.test(before) &&
        isBare(written, before, after, { round, sentence: sentenceAt(text, start, end) }, isPrinted))
    if (!isTelling) {
      other(start, end)
      continue
    }
    const sign = compares === undefined ? 0 : (words.signBefore.exec(before)?.[0].length ?? 0)
    const to = end + Math.max(unit, compares?.length ?? 0)
    told.push({
      ...place(start - sign, to),
      ores: compares !== undefined || isDifference || sign > 0 ? [] : oresOf(written, after.slice(0, unit)),
      ...(compares !== undefined && /^\s?(?:%|procent)/iu.test(compares)
        ? { percent: written.replace('.', ',') }
        : {}),
      round,
    })
  }
  for (const { 0: word, index } of text.matchAll(words.tellingWords))
    told.push({ ...place(index, index + word.length), ores: [], round: '' })
  for (const { from, to } of words.romansIn(text, (from, to) => sentenceAt(text, from, to)))
    told.push({ ...place(from, to), ores: [], round: '' })
  return { told, others }
}

/** The text without the digits of what is no amount. */
function without(text: string, away: readonly Span[]): string {
  let at = 0
  const parts: string[] = []
  for (const { from, to } of away.toSorted((a, b) => a.from - b.from)) {
    if (to <= at) continue
    parts.push(text.slice(at, Math.max(at, from)), '¤'.repeat(to - Math.max(at, from)))
    at = to
  }
  return [...parts, text.slice(at)].join('')
}

/** How long the units of money behind a number are, none where there is none. */
function unitAfter(after: string): number {
  const first = words.moneyAfter.exec(after)?.[0].length ?? 0
  if (first === 0) return 0
  return first + (words.moreMoney.exec(after.slice(first))?.[0].length ?? 0)
}

const digitsOf = (written: string): string => written.replace(/\D/g, '').replace(/^0+/, '')

const isFraction = (written: string): boolean => /\/\s?\d/.test(written)

/** The sentence that a stretch stands in, as far as it is near; a point within a number ends none. */
function sentenceAt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - mostOfSentence), from).split(sentenceEnd)
  const after = text.slice(to, to + mostOfSentence).split(sentenceEnd, 1)
  return `${before.at(-1) ?? ''}${text.slice(from, to)}${after[0] ?? ''}`
}
const sentenceEnd = /[!?\n]|[.](?=\s)/u
const mostOfSentence = 160

/** "11:12" is a time, unless the sentence is of a relation. */
const isRelation = (text: string, from: number, to: number): boolean =>
  /^\d{1,2}:\d{2}$/.test(text.slice(from, to)) && words.tellsRelation.test(sentenceAt(text, from, to))

interface Around {
  readonly round: string
  readonly sentence: string
}

/**
 * A number without a unit: from a thousand on, or what counts nothing and is set against another, stands in a sentence of prices or
 * is no small one.
 */
function isBare(
  written: string,
  before: string,
  after: string,
  { round, sentence }: Around,
  isPrinted: boolean,
): boolean {
  const value = Number(digitsOf(written.replace(/[,.:]\d{1,2}$/, '')))
  const hasDecimals = /[,.]\d/.test(written)
  if (words.isOfThings(after)) return isPrinted && hasDecimals
  if (value >= fewestBare || /e|\^/i.test(written)) return true
  if (isPrinted && hasDecimals) return true
  if ((value >= fewestNearPrice || hasDecimals) && words.tellsPoints.test(sentence)) return true
  if (words.isCounted(after, value < fewestUncounted && !hasDecimals))
    return hasDecimals && words.ofPrice.test(round)
  if (value >= fewestUncounted) return true
  if (hasDecimals) return true
  if (value < fewestNearPrice) return false
  return (
    words.perPeriod.test(after) ||
    words.ofPrice.test(round) ||
    words.tellsPrices.test(sentence) ||
    words.isSetAgainst(before, after) ||
    words.isListed(before, after) ||
    words.resultWordBefore.test(before)
  )
}

const thousands = /^\s?(?:-\s?)?(?:tkr|tsek|ksek|kkr|t\s?kr|tusen|k(?!r)|papp|lax|lakan|tusing|kilo)/iu
const millions = /^\s?(?:-\s?)?(?:m|milj)/iu

/** What a number is in öre: with what looks like a sign of thousands read as that, and as a sign of decimals. */
function oresOf(written: string, unit: string): readonly number[] {
  if (/e|\^|\//i.test(written)) return []
  const factor = thousands.test(unit) ? 1000 : millions.test(unit) ? 1_000_000 : 1
  if (/^\s?(?:öre|hundra|€|\$|£|eur|usd|dollar|nok|dkk|gbp|pund|flis|tia|tior|lopp|tuss)/iu.test(unit))
    return []
  const decimals = /[,.:](\d+)$/.exec(written)?.[1] ?? ''
  const whole = written.slice(0, written.length - (decimals === '' ? 0 : decimals.length + 1))
  const read = (kronor: string): number => Math.round(Number(kronor) * factor * 100)
  const asDecimals = read(`${whole.replace(/\D/g, '')}.${decimals}`)
  if (decimals === '') return [read(whole.replace(/\D/g, ''))]
  return decimals.length === 3 ? [asDecimals, read(written.replace(/\D/g, ''))] : [asDecimals]
}
