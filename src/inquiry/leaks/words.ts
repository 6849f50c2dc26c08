import wordsJson from '../../../assets/rules/leak-words.json' with { type: 'json' }
import { foldedWords } from './fold.ts'
import { readLeakWords } from './words-file.ts'

/** What counts as a name or a price in a text that goes out (assets/rules/leak-words.json). */
export const leakWords = readLeakWords('assets/rules/leak-words.json', wordsJson)

const ordinary: ReadonlySet<string> = new Set(leakWords.commonWords.flatMap(foldedWords))
const places: ReadonlySet<string> = new Set(leakWords.places.flatMap(foldedWords))

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

const isJoined = (first: string, joint: string): boolean =>
  first.endsWith(joint) && isListed(first.slice(0, first.length - joint.length))

const hosts: ReadonlySet<string> = new Set(leakWords.mailHosts)

/** Whether anybody can have an address at a domain. */
export const isMailHost = (domain: string): boolean => hosts.has(domain.toLowerCase())
