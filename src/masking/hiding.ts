import { parseMoney } from '../domain/money.ts'
import { clausesIn } from '../domain/sentences.ts'
import type { Amount } from '../inquiry/leaks/amounts.ts'
import { fold, foldedWords, type Folded } from '../inquiry/leaks/fold.ts'
import { isCommon, type IsOwn } from '../inquiry/leaks/words.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'

/** What of a text a mask hides, in all the ways it can be written. */
export interface Hiding {
  /** Names, people, numbers and addresses, as they are looked for. */
  readonly secrets: readonly Secret[]
  readonly amounts: readonly Amount[]
  /** Texts as they stand, and their sentences. */
  readonly texts: readonly Folded[]
  /** Texts that are hidden only where they stand alone: the short ones, and what the program has reckoned. */
  readonly alone: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
  /** Percentages beside prices are hidden too. */
  readonly hasPrices: boolean
  /** The prices themselves in whole öre, without what is reckoned of them: what else is the same number tells them. */
  readonly prices: readonly number[]
  /** What is of a person: in the name of a company, where that is open, it stands. */
  readonly isOfPerson: boolean
}

const nothing: Hiding = {
  secrets: [],
  amounts: [],
  texts: [],
  alone: new Set(),
  patterns: [],
  hasPrices: false,
  prices: [],
  isOfPerson: false,
}

export const hiding = (some: Partial<Hiding>): Hiding => ({ ...nothing, ...some })

export const both = (hidings: readonly Hiding[]): Hiding => ({
  secrets: hidings.flatMap(({ secrets }) => secrets),
  amounts: hidings.flatMap(({ amounts }) => amounts),
  texts: hidings.flatMap(({ texts }) => texts),
  alone: new Set(hidings.flatMap(({ alone }) => [...alone])),
  patterns: hidings.flatMap(({ patterns }) => patterns),
  hasPrices: hidings.some(({ hasPrices }) => hasPrices),
  prices: hidings.flatMap(({ prices }) => prices),
  isOfPerson: hidings.some(({ isOfPerson }) => isOfPerson),
})

/** A shorter text is hidden only where it stands alone: "A" is the name of a supplier, and a letter of much else. */
const fewestLetters = 2
/** A part of a text tells as much as the whole where it is a sentence or a line of so many words. */
const fewestWords = 3

/** A text as it was typed, with each of its sentences and lines; where it is an amount, in whatever way that is written. */
export function textHiding(typed: readonly (string | undefined)[]): Hiding {
  const texts = typed.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]))
  const parts = texts.flatMap((text) => [text, ...clausesOf(text)])
  return hiding({
    texts: [...new Set(parts)].map(fold).filter(({ letters }) => letters.length >= fewestLetters),
    alone: new Set(texts.map(aloneKey)),
    amounts: texts.flatMap(amountIn),
  })
}

/**
 * A text that a person has typed or marked to be masked. Marked over several cells of a table it is each of them: those of a
 * single word only where they stand alone.
 */
export function typedHiding(typed: string): Hiding {
  const cells = typed.split(/[\n\t]+/u).filter((cell) => cell.trim() !== '')
  return both([
    textHiding([typed]),
    ...(cells.length < 2
      ? []
      : [
          textHiding(cells.filter((cell) => foldedWords(cell).length > 1)),
          hiding({ alone: new Set(cells.map(aloneKey)) }),
        ]),
  ])
}

const clausesOf = (text: string): readonly string[] =>
  clausesIn(text)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((part) => foldedWords(part).length >= fewestWords)

/**
 * The same of a text that is an answer: also each of its words that tells somebody or something by name, for such a word
 * is repeated elsewhere. `isOwn`: whether a word is of the authority's own name, or another that is open.
 */
export function tellingHiding(typed: readonly (string | undefined)[], isOwn: IsOwn): Hiding {
  const texts = typed.flatMap((text) => (text === undefined ? [] : [text]))
  const isWord = (text: string): boolean => isCommonWord(text) || foldedWords(text).every(isOwn)
  return both([
    textHiding(texts.filter((text) => !isWord(text))),
    hiding({ alone: new Set(texts.filter(isWord).map(aloneKey)) }),
    textHiding(
      texts.flatMap((text) =>
        [...text.matchAll(named)].flatMap(([word]) =>
          foldedWords(word).some((one) => isCommon(one) || isOwn(one)) ? [] : [word],
        ),
      ),
    ),
  ])
}

/** "Arbete", as a line of a bid is called: it stands in much else. */
function isCommonWord(text: string): boolean {
  const [word = '', ...more] = foldedWords(text)
  return more.length === 0 && isCommon(word)
}

/** A word with a capital that does not begin a sentence. */
const named = /(?<=[\p{L}\p{N},;)”"][ \u00A0])\p{Lu}[\p{L}\p{M}\p{N}-]{2,}/gu

function amountIn(text: string): readonly Amount[] {
  const read = parseMoney(text.replace(/\s*(?:kr|kronor|sek)\.?$/iu, ''))
  return read.ok && read.value >= fewestOre ? [{ ore: read.value, ofOre: read.value, way: 'typed' }] : []
}

/** Under a thousand kronor a number by itself is hidden as it is written, and no other way. */
const fewestOre = 1000 * 100

/** A text as it is compared with what stands alone. */
export const aloneKey = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
