import { Refusal } from '../../../src/contract/answer.ts'
import { sayBytes } from '../../../src/domain/attachments/limits.ts'

/** Why a foreign file is not opened: each a sentence that says what to do. Nothing of the file is kept. */

const invalid = (sentence: string): Refusal => new Refusal('invalid', sentence)

export const noPackage = (): Refusal =>
  invalid(
    'Filen är inget underlag och inget svar från Direktlots, och öppnades inte. Välj en fil vars namn slutar på ”.direktlots”.',
  )

export const caseFileInstead = (): Refusal =>
  invalid('Det är en ärendefil. Öppna den med Läs in ärendefil i ärendelistan i stället.')

export const newerPackage = (format: string): Refusal =>
  invalid(`Filen har formatet ${format}, som den här versionen inte kan läsa. Uppdatera Direktlots.`)

/** Cut off, or bytes that are others than those written. */
export const damaged = (): Refusal =>
  invalid('Filen har skadats på vägen och öppnades inte. Be avsändaren skicka den igen.')

/** Said of what a person was sent to take in; where a file is only looked at, another way is told. */
export const notOtherwise = ' Öppna den inte på något annat sätt.'

/** Something that no program of ours writes: changed on purpose, or by another program. */
export const foreign = (what: string): Refusal =>
  invalid(
    `Filen är inte som Direktlots skrev den (${what}), och öppnades inte.${notOtherwise} Fråga avsändaren, på annat sätt än genom att svara på mejlet, om den verkligen skickade filen, och be om en ny.`,
  )

export const tooLarge = (what: string, most: number): Refusal =>
  invalid(
    `${what} är större än ${sayBytes(most)}, så filen öppnades inte. Be avsändaren lägga stora filer i diariet och skicka underlaget på nytt.`,
  )

export const tooMany = (most: number): Refusal =>
  invalid(
    `Filen har fler än ${most} filer i sig och öppnades inte. Be avsändaren ta bort dem som inte behövs för beslutet och skicka den på nytt.`,
  )

export const badSignature = (): Refusal =>
  invalid(
    'Filens underskrift stämmer inte med innehållet: något i den har ändrats efter att den gjordes. Den öppnades inte. Be avsändaren skicka den igen.',
  )

export const wrongPassphrase = (): Refusal =>
  invalid(
    'Lösenordet är fel, eller så har någon ändrat filen med avsikt. Skriv lösenordet precis som avsändaren sade det: stora och små bokstäver räknas, mellanslag först och sist räknas inte.',
  )

export const noPassphrase = (): Refusal =>
  invalid('Filen är låst. Skriv lösenordet, som avsändaren har sagt på annat sätt än i mejlet.')

export const strangeLock = (): Refusal =>
  invalid(
    'Filen är låst på ett sätt som Direktlots inte använder, och öppnades inte. Be avsändaren spara den på nytt.',
  )
