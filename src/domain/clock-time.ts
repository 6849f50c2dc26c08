import { parsed, unreadable, type Parsed } from './parsed.ts'

/** A time of day, HH:MM. Reads 10:02, 10.02, 1002 and "kl 9". */
export function parseTime(text: string): Parsed<string> {
  const compact = text
    .trim()
    .toLowerCase()
    .replace(/^kl\.?\s*/, '')
    .replace(/\s/g, '')
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(compact)
  const [hour, minute] = [Number(match?.[1] ?? Number.NaN), Number(match?.[2] ?? 0)]
  if (!match || hour > 23 || minute > 59) return unreadable('Skriv klockslaget som 10:02.')
  return parsed(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
}
