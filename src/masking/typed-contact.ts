import type { Case } from '../domain/case/schema.ts'
import { rememberLast } from '../domain/remember.ts'
import { addressesIn } from '../inquiry/email.ts'
import { foldedWords, lettersOf } from '../inquiry/leaks/fold.ts'
import { isBeginning, isParticle, isTitle } from '../inquiry/leaks/person-words.ts'
import { isCommon, isNoun, isPlace } from '../inquiry/leaks/words.ts'

/** The names of a contact that is typed in small letters, or of which there is an address alone. */

/** What a contact names beside what it has with capitals. */
export interface TypedNames {
  /** Names of a person, as they are written: "Kalle Berg" of "kalle berg". */
  readonly people: readonly string[]
  /** Words that may be a person's name. */
  readonly perhaps: readonly string[]
  /** Those of them that are typed in small letters: they may be so elsewhere too. */
  readonly small: readonly string[]
}

const mostInName = 3
const fewestLetters = 3

/** The names of a contact that stand in it in small letters or in its addresses. */
export function typedNames(found: Case, contact: string): TypedNames {
  const segments = contact
    .replace(/[^\s<>(),;:"]*@[^\s<>(),;:"]*/gu, '\n')
    .split(/[<>(),;:|/\n"]|\s[-–]\s|\d+/u)
    .flatMap(runsIn)
    .map(inSmallLetters)
  const { writable, unwritable } = addressesIn(contact)
  const locals = [...writable, ...unwritable].map((address) =>
    inAddress(found, address.slice(0, address.lastIndexOf('@'))),
  )
  return {
    people: [...segments, ...locals].flatMap(({ people }) => people),
    perhaps: [...segments, ...locals].flatMap(({ perhaps }) => perhaps),
    small: segments.flatMap(({ small }) => small),
  }
}

const none: TypedNames = { people: [], perhaps: [], small: [] }
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** No name of a person: what somebody is, what begins a remark, and words of trades and places. */
const isOfNobody = (word: string): boolean =>
  isTitle(word) || isBeginning(word) || ((isCommon(word) || isPlace(word)) && !isNoun(word))

const isName = (word: string): boolean => !foldedWords(word).every(isOfNobody)
const isSmall = (word: string): boolean => !isCapital(word) && !isParticle(lettersOf(word))

/** The names that stand beside each other: "kalle berg" and "lagret" of "kalle berg på lagret". */
const runsIn = (segment: string): readonly (readonly string[])[] =>
  (segment.match(/[\p{L}\p{M}’'-]+/gu) ?? [])
    .map((word) => (isName(word) ? word : '\n'))
    .join(' ')
    .split('\n')
    .map((run) => run.split(' ').filter((word) => word !== ''))

/** "kalle berg" is a name, and so is "Kalle berg"; of more words, and of one alone, nobody knows. */
function inSmallLetters(names: readonly string[]): TypedNames {
  if (!names.some(isSmall)) return none
  const isWhole =
    names.length > 1 &&
    (names.some(isCapital) ? names.length === 2 && isCapital(names[0] ?? '') : names.length <= mostInName)
  if (isWhole) return { ...none, people: [names.map(asWritten).join(' ')] }
  const small = names.filter((word) => isSmall(word) && word.length >= fewestLetters)
  return { ...none, perhaps: small, small }
}

const asWritten = (word: string): string =>
  isParticle(lettersOf(word)) ? word : word.replace(/\p{L}+/gu, capital)

/** "anna.lind" is a name. "annalind" is one where the case has its two parts as names; else a part that it has may be one. */
function inAddress(found: Case, local: string): TypedNames {
  const parts = (local.replace(/\+.*$/u, '').match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+/gu) ?? []).map(lettersOf)
  const names = parts.filter((word) => !isOfNobody(word))
  if (parts.length === 1) return inOneWord(found, names[0] ?? '')
  const isName =
    parts.length <= mostInName && names.length === parts.length && names.every(({ length }) => length > 1)
  return isName
    ? { ...none, people: [names.map(capital).join(' ')] }
    : { ...none, perhaps: names.filter(({ length }) => length >= fewestLetters) }
}

function inOneWord(found: Case, local: string): TypedNames {
  if (local === '') return none
  const known = capitalsOf(found)
  const cuts = Array.from({ length: Math.max(0, local.length - 3) }, (_, n) => n + 2)
  const people = cuts
    .map((at) => [local.slice(0, at), local.slice(at)])
    .filter((pair) => pair.every((word) => known.has(word) && !isOfNobody(word)))
  const perhaps = [...known].filter(
    (word) =>
      word.length >= fewestLetters && !isOfNobody(word) && (local.startsWith(word) || local.endsWith(word)),
  )
  return { ...none, people: people.map((pair) => pair.map(capital).join(' ')), perhaps }
}

/** Every word of a case that begins with a capital, folded and without the s of a genitive too. */
const capitalsOf: (found: Case) => ReadonlySet<string> = rememberLast((found) => {
  const words = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const [word] of value.matchAll(/(?<![\p{L}\p{M}@.-])\p{Lu}[\p{L}\p{M}]+/gu)) {
        const letters = lettersOf(word)
        words.add(letters)
        words.add(letters.replace(/s$/u, ''))
      }
    } else if (Array.isArray(value)) for (const one of value as readonly unknown[]) walk(one)
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) walk(one)
  }
  walk(found)
  return words
})
