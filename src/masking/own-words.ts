import type { Case, Supplier } from '../domain/case/schema.ts'
import { amountsOf, waysOf } from '../inquiry/leaks/amounts.ts'
import { contactSecrets } from '../inquiry/leaks/contact-names.ts'
import { foldedWords } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'
import { isCommon, isPlace } from '../inquiry/leaks/words.ts'
import { both, hiding, typedHiding, type Hiding } from './hiding.ts'

/** A longer text is masked as it stands, and sentence by sentence. */
const mostWords = 4
const fewestInside = 5
const fewestInStem = 3

/**
 * A text that a person has typed to be masked, with the forms that Swedish gives its words, what they are compounded to,
 * and the parts of a name.
 */
export function ownWordsHiding(found: Case, typed: string): Hiding {
  const cells = typed.split(/[\n\t]+/u).map((cell) => cell.trim())
  const short = cells.filter((cell) => {
    const count = foldedWords(cell).length
    return count > 0 && count <= mostWords && /^[\p{L}\p{M}\s’'-]+$/u.test(cell)
  })
  const asTyped = typedHiding(typed)
  return both([
    asTyped,
    priceLike(
      found,
      asTyped.amounts.map(({ ore }) => ore),
    ),
    hiding({
      patterns: short.flatMap((cell) => [
        ...formsOf(cell, cells.length > 1),
        ...namesIn(cell).flatMap((word) => formsOf(word, false)),
      ]),
      secrets: short.filter(isName).flatMap((cell) => partsOf(found, cell)),
    }),
  ])
}

/** An amount that is typed to be masked is a price: with VAT too, and with all that tells a bid where it is one's. */
const priceLike = (found: Case, ores: readonly number[]): Hiding =>
  hiding({
    amounts: ores.flatMap(waysOf),
    prices: ores,
    hasPrices: found.suppliers.some((supplier) => isPriceOf(found, supplier, ores)),
  })

/** Whether some amounts in whole öre have one of a bid's own among them. */
export const isPriceOf = (found: Case, supplier: Supplier, ores: readonly number[]): boolean =>
  amountsOf(found, supplier).some(({ ore, way }) => way === 'typed' && ores.includes(ore))

/** What ends a noun, an adjective or a name in one of its forms, the longest first. */
const endings =
  /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ans|ers|ars|ors|nas|en|et|er|ar|or|na|an|ns|ts|es|as|a|e|n|t|s)$/u
const after =
  '(?:er|ar|or|n|r|en|et|na|arna|erna|orna|ens|ets|ars|ers|ors|arnas|ernas|ornas|nas|an|ans|e|a|t|es|as|ts|ns|s)?'

/** `isCell`: of several that were marked over a table, of which a single short word hides nothing but itself. */
function formsOf(cell: string, isCell: boolean): readonly RegExp[] {
  const words = cell.match(/[\p{L}\p{M}]+/gu) ?? []
  const [only = ''] = words
  if (words.length === 1 && (isCell || only.length < fewestInStem)) return []
  const parts = words.map((word) => partOf(word, words.length === 1))
  return [new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\s\\p{P}\\u00AD]{1,3}')}(?![\\p{L}\\p{N}])`, 'giu')]
}

/** A word by itself is found within compounds too; in a phrase in its forms alone. */
function partOf(word: string, isAlone: boolean): string {
  const small = word.toLowerCase()
  const stem = small.replace(endings, '')
  const kept = stem.length >= fewestInStem + 1 ? stem : small
  const letters = [...kept].map((letter) => `${letter}\\u00AD?`).join('')
  if (!isAlone || kept.length < fewestInStem + 1) return `${letters}${after}`
  const inside = [kept, small].find(({ length }) => length >= fewestInside)
  return `(?:${letters}[\\p{L}-]*${inside === undefined ? '' : `|[\\p{L}-]*${inside}[\\p{L}-]*`})`
}

const fewestInName = 4

/** "Hägern" of "Projekt Hägern": what has a capital though it is not the first word, and is no common one. */
const namesIn = (cell: string): readonly string[] =>
  isName(cell)
    ? []
    : cell
        .split(/\s+/u)
        .slice(1)
        .filter((word) => /^\p{Lu}/u.test(word) && word.length >= fewestInName)
        .filter((word) => !foldedWords(word).some((one) => isCommon(one) || isPlace(one)))

/** Two words or more with capitals, none of them of trades or places. */
function isName(cell: string): boolean {
  const words = cell.split(/[\s-]+/u)
  return (
    words.length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !foldedWords(cell).some((word) => isCommon(word) || isPlace(word))
  )
}

/** Each of the names where it stands with a capital, also where the inquiry's search would want it said by somebody. */
function partsOf(found: Case, cell: string): readonly Secret[] {
  return contactSecrets(cell, ownNamesOf(found).has).map((secret): Secret => {
    if (secret.kind !== 'word') return secret
    const { length } = secret.words.letters
    return length < fewestInStem
      ? secret
      : { ...secret, stands: 'as-name', ...(length >= fewestInside ? { goesOn: true } : {}) }
  })
}
