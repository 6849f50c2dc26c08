import wordsJson from '../../../assets/rules/leak-words.json' with { type: 'json' }
import { foldedWords } from './fold.ts'
import type { Standing } from './secret.ts'
import { readLeakWords } from './words-file.ts'

/** What counts as a name or a price in a text that goes out (assets/rules/leak-words.json). */
export const leakWords = readLeakWords('assets/rules/leak-words.json', wordsJson)

const ordinary: ReadonlySet<string> = new Set(leakWords.commonWords.flatMap(foldedWords))
const places: ReadonlySet<string> = new Set(leakWords.places.flatMap(foldedWords))

const nouns: ReadonlySet<string> = new Set(leakWords.nameNouns.flatMap(foldedWords))

/** What joins the parts of a Swedish compound. */
const joints = ['', 's'] as const

/** A folded word that tells nobody from another: one of the list, or a compound of two of it. */
export function isCommon(word: string): boolean {
  if (isListed(word)) return true
  for (let at = 3; at <= word.length - 3; at += 1)
    if (isListed(word.slice(at)) && joints.some((joint) => isJoined(word.slice(0, at), joint))) return true
  return false
}

/** Whether a folded word stands in the list itself. */
export const isListed = (word: string): boolean => isOrdinary(word) || places.has(word)

/** The same, but for places: many people are called as one. */
export const isOrdinary = (word: string): boolean => ordinary.has(word)

/** Whether a folded word is of a place. */
export const isPlace = (word: string): boolean => places.has(word)

/** Whether a folded word is a name and a common word too. */
export const isNoun = (word: string): boolean => nouns.has(word)

/** Whether a folded word is of the authority's own name. */
export type IsOwn = (word: string) => boolean

const fewestAsWord = 2
const fewestAsName = 3

/** The same of a word of a company's name: those of trades never tell, short ones only with somebody who asks. */
export function standingInCompany(word: string, isOwn: IsOwn): Standing | null {
  if (!isNoun(word) && !isPlace(word) && isCommon(word)) return null
  const stands = standingOf(word, isOwn)
  if (stands === 'anywhere' && isTradeEnding(word)) return 'as-name'
  return stands !== null && word.length < fewestAsName && !isNoun(word) ? 'said' : stands
}

const endings = leakWords.tradeEndings.flatMap(foldedWords)
const fewestBeforeEnding = 3

const isTradeEnding = (word: string): boolean =>
  endings.some((ending) => {
    const before = word.slice(0, -ending.length)
    return word.endsWith(ending) && before.length >= fewestBeforeEnding && !nouns.has(before)
  })

/** How a folded word of a name has to stand to tell of it; null for one that never does. */
export function standingOf(word: string, isOwn: IsOwn): Standing | null {
  if (word.length < fewestAsWord || /^\d+$/.test(word)) return null
  if (isPlace(word) || isOwn(word)) return 'said'
  if (isNoun(word) || isCommon(word)) return 'as-noun'
  return word.length >= leakWords.fewestLetters ? 'anywhere' : 'as-name'
}

const isJoined = (first: string, joint: string): boolean =>
  first.endsWith(joint) && isListed(first.slice(0, first.length - joint.length))

const hosts: ReadonlySet<string> = new Set(leakWords.mailHosts)

/** Whether anybody can have an address at a domain. */
export const isMailHost = (domain: string): boolean => hosts.has(domain.toLowerCase())
