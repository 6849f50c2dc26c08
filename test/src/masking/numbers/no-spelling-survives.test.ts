import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskedRecordOf } from '../../../../src/masking/masked-record.ts'
import { textsOf } from '../../../../src/masking/over-tree.ts'
import { askedFor, at, winnerId } from '../../../support/cases/masked.ts'

const { today, ...options } = at

const ones = [
  '',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
]
const tens = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']

/** A number under a thousand in letters. */
function inLetters(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const small =
    rest < 20 ? (ones[rest] ?? '') : `${tens[Math.floor(rest / 10)] ?? ''}${ones[rest % 10] ?? ''}`
  return `${hundreds === 0 ? '' : `${ones[hundreds] ?? ''}hundra`}${small}`
}

const grouped = (kr: number, sign: string): string => String(kr).replace(/\B(?=(?:\d{3})+$)/g, sign)
const gaps = [
  '',
  ' ',
  '.',
  ',',
  '\u00A0',
  '\u202F',
  '\u2009',
  "'",
  '’',
  '_',
  '-',
  '–',
  '·',
  '|',
  '/',
  '  ',
  '\n',
  '\u00AD',
  '\u200B ',
]
const units = ['', ' kr', ' kronor', ':-', ',-', ' SEK', 'kr', ' spänn', ' kr exkl. moms']
const scripts: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
  (digits) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
]

/** Every way of writing an amount of whole thousands of kronor. */
const spelling = (kr: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...gaps), fc.constantFrom(...units), fc.constantFrom(...scripts))
      .map(([gap, unit, script]) => `${script(grouped(kr, gap))}${unit}`),
    fc
      .tuple(fc.constantFrom(' ', '-', '', '.', ' · '), fc.constantFrom('kr', ''))
      .map(([gap, unit]) => `${[...String(kr)].join(gap)}${unit}`),
    fc
      .constantFrom(
        'tkr',
        ' tkr',
        ' tusen',
        '-tusen',
        ' 000-lappen',
        'k',
        ' K',
        ' ksek',
        ' tsek',
        ' lax',
        ' papp',
        ' tusen kronor',
        'e3',
        ' · 10^3',
        ' tusenlappar',
      )
      .map((unit) => `${kr / 1000}${unit}`),
    fc
      .constantFrom(' mnkr', ' mkr', ' miljoner', ' milj. kr', ' MSEK')
      .map((unit) => `${String(kr / 1_000_000).replace('.', ',')}${unit}`),
    fc
      .constantFrom('tusen', ' tusen', 'tusen kronor', ' tusen spänn', ' lakan', 'TUSEN')
      .map((unit) => `${inLetters(kr / 1000)}${unit}`),
    fc.constantFrom(' öre', 'öre').map((unit) => `${grouped(kr * 100, ' ')}${unit}`),
    fc.constantFrom('kr ', 'SEK', 'kr: ', 'Kr. ').map((unit) => `${unit}${grouped(kr, ' ')}`),
  )

const round = fc.constantFrom(
  (what: string) => `Priset är ${what}, och det är bra.`,
  (what: string) => what,
  (what: string) => `Vi valde dem (${what}).`,
  (what: string) => `Den 14 december 2026 bjöd de ${what}`,
  (what: string) => `Knappt ${what} för 24 månader`,
)

/** What of a text is digits or a number in letters, without masks. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/█+ \[[^\]]*\]/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660))

it('no way of writing a masked amount, or one that it can be reckoned from, is left in the copy', () => {
  // The first is the price itself; the others are amounts that nobody has reckoned beforehand.
  const amounts = fc.constantFrom(396_000, 79_000, 132_000, 217_000, 1_343_000)
  fc.assert(
    fc.property(
      amounts.chain((kr) =>
        fc.tuple(fc.constant(kr), fc.array(fc.tuple(spelling(kr), round), { minLength: 8, maxLength: 8 })),
      ),
      ([kr, written]) => {
        const reason = written.map(([what, say]) => say(what)).join('\n')
        const found = askedFor({
          'award.reason': `Zebra ${reason} arbez`,
          [`record.masks.pris-${winnerId}.take`]: 'yes',
        })
        const whole = textsOf(maskedRecordOf(found, today, options).document).join('\n')
        const text = letters(/Zebra ([^]*?) arbez/.exec(whole)?.[1] ?? '')
        const thousands = kr / 1000
        const left = [
          new RegExp(`(?<!\\d)${[...String(thousands)].join('\\D{0,3}')}(?!\\d)`, 'u'),
          new RegExp(inLetters(thousands % 1000), 'iu'),
        ].filter((pattern) => pattern.test(text))
        expect(text).not.toBe('')
        expect(left, `${reason}\n=> ${text}`).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})
