import { parseLine } from '../../src/domain/text.ts'
import { endingOf } from '../../src/domain/attachments/names.ts'

/** What the head of a mail says of it. */
export interface EmlHead {
  /** When it was sent; undefined where no day can be read. */
  readonly at: Date | undefined
  /** The sender in words: "Eva Ros, eva@alfa.example". */
  readonly from: string | undefined
  /** Whom it is to, in words. */
  readonly to: string | undefined
  /** The addresses alone, in small letters: of the sender, and of all it is to, copies too. */
  readonly fromAddresses: readonly string[]
  readonly toAddresses: readonly string[]
}

/** More of a file is not looked at: no mail has a longer head. */
const mostBytes = 64 * 1024
/** So many receivers are told by name. */
const mostNamed = 4

/**
 * The head of a mail that was saved as a file (RFC 5322, RFC 2047). Null for any other file, and for a draft: it has not been
 * sent. What stands there twice, or cannot be read, is not told: it is never guessed.
 */
export function readEmlHead(name: string, bytes: Uint8Array): EmlHead | null {
  if (endingOf(name) !== 'eml') return null
  const headers = headersOf(decodedBytes(bytes.subarray(0, mostBytes)))
  if (headers === null || !headers.has('from') || headers.has('x-unsent')) return null
  const of = (header: string): readonly Mailbox[] => mailboxesIn(headers.get(header) ?? '')
  const [from, to, copy] = [of('from'), of('to'), of('cc')]
  const addresses = (boxes: readonly Mailbox[]): readonly string[] =>
    boxes.map(({ address }) => address.toLowerCase())
  return {
    at: dateIn(headers.get('date') ?? ''),
    from: sayBoxes(from),
    to: sayBoxes(to),
    fromAddresses: addresses(from),
    toAddresses: addresses([...to, ...copy]),
  }
}

/** UTF-8 where it is that, else as older programs wrote. */
function decodedBytes(bytes: Uint8Array): string {
  try {
    // A letter that is cut at the end of what is read is none of the head.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Headers by name in small letters, unfolded; one that stands there twice is left out. Null where there is no head. */
function headersOf(text: string): ReadonlyMap<string, string> | null {
  const end = /\r?\n\r?\n/.exec(text)
  const lines = (end === null ? text : text.slice(0, end.index)).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([!-9;-~]{1,80}):(.*)$/.exec(line) ?? []
    if (name === '') return null
    const key = name.toLowerCase()
    if (found.has(key)) twice.add(key)
    found.set(key, value.trim())
  }
  for (const key of twice) found.delete(key)
  return found
}

interface Mailbox {
  readonly name: string
  readonly address: string
}

/** The addresses of a list, each with its name; what is no address is left out, as a group without members. */
function mailboxesIn(value: string): readonly Mailbox[] {
  const parts = value.match(/(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|[^,"<>])+/g) ?? []
  return parts.flatMap((part) => {
    const bare = /^\s*(?<name>.*?)\s*<(?<address>[^<>\s]+@[^<>\s]+)>\s*$/s.exec(part)?.groups
    const address = bare?.['address'] ?? /^\s*([^\s@<>"]+@[^\s@<>"]+)\s*$/.exec(part)?.[1]
    if (address === undefined) return []
    const typed = (bare?.['name'] ?? '').replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1')
    return [{ name: plain(decodedWords(typed)), address: plain(address) }]
  })
}

function sayBoxes(boxes: readonly Mailbox[]): string | undefined {
  const said = boxes.map(({ name, address }) =>
    name === '' || name.toLowerCase() === address.toLowerCase() ? address : `${name}, ${address}`,
  )
  const more = said.length - mostNamed
  const text = plain([...said.slice(0, mostNamed), ...(more > 0 ? [`och ${more} till`] : [])].join('; '))
  return text === '' ? undefined : text
}

/** One line without signs that are not seen. */
function plain(text: string): string {
  const read = parseLine(text)
  return read.ok ? read.value.trim() : ''
}

/** Encoded words (RFC 2047); the blank between two of them is none of the text. One of an unknown kind stands as it is. */
const decodedWords = (text: string): string =>
  text
    .replace(/(=\?[^?\s]+\?[bq]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi, '$1')
    .replace(
      /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi,
      (whole, charset: string, how: string, data: string) => {
        const bytes =
          how.toLowerCase() === 'b'
            ? Buffer.from(data, 'base64')
            : Buffer.from(
                data
                  .replaceAll('_', ' ')
                  .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
                    String.fromCharCode(Number.parseInt(hex, 16)),
                  ),
                'latin1',
              )
        try {
          return new TextDecoder(charset).decode(bytes)
        } catch {
          return whole
        }
      },
    )

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Thu, 3 Dec 2026 23:30:00 +0100 (CET)". Without a zone nobody knows which day it was here. */
function dateIn(value: string): Date | undefined {
  const [, day, month = '', year, hour, minute, second = '0', zone = ''] =
    /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|GMT|UTC?|Z)(?:\s*\([^)]*\))?$/i.exec(
      value,
    ) ?? []
  const at = months.indexOf(month.toLowerCase())
  if (at < 0) return undefined
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? []
  const off = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const local = new Date(
    Date.UTC(Number(year), at, Number(day), Number(hour), Number(minute), Number(second)),
  )
  // A 31st of February is no day.
  if (local.getUTCDate() !== Number(day) || local.getUTCMonth() !== at) return undefined
  return new Date(local.getTime() - off * 60_000)
}
