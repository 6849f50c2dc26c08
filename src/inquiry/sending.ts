import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { inquiryText } from './document.ts'
import { noteReasons } from './leaks/reasons.ts'

/** The row that keeps the text as it was on the day that was typed as the day of sending. */
const firstSending = 'first'

/** What the program asks here and nowhere else: with any of it answered, the text is written in the program. */
const ownWords = [
  'text',
  'saved',
  'need',
  'quantity',
  'delivery',
  'requirements',
  'criteria',
  'questionsTo',
  'questionsLastDay',
  'answerTo',
  'terms',
  'eInvoice',
] as const

/** Whether the inquiry's text is written here: a case that only says when something was sent has none to compare with. */
export const isWrittenHere = ({ inquiry }: Case): boolean =>
  ownWords.some((name) => inquiry[name] !== undefined)

/** The text that was last sent to all; undefined where the program does not know it. */
export const lastSent = ({
  inquiry,
}: Case): { readonly on?: LocalDate | undefined; readonly text: string } | undefined =>
  (inquiry.sendings ?? []).flatMap(({ on, text }) => (text === undefined ? [] : [{ on, text }])).at(-1)

/**
 * What the program notes by itself of the sent text: when a day of sending is first given, the text as it was last saved
 * as files, and since when it is another; and what a reason for a supplier's name lets stand. A text that was never saved
 * is not noted as sent: the person marks it. A day of sending that is taken away takes its first note with it.
 */
export function noteSending(before: Case, after: Case, today: LocalDate): Case {
  return noteReasons(before, withChange(before, withFirst(before, after), today))
}

function withFirst(before: Case, after: Case): Case {
  const { sentOn, sendings = [], saved } = after.inquiry
  const isOnlyFirst = sendings.length === 1 && sendings[0]?.id === firstSending
  if (sentOn === undefined && isOnlyFirst) {
    const { sendings: _gone, ...inquiry } = after.inquiry
    return { ...after, inquiry }
  }
  if (sentOn !== undefined && isOnlyFirst && sendings[0]?.on !== sentOn)
    return {
      ...after,
      inquiry: { ...after.inquiry, sendings: [{ ...sendings[0], id: firstSending, on: sentOn }] },
    }
  if (sentOn === undefined || before.inquiry.sentOn !== undefined || sendings.length > 0) return after
  // What was saved after the day cannot be what was sent that day.
  if (saved?.text === undefined || (saved.on !== undefined && saved.on > sentOn)) return after
  const first = { id: firstSending, on: sentOn, text: saved.text }
  return { ...after, inquiry: { ...after.inquiry, sendings: [first] } }
}

/**
 * Changed is a text that the person has made another. A sending that an older program worded is compared with what was
 * kept only where something of the text is edited: another wording of the program's own changes nothing.
 */
function withChange(before: Case, after: Case, today: LocalDate): Case {
  const sent = lastSent(after)
  const now = inquiryText(after)
  const { changedOn, ...inquiry } = after.inquiry
  const isTouched =
    changedOn !== undefined || lastSent(before)?.text !== sent?.text || inquiryText(before) !== now
  const isChanged = sent !== undefined && sent.text !== now && isTouched
  if (!isChanged) return changedOn === undefined ? after : { ...after, inquiry }
  return changedOn === undefined ? { ...after, inquiry: { ...inquiry, changedOn: today } } : after
}
