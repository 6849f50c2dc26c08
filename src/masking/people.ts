import type { Case, Statement, Supplier } from '../domain/case/schema.ts'
import { contactSecrets } from '../inquiry/leaks/contact-names.ts'
import { fold, foldedWords, lettersOf } from '../inquiry/leaks/fold.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import { isBeginning } from '../inquiry/leaks/person-words.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'
import { isCommon, isNoun, isOrdinary, isPlace } from '../inquiry/leaks/words.ts'
import { samePerson } from '../domain/same-person.ts'
import { masking } from './grounds.ts'
import { aloneKey, both, hiding, tellingHiding, textHiding, type Hiding } from './hiding.ts'
import { isCompanyWord } from './named-as.ts'
import { otherPeople } from './other-people.ts'
import { addresses, telephones } from './patterns.ts'
import { unreadOf, wasOf } from './supplier-hidings.ts'
import { actorsOf, openIn, toldOf, toldPeople, toldPerhaps, toldWithin } from './told-names.ts'
import { typedNames } from './typed-contact.ts'
import { isBeside, whoseName } from './whose-name.ts'

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

/** A name is looked for with a capital, and where it is a word too, not where a sentence begins. */
const named = (secret: Secret): Secret => {
  if (secret.kind !== 'word') return secret
  const { letters } = secret.words
  if (secret.isGiven === true) return { ...secret, stands: isWordToo(letters) ? 'as-noun' : 'as-name' }
  return givenWords.has(letters) ? { ...secret, stands: 'as-noun' } : secret
}

/** The people and addresses of texts, and what may be a person or something else. */
interface People {
  readonly sure: readonly Secret[]
  readonly perhaps: readonly Secret[]
}

/**
 * The people and addresses of texts that name them; what is a company's name, or of its domain, is none. A word that a company of the
 * case has in its name too may be the company, unless it is called by the person's whole name.
 */
function peopleIn(found: Case, texts: readonly string[], words: readonly string[] = []): People {
  const typed = texts.map((text) => typedNames(found, text))
  const isOfCompany = isCompanyWord(found)
  const secrets = [...texts, ...typed.flatMap(({ people }) => people)]
    .flatMap((text) => contactSecrets(text, ownNamesOf(found).has))
    .filter(({ isOfHost }) => isOfHost !== true)
    .map(named)
  const isSure = ({ kind, what, words: { letters } }: Secret): boolean => {
    if (kind === 'address') return true
    const isOfAddress = what.includes('@')
    if (!isOfAddress && whoseName(found, what) !== 'person') return false
    if (kind === 'person' && lettersOf(what) !== letters) return whoseName(found, turned(what)) === 'person'
    return kind === 'person' || !isOfCompany(letters) || (!isOfAddress && isBeside(found, what))
  }
  const isOpen = ({ what }: Secret): boolean => !what.includes('@') && whoseName(found, what) === 'company'
  return {
    sure: secrets.filter(isSure),
    perhaps: [
      ...secrets.filter((secret) => !isSure(secret) && !isOpen(secret)),
      ...[...words, ...typed.flatMap(({ perhaps }) => perhaps)].flatMap(wordSecrets),
      ...typed
        .flatMap(({ small }) => small)
        .flatMap(wordSecrets)
        .filter(({ words: { letters } }) => !isWordToo(letters))
        .map((secret): Secret => ({ ...secret, stands: 'anywhere' })),
    ],
  }
}

/** "Ek Sandberg" as "Sandberg Ek", which may be "Sandberg & Ek". */
const turned = (name: string): string => name.replace(/^(\S+) (.*)$/u, '$2 $1')

/** A word by itself, with the s of a genitive and without. */
const wordSecrets = (what: string): readonly Secret[] =>
  [...new Set(foldedWords(what).flatMap((word) => [word, word.replace(/(?<=.{3})s$/u, '')]))]
    .filter((word) => word.length > 1 && !isBeginning(word) && (isNoun(word) || !isCommon(word)))
    .map((word) => ({ kind: 'word', what, of: 'contact', words: fold(word) }))

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
  const { sure } = peopleIn(found, typed)
  const parts = typed.flatMap((text) => [
    ...(text.match(addresses) ?? []),
    ...(text.match(telephones) ?? []),
    ...text.split(/[,;|\n<>()]/u).filter((part) => !part.includes('@')),
  ])
  const shared = lettersOfWords(sharedIn(sure, otherPeople(found)))
  return both([
    hiding({ secrets: sure.filter(({ kind, words }) => kind !== 'word' || !shared.has(words.letters)) }),
    asTyped(found, [...typed, ...parts.filter((part) => !shared.has(lettersOf(part)))]),
  ])
}

/** What was typed as it stands. A single name stands in much else: it is looked for as a name, and hidden where nothing else is said. */
function asTyped(found: Case, typed: readonly string[]): Hiding {
  const names = typed.filter((text) => whoseName(found, text) === 'person')
  const isWord = (text: string): boolean => /^\s*[\p{L}\p{M}’'.-]+\s*$/u.test(text)
  return both([
    textHiding(names.filter((text) => !isWord(text))),
    hiding({ alone: new Set(names.filter(isWord).map(aloneKey)) }),
  ])
}

/** The names of a supplier's contact that another person of the case has too, where they stand with a capital. */
export const sharedNames = (found: Case, supplier: Supplier): readonly Secret[] =>
  sharedIn(peopleIn(found, contactsOf(found, supplier)).sure, otherPeople(found)).map((secret) => ({
    ...secret,
    stands: 'as-name',
  }))

/** The names of a contact that may be words where they stand, or a company: a given name in small letters, "Berg" where a sentence begins. */
export function doubtfulContactHiding(found: Case, supplier: Supplier): Hiding {
  const people = peopleIn(found, contactsOf(found, supplier))
  return doubtful(people, sharedIn(people.sure, otherPeople(found)))
}

function doubtful({ sure, perhaps }: People, without: readonly Secret[]): Hiding {
  const known = lettersOfWords(without)
  return hiding({
    secrets: [
      ...sure.flatMap((secret): readonly Secret[] => {
        if (secret.kind !== 'word' || known.has(secret.words.letters)) return []
        if (secret.isGiven === true && secret.stands === 'as-name') return [{ ...secret, stands: 'anywhere' }]
        return secret.stands === 'as-noun' || secret.stands === 'said'
          ? [{ ...secret, stands: 'as-name' }]
          : []
      }),
      ...perhaps.map((secret): Secret =>
        secret.stands === 'anywhere' ? secret : { ...secret, stands: 'as-name' },
      ),
    ],
  })
}

const othersThan = (found: Case, name: string): readonly string[] =>
  otherPeople(found).filter((one) => samePerson(one, name) !== true)

/** Somebody who has answered about interests, by the whole name and its words. */
export function statementHiding(found: Case, { name = '' }: Statement): Hiding {
  const { sure } = peopleIn(found, [name])
  const shared = lettersOfWords(sharedIn(sure, othersThan(found, name)))
  return both([
    asTyped(found, [name]),
    hiding({ secrets: sure.filter(({ kind, words }) => kind !== 'word' || !shared.has(words.letters)) }),
  ])
}

/** The same where it may be a word or somebody else, and the names that are told of in the interest. */
export function doubtfulStatementHiding(found: Case, statement: Statement): Hiding {
  const { name = '' } = statement
  const isActor = actorsOf(found).some((one) => samePerson(one, name) === true)
  const people = peopleIn(found, isActor ? [] : [name])
  const shared = sharedIn(people.sure, othersThan(found, name))
  return both([
    doubtful(people, shared),
    doubtful(peopleIn(found, toldPeople(found, statement), toldPerhaps(found, statement)), []),
    hiding({ secrets: shared.map((secret) => ({ ...secret, stands: 'as-name' })) }),
  ])
}

/** What somebody has written of an interest, and whoever it tells of; a name that is a word too is looked for as a name. */
export function toldHiding(found: Case, statement: Statement): Hiding {
  const isOpen = openIn(found)
  return both([
    tellingHiding(toldOf(statement), (word) => isOpen(word) || isWordToo(word)),
    hiding({
      secrets: [
        ...peopleIn(found, toldPeople(found, statement)).sure,
        ...toldWithin(found, statement)
          .filter((word) => foldedWords(word).some(isWordToo))
          .flatMap(wordSecrets)
          .map((secret): Secret => ({ ...secret, stands: 'as-noun' })),
      ],
    }),
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
      whoseName(found, name) === 'person' &&
      !foldedWords(name).some(isOwn),
  )
}

const beside =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{M}’-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}’-]*\.?){1,3})[,:;]?[ \u00A0]{0,2}[<([]?(?=[^\s,;:<>()[\]|?"”“]{1,64}@)/gu

/** The people who stand with an address. */
export const besideHiding = (found: Case, names: readonly string[]): Hiding =>
  both([textHiding(names), hiding({ secrets: peopleIn(found, names).sure })])
