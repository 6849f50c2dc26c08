import type { Case, Supplier } from '../domain/case/schema.ts'
import { isPersonalNumber } from '../domain/org-nr.ts'
import { amountsOf, type Amount } from '../inquiry/leaks/amounts.ts'
import { fold, foldedWords, placesOf } from '../inquiry/leaks/fold.ts'
import { coreOf, namesOf } from '../inquiry/leaks/names.ts'
import { doubtfulWordsOf, hostPattern, shortNamesOf, standingOfBought } from '../inquiry/leaks/short-names.ts'
import { isCommon, isMailHost, isNoun } from '../inquiry/leaks/words.ts'
import { numbersOf } from '../inquiry/leaks/numbers.ts'
import { ownNamesOf } from '../inquiry/leaks/own-names.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'
import { isCompanyWord, isOwnPlace, namedAs } from './named-as.ts'
import { both, hiding, tellingHiding, textHiding, type Hiding } from './hiding.ts'

/** What tells who a supplier is, or of its bid in words: for each how a mask hides it. */

const secretsOf = (found: Case, supplier: Supplier, of: Secret['of']): readonly Secret[] => {
  const isOwn = isOwnPlace(found, supplier)
  return namedAs(found, supplier)
    .flatMap((one) => [...namesOf(one, isOwn), ...numbersOf(one)])
    .filter((secret) => secret.of === of)
}

/** The typed text of a supplier's fields that cannot be read, by how their paths begin and end. */
export const unreadOf = (found: Case, start: string, fields: RegExp): readonly string[] =>
  Object.entries(found.unread).flatMap(([path, text]) =>
    path.startsWith(start) && fields.test(path.slice(start.length)) ? [text] : [],
  )

/** "Berg och Dal" and "Berg o Dal" for "Berg & Dal", and the other way round. */
function otherwise(name: string | undefined): readonly string[] {
  const and = /\s*[&+]\s*|\s(?:och|o|and)\s/giu
  return name === undefined
    ? []
    : [' och ', ' & ', ' o ', ' and '].map((one) => name.replaceAll(and, one)).filter((one) => one !== name)
}

/** The addresses on the net that a supplier's contact gives, but for those that anybody may have one at. */
const hostsOf = ({ contact = '' }: Supplier): readonly RegExp[] =>
  (contact.match(/(?:@|www\.)[\p{L}\p{N}.-]+\.\p{L}{2,}/giu) ?? [])
    .map((written) => written.replace(/^(?:@|www\.)/iu, '').toLowerCase())
    .filter((domain) => !isMailHost(domain))
    .map((domain) => hostPattern((domain.split('.').at(-2) ?? domain).replace(/[^\p{L}\p{N}]/gu, '.')))

/** The name with every way to write it, the numbers, and what stood there before. */
export function nameHiding(found: Case, supplier: Supplier): Hiding {
  const at = `suppliers.${supplier.id}.`
  const isOwn = isOwnPlace(found, supplier)
  const names = namedAs(found, supplier).flatMap(({ name }) => [name, ...otherwise(name)])
  const short = names.map((name) => shortNamesOf(found, name, isOwn))
  const alike = names.flatMap((name) => (name === undefined ? [] : namesOf({ id: supplier.id, name }, isOwn)))
  const hosts = secretsOf(found, supplier, 'contact').filter((secret) => secret.isOfHost === true)
  return both([
    hiding({
      secrets: [
        ...[...secretsOf(found, supplier, 'name'), ...alike].map((secret) => asUsed(found, secret)),
        ...short.flatMap(({ secrets }) => secrets),
        ...hosts,
      ],
      patterns: [...short.flatMap(({ patterns }) => patterns), ...hostsOf(supplier)],
      alone: new Set(names.flatMap((name) => coreOf(name ?? '').filter(isNoun))),
    }),
    textHiding([
      ...namedAs(found, supplier).flatMap(({ name, foreignId, orgNr }) => [
        ...(isTradeWord(found, name) ? [] : [name]),
        ...otherwise(name),
        foreignId,
        orgNr,
      ]),
      ...sendersOf(found, supplier),
      supplier.vatNr,
      ...unreadOf(found, at, /^(name|orgNr|vatNr|foreignId|bid\.sender\w+|checks\.[^.]+\.(name|orgNr))$/),
      ...wasOf(found, at, /^(name|orgNr|vatNr|foreignId|bid\.sender\w+)$/),
    ]),
  ])
}

/** The words of the name that are words of much else too: whose they are, a person has to say. */
export function doubtfulNameHiding(found: Case, supplier: Supplier): Hiding {
  const own = ownNamesOf(found)
  const names = new Set(namedAs(found, supplier).map(({ name }) => name))
  return hiding({ secrets: [...names].flatMap((name) => doubtfulWordsOf(name, own.has)) })
}

/** Whom a file is from or to, where that names the supplier or has its address: also the person who stands there with it. */
function sendersOf(found: Case, supplier: Supplier): readonly string[] {
  const names = secretsOf(found, supplier, 'name').filter(({ kind }) => kind === 'name')
  const hosts = hostsOf(supplier)
  const told = [...found.attachments, ...(found.elsewhere ?? [])].flatMap(({ party }) => party ?? [])
  return told.filter(
    (party) =>
      names.some(({ words }) => placesOf(fold(party), words).length > 0) ||
      hosts.some((host) => party.search(host) >= 0),
  )
}

/** A name that is one ordinary word of the purchase, "Pumpservice": it tells only where it stands as a name. */
const isTradeWord = (found: Case, name: string | undefined): boolean => {
  const [word = '', ...more] = foldedWords(name ?? '')
  return more.length === 0 && isCommon(word) && standingOfBought(found, word) !== null
}

/** A word of trades that the purchase is described with is looked for with a capital alone. */
const asUsed = (found: Case, secret: Secret): Secret =>
  secret.kind === 'word' && secret.of === 'name' && isTradeWord(found, secret.words.letters)
    ? { ...secret, stands: 'as-name', goesOn: false }
    : secret

/** What stood in a field when it was changed afterwards. */
export const wasOf = (found: Case, start: string, fields: RegExp): readonly (string | undefined)[] =>
  (found.later ?? []).flatMap(({ field, was }) =>
    field.startsWith(start) && fields.test(field.slice(start.length)) ? [was] : [],
  )

/** What the supplier has written in its bid: its terms, its lines and its answer about a low price. */
export const ownTextHiding = (found: Case, { id, bid = {} }: Supplier): Hiding =>
  wordsHiding(found, id, /^(terms|lowAnswer|lines\.[^.]+\.label)$/, [
    bid.terms,
    bid.lowAnswer,
    ...(bid.lines ?? []).map(({ label }) => label),
  ])

/** All that is said in words of a bid, also by the authority: remarks, and why it got its points and its outcome. */
export const bidTextHiding = (found: Case, supplier: Supplier): Hiding => {
  const { id, bid = {} } = supplier
  return both([
    ownTextHiding(found, supplier),
    wordsHiding(found, id, /^(note|outcomeReason|scores\.[^.]+\.reason)$/, [
      bid.note,
      bid.outcomeReason,
      ...(bid.scores ?? []).map(({ reason }) => reason),
    ]),
  ])
}

/** `fields`: what of the bid the texts are of, by how their paths end. */
function wordsHiding(
  found: Case,
  id: string,
  fields: RegExp,
  texts: readonly (string | undefined)[],
): Hiding {
  const at = `suppliers.${id}.bid.`
  const others = [...unreadOf(found, at, fields), ...wasOf(found, at, fields)]
  const [isOwn, isOfCompany] = [ownNamesOf(found).has, isCompanyWord(found)]
  return tellingHiding([...texts, ...others], (word) => isOwn(word) || isOfCompany(word))
}

/** What stood of a price that cannot be read, or that was changed afterwards. */
export const priceTexts = (found: Case, { id }: Supplier): Hiding =>
  textHiding([
    ...unreadOf(found, `suppliers.${id}.bid.`, priceFields),
    ...wasOf(found, `suppliers.${id}.bid.`, priceFields),
  ])

const priceFields = /^(unitPriceOre|totalOre|firstOre|lines\.[^.]+\.amountOre|lines\.[^.]+)$/

/** Every amount of a bid, and the same for another time or with VAT. */
export const bidAmounts = (found: Case, supplier: Supplier): readonly Amount[] => amountsOf(found, supplier)

/** Whether the number of a supplier is a person's. */
export const isSoleTrader = ({ orgNr }: Supplier): boolean => orgNr !== undefined && isPersonalNumber(orgNr)

/** A sole trader's number, in full and with its last four covered, and the birthday that it begins with. */
export function numberHiding({ orgNr, vatNr }: Supplier): Hiding {
  const six = (orgNr ?? '').slice(0, 6)
  const gap = '[ \\u00A0\\u202F+\\u2010-\\u2015-]{0,3}'
  const pattern = new RegExp(
    `(?<!\\d)(?:SE ?|(?:1[89]|20)${gap})?${[...six].join(gap)}(?:${gap}(?:[ -]?[\\d*]){4}(?: ?01(?!\\d))?|(?![\\d*]))`,
    'giu',
  )
  return both([
    hiding({ patterns: six === '' ? [] : [pattern] }),
    textHiding([orgNr, vatNr]),
    hiding({ secrets: numbersOf({ id: 'x', ...(orgNr === undefined ? {} : { orgNr }) }) }),
  ])
}
