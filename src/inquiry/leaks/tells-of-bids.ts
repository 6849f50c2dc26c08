import { remember } from '../../domain/remember.ts'
import { sentencesOf } from '../../domain/sentences.ts'
import { foldedWords } from './fold.ts'
import type { Piece } from '../pieces.ts'
import { letterWords } from './letter-words.ts'

/** What in a text tells of other bids: the sentence it stands in, and where it was typed. */
export interface TellsOfBids {
  readonly path: string
  readonly words: string
}

/**
 * The first sentence that tells how other bids are, or how many: a difference, a place among them, a number of bidders. What
 * is a name or an amount of a bid is found by the search of the inquiry, not here. Undefined where none does.
 */
export function tellsOfBids(pieces: readonly Piece[]): TellsOfBids | undefined {
  for (const { path, text } of pieces)
    for (const sentence of sentencesOf(text)) if (isTelling(sentence)) return { path, words: sentence }
  return undefined
}

type Words = readonly string[]

const listed = (phrases: readonly string[]): readonly Words[] => phrases.map(foldedWords)
const { others, othersBeginnings, ranked, alone, counted, differs, compares } = letterWords
const plainly = listed([...others, ...ranked, ...alone])
const beginnings = othersBeginnings.flatMap(foldedWords)
const number = {
  words: new Set(counted.numbers.flatMap(foldedWords)),
  bidders: listed(counted.bidders),
  between: counted.between,
}
const difference = {
  parts: new Set(differs.parts.flatMap(foldedWords)),
  directions: new Set(differs.directions.flatMap(foldedWords)),
  prices: differs.prices.flatMap(foldedWords),
  maybePrices: listed(differs.maybePrices),
  own: differs.own.flatMap(foldedWords),
  between: differs.between,
}
const than = listed(compares.than)
const whom = listed(compares.others)

const isTelling = remember((sentence: string): boolean => {
  const words = foldedWords(sentence.replaceAll('%', ' procent '))
  return (
    plainly.some((phrase) => placeOf(words, phrase) >= 0) ||
    beginsAny(words, beginnings) ||
    countsBidders(words) ||
    saysHowMuch(words) ||
    (holdsAny(words, than) && holdsAny(words, whom))
  )
})

function placeOf(words: Words, phrase: Words): number {
  for (let at = 0; at + phrase.length <= words.length; at += 1)
    if (phrase.every((word, index) => words[at + index] === word)) return at
  return -1
}

const holdsAny = (words: Words, phrases: readonly Words[]): boolean =>
  phrases.some((phrase) => placeOf(words, phrase) >= 0)

const beginsAny = (words: Words, starts: readonly string[]): boolean =>
  words.some((word) => starts.some((one) => word.startsWith(one)))

/** "en av två som lämnat anbud", "3 offerter": not "anbud 2", and not one, for the receiver has left one. */
const countsBidders = (words: Words): boolean =>
  words.some(
    (word, at) =>
      (number.words.has(word) || (/^\d{1,2}$/.test(word) && Number(word) > 1)) &&
      number.bidders.some(
        (phrase) => placeOf(words.slice(at + 1, at + 1 + number.between + phrase.length), phrase) >= 0,
      ),
  )

/** "27 procent lägre", "hälften mindre", in a sentence about a price: what a debt has come to is the receiver's own. */
const saysHowMuch = (words: Words): boolean =>
  (beginsAny(words, difference.prices) ||
    (holdsAny(words, difference.maybePrices) && !beginsAny(words, difference.own))) &&
  words.some(
    (word, at) =>
      difference.parts.has(word) &&
      words
        .slice(Math.max(0, at - difference.between), at + difference.between + 1)
        .some((one) => difference.directions.has(one)),
  )
