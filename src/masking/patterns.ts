import { isPersonalNumber, parseOrgNr } from '../domain/org-nr.ts'
import { personWords } from '../inquiry/leaks/person-words.ts'

/** What is of a person wherever it stands: addresses, telephone and personal numbers. */

export const addresses =
  /(?<![^\s,;:<>()[\]|?"”“])[^\s,;:<>()[\]|?"”“]+[@\uFF20\uFE6B][^\s,;:<>()[\]|?"”“]+/gu

/** The same without its sign: "ola(at)exempel.se", "ola [at] exempel punkt se", "ola @ exempel.se". */
export const disguisedAddresses =
  /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}\s?(?:[([{<*]\s?(?:at|a|snabel-?a|@)\s?[)\]}>*]|\s(?:at|snabel-?a|[@\uFF20])\s|[@\uFF20]\s|\s[@\uFF20])\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([{<]\s?(?:dot|punkt|\.)\s?[)\]}>]\s?|\s(?:dot|punkt)\s)[\p{L}\p{N}-]{1,63}){1,4}/giu

/** A telephone number begins with a nought or the country: an amount and an organisation number do not, days and hours look otherwise. */
export const telephones =
  /(?<![\p{L}\p{N}.,:/*-])(?!0\d[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)|0\d[.:]\d\d[ \u00A0]?[-\u2010-\u2015][ \u00A0]?\d)(?:\+[ \u00A0]?\d|00[1-9]|0(?=[\d ()/\u00A0\u2010-\u2015-]*[1-9]))(?:[ ()/.\u00A0\u202F\u2010-\u2015-]{0,3}\d){5,13}(?![\p{L}\p{N}*])/gu

/** The same without its nought, where the text says that it is one, or with the country and no sign. */
export const saidTelephones =
  /(?<=(?<!\p{L})(?:tel|telefon|mobil|mobilnummer|telefonnummer|tfn|direktnr|direktnummer|direkt|nås på|swish|ring|ringa|växel|tel hem)\.?:?[ \u00A0]{1,2})\d(?:[ ()/-]{0,2}\d){5,11}(?!\d)|(?<![\p{L}\p{N}.,-])46[ -]?7\d(?:[ -]?\d){7}(?!\d)/giu

/** A birthday with four signs after it, whether its check digit holds or not, and a birthday that is said to be one by its digits. */
const digits =
  /(?<![\p{L}\d])(?:(?:1[89]|20)[ -]?)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[ \u00A0]?[-+\u2010-\u2015][ \u00A0]?[\dTRSUWXJKLMNO]\d[\dO]\d(?!\d|[-./\u2010-\u2015]\d\d[-./\u2010-\u2015]\d)|(?<=(?<!\p{L})(?:född|f\.)[ \u00A0](?:den[ \u00A0])?)(?:1[89]|20)?\d{6}(?!\d)/giu

const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
const space = '[ \\u00A0]'
const year = '(?:(?:1[89]|20)\\d\\d(?!\\d)|(?:nitton|tjugo)\\p{L}{3,40})'
const month = `(?:${anyOf(personWords.months)})(?:\\.|(?!\\p{L}))`
const dayOfMonth = `(?:\\d{1,2}(?::?[ea])?|\\p{L}{4,20})${space}${month}`
const saidWithin = (words: number): string =>
  `(?<=(?<!\\p{L})(?:${anyOf(personWords.born)}):?${space}{1,2}(?:\\p{L}{1,20}${space}){0,${words}})`
/** "född den 23 augusti 1964", "f. 23/8 -64", "född i Flen 1964-08-23", "född 1964". */
const told = [
  `${saidWithin(4)}(?:${dayOfMonth}(?:,?${space}${year})?|\\d{1,2}[/.]\\d{1,2}(?:[/. ,-]{1,2}(?:${year}|\\d\\d(?!\\d)))?|(?:${year}|\\d\\d)[-./]\\d{1,2}[-./]\\d{1,2})(?![\\p{L}\\d])`,
  `${saidWithin(1)}(?:${month}${space})?(?:${year}|[-’']\\d\\d)(?![\\p{L}\\d])`,
].join('|')

/** A birthday with what may be its last four, and a day that is said to be a birthday, in digits or in words. */
export const likelyNumbers = new RegExp(`${digits.source}|${told}`, 'giu')

/** "Björkstigen 12", "702 10 Örebro": where somebody lives, or anything else is. */
export const places = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}-]{0,40}(?:${anyOf(personWords.streets)})${space}\\d{1,4}(?:${space}?\\p{L})?(?![\\p{L}\\p{N}])|\\d{3}${space}\\d{2}${space}{1,2}\\p{Lu}\\p{Ll}+)`,
  'gu',
)

/** A personal number whose last four are hidden already: the birthday that is left is of a person too. */
const covered =
  /(?:SE[ \u00A0]?)?\d[\d \u00A0\u202F+\u2010-\u2015-]{4,12}(?:[ -]?[*X]){4}(?:[ ]?01(?!\d))?/giu
const gap = '[ \\u00A0\\u2009\\u202F.:/_+\\u2010-\\u2015\\u2212-]{0,3}'
/** "2026-12-02 – 2026-12-03": its first twelve digits hold as a personal number one time in ten. */
const notOfDay = '(?!\\d|[-./\\u2010-\\u2015]\\d\\d[-./\\u2010-\\u2015]\\d)'
const whole = new RegExp(
  `(?<![\\p{L}\\d])(?:SE[ \\u00A0]?)?(?:(?:1[89]|20)${gap})?\\d\\d${gap}\\d\\d${gap}\\d\\d${gap}\\d{4}(?:01)?${notOfDay}`,
  'giu',
)
/** A day on which nobody of age is born, and a year or a time at some distance: "2026-12-02 – 2027". */
const lateDays =
  /(?<!\d)20[1-9]\d(?<sign>[-./])(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12]\d|3[01])(?=[ \u00A0]{1,2}(?:[-\u2010-\u2015][ \u00A0]{1,2})?(?:20\d\d|[01]\d[0-5]\d|2[0-3][0-5]\d)(?!\d))/gu

/** Every personal number in a text: those in full that hold as such, and those that are covered in part. */
export const personalNumbers = (text: string): readonly string[] => [
  ...[...text.matchAll(covered)].map(([written]) => written),
  ...[...text.replace(lateDays, '\n').matchAll(whole)].flatMap(([written]) => {
    const read = parseOrgNr(written.replace(/[^\dSE]/giu, ''))
    return read.ok && isPersonalNumber(read.value) ? [written] : []
  }),
]

export const coveredNumbers = covered
