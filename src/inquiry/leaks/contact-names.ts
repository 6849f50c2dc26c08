import { addressesIn } from '../email.ts'
import { fold, foldedWords } from './fold.ts'
import { isParticle, isTitle } from './person-words.ts'
import type { Secret } from './secret.ts'
import { isMailHost, isOrdinary, standingInCompany, standingOf, type IsOwn } from './words.ts'

const about = 'contact' as const
const capitalised = /^\p{Lu}/u

/** The people that a contact names: runs of words with capitals, without what they are before the name. */
function peopleIn(contact: string): readonly (readonly string[])[] {
  return contact
    .replace(/[^\s<>(),;:"]*@[^\s<>(),;:"]*/g, '\n')
    .split(/[<>(),;:|/\n"]|\s[-–]\s|\d+/)
    .flatMap((segment) => {
      const words = segment.match(/[\p{L}\p{M}’'.-]+/gu) ?? []
      return words
        .map((word) => (capitalised.test(word) && !isOfTitle(word) ? word : '\n'))
        .join(' ')
        .split('\n')
        .map((run) => run.split(' ').filter((word) => foldedWords(word).length > 0))
        .map((run) => run.slice(Math.max(0, run.findIndex(isOwnName))))
    })
    .filter((run) => run.some(isOwnName))
}

/** "VD", "Försäljnings-chef". */
const isOfTitle = (word: string): boolean => foldedWords(word).slice(-1).some(isTitle)

const isOwnName = (word: string): boolean => foldedWords(word).some((folded) => !isOrdinary(folded))

/**
 * A person is told by the whole name either way round, by each surname as names are written, and by the given name where
 * it asks. Of a single word nobody knows which it is: it is taken for a surname.
 */
function personSecrets(run: readonly string[], isOwn: IsOwn): readonly Secret[] {
  const told = run.filter(isOwnName)
  const names = told.length > 1 ? told : run
  const what = names.join(' ')
  const [given = '', ...surnames] = names
  const initials = foldedWords(given)
    .slice(0, 1)
    .map((word) => word.slice(0, 1))
  const last = foldedWords(surnames.at(-1) ?? given).at(-1)
  const word = (folded: string, isGiven: boolean): readonly Secret[] => {
    const stands = isParticle(folded) && folded !== last ? null : standingOf(folded, isOwn)
    return stands === null
      ? []
      : [
          {
            kind: 'word',
            what,
            of: about,
            words: fold(folded),
            initials,
            ...(isGiven ? { stands: 'said', isGiven } : { stands }),
          },
        ]
  }
  // "Anna Mark": what is left when common words are taken away is not all of the name.
  const isGiven = told.length > 1
  return [
    ...(names.length > 1
      ? [names, [...names.slice(1), given]].map((order): Secret => {
          return { kind: 'person', what, of: about, words: fold(order.join(' ')) }
        })
      : []),
    ...surnames.flatMap((name) => foldedWords(name).flatMap((folded) => word(folded, false))),
    ...foldedWords(given).flatMap((folded) => word(folded, isGiven)),
  ]
}

function addressSecrets(address: string, isOwn: IsOwn): readonly Secret[] {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  const label = domain.split('.').at(-2) ?? ''
  const isHost = domain === '' || isMailHost(domain)
  // "anna.lind@…" names a person as well as a contact that is typed out does; "anbud@…" names nobody.
  const local = foldedWords(address.slice(0, Math.max(0, at))).filter((word) => !/^\d+$/.test(word))
  const people = local.length > 1 && !local.some(isOrdinary) ? local.slice(1) : []
  const initials = people.length === 0 ? [] : local.slice(0, 1).map((word) => word.slice(0, 1))
  const ofDomain = isHost ? [] : foldedWords(label)
  const words = [
    ...people.map((word) => ({ word, stands: standingOf(word, isOwn), host: {} })),
    ...ofDomain.map((word) => ({
      word,
      stands: standingInCompany(word, isOwn),
      host: { isOfHost: true as const },
    })),
  ]
  const what = address
  return [
    { kind: 'address', what, of: about, words: fold(address) },
    ...(isHost ? [] : [{ kind: 'address' as const, what, of: about, words: fold(domain) }]),
    ...words.flatMap(({ word, stands, host }): readonly Secret[] =>
      stands === null
        ? []
        : [{ kind: 'word', what, of: about, words: fold(word), stands, initials, ...host }],
    ),
  ]
}

/** The people and the addresses of a supplier's contact. */
export function contactSecrets(contact: string | undefined, isOwn: IsOwn): readonly Secret[] {
  if (contact === undefined) return []
  const { writable, unwritable } = addressesIn(contact)
  return [
    ...peopleIn(contact).flatMap((run) => personSecrets(run, isOwn)),
    ...[...writable, ...unwritable].flatMap((address) => addressSecrets(address, isOwn)),
  ]
}
