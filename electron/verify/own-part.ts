import { sayBytes } from '../../src/domain/attachments/limits.ts'
import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import { startsAsOurs } from '../pdf/own-start.ts'
import { additionsPoint, broken, held, unchecked } from './points.ts'
import { namesSeal, sealHolds, sealIn } from './seal.ts'

/** The program's own part of a PDF: up to its first end. */
export interface OwnPart {
  readonly bytes: Buffer
  /** The same as it was before it was sealed. */
  readonly plain: Buffer
  readonly isSealed: boolean
  /** Of the key that sealed it; null where none did, or the seal does not hold. */
  readonly publicKey: Buffer | null
  /** It has no seal, and does not begin as the program begins a PDF: another program has saved it again. */
  readonly isSavedAgain: boolean
  /** What its seal and its end say. `text`: what its pages print, without white space. */
  readonly points: (text: string) => readonly VerifyPoint[]
}

/** The end of a PDF as pdfkit writes it. */
const end = /startxref\s+\d+\s+%%EOF\r?\n?/

/** The program's own part of a PDF, and what its seal and its end say. */
export function ownPartOf(file: Buffer): OwnPart {
  const sealed = sealIn(file)
  if (sealed === null) return unsealed(file)
  const holds = sealHolds(sealed)
  const bytes = file.subarray(0, sealed.length)
  return {
    bytes,
    plain: sealed.plain,
    isSealed: true,
    publicKey: holds ? sealed.publicKey : null,
    isSavedAgain: false,
    points: () => [
      holds
        ? held(
            'seal',
            `PDF:ens underskrift stämmer: programmets del av den (${sayBytes(bytes.length)}) är oförändrad sedan den skrevs.`,
          )
        : broken(
            'seal',
            'PDF:ens underskrift stämmer inte: något i den har ändrats efter att programmet skrev den.',
            'Även en enda ändrad byte ger det svaret: använd den inte, utan be den som lämnade PDF:en om den på nytt.',
          ),
      ...additions(file.length - bytes.length, holds),
    ],
  }
}

function unsealed(file: Buffer): OwnPart {
  const found = end.exec(file.toString('latin1'))
  const isSavedAgain = !namesSeal(file) && !startsAsOurs(file)
  // No part of what another program wrote is ours, and the first end in it may stand before its last page.
  const length = found === null || isSavedAgain ? file.length : found.index + found[0].length
  const bytes = file.subarray(0, length)
  return {
    bytes,
    plain: bytes,
    isSealed: false,
    publicKey: null,
    isSavedAgain,
    points: (text) => [
      namesSeal(file)
        ? broken(
            'seal',
            'PDF:ens underskrift är skadad: slutet av programmets del saknas eller är ändrat.',
            cutOff,
          )
        : unchecked('seal', whyUnsealed(text, isSavedAgain)),
      ...(found === null ? [broken('end', 'PDF:ens slut saknas: den är avkapad eller skadad.', cutOff)] : []),
      ...additions(file.length - length, true),
    ],
  }
}

/** What a log extract prints of the signed end of its log: a record that has one was sealed as it was saved. */
const signedEnd = /Slutetsunderskrift,Ed25519[0-9a-f]{64}/

function whyUnsealed(text: string, isSavedAgain: boolean): string {
  if (signedEnd.test(text))
    return 'PDF:en skrevs under när den sparades i Direktlots, efter vad som står i dess utdrag ur loggen, men underskriften finns inte kvar. Så blir det när ett annat program har sparat om den, eller när någon har tagit bort underskriften: be om PDF:en så som den sparades i Direktlots.'
  return isSavedAgain
    ? 'PDF:en har ingen underskrift, och är inte skriven så som Direktlots skriver en PDF: ett annat program har sparat om den. Be om PDF:en så som den sparades i Direktlots.'
    : 'PDF:en har ingen underskrift av en installation av programmet. Så är det när den är gjord från kommandoraden.'
}

const cutOff =
  'Det händer när en fil inte hinner föras över helt: hämta den igen där du fick den, eller be den som lämnade den om en ny.'

function additions(size: number, isUnchanged: boolean): readonly VerifyPoint[] {
  if (size <= 0) return []
  return [
    unchecked(
      additionsPoint,
      `PDF:en har tillägg efter programmets del (${sayBytes(size)}), så som en tjänst för underskrifter gör.${isUnchanged ? ' Programmets del ligger kvar före dem.' : ''} Vad tilläggen visar är inte kontrollerat, och de kan ändra vad som syns på sidorna. Kontrollera underskriften i tjänsten som gjorde den.`,
    ),
  ]
}
