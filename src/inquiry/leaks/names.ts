import type { Supplier } from '../../domain/case/schema.ts'
import { fold, foldedWords } from './fold.ts'
import type { Secret, Standing } from './secret.ts'
import { contactSecrets } from './contact-names.ts'
import { isCommon, isListed, isNoun, isPlace, leakWords, standingInCompany, type IsOwn } from './words.ts'

const forms: readonly (readonly string[])[] = leakWords.legalForms
  .map(foldedWords)
  .toSorted((a, b) => b.length - a.length)

const fewestInName = 3

/** The words of a name without its company form; of a name of nothing else, all of them. */
export function coreOf(name: string): readonly string[] {
  const bare = name.replace(/\([^)]*\)/g, ' ')
  const words = foldedWords(bare)
  const kept: string[] = []
  for (let at = 0; at < words.length;) {
    const form = forms.find((one) => one.every((word, n) => words[at + n] === word))
    if (form === undefined) kept.push(words[at] ?? '')
    at += form?.length ?? 1
  }
  return kept.join('').length >= fewestInName ? kept : words.length > 0 ? words : foldedWords(name)
}

/**
 * What of a name tells whose it is: the whole, as it is written and without its company form; and each word that
 * distinguishes it, as it has to stand to do so. A name of one word is such a word by itself; one of the list of common
 * ones only where somebody by it asks or offers.
 */
function nameSecrets(name: string | undefined, isOwn: IsOwn): readonly Secret[] {
  if (name === undefined) return []
  const core = coreOf(name)
  const whole = name.replace(/\([^)]*\)/g, ' ')
  const [only, ...more] = core
  const about = { what: name, of: 'name' as const }
  const full = more.length > 0 ? core.join(' ') : foldedWords(whole).length > 1 ? whole : undefined
  const words = more.length > 0 ? core : only === undefined ? [] : [only]
  return [
    ...(full === undefined ? [] : [{ ...about, kind: 'name' as const, words: fold(full) }]),
    ...words.flatMap((word) => {
      const stands = more.length > 0 ? standingInCompany(word, isOwn) : byItself(word)
      const isWhole = more.length === 0
      const secret = {
        ...about,
        kind: 'word' as const,
        words: fold(word),
        isWhole,
        goesOn: goesOn(word, stands),
      }
      return [...(stands === null ? [] : [{ ...secret, stands }]), ...stemOf(word, secret, isOwn)]
    }),
    ...shortNames(core).map((short) => ({ ...about, kind: 'word' as const, ...short })),
  ]
}

const fewestInStem = 4
const fewestToGoOn = 6

const goesOn = (word: string, stands: Standing | null): boolean =>
  stands === 'anywhere' && word.length >= fewestToGoOn && !isCommon(word)

/** "Lindberg" of "Lindbergs Städ". */
function stemOf(word: string, secret: Secret, isOwn: IsOwn): readonly Secret[] {
  const stem = word.replace(/(?<!s)s$/, '')
  // "Västerås" is no genitive.
  if (stem === word || stem.length < fewestInStem || isPlace(word)) return []
  const stands = standingInCompany(stem, isOwn)
  return stands === null
    ? []
    : [{ ...secret, isWhole: false, words: fold(stem), stands, goesOn: goesOn(stem, stands) }]
}

/**
 * What a company whose words all are of trades or places is called for short: its first words, with capitals, as "Office
 * Nordic"; or its first word where that is no ordinary one, of somebody who offers or is told of.
 */
function shortNames(core: readonly string[]): readonly Pick<Secret, 'words' | 'stands' | 'isTrade'>[] {
  const first = core.slice(0, -1)
  const [word = ''] = first
  return [
    ...first.flatMap((last, n) => {
      const words = first.slice(0, n + 1)
      return n === 0 || last.length < fewestInName || !words.every(isCommonPart)
        ? []
        : [{ words: fold(words.join(' ')), stands: 'as-title' as const, isTrade: true }]
    }),
    ...(isCommon(word) && !isListed(word)
      ? [{ words: fold(word), stands: 'said' as const, isTrade: true }]
      : []),
  ]
}

const isCommonPart = (word: string): boolean => isCommon(word) || isNoun(word) || word.length < fewestInName

const byItself = (word: string): Standing => (isNoun(word) ? 'as-noun' : isListed(word) ? 'said' : 'anywhere')

/** The names of a supplier, those it had before, its bid's sender and its contact, and the contact's addresses. */
export const namesOf = (supplier: Supplier, isOwn: IsOwn): readonly Secret[] => [
  ...[
    supplier.name,
    supplier.askedAs?.name,
    supplier.bid?.comparedAs?.name,
    supplier.bid?.senderName,
  ].flatMap((name) => nameSecrets(name, isOwn)),
  ...contactSecrets(supplier.contact, isOwn),
]
