import { parsed, unreadable, type Parsed } from './parsed.ts'

/** So few that a person can say them over the telephone, so many that they are not found by trying. */
export const shortestPassphrase = 12

/** So many signs are different in it: what is said of it says so. */
const fewestSigns = 4

/** A passphrase as it is used: composed letters, so that å is one sign on every keyboard, and no spaces at the ends. */
export const passphraseOf = (text: string): string => text.toWellFormed().normalize('NFC').trim()

/** A passphrase to lock a file with. */
export function readPassphrase(text: string): Parsed<string> {
  const phrase = passphraseOf(text)
  const length = [...phrase].length
  if (length >= shortestPassphrase && new Set(phrase).size >= fewestSigns) return parsed(phrase)
  return unreadable(
    `Lösenordet ska vara minst ${shortestPassphrase} tecken, och minst fyra av dem olika. Ta gärna tre eller fyra ord. Mellanslag först och sist räknas inte.`,
  )
}
