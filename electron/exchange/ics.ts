import { addDays } from '../../src/domain/local-date.ts'

/** A whole day in a calendar, with a reminder some days before. */
export interface CalendarDay {
  /** The same for the same day of the same case, so that a calendar replaces what it already has. */
  readonly uid: string
  /** ISO date. */
  readonly day: string
  readonly summary: string
  readonly description: string
  /** Days before at which the calendar reminds. */
  readonly remindDays: number
}

/**
 * The days as an .ics file (RFC 5545): whole days, folded at 75 octets, CRLF. `stamp` is an ISO instant, with any time
 * zone; the file has it in UTC.
 */
export function icsOf(entries: readonly CalendarDay[], stamp: string): string {
  const at = `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const rows = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Direktlots//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.uid)}`,
      `DTSTAMP:${at}`,
      `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(entry.day, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(entry.summary)}`,
      `DESCRIPTION:${escaped(entry.description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(entry.summary)}`,
      `TRIGGER:-P${entry.remindDays}D`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${rows.map(folded).join('\r\n')}\r\n`
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[\u0000-\u001F\u007F]/g, ' ')

/** Lines of at most 75 octets; no letter is split. */
function folded(row: string): string {
  const out: string[] = []
  let current = ''
  let octets = 0
  for (const letter of row) {
    const size = Buffer.byteLength(letter, 'utf8')
    // A line that goes on begins with a space, which counts.
    if (octets + size > (out.length === 0 ? 75 : 74)) {
      out.push(current)
      current = ''
      octets = 0
    }
    current += letter
    octets += size
  }
  return [...out, current].join('\r\n ')
}
