import { weekdayOf } from '../../src/domain/local-date.ts'

/** A message as a mail program opens it: one receiver or none, text, and files. */
export interface Draft {
  /** Addresses only: a name in the header could be one that nobody else may see. */
  readonly to: readonly string[]
  readonly subject: string
  /** Plain text with line feeds. */
  readonly body: string
  readonly files: readonly DraftFile[]
  /** ISO instant with time zone: when the draft was made. */
  readonly date: string
  /** A word that the parts do not hold: the same for the same message. */
  readonly boundary: string
}

export interface DraftFile {
  readonly name: string
  /** `application/pdf` and the like. */
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * The draft as an .eml file (RFC 5322 and MIME). `X-Unsent: 1` makes classic Outlook and Thunderbird open it as a draft to
 * send, and there is no From: the mail program puts its own sender there. Lines end with CRLF. What is no plain address
 * is left out of To: whatever stands in it cannot become another receiver or another header.
 */
export function emlOf(draft: Draft): string {
  const to = draft.to.filter((address) => plainAddress.test(address))
  const head = [
    'X-Unsent: 1',
    ...(to.length === 0 ? [] : [`To: ${to.join(',\r\n ')}`]),
    `Subject: ${headerText(draft.subject, 'Subject: '.length)}`,
    `Date: ${mailDate(draft.date)}`,
    'MIME-Version: 1.0',
  ]
  const text = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(utf8(crlf(draft.body))),
  ]
  if (draft.files.length === 0) return lines([...head, ...text, ''])
  const parts = draft.files.map((file) => [
    `--${draft.boundary}`,
    `Content-Type: ${file.type};`,
    contentName(file.name),
    'Content-Disposition: attachment;',
    dispositionName(file.name),
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(Buffer.from(file.bytes)),
  ])
  return lines([
    ...head,
    `Content-Type: multipart/mixed; boundary="${draft.boundary}"`,
    '',
    `--${draft.boundary}`,
    ...text,
    ...parts.flat(),
    `--${draft.boundary}--`,
    '',
  ])
}

const plainAddress = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}$/

const lines = (rows: readonly string[]): string => rows.join('\r\n')

const crlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n')

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

/** A header is one line: a line break in what was typed would begin another header. */
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .trim()

const wrapped = (bytes: Buffer): string => bytes.toString('base64').replace(/(.{76})(?=.)/g, '$1\r\n')

/** The longest line that holds an encoded word (RFC 2047). */
const wordLine = 76
const wordAround = '=?utf-8?B??='.length

/** RFC 2047: plain ASCII as it is, otherwise encoded. */
function headerText(text: string, before: number): string {
  const plain = oneLine(text)
  const isPlain = /^[\x20-\x7E]*$/.test(plain) && plain.length <= 60 && !plain.includes('=?')
  return isPlain ? plain : encodedWords(plain, before)
}

/** Words of RFC 2047 that fit their lines with a sign after them, none of which splits a letter. */
function encodedWords(plain: string, before: number): string {
  const words: string[] = []
  let current = ''
  for (const letter of plain) {
    const room = wordLine - 1 - wordAround - (words.length === 0 ? before : 1)
    if (Math.ceil(utf8(current + letter).length / 3) * 4 > room) {
      words.push(current)
      current = ''
    }
    current += letter
  }
  return [...words, current].map((word) => `=?utf-8?B?${utf8(word).toString('base64')}?=`).join('\r\n ')
}

/** Longest file name that is written out: more than any file system keeps. */
const longestName = 255
/** What a line of a parameter holds of a name in the form of RFC 2231. */
const longestPiece = 54

/** A name of plain letters, which every mail program takes as it stands. */
const isPlainName = (name: string): boolean => /^[\x20-\x7E]*$/.test(name) && !/["\\]|=\?/.test(name)

/**
 * The name twice, each as programs that write mail do: here in words of RFC 2047, which older ones read, and in the disposition
 * after RFC 2231. No cut or plainer name stands beside: some would take that one.
 */
function contentName(value: string): string {
  const name = fileName(value)
  if (isPlainName(name)) return ` name="${name}"`
  return ` name="${encodedWords(name, ' name="'.length)}"`
}

function dispositionName(value: string): string {
  const name = fileName(value)
  return isPlainName(name) ? ` filename="${name}"` : pieces('filename', name).join(';\r\n')
}

/** A name, and no way to another folder: the last part of a path, without what no file system takes. */
function fileName(value: string): string {
  const last = oneLine(value).split(/[\\/]/).at(-1) ?? ''
  const name = [...last.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').trim()].slice(0, longestName).join('')
  return /^\.*$/.test(name) ? 'fil' : name
}

/** Each piece holds whole letters: some mail programs decode it before they put it to the others. */
function pieces(name: string, plain: string): readonly string[] {
  const parts: string[] = []
  for (const letter of plain) {
    const token = encodeURIComponent(letter).replace(
      /['()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    const last = parts.at(-1)
    if (last === undefined || last.length + token.length > longestPiece) parts.push(token)
    else parts[parts.length - 1] = last + token
  }
  if (parts.length === 1) return [` ${name}*=UTF-8''${parts[0] ?? ''}`]
  return parts.map((part, index) => ` ${name}*${index}*=${index === 0 ? "UTF-8''" : ''}${part}`)
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-20T09:00:00+01:00` → `Fri, 20 Nov 2026 09:00:00 +0100`. */
function mailDate(instant: string): string {
  const [, date = '', time = '', zone = '+00:00'] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(instant) ?? []
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = days[weekdayOf(date) - 1] ?? ''
  return `${weekday}, ${day} ${months[Number(month) - 1] ?? ''} ${year} ${time} ${zone === 'Z' ? '+0000' : zone.replace(':', '')}`
}
