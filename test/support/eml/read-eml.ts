/** A mail as a mail program reads it: headers by name in small letters, and the plain text. Throws where it is no such mail. */
export interface Mail {
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

/** Parses a message of one text part (RFC 5322, MIME): folded headers, encoded words, base64. */
export function readEml(raw: string): Mail {
  if (/(^|[^\r])\n/.test(raw)) throw new Error('a line does not end with CRLF')
  const end = raw.indexOf('\r\n\r\n')
  if (end < 0) throw new Error('there is no body')
  const headers = new Map<string, string>()
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon < 1) throw new Error(`no header: ${line}`)
    const name = line.slice(0, colon).toLowerCase()
    if (headers.has(name)) throw new Error(`${name} stands twice`)
    headers.set(name, decoded(line.slice(colon + 1).trim()))
  }
  if (!headers.get('content-type')?.startsWith('text/plain; charset=utf-8')) throw new Error('no plain text')
  if (headers.get('content-transfer-encoding') !== 'base64') throw new Error('no base64')
  const text = Buffer.from(raw.slice(end + 4).replaceAll('\r\n', ''), 'base64').toString('utf8')
  return { headers, text: text.replaceAll('\r\n', '\n') }
}

/** RFC 2047: the blank between two encoded words is none of the text. */
const decoded = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'))
