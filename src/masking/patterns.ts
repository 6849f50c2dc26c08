import { isPersonalNumber, parseOrgNr } from '../domain/org-nr.ts'

/** What is of a person wherever it stands: addresses, telephone and personal numbers. */

export const addresses = /[^\s,;:<>()[\]|?"”“]+@[^\s,;:<>()[\]|?"”“]+/gu

/** A telephone number begins with a nought or the country: a date, an amount and an organisation number do not. */
export const telephones =
  /(?<![\p{L}\p{N}.,:/*-])(?:\+[ \u00A0]?\d|00[1-9]|0(?=[\d ()/\u00A0\u2010-\u2015-]*[1-9]))(?:[ ()/.\u00A0\u202F\u2010-\u2015-]{0,3}\d){5,13}(?![\p{L}\p{N}*])/gu

/** A personal number whose last four are hidden already: the birthday that is left is of a person too. */
const covered = /(?:SE[ \u00A0]?)?\d[\d \u00A0\u202F+\u2010-\u2015-]{4,12}(?:[ -]?\*){4}(?:[ ]?01(?!\d))?/giu
const whole =
  /(?<![\p{L}\d])(?:SE[ \u00A0]?)?(?:1[89]|20)?\d{6}[ \u00A0+\u2010-\u2015-]{0,3}\d{4}(?:01)?(?!\d)/giu

/** Every personal number in a text: those in full that hold as such, and those that are covered in part. */
export const personalNumbers = (text: string): readonly string[] => [
  ...[...text.matchAll(covered)].map(([written]) => written),
  ...[...text.matchAll(whole)].flatMap(([written]) => {
    const read = parseOrgNr(written)
    return read.ok && isPersonalNumber(read.value) ? [written] : []
  }),
]

export const coveredNumbers = covered
