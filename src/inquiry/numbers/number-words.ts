import numbersJson from '../../../assets/rules/number-words.json' with { type: 'json' }
import { leakWords } from '../leaks/words.ts'
import { readNumberWords } from './number-words-file.ts'

/** The words that tell what a number is (assets/rules/number-words.json), as patterns. */

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** One of the words, the longest first; a space in one may be any. */
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll(' ', '\\s'))
    .join('|')

const numbers = readNumberWords('assets/rules/number-words.json', numbersJson)
const { money } = leakWords

const isLetters = (word: string): boolean => /\p{L}$/u.test(word)
/** Whole words of the inquiry's search: "kr" begins "krav"; those of masking begin a word: "hundralappar". */
const wholeMoney = [
  ...money.hundreds,
  ...money.bareHundreds,
  ...money.hundredThousands,
  ...money.thousands,
  ...money.bareThousands,
  ...money.millions,
  ...money.bareMillions,
  ...money.kronor,
]

/** "kr", "tusen kronor", "-lappar": behind a number, with what may stand between them. */
export const moneyAfter = new RegExp(
  `^[\\s-]{0,3}(?:(?:${anyOf(wholeMoney.filter(isLetters))})(?![\\p{L}])|${anyOf(
    wholeMoney.filter((word) => !isLetters(word)),
  )}|(?!${anyOf(numbers.notMoney)})(?:${anyOf(numbers.money)})\\p{L}*)`,
  'iu',
)
/** More units one after another: "396 tusen svenska kronor". */
export const moreMoney = new RegExp(
  `^\\s(?:svenska\\s)?(?:${anyOf(wholeMoney.filter(isLetters))})(?![\\p{L}])`,
  'iu',
)
/** "SEK 396"; not "110 kr. Tre": a unit is of one number. */
export const moneyBefore = new RegExp(
  `(?<!\\p{L}|\\d\\s?)(?:${anyOf([...money.kronor, ...money.thousands, ...money.millions].filter(isLetters))}|eur|usd|[€$£])[\\s.:]{0,2}$`,
  'iu',
)
export const comparisonAfter = new RegExp(
  `^[\\s-]{0,2}(?:(?:${anyOf(numbers.comparisons)})[\\p{L}-]*|x(?![\\p{L}\\p{N}]))`,
  'iu',
)
/** "+" and "–" before a percentage say which way. */
export const signBefore = /[+-]\s?$/

/** Words that tell an amount or compare without any digit. */
export const tellingWords = new RegExp(
  `(?<!\\p{L})(?:${anyOf(numbers.words)})\\p{L}*|(?<!\\p{L})\\p{L}+(?:tusen|miljon|miljoner|tusingar)(?!\\p{L})|(?<!\\p{L})\\p{L}*(?:ion|åtton|ton|tredje|fjärde|femte|sjätte|sjunde|elfte|tolfte)del(?:s|en|ar|arna|ars)?(?!\\p{L})|(?<![\\p{L}\\p{N}])[IVXLCDM]{1,12}(?=\\s?(?:1\\s)?(?:tusen|tkr|kr|kronor|procent|%|lax|papp|miljon|mnkr|mkr))|(?<!\\p{L})(?:några|flera|enstaka|ett\\spar|par)\\s(?:hundra|tusen|procent|promille)\\p{L}*`,
  'giu',
)

const beginning = (words: readonly string[]): string => `(?<!\\p{L})(?:${anyOf(words)})\\p{L}*`
export const differenceBefore = new RegExp(`${beginning(numbers.differencesBefore)}[^.!?\\n\\d]{0,24}$`, 'iu')
export const differenceAfter = new RegExp(
  `^[\\s)]{0,2}(?:\\p{L}+\\s){0,2}?${beginning(numbers.differencesAfter)}`,
  'iu',
)

/** "500 lägre": the word that follows is no noun. */
export const isMoreBy = (after: string): boolean => moreBy.test(after)
const moreBy = new RegExp(`^\\s${beginning(numbers.differencesAfter)}`, 'iu')

/** "tolv × elva", "3 gånger 11": each of them. */
export const isMultiplied = (before: string, after: string): boolean =>
  /(?:[×*]|\dx|\sx|gånger)\s?$/iu.test(before) || /^\s?(?:[×*]|x\s?\d|gånger)/iu.test(after)

/** Beginnings of words that say that numbers near them are of a price. */
export const ofPrice = new RegExp(beginning([...money.about, 'anbud', 'bud', 'tkr', 'krona', 'landa']), 'iu')
/** The same of a sentence, also within a word: "kvartalskostnaden". */
export const tellsPrices = new RegExp(numbers.ofPrices.map(escaped).join('|'), 'iu')
/** Whether a sentence compares, so that what looks like a time may be a relation. */
export const tellsRelation = new RegExp(numbers.ofRelations.map(escaped).join('|'), 'iu')

/** The same of points. */
export const tellsPoints = new RegExp(numbers.ofPoints.map(escaped).join('|'), 'iu')
/** "Nord fick 94." */
export const resultWordBefore = new RegExp(`(?<!\\p{L})(?:${anyOf(numbers.ofResults)})\\s$`, 'iu')

const against = `(?<!\\p{L})(?:${anyOf(numbers.against)})(?!\\p{L})`
const [againstBefore, againstAfter] = [
  new RegExp(`\\d[^.!?\\n\\d]{0,24}${against}\\s$`, 'iu'),
  new RegExp(`^[^.!?\\n\\d]{0,24}${against}\\s\\d`, 'iu'),
]
const namedBefore = /\p{Lu}[\p{L} ]*:\s$/u
const namedAfter = /^[,;.]\s\p{Lu}[\p{L} ]*:\s\d/u
const namedPairBefore = /:\s\d+(?:[.,]\d+)?[,;.]\s\p{Lu}[\p{L} ]*:\s$/u

/** "11 mot 12", "Nord: 11, Berg: 12": each of them. */
export const isSetAgainst = (before: string, after: string): boolean =>
  againstBefore.test(before) ||
  againstAfter.test(after) ||
  namedPairBefore.test(before) ||
  (namedBefore.test(before) && namedAfter.test(after))

/** "11 resp. 12 tusen": what follows on the first has the unit of both. */
const joins = new RegExp(
  `^\\s?(?:${anyOf(numbers.joins)})\\s?\\d[\\d ]*(?:[.,]\\d+)?(?<rest>[^\\d].{0,24})`,
  'isu',
)
export function hasUnitOfNext(after: string): boolean {
  const rest = joins.exec(after)?.groups?.['rest']
  return rest !== undefined && moneyAfter.test(rest)
}

/** "XCVIII": from ten on, and by itself only where it is long; a short one is more often something else, outside a sentence of prices. */
const roman =
  /(?<![\p{L}\p{N}])(?=[IVXLCDM]{2,12}(?![\p{L}\p{N}]))M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu
const fewestRoman = 5
const notRoman: ReadonlySet<string> = new Set(numbers.notRoman)
export const romansIn = (
  text: string,
  sentenceAt: (from: number, to: number) => string,
): readonly { readonly from: number; readonly to: number }[] =>
  [...text.matchAll(roman)].flatMap(({ 0: written, index: from }) => {
    const to = from + written.length
    const isSmall = /^V?I*$|^I[VX]$/.test(written) || notRoman.has(written)
    if (isSmall || labelBefore.test(text.slice(0, from))) return []
    const sentence = sentenceAt(from, to)
    return written.length >= fewestRoman || tellsPrices.test(sentence) || ofPrice.test(sentence)
      ? [{ from, to }]
      : []
  })

/** "94, 88 och 80", "Glasklart 94, Sanera 88": each of them, where the last counts nothing. */
export const isListed = (before: string, after: string): boolean =>
  (inListBefore.test(before) || inListAfter.test(after)) &&
  !listIsCounted.test(after) &&
  !labelBefore.test(before.replace(listBefore, ''))

const inRow = '(?<![\\d.,])\\d{2,3}(?:[.,]\\d{1,2})?(?![.,]?\\d)'
const between = `\\s?(?:[,;–]|${anyOf(numbers.joins)})\\s?(?:\\p{Lu}[\\p{L}&-]*\\s){0,3}(?:på\\s)?`
const inListBefore = new RegExp(`${inRow}${between}$`, 'u')
const inListAfter = new RegExp(`^${between}${inRow}`, 'u')
const listBefore = new RegExp(`(?:${inRow}${between})+$`, 'u')
const listIsCounted = new RegExp(
  `^(?:${between}${inRow})*\\s(?!(?:${anyOf(numbers.functionWords)})(?!\\p{L}))\\p{Ll}{2}`,
  'u',
)

/** "36 st à 11": what each costs. */
export const priceEachBefore = /(?<!\p{L})[àá@]\s?$/iu
/** "11 stora." */
export const moneyLast = new RegExp(`^\\s(?:${anyOf(numbers.moneyLast)})\\s?(?=$|[.,;:!?)\\n])`, 'iu')

/** "2 ggr/år", and "två gånger" in a sentence of no price: compares nothing. */
export const isHowOften = (after: string, sentence: string): boolean =>
  howOften.test(after) ||
  (howManyTimes.test(after) &&
    ![ofPrice, tellsPrices, tellsPoints, compares].some((one) => one.test(sentence)))
const times = '^\\s(?:gång|gånger|ggr)'
const howOften = new RegExp(`${times}\\s?(?:/|per|om|i|varje)\\s?(?:${anyOf(numbers.periods)})`, 'iu')
const howManyTimes = new RegExp(`${times}(?=[.,;!?)]|$|\\s(?:${anyOf(numbers.timesBefore)})\\s\\p{L})`, 'iu')

/** "1 840 fönster", "12 st per avdelning": what is counted or measured is no money. */
export const isOfThings = (after: string): boolean => ofThings.test(after)
/** The same as the source of a pattern, to stand behind a number. */
export const thingsBehind = `\\s?(?:st\\.?\\s(?:per|av|i|på)\\s|(?:st\\.?\\s)?(?:${anyOf(numbers.things)})(?![\\p{L}\\p{N}]))`
const ofThings = new RegExp(`^${thingsBehind}`, 'iu')

/**
 * "89,6 av 100", "67,2 av 70 p": points, or parts of something, told of what they are parts of. What has a noun behind it, and small
 * numbers without decimals, count something: "3 av 4", "18 av 24 månader".
 */
export function isPartOf(written: string, before: string, after: string): boolean {
  const whole = /^\sav\s(\d+(?:[.,]\d+)?)(.{0,12})/su.exec(after)
  if (whole !== null) return isPart(written, whole[1] ?? '', whole[2] ?? '')
  const part = /(?<![\d.,])(\d+(?:[.,]\d+)?)(?:\s?p|\s?poäng)?\sav\s$/u.exec(before)
  return part !== null && isPart(part[1] ?? '', written, after)
}

const isPart = (part: string, whole: string, after: string): boolean =>
  (/[.,]/.test(part) || Number.parseInt(whole, 10) >= fewestWhole) &&
  (ofPoints.test(after) || !isCounted(after, false))
const fewestWhole = 10
const ofPoints = /^\s?(?:p|poäng)(?!\p{L})/iu

/** "587,4/655,25 = 89,6": what a reckoning comes to. */
export const resultBefore = /\d\s?%?\s?=\s?$/u

export const perPeriod = new RegExp(`^\\s?(?:${anyOf(money.periods)})`, 'iu')

const functionWords: ReadonlySet<string> = new Set(numbers.functionWords)
/** Whether a noun follows that a number counts: "4 vågar", "24-månaders". `isShort`: one of few digits may have a hyphen. */
export function isCounted(after: string, isShort: boolean): boolean {
  const word = (isShort ? /^[\s-]?(\p{L}{2,})/u : /^\s(\p{Ll}\p{L}+)/u).exec(after)?.[1]
  return word !== undefined && !functionWords.has(word.toLowerCase())
}

export const labelBefore = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(numbers.labels)})(?:\\s?[.:#]|\\snr\\.?)?[\\s-]{0,2}(?:[\\p{Lu}]{1,6}[\\s-]?)?$`,
  'iu',
)

/** Whether a text says which of two is the more. */
export const compares = new RegExp(beginning([...numbers.differencesAfter, 'rabatt']), 'iu')
