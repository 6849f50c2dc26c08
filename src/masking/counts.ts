import { leakWords } from '../inquiry/leaks/words.ts'
import { masking } from './grounds.ts'
import { hiding, type Hiding } from './hiding.ts'

/** How many are asked and have answered, where a person has typed it: secret until the decision, as their names are. */

const {
  words,
  groups,
  before,
  alone,
  one,
  came,
  between,
  bids,
  oneBid,
  bidders,
  oneBidder,
  did,
  asked,
  number,
} = masking.counts

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyOf = (...lists: readonly (readonly string[])[]): string =>
  `(?:${[...new Set(lists.flat())]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll(' ', '\\s'))
    .join('|')})`

const begins = '(?<![\\p{L}\\p{N}]|\\d[.,:/-])'
const ends = '(?![\\p{L}\\p{N}])'
/** More than one, in letters or in digits; a number of thousands is none of bidders. */
const numerals = Object.entries(leakWords.numerals.values).flatMap(([word, value]) =>
  value > 1 ? [word] : [],
)
const digits = '\\d{1,3}(?![.,:/-]?\\d|\\s\\d{3}(?!\\d)|\\s?(?:kr|%|§))'
const some = `(?:${digits}|${anyOf(numerals)}{1,2}${ends}|${anyOf(words, groups)}${ends})(?:\\s?\\(\\d{1,3}\\))?(?:\\s(?:st|stycken)${ends}\\.?)?`
const many = `(?:${anyOf(before)}\\s){0,2}${some}(?:\\sav\\s(?:de\\s|våra\\s)?${some})?`
/** "lokala", "inkomna": what stands between a number and what it counts; a month or a day ends otherwise. */
const adjectives = '(?:\\s\\p{L}+[ae]){0,2}?'
const mayStand = `(?:\\s${anyOf(between)}){0,4}`
const clauseEnds = '(?=\\s?(?:[.,;!?)\\n]|$|och\\s|men\\s|varav\\s))'

const sure: readonly RegExp[] = [
  // "Fyra bolag", "tre av fem tillfrågade leverantörer".
  `${begins}${many}(?:\\sav\\s(?:de|våra))?${adjectives}\\s${anyOf(bids, bidders)}${ends}`,
  // "2 av 5 har svarat", "alla tre lämnade".
  `${begins}${many}(?=${mayStand}\\s${anyOf(did)}${ends})`,
  // "endast ett anbud", "inga offerter", "den enda som svarade", "ingen annan lämnade".
  `${begins}${anyOf(alone)}${adjectives}\\s${anyOf(oneBid, bids)}${ends}`,
  `${begins}${anyOf(alone)}(?:${adjectives}\\s${anyOf(oneBidder, bidders)})?(?=${mayStand}\\s${anyOf(did)}${ends})`,
  // "Ett anbud har kommit in", "det kom ett svar".
  `${begins}${anyOf(one)}\\s${anyOf(oneBid)}(?=${mayStand}\\s${anyOf(did)}${ends})`,
  `(?<=${begins}${anyOf(came)}\\s(?:bara\\s|endast\\s)?)${anyOf(one)}${adjectives}\\s${anyOf(oneBid)}${ends}`,
  // "anbuden (4 st)", "leverantörer: 4", "anbuden är tre", "antalet svar blev 2".
  `${begins}${anyOf(bids, bidders)}\\s?\\(${some}\\)`,
  `${begins}(?:${anyOf(number)}${adjectives}\\s)?${anyOf(bids, bidders)}\\s?(?::\\s?|\\s(?:är|var|blev|blir)\\s)(?:bara\\s|endast\\s)?${some}(?:\\still\\santalet)?${clauseEnds}`,
  // "frågan gick till fyra", "vi frågade 4 st".
  `(?<=${begins}${anyOf(asked)}\\s)${many}${clauseEnds}`,
].map((pattern) => new RegExp(pattern, 'giu'))

const [group, bid, day] = [
  `${begins}${anyOf(groups)}s?${ends}`,
  `${begins}${anyOf(bids, bidders)}${ends}`,
  '(?<![\\d./-])(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2})(?![\\d/-])',
].map((pattern) => new RegExp(pattern, 'giu')) as [RegExp, RegExp, RegExp]
const hasCome = new RegExp(`${begins}${anyOf(came, did)}${ends}`, 'iu')

/** Whether a sentence may tell how many have answered: a group of so many, or several days on which bids came. */
export const tellsCountOfBids = (sentence: string): boolean =>
  sentence.search(group) >= 0 ||
  (sentence.search(bid) >= 0 && hasCome.test(sentence) && (sentence.match(day)?.length ?? 0) > 1)

export const countHiding: Hiding = hiding({ patterns: sure })
