import type { LocalDate } from '../local-date.ts'

/** First and last day; absent: as long as is known. */
export interface Span {
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
}

/** Whether a row holds on a day. */
export const isOn = ({ from, to }: Span, day: LocalDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/** Whether there is a day on which both hold. */
export const meets = (a: Span, b: Span): boolean =>
  (a.from === undefined || b.to === undefined || a.from <= b.to) &&
  (b.from === undefined || a.to === undefined || b.from <= a.to)

/** A name or a title as it is compared: "Anna  Lind" and "anna lind" are one. */
export const foldWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

export const sameWords = (a: string, b: string): boolean => foldWords(a) === foldWords(b)
