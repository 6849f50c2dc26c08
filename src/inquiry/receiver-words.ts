import { enumerated } from '../domain/enumerated.ts'
import type { Receivers } from './email.ts'

/** What of a supplier's addresses a draft does not have, by name, and what to do: none, one or two sentences. */
export function notInDraft({ unwritable, shared }: Receivers): readonly string[] {
  return [
    ...(unwritable.length === 0
      ? []
      : [
          `${quoted(unwritable)} går inte att skriva i ett utkast. Rätta ${pronoun(unwritable)}, eller skriv in ${pronoun(unwritable)} i e-postprogrammet.`,
        ]),
    ...(shared.length === 0
      ? []
      : [`${quoted(shared)} står också hos en annan leverantör i ärendet och är inte med i utkastet.`]),
  ]
}

const quoted = (addresses: readonly string[]): string => enumerated(addresses.map((text) => `”${text}”`))

const pronoun = (addresses: readonly string[]): string => (addresses.length === 1 ? 'den' : 'dem')
