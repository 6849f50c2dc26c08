/**
 * A small, strict reader of e-mail (RFC 5322, 2045, 2047, 2231), written apart from what writes it: it refuses bare line
 * feeds, long lines, headers that are there twice and words that are not closed.
 */
export interface Mail {
  /** By name in small letters; unfolded, not yet decoded. */
  readonly headers: ReadonlyMap<string, string>
  readonly subject: string
  readonly to: readonly string[]
  readonly body: string
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[]
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly content: string
}

const fail = (why: string): never => {
  throw new Error(`not a mail: ${why}`)
}

export function readEml(text: string): Mail {
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) fail('a line end that is not CRLF')
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 998) fail('a line over 998 octets')
  const whole = partOf(text)
  for (const value of whole.headers.values()) if (/[^\x20-\x7E]/.test(value)) fail('a header beyond ASCII')
  const type = parametersOf(whole.headers.get('content-type') ?? 'text/plain')
  const parts = type.value === 'multipart/mixed' ? split(whole.content, type.get('boundary')) : [whole]
  const [first, ...rest] = parts
  if (first === undefined) return fail('no part')
  if (parametersOf(first.headers.get('content-type') ?? '').value !== 'text/plain') fail('no text first')
  return {
    headers: whole.headers,
    subject: decodeWords(whole.headers.get('subject') ?? fail('no subject')),
    to: (whole.headers.get('to') ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
    body: decoded(first).toString('utf8'),
    files: rest.map((part) => {
      const disposition = parametersOf(part.headers.get('content-disposition') ?? '')
      if (disposition.value !== 'attachment') fail('a part that is no attachment')
      const content = parametersOf(part.headers.get('content-type') ?? '')
      if (decodeWords(content.get('name')) !== disposition.get('filename')) fail('two names of one file')
      return { name: disposition.get('filename'), type: content.value, bytes: decoded(part) }
    }),
  }
}

function partOf(text: string): Part {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) fail('headers without an end')
  const headers = new Map<string, string>()
  for (const line of text
    .slice(0, end)
    .replace(/\r\n[ \t]/g, '\0')
    .split('\r\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]+):[ ]?([\s\S]*)$/.exec(line) ?? fail(`a header "${line}"`)
    if (headers.has(name.toLowerCase())) fail(`${name} twice`)
    headers.set(name.toLowerCase(), value.replaceAll('\0', ' ').trim())
  }
  // A line that holds an encoded word is at most 76 characters (RFC 2047, 2).
  for (const line of text.slice(0, end).split('\r\n'))
    if (line.includes('=?') && line.length > 76) fail('an encoded word on a long line')
  return { headers, content: text.slice(end + 4) }
}

function split(content: string, boundary: string): readonly Part[] {
  if (!/^[\w'()+,./:=? -]{1,70}$/.test(boundary)) fail('a boundary that is none')
  const sections = `\r\n${content}`.split(`\r\n--${boundary}`)
  if (!sections.at(-1)?.startsWith('--')) fail('no last boundary')
  return sections.slice(1, -1).map((section) => {
    if (!section.startsWith('\r\n')) fail('a boundary in the middle of a line')
    return partOf(section.slice(2))
  })
}

function decoded({ headers, content }: Part): Buffer {
  if (headers.get('content-transfer-encoding') !== 'base64') fail('an encoding other than base64')
  const rows = content.replace(/\r\n$/, '').split('\r\n')
  if (rows.some((row) => row.length > 76)) fail('base64 over 76 characters')
  const joined = rows.join('')
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(joined)) fail('no base64')
  return Buffer.from(joined, 'base64')
}

function decodeWords(value: string): string {
  if (!value.includes('=?')) return value
  return value
    .split(' ')
    .map((word) => {
      const [, base64 = ''] =
        /^=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=$/.exec(word) ?? fail(`an encoded word "${word}"`)
      if (word.length > 75) fail('an encoded word over 75 characters')
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))
    })
    .join('')
}

interface Parameters {
  readonly value: string
  get(name: string): string
}

/** A value with parameters: `name="x"`, `name*=UTF-8''x%20y`, and `name*0*=…; name*1*=…`. */
function parametersOf(header: string): Parameters {
  const [value = '', ...rest] = header.match(/(?:[^;"]|"(?:[^"\\]|\\.)*")+/g) ?? []
  const found = new Map<string, string>()
  for (const each of rest) {
    const [, name = '', quoted, token] =
      /^\s*([A-Za-z0-9*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))\s*$/.exec(each) ?? fail(`a parameter "${each}"`)
    if (found.has(name)) fail(`${name} twice`)
    found.set(name, quoted?.replace(/\\(.)/g, '$1') ?? token ?? '')
  }
  return { value: value.trim(), get: (name) => extended(found, name) ?? found.get(name) ?? '' }
}

function extended(found: ReadonlyMap<string, string>, name: string): string | undefined {
  let text = found.get(`${name}*`) ?? ''
  for (let n = 0; found.has(`${name}*${n}*`); n += 1) text += found.get(`${name}*${n}*`) ?? ''
  if (text === '') return undefined
  if (!text.startsWith("UTF-8''")) fail('an extended parameter without its set of characters')
  return decodeURIComponent(text.slice("UTF-8''".length))
}
