import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { isPersonalNumber, maskOrgNr, parseOrgNr, type OrgNr } from '../domain/org-nr.ts'
import { rememberLast } from '../domain/remember.ts'
import { swappedDigits } from '../domain/suppliers/swapped-digits.ts'
import { maskVatNr } from '../domain/suppliers/vat-nr.ts'

/** A supplier's number as the record prints it: a sole trader's without its last four digits, unless it was asked for. */
export const printedNumber = ({ orgNr, masked }: Supplier): OrgNr | undefined =>
  orgNr !== undefined && isPersonalNumber(orgNr) && masked !== 'no' ? maskOrgNr(orgNr) : orgNr

/** An answer's words with the personal number in them hidden, where the answer is a number of a supplier. */
export function withHiddenNumber(found: Case, path: string, words: string): string {
  const kind = fieldAt(path)?.kind
  if (kind === 'vatnr') return isShown(found, (one) => one.vatNr === words) ? words : maskVatNr(words)
  if (kind !== 'orgnr' || !isPersonalNumber(words)) return words
  return isShown(found, (one) => one.orgNr === words) ? words : maskOrgNr(words)
}

/** What was typed as a number and cannot be read: what begins as a personal number is hidden after the birthday. */
export function withHiddenUnread(found: Case, path: string, typed: string): string {
  const kind = fieldAt(path)?.kind
  const supplier = found.suppliers.find(({ id }) => path.startsWith(`suppliers.${id}.`))
  if ((kind !== 'orgnr' && kind !== 'vatnr') || supplier?.masked === 'no') return typed
  return typed.replace(
    begins,
    (_all, birthday: string, rest: string) => `${birthday}${rest.replace(/\d/g, '*')}`,
  )
}

/** A birthday with or without its century, and what follows. The day may have 60 added to it. */
const begins =
  /(?<!\d)((?:1[89]|20)?[ -]?\d\d[ -]?(?:0[1-9]|1[0-2])[ -]?(?:[06][1-9]|[1278]\d|[39][01]))((?:[^\p{L}\d]*\d){2,8})/gu

/** Signs that may stand between the birthday and the last four: also with spaces around them. */
const between = '[ \\u00A0\\u202F]?[-+\\u2010-\\u2015]?[ \\u00A0\\u202F]?'
const century = '(?:(?:1[89]|20)[ \\u00A0\\u202F]?)?'
/** In a text: 850101-1236, 19 850101 - 1236, 1985 0101 1236, 1985-01-01-1236, and the VAT number SE850101123601. */
const written = new RegExp(
  [
    `(?<![\\p{L}\\d])SE[ \\u00A0]?\\d{6}[- ]?\\d{4}[ ]?01(?!\\d)`,
    `(?<!\\d)(?:1[89]|20)\\d\\d[ \\u00A0]\\d{4}[ \\u00A0-]\\d{4}(?!\\d)`,
    `(?<!\\d)(?:1[89]|20)\\d\\d-\\d\\d-\\d\\d[-+]\\d{4}(?!\\d)`,
    `(?<!\\d)${century}\\d{6}${between}\\d{4}(?!\\d)`,
  ].join('|'),
  'giu',
)
/** Any ten digits or more with few signs between them, held against the numbers that are known. */
const anyDigits = /(?<!\d)\d(?:[ \u00A0\u202F.+/\u2010-\u2015-]{0,3}\d){9,13}(?!\d)/g

/**
 * A text as the record prints it: personal numbers in it without their last four digits. One of the case's own is hidden
 * however it is written, and with two digits in each other's places.
 */
export const withHiddenNumbers = (found: Case, text: string): string =>
  text
    .replace(written, (number, ...more) => {
      const [at, whole] = more.slice(-2) as [number, string]
      const read = parseOrgNr(number)
      if (!read.ok || !isPersonalNumber(read.value) || isPhone(found, number, whole.slice(0, at)))
        return number
      if (isShown(found, (one) => one.orgNr === read.value)) return number
      return hiddenAt(number, /^SE/i.test(number) ? 0 : digitsOf(number).length - 10)
    })
    .replace(anyDigits, (number) => {
      const first = knownAt(found, number)
      return first < 0 ? number : hiddenAt(number, first)
    })

/** A number as it was written, with the last four of the ten digits hidden that begin at a place among its digits. */
function hiddenAt(number: string, first: number): string {
  let at = -1
  return number.replace(/\d/g, (digit) => {
    at += 1
    return at >= first + 6 && at < first + 10 ? '*' : digit
  })
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** Ten digits in a row that begin with a nought are more often a telephone: the case's own, or named as one. */
function isPhone(found: Case, number: string, before: string): boolean {
  if (!/^0\d{9}$/.test(number)) return false
  const known = [
    found.preparer.phone,
    found.inquiry.answerTo,
    ...found.suppliers.map(({ contact }) => contact),
  ]
  return (
    /(?:tel|telefon|telefonnummer|mobil|mobilnummer|tfn|ring|växel|växeln|sms|fax)[:.\s]*(?:på|nr)?[:.\s]*$/iu.test(
      before,
    ) || known.some((text) => text !== undefined && digitsOf(text) === number)
  )
}

/** The personal numbers of a case that are to be hidden, ten digits each. */
const hiddenIn: (found: Case) => readonly string[] = rememberLast((found) => [
  ...new Set(
    found.suppliers
      .filter(({ masked }) => masked !== 'no')
      .flatMap(({ orgNr, vatNr, foreignId, bid, checks = [], vetting }) => [
        orgNr,
        vatNr,
        foreignId,
        bid?.senderOrgNr,
        vetting?.judgedOf?.orgNr,
        ...checks.flatMap((row) => [row.orgNr, row.of?.orgNr]),
      ])
      .concat(found.contract.partyOrgNr)
      .flatMap((number) => {
        const read = number === undefined ? undefined : parseOrgNr(number)
        if (read?.ok !== true || !isPersonalNumber(read.value)) return []
        return isShown(found, ({ orgNr }) => orgNr === read.value) ? [] : [digitsOf(read.value)]
      }),
  ),
])

/** Where among the digits a hidden number begins, or one with two of its digits in each other's places; -1: nowhere. */
function knownAt(found: Case, number: string): number {
  const own = hiddenIn(found)
  if (own.length === 0) return -1
  const all = digitsOf(number)
  const starts = Array.from({ length: all.length - 9 }, (_, at) => at)
  return (
    starts.find((at) => {
      const ten = all.slice(at, at + 10)
      return own.some((one) => one === ten || swappedDigits(ten, one) !== null)
    }) ?? -1
  )
}

const isShown = (found: Case, has: (supplier: Supplier) => boolean): boolean =>
  found.suppliers.some((supplier) => has(supplier) && supplier.masked === 'no')
