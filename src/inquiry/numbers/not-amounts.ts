import type { Span } from '../leaks/fold.ts'
import { personWords } from '../leaks/person-words.ts'
import { isPersonalNumber, parseOrgNr } from '../../domain/org-nr.ts'

const months =
  'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const year = '(?:19|20)\\d\\d'
const month = '(?:0[1-9]|1[0-2])'
const day = '(?:0[1-9]|[12]\\d|3[01])'
const notBefore = '(?<![\\p{L}\\p{N}]|\\d[.,:\\/-])'
const notAfter = '(?![\\p{N}]|[.,:]\\d)'

/** How what has digits and is no amount is written. Each is a whole: what is left of it is read by itself. */
const ways: readonly RegExp[] = [
  // Days and times.
  `${notBefore}${year}-${month}(?:-${day})?(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:[.]\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?)?${notAfter}`,
  `${notBefore}${year}${month}${day}${notAfter}`,
  `${notBefore}\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?(?:${year}|\\d\\d)${notAfter}`,
  `(?<=(?<!\\p{L})(?:den|till|senast|före|efter|fr\\.?\\s?o\\.?\\s?m\\.?|t\\.?\\s?o\\.?\\s?m\\.?)\\s)(?:[12]?\\d|3[01])\\/(?:1[0-2]|[1-9])${notAfter}`,
  `${notBefore}(?:1[3-9]|2\\d|3[01])\\/(?:1[0-2]|[1-9])${notAfter}`,
  `${notBefore}(?:[12]?\\d|3[01])(?::?[ea])?\\.?\\s(?:${months})(?!\\p{L})(?:\\s${year})?${notAfter}`,
  `(?<=(?<!\\p{L})(?:${months})\\s)${year}${notAfter}`,
  `${notBefore}${year}(?:\\s?[-/]\\s?(?:${year}|\\d\\d))?(?!\\d)`,
  `${notBefore}(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?${notAfter}`,
  `(?<=(?<!\\p{L})(?:kl\\.?|klockan)\\s?)(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?(?:\\s?-\\s?(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?)?${notAfter}`,
  // Acts, sections and what is numbered like them.
  `${notBefore}(?:19|20)\\d\\d:\\d{1,4}${notAfter}`,
  `${notBefore}(?:19|20)\\d\\d\\/\\d{1,4}(?:\\/(?:EU|EG|EES))?${notAfter}`,
  `${notBefore}\\d{1,3}(?:\\s?[a-z])?\\skap\\.?(?:\\s\\d{1,3}(?:\\s?[a-z])?\\s?§{0,2})?`,
  `${notBefore}\\d{1,3}(?:\\s?[a-z])?(?:\\s?-\\s?\\d{1,3}(?:\\s?[a-z])?)?\\s?§{1,2}`,
  `${notBefore}\\d{1,2}(?:\\.\\d{1,2}){2}${notAfter}`,
  `(?<=(?<!\\p{L})(?:OSL|LOU|LUF|LUK|TF|FL)\\s)\\d{1,2}:\\d{1,3}(?:\\s?[a-z])?${notAfter}`,
  // Numbers of cases, of purchases' kinds and of post.
  `(?<!\\p{L})\\p{Lu}[\\p{L}]{0,6}\\s${year}[/:-]\\d{1,6}(?:-\\d{1,4})?${notAfter}`,
  `(?<!\\p{L})\\p{Lu}{2,6}-${year}-\\d{1,6}${notAfter}`,
  `${notBefore}\\d{1,6}\\/${year}${notAfter}`,
  `${notBefore}\\d{8}-\\d(?!\\d)`,
  `${notBefore}\\d{3}\\s\\d{2}(?=\\s\\p{Lu}\\p{L}{2,})`,
  `(?<=(?<!\\p{L})\\p{Lu}[\\p{L}-]{0,40}(?:${personWords.streets.join('|')})\\s)\\d{1,3}${notAfter}`,
  // Names of things: "B4000", "EN-60601-1".
  `(?<![\\p{L}\\p{N}])(?!(?:SEK|KR|EUR|USD|TKR|MKR|MNKR|KKR|KSEK|MSEK)-?\\d)\\p{Lu}[\\p{L}]{0,5}-?\\d{1,4}(?:-\\d{1,2})?(?![.,]?\\d|\\s\\d)`,
  `(?<!\\p{L})(?:SS-EN|EN|SS|ISO|IEC|DIN|AFS|SOSFS|HSLF-FS|LVFS)(?:\\s(?:EN|ISO|IEC))*\\s\\d{1,6}(?:-\\d{1,3})*(?::${year})?(?:\\+\\p{Lu}\\d+)*`,
  // Telephones.
  `(?<![\\p{L}\\p{N}.,:/*+-])(?:\\+(?:4[5-7]|358)|00[1-9]|0[1-9])(?:[ ()/-]{0,3}\\d){5,12}(?![\\p{L}\\p{N}*])`,
  '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
  '(?<![\\p{L}\\d])[0-9a-f]{32,}(?![\\p{L}\\d])',
].map((way) => new RegExp(way, 'gu'))

const numbered = /(?<![\p{L}\d])(?:SE\s?)?(?:1[689]|20)?\d{6}-?\d{4}(?:01)?(?!\d)/gu

/** Where a text, in ordinary digits, has digits that are no amount: days, times, sections, numbers of cases and companies. */
export function notAmounts(text: string): readonly Span[] {
  const spans = ways.flatMap((way) => [...text.matchAll(way)].map(spanOf))
  const companies = [...text.matchAll(numbered)].flatMap((match) => {
    const read = parseOrgNr(match[0])
    return read.ok || isPersonalNumber(match[0].slice(-11)) ? [spanOf(match)] : []
  })
  return [...spans, ...companies]
}

const spanOf = ({ 0: written, index }: RegExpExecArray): Span => ({ from: index, to: index + written.length })
