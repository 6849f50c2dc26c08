import { parsed, unreadable, type Parsed } from './parsed.ts'

/** So few that a person can say them over the telephone, so many that they are not found by trying. */
export const shortestPassphrase = 12

/** A passphrase as it is used: composed letters, so that å is one sign on every keyboard, and no spaces at the ends. */
export const passphraseOf = (text: string): string => text.toWellFormed().normalize('NFC').trim()

/** A passphrase to lock a file with. */
export function readPassphrase(text: string): Parsed<string> {
  const phrase = passphraseOf(text)
  const length = [...phrase].length
  if (length >= shortestPassphrase && new Set(phrase).size > 3) return parsed(phrase)
  return unreadable(
    `Lösenordet ska vara minst ${shortestPassphrase} tecken, och mer än några få om och om igen. Ta gärna tre eller fyra ord. Mellanslag först och sist räknas inte.`,
  )
}
