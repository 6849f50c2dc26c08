import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import { emailIn } from './email.ts'
import { wholeInquiry, type Piece } from './pieces.ts'

/** Something in a text that goes out which tells who was asked, or what a bid costs. */
export interface Leak {
  readonly kind: 'name' | 'number' | 'address' | 'price'
  /** Where it was typed. */
  readonly path: string
  readonly supplierId: string
  /** As it stands in the case: the name, the number, the address, or the price in kronor. */
  readonly what: string
}

/**
 * What in the texts names an asked supplier (name, also as the bid writes it; organisation, VAT or foreign number;
 * e-mail address) or a bid's price. A name counts without its company form, as whole words, whatever the case and the
 * spaces; a price of 10 000 kr or more as a number by itself, a lower one only with "kr" or the like beside it. What is
 * found in the text as a whole is told where it was typed.
 */
export function leaksIn(found: Case, pieces: readonly Piece[]): readonly Leak[] {
  const leaks: Leak[] = []
  for (const supplier of found.suppliers)
    for (const secret of secretsOf(supplier))
      for (const { path, text } of pieces) {
        if (path === wholeInquiry && leaks.some((leak) => isSame(leak, secret, supplier))) continue
        if (secret.pattern.test(plain(text)))
          leaks.push({ kind: secret.kind, path, supplierId: supplier.id, what: secret.what })
      }
  return leaks
}

/** The leaks that keep the files from being made: a name is let through when it is explained, nothing else is. */
export const stopping = (found: Case, leaks: readonly Leak[]): readonly Leak[] =>
  found.inquiry.nameReason === undefined ? leaks : leaks.filter(({ kind }) => kind !== 'name')

/** What is found and what to do about it, for the person: here the name or the price may stand. */
export function leakSentence({ kind, path, what }: Leak): string {
  const where = path === wholeInquiry ? 'förfrågan' : `”${fieldAt(path)?.short ?? path}”`
  switch (kind) {
    case 'name':
      return `${what} är en leverantör som ni frågar, och namnet står i ${where}. Ta bort det, eller förklara varför det står där.`
    case 'number':
      return `Ett nummer som hör till en leverantör (${what}) står i ${where}. Ta bort det.`
    case 'address':
      return `En leverantörs e-postadress (${what}) står i ${where}. Ta bort den.`
    case 'price':
      return `Priset i ett anbud (${what} kr) står i ${where}. Ta bort beloppet, eller skriv det i ord om det är något annat.`
  }
}

interface Secret {
  readonly kind: Leak['kind']
  readonly what: string
  readonly pattern: RegExp
}

const isSame = (leak: Leak, { kind, what }: Secret, supplier: Supplier): boolean =>
  leak.kind === kind && leak.what === what && leak.supplierId === supplier.id

function secretsOf(supplier: Supplier): readonly Secret[] {
  const { bid } = supplier
  const email = emailIn(supplier.contact)
  const amounts = [bid?.unitPriceOre, bid?.totalOre, ...(bid?.lines ?? []).map(({ amountOre }) => amountOre)]
  return [
    ...[supplier.name, bid?.senderName].flatMap(nameSecret),
    ...[supplier.orgNr, bid?.senderOrgNr, supplier.vatNr, supplier.foreignId].flatMap(numberSecret),
    ...(email === undefined
      ? []
      : [{ kind: 'address' as const, what: email, pattern: new RegExp(escaped(plain(email))) }]),
    ...amounts.flatMap(priceSecret),
  ]
}

/** Small letters, ordinary spaces and hyphens: as two texts are compared. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** What stands round a name and says nothing of whose it is. */
const forms =
  /(?<![\p{L}\p{N}])(?:aktiebolag(?:et)?|ab|publ|hb|kb|handelsbolag(?:et)?|kommanditbolag(?:et)?|ekonomisk förening|ek\.? för\.?|enskild firma|ef|as|asa|a\/s|oy|oyj|gmbh|ltd|limited|inc|llc|bv|b\.v\.|filial|sverige|sweden)(?![\p{L}\p{N}])\.?/gu

const fewestLetters = 3

function nameSecret(name: string | undefined): readonly Secret[] {
  if (name === undefined) return []
  const whole = plain(name).replace(/\([^)]*\)/g, ' ')
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
  const core = words(whole.replace(forms, ' '))
  // A name of nothing but such words is looked for as it is.
  const parts = core.join('').length >= fewestLetters ? core : words(plain(name))
  if (parts.length === 0) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.map(escaped).join('[^\\p{L}\\p{N}]{1,3}')}(?:s|:s)?(?![\\p{L}\\p{N}])`,
    'u',
  )
  return [{ kind: 'name', what: name, pattern }]
}

/** The digits of a number in their order, whatever stands between them, with or without century, SE and 01. */
function numberSecret(number: string | undefined): readonly Secret[] {
  const characters = plain(number ?? '').match(/[\p{L}\p{N}]/gu) ?? []
  const bare = characters.join('').replace(/^se(\d{10})01$/, '$1')
  if (number === undefined || bare.length < fewestLetters) return []
  const body = [...bare].map(escaped).join('[ .\\-]?')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:se ?|16|19|20)?${body}(?:[ -]?01)?(?![\\p{L}\\p{N}])`,
    'u',
  )
  return [{ kind: 'number', what: number, pattern }]
}

/** From here on a number by itself is taken for the price. */
const tellingOre = 10_000 * 100

function priceSecret(ore: number | undefined): readonly Secret[] {
  if (ore === undefined || ore === 0) return []
  const [kronor, rest] = [String(Math.floor(ore / 100)), ore % 100]
  const grouped = kronor.replace(/\B(?=(\d{3})+$)/g, '[ .]?')
  const decimals = rest === 0 ? '(?:[,.]00?)?' : `[,.]${String(rest).padStart(2, '0').replace(/0$/, '0?')}`
  const unit = '(?: ?(?:kr|kronor|sek|:-|,-))'
  const isTelling = ore >= tellingOre
  // "1 396 000" is not 396 000; what stands before 11 000 cannot be its millions.
  const before = kronor.length % 3 === 0 ? '(?<!\\d|\\d[,.]|(?<!\\d)\\d{1,3} )' : '(?<!\\d|\\d[,.])'
  const pattern = new RegExp(
    `${before}${grouped}${decimals}${isTelling ? `(?! ?\\d{3}(?!\\d))(?![\\d]|[,.]\\d)` : `${unit}(?!\\p{L})`}`,
    'u',
  )
  return [
    { kind: 'price', what: `${kronor}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`, pattern },
  ]
}
