import type { Case, Supplier } from '../../domain/case/schema.ts'
import { addressesIn } from '../email.ts'
import { fold, foldedWords } from './fold.ts'
import type { Secret } from './secret.ts'
import { isCommon, isListed, isMailHost, isOrdinary, leakWords } from './words.ts'

const forms: readonly (readonly string[])[] = leakWords.legalForms
  .map(foldedWords)
  .toSorted((a, b) => b.length - a.length)

const fewestInName = 3

/** The words of a name without its company form; of a name of nothing else, all of them. */
function coreOf(name: string): readonly string[] {
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
 * distinguishes it. A name of one word is such a word by itself, unless it stands in the list of common ones.
 */
function nameSecrets(name: string | undefined, isOwn: (word: string) => boolean): readonly Secret[] {
  if (name === undefined) return []
  const core = coreOf(name)
  const whole = name.replace(/\([^)]*\)/g, ' ')
  const [only, ...more] = core
  const about = { what: name, of: 'name' as const }
  const full = more.length > 0 ? core.join(' ') : foldedWords(whole).length > 1 ? whole : undefined
  const words =
    more.length > 0
      ? core.filter((word) => isTelling(word, isOwn))
      : only !== undefined && !isListed(only)
        ? [only]
        : []
  return [
    ...(full === undefined ? [] : [{ ...about, kind: 'name' as const, words: fold(full) }]),
    ...words.map((word) => ({
      ...about,
      kind: 'word' as const,
      words: fold(word),
      isWhole: more.length === 0,
    })),
  ]
}

const isTelling = (word: string, isOwn: (word: string) => boolean): boolean =>
  word.length >= leakWords.fewestLetters && !/^\d+$/.test(word) && !isCommon(word) && !isOwn(word)

const capitalised = /^\p{Lu}/u

/** The people that a contact names: runs of words with capitals, without what they are. */
function peopleIn(contact: string): readonly (readonly string[])[] {
  return contact
    .replace(/[^\s<>(),;:"]*@[^\s<>(),;:"]*/g, '\n')
    .split(/[<>(),;:|/\n"]|\s[-–]\s|\d+/)
    .flatMap((segment) => {
      const words = segment.match(/[\p{L}\p{M}’'-]+/gu) ?? []
      return words
        .map((word) => (capitalised.test(word) ? word : '\n'))
        .join(' ')
        .split('\n')
        .map((run) =>
          run.split(' ').filter((word) => foldedWords(word).some((folded) => !isOrdinary(folded))),
        )
    })
    .filter((run) => run.length > 0)
}

function contactSecrets(contact: string | undefined, isOwn: (word: string) => boolean): readonly Secret[] {
  if (contact === undefined) return []
  const { writable, unwritable } = addressesIn(contact)
  const people = peopleIn(contact).flatMap((run): readonly Secret[] => {
    const what = run.join(' ')
    const last = foldedWords(run.at(-1) ?? '').at(-1)
    return [
      ...(run.length > 1
        ? [{ kind: 'person' as const, what, of: 'contact' as const, words: fold(what) }]
        : []),
      ...(last === undefined || !isTelling(last, isOwn)
        ? []
        : [{ kind: 'word' as const, what, of: 'contact' as const, words: fold(last) }]),
    ]
  })
  const addresses = [...writable, ...unwritable].flatMap((address): readonly Secret[] => {
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const label = domain.split('.').at(-2) ?? ''
    const about = { what: address, of: 'contact' as const }
    return [
      { ...about, kind: 'address', words: fold(address) },
      ...(domain === '' || isMailHost(domain)
        ? []
        : [
            { ...about, kind: 'address' as const, words: fold(domain) },
            ...foldedWords(label)
              .filter((word) => isTelling(word, isOwn))
              .map((word) => ({ ...about, kind: 'word' as const, words: fold(word) })),
          ]),
    ]
  })
  return [...people, ...addresses]
}

/** The names of a supplier, its bid's sender and its contact, and the contact's addresses. */
export const namesOf = (supplier: Supplier, isOwn: (word: string) => boolean): readonly Secret[] => [
  ...[supplier.name, supplier.bid?.senderName].flatMap((name) => nameSecrets(name, isOwn)),
  ...contactSecrets(supplier.contact, isOwn),
]

/** Whether a folded word stands in the authority's own name, or in that of one of its people. */
export function ownWords({ authority, preparer, decision }: Case): (word: string) => boolean {
  const own = [authority.name, authority.unit, preparer.name, preparer.role, decision.decider?.name]
  const words = new Set(own.flatMap((text) => (text === undefined ? [] : foldedWords(text))))
  return (word) => words.has(word)
}
