import { daysInMonth } from './local-date.ts'
import { parsed, unreadable, type Parsed } from './parsed.ts'

/** Ten digits written NNNNNN-NNNN, check digit right. */
export type OrgNr = string

/** Luhn, mod 10: every second digit from the left doubled, digit sums added. */
function checkDigitHolds(digits: string): boolean {
  let sum = 0
  for (const [index, char] of [...digits].entries()) {
    const product = Number(char) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

/**
 * Reads a Swedish organisation number: ten digits with or without hyphen, twelve digits with the prefix 16, or a
 * sole trader's personal or coordination number with or without the century (18, 19, 20). A VAT number gives the number
 * it is made of.
 */
export function parseOrgNr(text: string): Parsed<OrgNr> {
  const compact = text.trim().replace(/[\s\u00A0\u202F\u2010-\u2015+-]/g, '')
  const vat = /^se(\d{10})\d{2}$/i.exec(compact)
  const long = /^(16|18|19|20)(\d{10})$/.exec(compact)
  const digits = vat?.[1] ?? long?.[2] ?? compact
  if (!/^\d{10}$/.test(digits))
    return unreadable('Ett organisationsnummer har tio siffror. Skriv det till exempel så här: 556016-0680.')
  if (!checkDigitHolds(digits))
    return unreadable(
      'Kontrollsiffran stämmer inte. Jämför numret siffra för siffra med offerten eller Bolagsverket.',
    )
  const orgNr = `${digits.slice(0, 6)}-${digits.slice(6)}`
  const century = long?.[1]
  if (isPersonalNumber(orgNr) ? !hasBirthday(digits) || century === '16' : isOfPerson(century))
    return unreadable(
      'Numret är varken ett organisationsnummer eller ett personnummer. Ett organisationsnummer har minst 2 som tredje siffra, ett personnummer börjar med födelsedagen.',
    )
  return parsed(orgNr)
}

const isOfPerson = (century: string | undefined): boolean => century !== undefined && century !== '16'

/** Month and day of a personal number; a coordination number has 60 added to the day. */
function hasBirthday(digits: string): boolean {
  const [month, written] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))]
  const day = written > 60 ? written - 60 : written
  // The century is not known, so the twenty-ninth of February is let through.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month)
}

/** True where the number is a natural person's (sole trader): personal data. The third digit tells them apart. */
export function isPersonalNumber(orgNr: OrgNr): boolean {
  return Number(orgNr.charAt(2)) < 2
}

/** The number with its last four digits hidden: 850101-****. */
export const maskOrgNr = (orgNr: OrgNr): string => `${orgNr.slice(0, 6)}-****`

/** Groups by the first digit, as the tax agency hands numbers out. Others are rare and say nothing. */
const forms: Readonly<Record<string, string>> = {
  '1': 'dödsbo',
  '2': 'stat, region, kommun eller församling',
  '3': 'utländskt företag',
  '5': 'aktiebolag',
  '6': 'enkelt bolag',
  '7': 'ekonomisk förening',
  '8': 'ideell förening eller stiftelse',
  '9': 'handelsbolag eller kommanditbolag',
}

/** What kind of organisation a number is usually given to: a hint, never a ground to refuse it. */
export const formOf = (orgNr: OrgNr): string | undefined =>
  isPersonalNumber(orgNr) ? 'personnummer – personuppgift' : forms[orgNr.charAt(0)]

/** As a case keeps it. Wider than what is read from a person today: a kept number is never refused for its groups. */
export const isOrgNr = (text: string): boolean =>
  /^\d{6}-\d{4}$/.test(text) && checkDigitHolds(text.replace('-', ''))
