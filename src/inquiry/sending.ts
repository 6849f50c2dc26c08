import type { Case } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { longestText } from '../domain/text.ts'
import { inquiryText } from './document.ts'

/** The row that keeps the text as it was on the day that was typed as the day of sending. */
const firstSending = 'first'

/** What the program asks here and nowhere else: with any of it answered, the text is written in the program. */
const ownWords = [
  'text',
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
 * What the program notes by itself of the sent text: the text as it was when a day of sending was first given, and since
 * when it is another. A day of sending that is taken away takes its first note with it.
 */
export function noteSending(before: Case, after: Case, today: LocalDate): Case {
  return withChange(withFirst(before, after), today)
}

function withFirst(before: Case, after: Case): Case {
  const { sentOn, sendings = [] } = after.inquiry
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
  const text = inquiryText(after)
  if (!isWrittenHere(after) || text.length > longestText) return after
  return { ...after, inquiry: { ...after.inquiry, sendings: [{ id: firstSending, on: sentOn, text }] } }
}

function withChange(after: Case, today: LocalDate): Case {
  const sent = lastSent(after)
  const isChanged = sent !== undefined && sent.text !== inquiryText(after)
  const { changedOn, ...inquiry } = after.inquiry
  if (!isChanged) return changedOn === undefined ? after : { ...after, inquiry }
  return changedOn === undefined ? { ...after, inquiry: { ...inquiry, changedOn: today } } : after
}
