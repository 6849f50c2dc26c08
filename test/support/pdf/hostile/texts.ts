import fc from 'fast-check'
import { maskOf } from '../../../../src/record/mask-text.ts'

/** What has been pasted into forms, and what a PDF, its metadata or its fonts have stumbled on. */
const pieces = [
  'Måleri & Plåt <AB>',
  '&amp; &#0; ]]> <?xpacket end="w"?> <b>',
  ') endstream endobj << /Type /Page >> (',
  '\\( \\) \\n %PDF-1.4',
  'rad ett\r\nrad två\rrad tre\nrad fyra',
  'kolumn\tkolumn\t\tkolumn',
  'e\u0301 a\u030A o\u0308 x\u0302 q\u0323\u0307 Z\u0351\u0332',
  'Łukasz Żółć, Świętosława Gęś, Čeněk Řehoř, Þórður, İbrahim Ağaoğlu',
  'Ελλάδα Київ Đorđe Ñuñez µ μ',
  '😀 👩\u200D🔬 🇸🇪 👍🏽 ☑ ✓ →',
  '中文 日本語 한국어 हिन्दी',
  'ett\u2028två\u2029tre\u0085fyra\u000Bfem\u000Csex',
  '10\u00A0000\u202F000 \u2212 5\u2011a \u2010 \u00AD mjuk\u00ADbindning',
  '\u200B\u200D\uFEFF\u202E\u2066osynligt\u2069',
  'offert effekt ﬁ ﬂ ﬃ',
  '\u0000\u0007\u001B\u007F\uFFFE\uFFFD',
  '\uD800ensam\uDC00',
  '"citat" ’citat’ ”citat” ‚citat‘',
  '2026-11-20 kl. 14.32, 19 a kap. 7 § LOU, 5 %',
  '𝔣𝔬𝔫𝔱 𐍈 Ⅷ ½ ㎡',
  `Pris ${maskOf('OSL 31:16')} i månaden`,
] as const

/** Names written from right to left: with marks, hyphens, several words, and beside others. */
export const rightToLeftNames = [
  'محمد عبد الله',
  'شركة السلام للتجارة',
  'مُحَمَّد الأمين',
  'یوسف کریمی',
  'שלום עולם',
  'יעקב-כהן',
  'שָׁלוֹם',
] as const

const numbered = fc.integer({ min: 0, max: 9999 }).map((n) => `ord${n}å`)
const unbreakable = fc
  .tuple(fc.constantFrom('Ä', 'W', 'mapp/', 'a-', '8', 'İ'), fc.integer({ min: 30, max: 400 }))
  .map(([part, times]) => part.repeat(times))
const piece = fc.oneof(
  { weight: 4, arbitrary: numbered },
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom(...rightToLeftNames) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: unbreakable },
)

/** A few words of hostile text; now and then none. */
export const shortText = fc.array(piece, { maxLength: 5, size: 'max' }).map((words) => words.join(' '))

/** As long as an answer gets: up to some 20 000 characters, each word of it to be looked for. */
export const longText = fc
  .tuple(shortText, fc.integer({ min: 0, max: 1500 }), fc.constantFrom(' ', '\r\n', '. \n\n', '\t'))
  .map(([text, count, between]) =>
    [text, ...Array.from({ length: count }, (_, n) => `svarsord${n}å`), text].join(between),
  )

/** Mostly short, seldom long. */
export const anyText = fc.oneof({ weight: 12, arbitrary: shortText }, { weight: 1, arbitrary: longText })
