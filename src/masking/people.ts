import type { Case, Statement, Supplier } from '../domain/case/schema.ts'
import { contactSecrets } from '../inquiry/leaks/contact-names.ts'
import { foldedWords, lettersOf } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'
import { isCommon, isNoun, isOrdinary, isPlace } from '../inquiry/leaks/words.ts'
import { samePerson } from '../domain/same-person.ts'
import { masking } from './grounds.ts'
import { both, hiding, textHiding, type Hiding } from './hiding.ts'
import { isCompany, isCompanyWord } from './named-as.ts'
import { otherPeople } from './other-people.ts'
import { addresses, telephones } from './patterns.ts'
import { unreadOf, wasOf } from './supplier-hidings.ts'

/** The people of a case that a copy is without: whoever a contact names, and who has answered about interests. */

const givenWords: ReadonlySet<string> = new Set(masking.givenWords.flatMap(foldedWords))
const isWordToo = (word: string): boolean =>
  givenWords.has(word) || isNoun(word) || isPlace(word) || isCommon(word)

/** What a supplier's contact is and was, as it was typed. */
const contactsOf = (found: Case, { contact, id }: Supplier): readonly string[] =>
  [
    contact,
    ...unreadOf(found, `suppliers.${id}.`, /^contact$/),
    ...wasOf(found, `suppliers.${id}.`, /^contact$/),
  ].flatMap((text) => text ?? [])

/** The given name is looked for with a capital, and where it is a word too, not where a sentence begins. */
const named = (secret: Secret): Secret =>
  secret.isGiven === true
    ? { ...secret, stands: isWordToo(secret.words.letters) ? 'as-noun' : 'as-name' }
    : secret

/** The people and addresses of texts that name them; what is a company's name, or of its domain, is none. */
function peopleIn(found: Case, texts: readonly string[]): readonly Secret[] {
  const isOfCompany = isCompanyWord(found)
  return texts
    .flatMap((text) => contactSecrets(text, ownNamesOf(found).has))
    .filter(
      ({ kind, what, words, isOfHost }) =>
        isOfHost !== true &&
        !(kind === 'person' && isCompany(found, what)) &&
        !(kind === 'word' && (what.includes('@') ? isOfCompany(words.letters) : isCompany(found, what))),
    )
    .map(named)
}

const lettersOfWords = (secrets: readonly Secret[]): ReadonlySet<string> =>
  new Set(secrets.map(({ words }) => words.letters))

/** `others`: the names of those who are not masked. */
const sharedIn = (secrets: readonly Secret[], others: readonly string[]): readonly Secret[] => {
  const words = new Set(others.flatMap(foldedWords))
  return secrets.filter((secret) => secret.kind === 'word' && words.has(secret.words.letters))
}

/**
 * The people, addresses and telephones of a supplier's contact, also of one before. A name that somebody else of the case has is
 * hidden in the full name alone: by itself it may be the other's.
 */
export function contactHiding(found: Case, supplier: Supplier): Hiding {
  const typed = contactsOf(found, supplier)
  const secrets = peopleIn(found, typed)
  const parts = typed.flatMap((text) => [
    ...(text.match(addresses) ?? []),
    ...(text.match(telephones) ?? []),
    ...text.split(/[,;|\n<>()]/u).filter((part) => !part.includes('@')),
  ])
  const shared = lettersOfWords(sharedIn(secrets, otherPeople(found)))
  return both([
    hiding({ secrets: secrets.filter(({ kind, words }) => kind !== 'word' || !shared.has(words.letters)) }),
    textHiding(
      [
        ...typed,
        ...parts.filter((part) => !shared.has(lettersOf(part)) && !isGivenAlone(secrets, part)),
      ].filter((text) => !isCompany(found, text)),
    ),
  ])
}

/** A part of a contact that is a given name alone is looked for as one. */
const isGivenAlone = (secrets: readonly Secret[], part: string): boolean =>
  secrets.some(({ isGiven, words }) => isGiven === true && words.letters === lettersOf(part))

/** The names of a supplier's contact that another person of the case has too, where they stand with a capital. */
export const sharedNames = (found: Case, supplier: Supplier): readonly Secret[] =>
  sharedIn(peopleIn(found, contactsOf(found, supplier)), otherPeople(found)).map((secret) => ({
    ...secret,
    stands: 'as-name',
  }))

/** The names of a contact that may be words where they stand: a given name in small letters, "Berg" where a sentence begins. */
export function doubtfulContactHiding(found: Case, supplier: Supplier): Hiding {
  const secrets = peopleIn(found, contactsOf(found, supplier))
  return doubtful(secrets, sharedIn(secrets, otherPeople(found)))
}

function doubtful(secrets: readonly Secret[], without: readonly Secret[]): Hiding {
  const known = lettersOfWords(without)
  return hiding({
    secrets: secrets.flatMap((secret): readonly Secret[] => {
      if (secret.kind !== 'word' || known.has(secret.words.letters)) return []
      if (secret.isGiven === true && secret.stands === 'as-name') return [{ ...secret, stands: 'anywhere' }]
      return secret.stands === 'as-noun' || secret.stands === 'said' ? [{ ...secret, stands: 'as-name' }] : []
    }),
  })
}

const othersThan = (found: Case, name: string): readonly string[] =>
  otherPeople(found).filter((one) => samePerson(one, name) !== true)

/** Somebody who has answered about interests, by the whole name and its words. */
export function statementHiding(found: Case, { name = '' }: Statement): Hiding {
  const secrets = peopleIn(found, [name])
  const shared = lettersOfWords(sharedIn(secrets, othersThan(found, name)))
  return both([
    textHiding([name]),
    hiding({ secrets: secrets.filter(({ kind, words }) => kind !== 'word' || !shared.has(words.letters)) }),
  ])
}

/** The same where it may be a word or somebody else. */
export function doubtfulStatementHiding(found: Case, { name = '' }: Statement): Hiding {
  const secrets = peopleIn(found, [name])
  const shared = sharedIn(secrets, othersThan(found, name))
  return both([
    doubtful(secrets, shared),
    hiding({ secrets: shared.map((secret) => ({ ...secret, stands: 'as-name' })) }),
  ])
}

/** "Lars Öberg, lars@exempel.se": who stands with an address, and is none of the authority's nor a company. */
export function besideAddresses(found: Case, texts: readonly string[]): readonly string[] {
  const known = new Set(otherPeople(found).map(lettersOf))
  const isOwn = ownNamesOf(found).has
  const isNoName = (word: string): boolean =>
    foldedWords(word).every((one) => isOrdinary(one) && !isNoun(one) && !givenWords.has(one))
  const names = texts.flatMap((text) =>
    text.includes('@')
      ? [...text.normalize('NFC').matchAll(beside)].map(([, name = '']) => name.split(/[ \u00A0]/u))
      : [],
  )
  return [...new Set(names.map((words) => words.filter((word) => !isNoName(word)).join(' ')))].filter(
    (name) =>
      name.includes(' ') &&
      !known.has(lettersOf(name)) &&
      !isCompany(found, name) &&
      !foldedWords(name).some(isOwn),
  )
}

const beside =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{M}’-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}’-]*\.?){1,3})[,:;]?[ \u00A0]{0,2}[<([]?(?=[^\s,;:<>()[\]|?"”“]{1,64}@)/gu

/** The people who stand with an address. */
export const besideHiding = (found: Case, names: readonly string[]): Hiding =>
  both([textHiding(names), hiding({ secrets: peopleIn(found, names) })])
