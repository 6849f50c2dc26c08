import { leakWords } from '../inquiry/leaks/words.ts'
import { thingsBehind } from '../inquiry/numbers/number-words.ts'
import { masking } from './grounds.ts'
import { hiding, type Hiding } from './hiding.ts'

/** How many are asked and have answered, where a person has typed it: secret until the decision, as their names are. */

const counts = masking.counts
const { words, groups, before, bids, oneBid, bidders, oneBidder, came, did, asked } = counts

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyOf = (...lists: readonly (readonly string[])[]): string =>
  `(?:${[...new Set(lists.flat())]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll(' ', '\\s'))
    .join('|')})`

/** The same where the pattern as a whole tells capitals from small letters. */
const withEitherFirst = (...lists: readonly (readonly string[])[]): string =>
  anyOf(lists.flat().flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]))

const begins = '(?<![\\p{L}\\p{N}]|\\d[.,:/-])'
const ends = '(?![\\p{L}\\p{N}])'
/** More than one, in letters or in digits; a number of thousands is none of bidders. */
const numerals = Object.entries(leakWords.numerals.values).flatMap(([word, value]) =>
  value > 1 ? [word] : [],
)
const digits = '\\d{1,3}(?![.,:/-]?\\d|\\s\\d{3}(?!\\d)|\\s?(?:kr|%|§))'
/** "3-4", "tre till fem". */
const upTo = '\\s?(?:[-–]|till|eller)\\s?'
const figure = `(?:(?:\\d{1,2}${upTo})?${digits}|(?:${anyOf(numerals)}${upTo})?${anyOf(numerals)}{1,2}${ends})`
const some = `(?:${figure}|${anyOf(words, groups)}${ends})(?:\\s?\\(\\d{1,3}\\))?(?:\\s(?:st|stycken)${ends}\\.?)?`
const many = `(?:${anyOf(before)}\\s){0,2}${some}(?:\\sav\\s(?:de\\s|våra\\s)?${some})?`
/** "lokala", "inkomna": what stands between a number and what it counts; a month or a day ends otherwise. */
const adjectives = '(?:\\s\\p{L}+[ae]){0,2}?'
const mayStand = `(?:\\s${anyOf(counts.between)}){0,4}`
const clauseEnds = '(?=\\s?(?:[.,;!?)\\n]|$|och\\s|men\\s|varav\\s))'
const noMeasure = `(?!${thingsBehind})`

const sure: readonly RegExp[] = [
  // "Fyra bolag", "tre av fem tillfrågade leverantörer", "de tre vi frågade".
  `${begins}${many}(?:\\sav\\s(?:de|våra))?${adjectives}\\s${anyOf(bids, bidders)}${ends}`,
  `${begins}${many}(?=\\s(?:som\\s)?${anyOf(counts.we)}\\s(?:har\\s|hade\\s)?${anyOf(asked)}${ends})`,
  // "2 av 5 har svarat", "alla tre lämnade", "av de fem kom två".
  `${begins}${many}(?=${mayStand}\\s${anyOf(did)}${ends})`,
  `${begins}${anyOf(counts.all)}(?=${mayStand}\\s${anyOf(did)}${ends})`,
  `${begins}(?:${anyOf(before)}\\s)${some}(?=\\s(?:som\\s)?${anyOf(counts.we)}${ends})`,
  `(?<=${begins}av\\s(?:de\\s|våra\\s)?)${some}(?=\\s${anyOf(came)}${ends})`,
  // "endast ett anbud", "inga offerter", "den enda som svarade", "ingen annan lämnade", "bara Nord svarade".
  `${begins}${anyOf(counts.alone)}${adjectives}\\s${anyOf(oneBid, bids)}${ends}`,
  `${begins}${anyOf(counts.alone)}(?:${adjectives}\\s${anyOf(oneBidder, bidders)})?(?=${mayStand}\\s${anyOf(did)}${ends})`,
  `${begins}${anyOf(counts.only)}(?=(?:\\s[^\\s.!?]+){1,4}?${mayStand}\\s${anyOf(did)}${ends})`,
  // "Ett anbud har kommit in", "det kom ett svar", "en av dem svarade".
  `${begins}${anyOf(counts.one)}\\s${anyOf(oneBid)}(?=${mayStand}\\s${anyOf(did)}${ends})`,
  `${begins}${anyOf(counts.one)}(?:\\s${anyOf(counts.oneOf)}){1,3}(?=\\s${anyOf(did)}${ends})`,
  `${begins}${anyOf(counts.one)}(?:${adjectives}\\s${anyOf(oneBidder)})?(?=(?:\\shar|\\shade)?\\s${anyOf(did)}${ends})`,
  `(?<=${begins}${anyOf(came)}\\s(?:bara\\s|endast\\s)?)${anyOf(counts.one)}${adjectives}\\s${anyOf(oneBid)}${ends}`,
  // "av fem kom två".
  `(?<=${begins}${anyOf(came)}\\s)${many}${clauseEnds}`,
  // "anbuden (4 st)", "leverantörer: 4", "anbuden är tre", "antalet svar blev 2", "tre till antalet".
  `${begins}${anyOf(bids, bidders)}\\s?\\(${some}\\)`,
  `${begins}(?:${anyOf(counts.number)}${adjectives}\\s)?${anyOf(bids, bidders)}\\s?(?::\\s?|\\s(?:är|var|blev|blir)\\s)(?:bara\\s|endast\\s)?${some}(?:\\still\\santalet)?${clauseEnds}`,
  `${begins}${many}(?=\\s${anyOf(counts.inNumber)}${ends})`,
  // "frågan gick till fyra", "vi frågade 4 st", "vi bad tre om pris".
  `(?<=${begins}${anyOf(asked)}\\s)${many}(?:${clauseEnds}|(?=\\s${anyOf(counts.asking)}${ends}))`,
  // "väntar på en", "samma tre som i fjol".
  `(?<=${begins}${anyOf(asked)}\\s)${anyOf(counts.one)}${clauseEnds}`,
  `${begins}${anyOf(counts.same)}\\s${anyOf(numerals)}${ends}(?=\\s(?:som|plus)\\s|\\s?[.,!?]|$)`,
  // "Samtliga tre.", where it is all that is said.
  `(?<=(?:^|[.!?:\\n])\\s*)${anyOf(before)}\\s${some}(?=\\s?(?:[.!?\\n]|$))`,
  // "Tredje anbudet", "det andra svaret", "anbudsgivare 2", "leverantör nr 3".
  `${begins}${anyOf(counts.ordinals)}${adjectives}\\s${anyOf(oneBid, oneBidder)}${ends}`,
  `${begins}${anyOf(counts.second)}\\s${anyOf(oneBid)}${ends}`,
  `${begins}${anyOf(counts.labelled)}\\s(?:${anyOf(counts.labelNumber)}\\s?)?\\d{1,2}(?:\\s?(?:,|och|&)\\s?\\d{1,2})*(?![.,:/-]?\\d|\\s?(?:kr|%|§))${ends}${noMeasure}`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** "III anbud", "leverantör C", "A, B och C". */
const capitals: readonly RegExp[] = [
  `${begins}[A-H](?:,\\s[A-H])*\\s(?:och|eller|mot)\\s[A-H](?![\\p{L}\\p{N}])`,
  `${begins}(?:I{2,3}|IV|VI{0,3}|IX|X)\\s${withEitherFirst(bids, bidders)}${ends}`,
  `${begins}${withEitherFirst(counts.labelled)}\\s(?:${anyOf(counts.labelNumber)}\\s?)?(?:[A-HJ-Z]|I{1,3}|IV)(?![\\p{L}\\p{N}]|\\s\\p{Lu})`,
].map((pattern) => new RegExp(pattern, 'gu'))

const [group, bid, day] = [
  `${begins}${anyOf(groups)}s?${ends}`,
  `${begins}${anyOf(bids, bidders)}${ends}`,
  '(?<![\\d./-])(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2})(?![\\d/-])',
].map((pattern) => new RegExp(pattern, 'giu')) as [RegExp, RegExp, RegExp]
const hasCome = new RegExp(`${begins}${anyOf(came, did)}${ends}`, 'iu')
const hints = new RegExp(counts.hints.map(escaped).join('|'), 'iu')
const those = new RegExp(
  `${begins}(?:${many}|${anyOf(counts.alone, counts.all)})\\s${anyOf(counts.verbs)}${ends}`,
  'iu',
)
const about = new RegExp(counts.about.map(escaped).join('|'), 'iu')
const counted = new RegExp(`${begins}(?:${some}|${anyOf(counts.ordinals)}${ends})${noMeasure}`, 'iu')

/**
 * Whether a sentence may tell who is asked, or how many have answered: a group of so many, a number of something, what bidders have
 * done, or several days on which bids came.
 */
export const tellsCountOfBids = (sentence: string): boolean =>
  sentence.search(group) >= 0 ||
  hints.test(sentence) ||
  those.test(sentence) ||
  (about.test(sentence) && (counted.test(sentence) || hasCome.test(sentence))) ||
  (sentence.search(bid) >= 0 && hasCome.test(sentence) && (sentence.match(day)?.length ?? 0) > 1)

export const countHiding: Hiding = hiding({ patterns: [...sure, ...capitals] })
