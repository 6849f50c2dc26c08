import type { Supplier } from '../../domain/case/schema.ts'
import { fold, lettersOf } from './fold.ts'
import type { Secret } from './secret.ts'

/** Shorter ones are looked for only as they are written, letters and all. */
const fewestDigits = 7
const fewestCharacters = 3

/**
 * The organisation, VAT and foreign numbers of a supplier, those it had before, its bid's sender's, and the contact's
 * telephone numbers.
 */
export const numbersOf = ({
  orgNr,
  vatNr,
  foreignId,
  contact,
  bid,
  askedAs,
}: Supplier): readonly Secret[] => [
  ...[
    ...[{ orgNr, foreignId }, askedAs, bid?.comparedAs].flatMap((one) => [one?.orgNr, one?.foreignId]),
    bid?.senderOrgNr,
    vatNr,
  ].flatMap((number) => (number === undefined ? [] : secrets(number, 'name', registered(number)))),
  ...telephonesIn(contact).flatMap((number) => secrets(number, 'contact', dialled(number))),
]

const secrets = (what: string, of: Secret['of'], ways: readonly string[]): readonly Secret[] =>
  ways.map((way) => ({ kind: 'number', what, of, words: fold(way) }))

/** With or without century, country and the 01 of a VAT number. */
function registered(number: string): readonly string[] {
  const bare = lettersOf(number)
  if (bare.length < fewestCharacters) return []
  const digits = bare.replace(/\D/g, '').replace(/^(\d{10})01$/, '$1')
  if (digits.length < fewestDigits) return [bare]
  // A personal number may be typed with its century: it is looked for without it too.
  const short = digits.length === 12 && /^(16|19|20)/.test(digits) ? [digits.slice(2)] : []
  return [...new Set([bare, digits, ...short])].flatMap((core) => [
    `${core}01`,
    core,
    ...['16', '19', '20'].map((century) => `${century}${core}`),
  ])
}

const telephonesIn = (contact: string | undefined): readonly string[] =>
  (contact ?? '').match(/(?<![\p{L}\p{N}@.])(?:\+|00)?\(?\d[\d ()/.–-]{5,}\d(?![\p{L}\p{N}@])/gu) ?? []

/** A telephone number from here and from abroad. */
function dialled(number: string): readonly string[] {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '')
  if (digits.length < fewestDigits) return []
  const own = digits.replace(/^(?:00)?46/, '').replace(/^0/, '')
  const isSwedish = own !== digits || digits.startsWith('0')
  return isSwedish ? [`0${own}`, `46${own}`, `460${own}`, `0046${own}`] : [digits]
}
