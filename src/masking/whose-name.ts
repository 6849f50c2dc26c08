import type { Case } from '../domain/case/schema.ts'
import { fold, foldedWords, placesOf } from '../inquiry/leaks/fold.ts'
import { coreOf } from '../inquiry/leaks/names.ts'
import { isTitle } from '../inquiry/leaks/person-words.ts'
import { isCommon, isNoun, isOrdinary, isPlace, leakWords } from '../inquiry/leaks/words.ts'
import { companyNames, isCompanyWord, stem } from './named-as.ts'

/** Whether a name that a contact gives is a person's, or how a company of the case is called. */

/** Unknown: it may be either, and a person has to say. */
export type Whose = 'person' | 'company' | 'unknown'

/** Of one word: a name may be a part of a longer one, as "Ek" of "ek för". */
const forms: ReadonlySet<string> = new Set(
  leakWords.legalForms.map(foldedWords).flatMap((words) => (words.length === 1 ? words : [])),
)
/** "Sandberg & Ek", "Glasklart i Flen": what joins the words of a company's name, and no person's. */
const joints = /[&+/]|(?<!\p{L})(?:och|o|and|i)(?!\p{L})/giu
const joining: ReadonlySet<string> = new Set(['och', 'o', 'and', 'i'])
const place = /(?<!\p{L})i\s+(\p{L}[\p{L}\p{M}-]+)/giu

/** A word of trades: no name of anybody. */
const isOfTrade = (word: string): boolean => isCommon(word) && !isNoun(word) && !isPlace(word)

/**
 * Words of a company's name alone are its short name where one is of its trade or its place. Two names in another order than the
 * company has them are a person's ("Ek Sandberg" of "Sandberg & Ek AB"), and so are two that the name has beside each other with more
 * ("Kim Ek Lokalvård"). A single name, and two in the company's own order, may be of either.
 */
export function whoseName(found: Case, text: string): Whose {
  const isOfCompany = isCompanyWord(found)
  const words = foldedWords(text)
  const isJoined = text.search(joints) > 0 && words.every((word) => joining.has(word) || isOfCompany(word))
  if (isJoined || (words.some((word) => forms.has(word)) && words.some(isOfCompany))) return 'company'
  const isOfNone = (word: string): boolean =>
    joining.has(word) || (!isOfCompany(word) && (isOrdinary(word) || isTitle(word)))
  const names = words.filter((word) => !isOfNone(word))
  const others = names.filter((word) => !isOfCompany(word))
  if (others.length === names.length || others.some((word) => !isPlace(word))) return 'person'
  const last = words.at(-1) ?? ''
  if (names.some(isOfTrade) || (isOrdinary(last) && isOfNone(last) && !isTitle(last))) return 'company'
  const isInOrder = companyNames(found).some((name) => isWithin(names, name))
  if (names.length > 1 && isInOrder && isBeside(found, names.join(' '))) return 'person'
  const hasPlace = names.some((word) => isPlaceAlone(found, word))
  if (names.length === 1 || isInOrder) return hasPlace ? 'company' : 'unknown'
  return hasPlace ? 'unknown' : 'person'
}

const isPlaceAlone = (found: Case, word: string): boolean =>
  (isPlace(word) && !isNoun(word)) ||
  companyNames(found).some((name) =>
    [...name.matchAll(place)].some(([, where = '']) => foldedWords(where).map(stem).includes(stem(word))),
  )

/** Whether some words stand in a name in the same order, with or without others between. */
function isWithin(words: readonly string[], name: string): boolean {
  const left = coreOf(name).map(stem)
  return words.every((word) => {
    const at = left.indexOf(stem(word))
    left.splice(0, at + 1)
    return at >= 0
  })
}

/** Whether a company's name has two names or more beside each other, and more: "Malte Zetterqvist Lokalvård". */
export const isBeside = (found: Case, names: string): boolean =>
  companyNames(found).some((name) => {
    const words = fold(names)
    const isMore = coreOf(name).length > foldedWords(names).length
    return isMore && name.split(joints).some((part) => placesOf(fold(part), words).length > 0)
  })
