import type { Case } from '../../domain/case/schema.ts'
import { rememberLast, rememberTexts } from '../../domain/remember.ts'
import { abbreviationsOf, joining } from './abbreviations.ts'
import { fold, foldedWords, lettersOf } from './fold.ts'
import { coreOf } from './names.ts'
import type { Secret } from './secret.ts'
import { isCommon, isListed, isNoun, isPlace, leakWords, type IsOwn } from './words.ts'

/** What a company is called for short, as far as it tells whose name it is where nothing of it may stand. */
export interface ShortNames {
  readonly secrets: readonly Secret[]
  /** Names of signs, in their own capitals ("3M"), and addresses on the net. */
  readonly patterns: readonly RegExp[]
}

/**
 * The short names that the search of an inquiry lets through because they are words of trades too ("Mälarbygg" of "Mälarbygg i
 * Västerås AB"), and what is too short for it ("3M"): for texts where a name is never needed. A word of trades that the purchase is
 * described with tells only where it stands as a name.
 */
export function shortNamesOf(found: Case, name: string | undefined, isOwn: IsOwn): ShortNames {
  if (name === undefined) return { secrets: [], patterns: [] }
  const core = coreOf(name).filter(({ length }) => length <= mostLetters)
  const words = core.filter((word) => isTelling(word) && !isOwn(word))
  return {
    secrets: words.map((word): Secret => {
      const bought = standingOfBought(found, word)
      const goesOn = bought === null && word.length >= fewestToGoOn
      const stands = bought ?? 'anywhere'
      return { kind: 'word', what: name, of: 'name', words: fold(word), stands, goesOn, isTrade: true }
    }),
    patterns: [
      ...codesIn(name),
      ...abbreviationsOf(core, wordsWithoutEnd(name), (beginning) => wordsOfCase(found).has(beginning)),
      ...hostsOf(core),
      ...joinedOf(core, (word) => wordsOfCase(found).has(word)),
      ...core
        .filter((word) => isNoun(word) || isPlace(word) || (isOwn(word) && !isListed(word)))
        .flatMap(inUse),
      ...core
        .filter((word) => word.length >= fewestDoubtful && (isPlace(word) || !isListed(word)))
        .map(asCompany),
    ],
  }
}

/** "Flenbolaget", "Nord-firman": what a company is called by a word of its name. */
const asCompany = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${inLetters(word)}s?[- ]?(?:${leakWords.calledAs.join('|')})s?(?![\\p{L}\\p{N}])`,
    'giu',
  )

/**
 * A name that is a common word too, where it is of who offers: "nords anbud", "nord-offert", "NORD AB", "hos nord"; and, of no place,
 * where it is all that is said or what is said of it follows: "Nord: lägst". An adjective is a name too: "fast pris" is no company's.
 */
function inUse(word: string): readonly RegExp[] {
  const letters = inLetters(word)
  const [of, before] = [leakWords.saidOf.join('|'), leakWords.chosenBefore.join('|')]
  const company = leakWords.legalForms.map(escaped).join('|')
  const ways = [
    `(?<![\\p{L}\\p{N}])${letters}(?:s(?=\\s(?:${of})(?!\\p{L}))|s?(?=[_-](?:${of})(?!\\p{L}))|(?=\\s(?:${company})(?![\\p{L}\\p{N}])))`,
    `(?<=(?<!\\p{L})(?:${of})[_-]?)${letters}(?![\\p{L}\\p{N}])`,
    ...(isNoun(word) && word.length >= fewestLetters
      ? [
          `(?<=(?<!\\p{L})(?:${before})\\s)${letters}s?(?![\\p{L}\\p{N}])`,
          `(?<=(?:^|[.!?:\\n]\\s?)["”'(]?)(?=(?-i:\\p{Lu}))${letters}(?=["”']?(?:\\s?[:(/?]|[.!,](?:\\s|$)|$))`,
        ]
      : []),
  ]
  return ways.map((way) => new RegExp(way, 'giu'))
}

const fewestLetters = 4
/** Also a compound of common words, which the inquiry's search lets through; those of the list itself tell nobody. */
const isTelling = (word: string): boolean =>
  word.length >= fewestLetters && !/^\d+$/.test(word) && !isListed(word) && !isPlace(word) && !isNoun(word)
const fewestToGoOn = 6

/**
 * How a word has to stand to be a name where what is bought or searched for is described with it, without a capital, or where
 * somebody's work is called so; null where it is no ordinary word of the case. A title may begin with it.
 */
export function standingOfBought(found: Case, word: string): 'as-noun' | 'as-name' | null {
  const { subject, inquiry, contracts, preparer, decision } = found
  const described = [subject.title, subject.description, inquiry.need]
  const roles = [preparer.role, decision.decider?.role]
  const isUsed =
    [...described, contracts.searchedWhere].some((text) =>
      smallWordsIn(text).some((one) => one.startsWith(word)),
    ) || roles.some((text) => allWordsIn(text).some((one) => one.startsWith(word) && isLonger(one, word)))
  if (!isUsed) return null
  const begins = described.some((text) => lettersOf(text ?? '').startsWith(word))
  return begins ? 'as-noun' : 'as-name'
}

/** The words of a text, folded; it is asked about once for each supplier. */
const wordsLike = (words: RegExp): ((text: string | undefined) => readonly string[]) => {
  const wordsOf = rememberTexts((text) => (text.match(words) ?? []).map(lettersOf))
  return (text) => (text === undefined ? [] : wordsOf(text))
}
const smallWordsIn = wordsLike(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}-]*/gu)
const allWordsIn = wordsLike(/\p{L}[\p{L}\p{M}-]*/gu)

/** Longer than by the s of a genitive: "medicintekniker" of "medicinteknik". */
const isLonger = (one: string, word: string): boolean => one.length > word.length + 1

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
const forms: ReadonlySet<string> = new Set(leakWords.legalForms.flatMap(foldedWords))

/**
 * The words of a name that are words of much else too, "Nord" and "Mälardalen", as they stand where the search of a mask lets them
 * through: a person has to say who is meant.
 */
export function doubtfulWordsOf(name: string | undefined, isOwn: IsOwn): readonly Secret[] {
  if (name === undefined) return []
  const core = coreOf(name)
  const of = { kind: 'word' as const, what: name, of: 'name' as const }
  const letters = core
    .filter((word) => !joining.has(word))
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('')
  return [
    ...core.flatMap((word, n): readonly Secret[] => {
      if (word.length < fewestDoubtful || joining.has(word) || /^\d+$/.test(word)) return []
      const isName = isNoun(word) || isPlace(word) || isOwn(word) || !isCommon(word)
      const stands = isName ? 'anywhere' : n === 0 ? 'as-name' : 'as-noun'
      return [{ ...of, words: fold(word), stands }]
    }),
    // "BC" of "Best Clean".
    ...(letters.length < 2 || isCommon(letters)
      ? []
      : [{ ...of, words: fold(letters), stands: 'as-name' as const }]),
  ]
}

const fewestDoubtful = 3

/** "3M", "ISS", "PwC", as they are written: no other word looks so. */
function codesIn(name: string): readonly RegExp[] {
  return (name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => /^[\p{L}\p{N}]{2,4}$/u.test(word) && /[\p{L}\p{N}]\p{Lu}|\p{Lu}\p{N}/u.test(word))
    .filter((word) => !forms.has(lettersOf(word)) && !isListed(lettersOf(word)))
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:[:’']?s)?(?![\\p{L}\\p{N}])`, 'gu'))
}

/** The words that the purchase is described with, each by itself. */
const wordsOfCase: (found: Case) => ReadonlySet<string> = rememberLast(
  ({ subject, inquiry }) =>
    new Set([subject.title, subject.description, inquiry.need].flatMap((text) => foldedWords(text ?? ''))),
)

const spelt: Readonly<Record<string, string>> = {
  a: '(?:[aåä]|aa|ae)',
  o: '(?:[oöø]|oe)',
  e: '[eé]',
  u: '(?:[uü]|ue)',
}
const inLetters = (word: string): string => [...word].map((letter) => spelt[letter] ?? letter).join('')
const fewestInHost = 4
/** No part of an address is longer; nor is a word that anybody shortens, and what has been pasted as a name may be. */
const mostLetters = 63

/** "Sverige AB" may be what a company's form is, and give a letter to the initials all the same. */
const wordsWithoutEnd = (name: string): readonly string[] => {
  const words = foldedWords(name.replace(/\([^)]*\)/g, ' '))
  return words.slice(0, words.findLastIndex((word) => !isEnd.has(word)) + 1)
}
const isEnd: ReadonlySet<string> = new Set(
  leakWords.legalForms.filter((form) => !form.includes(' ')).flatMap(foldedWords),
)

/** The first words of a name, two or more of them. */
const firstWords = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((_word, n) => (n === 0 ? [] : [words.slice(0, n + 1)]))

/** "ITHjälpen" of "IT-Hjälpen i Väst", "Rörolle", "ithjalpen_offert.pdf": words of the name as one, where that is no common word. */
const joinedOf = (core: readonly string[], isUsed: (word: string) => boolean): readonly RegExp[] =>
  firstWords(core.filter((word) => !joining.has(word)))
    .filter((words) => {
      const joined = words.join('')
      return (
        joined.length >= fewestJoined && joined.length <= mostLetters && !isCommon(joined) && !isUsed(joined)
      )
    })
    .map(
      (words) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${words.map(inLetters).join('[-_.]?')}(?:s|n|en|et)?(?![\\p{L}\\p{N}])`,
          'giu',
        ),
    )
const fewestJoined = 6

/** An address on the net or for mail that has the name's first word, or all of it, in it. */
function hostsOf(core: readonly string[]): readonly RegExp[] {
  const own = core.filter((word) => !joining.has(word))
  const bare = own.filter((word) => !isPlace(word))
  const alone = own.filter((word, n) => (n === 0 || isTelling(word)) && !isListed(word) && !isPlace(word))
  const labels = [
    core.join(''),
    own.join(''),
    ...(bare.length > 1 ? [bare.join('')] : []),
    ...firstWords(own).map((words) => words.join('')),
    ...alone,
  ].filter(
    (label) =>
      label.length <= mostLetters && (label.length >= fewestInHost || (label.length > 1 && /\d/.test(label))),
  )
  return [...new Set(labels)].map((label) =>
    hostPattern([...label].map((letter) => spelt[letter] ?? letter).join('[-_.]?')),
  )
}

/** `label`: a pattern of the name within the address. */
export const hostPattern = (label: string): RegExp =>
  new RegExp(
    `(?:https?:\\/\\/)?(?:[^\\s,;:<>()[\\]|?"”“@]{1,64}@)?(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}-]{1,63}\\.){0,3}${label}[\\p{L}\\p{N}-]{0,40}(?:\\.[\\p{L}\\p{N}-]{1,63})?\\.\\p{L}{2,12}(?![\\p{L}\\p{N}])(?:\\/[^\\s,;<>()"”]{0,200})?`,
    'giu',
  )
