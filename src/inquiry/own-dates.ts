import type { Case } from '../domain/case/schema.ts'
import { formatDate, parseDate, type LocalDate } from '../domain/local-date.ts'
import { periodOf } from '../rules/evaluate/period.ts'

/** A date as it stands in a text. Without a year it is any year's. */
interface Found {
  readonly words: string
  readonly isDay: (day: LocalDate) => boolean
}

const months =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const space = '[ \\u00A0\\u202F\\n]'
const written = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./ ]${space}?\\d{4}|(?<=(?:den|senast|till|före|dag)${space}+)\\d{1,2}/\\d{1,2}|(?:den${space}+)?\\d{1,2}(?::?e)?${space}+(?:${months})\\.?(?:,?${space}+\\d{4})?)(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * What in the person's own text speaks against the days of the case, as sentences: a date that is not the last day, the
 * last day for questions or a day of the contract's period, nor stands in another answer of the inquiry; and a text that
 * does not say the last day at all. Nothing where the program makes the text.
 */
export function dateDoubts(found: Case): readonly string[] {
  const { text, lastDay } = found.inquiry
  if (text === undefined) return []
  const dates = datesIn(text)
  const known = knownDays(found)
  const elsewhere = datesIn(otherTexts(found)).map(({ words }) => words.toLowerCase())
  const strange = dates.filter(
    ({ words, isDay }) => !known.some(isDay) && !elsewhere.includes(words.toLowerCase()),
  )
  const said = [...new Set(strange.map(({ words }) => words))]
  const lacks = lastDay !== undefined && !dates.some(({ isDay }) => isDay(lastDay))
  const day = lastDay === undefined ? 'inte ifylld' : formatDate(lastDay)
  return [
    ...said.map(
      (words) =>
        `I texten står ${words}. Det är ingen av dagarna i ärendet: sista dagen att svara är ${day}.`,
    ),
    ...(lacks ? [`Sista dagen att svara, ${day}, står inte i texten.`] : []),
  ]
}

function knownDays(found: Case): readonly LocalDate[] {
  const { lastDay, questionsLastDay } = found.inquiry
  const { start, end, endWithOptions } = periodOf(found)
  return [lastDay, questionsLastDay, start, end, endWithOptions].filter((day) => day !== undefined)
}

/** The other texts that the inquiry is made of: a day of delivery is typed there. */
const otherTexts = ({ inquiry, subject }: Case): string =>
  [
    subject.title,
    subject.description,
    inquiry.need,
    inquiry.quantity,
    inquiry.delivery,
    inquiry.answerTo,
    inquiry.questionsTo,
    inquiry.terms,
    inquiry.criterionText,
    ...(inquiry.requirements ?? []).map(({ text }) => text),
  ].join('\n')

const datesIn = (text: string): readonly Found[] =>
  [...text.matchAll(written)].flatMap(([match]) => {
    const words = match.replaceAll(/\s+/g, ' ').replace(/^den /i, '').replace(/\.$/, '')
    const plain = words.replace(/^(\d{1,2}):?e /i, '$1 ')
    const read = parseDate(plain)
    if (read.ok) return [{ words, isDay: (day: LocalDate) => day === read.value }]
    // A day and a month alone: read with a leap year, and compared without it.
    const yearless = parseDate(`${plain} 2000`)
    return yearless.ok ? [{ words, isDay: (day: LocalDate) => day.slice(5) === yearless.value.slice(5) }] : []
  })
