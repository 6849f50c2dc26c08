import { parsed, unreadable, type Parsed } from '../../src/domain/parsed.ts'

/** How the letters of a file are written. Excel's "CSV" is Windows-1252, its "CSV UTF-8" is what it says. */
export const encodings = {
  'utf-8': 'UTF-8 (Excels ”CSV UTF-8”)',
  'windows-1252': 'Windows-1252 (Excels vanliga CSV)',
  'utf-16le': 'Unicode (Excels ”Unicode-text”)',
} as const

export type Encoding = keyof typeof encodings

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text of a file: by its byte order mark, else as UTF-8 where every byte of it is, else as Windows-1252. A workbook
 * and other files that are no text are answered with a sentence.
 */
export function decodeFile(bytes: Uint8Array, asked?: Encoding): Parsed<Decoded> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return unreadable(
      'Det här är en Excel-arbetsbok. Öppna den i Excel, välj Spara som och filtypen CSV, och välj sedan den filen här.',
    )
  const encoding = asked ?? guessEncoding(bytes)
  if (encoding !== 'utf-16le' && bytes.includes(0))
    return unreadable('Filen är ingen textfil. Välj en fil som är sparad som CSV.')
  return parsed({ text: new TextDecoder(encoding).decode(bytes), encoding })
}

function guessEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)
