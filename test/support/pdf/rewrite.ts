import { deflateSync, inflateSync } from 'node:zlib'

/** One object of a file: its source with the stream, if it has one, unpacked. */
export type Edit = (object: string) => string

/**
 * The file with its objects edited. Streams are unpacked first, so that an edit sees what is in them, and lengths and
 * offsets are brought in line afterwards. Throws if the edit changed nothing.
 */
export function rewrite(bytes: Uint8Array, edit: Edit): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1])
  const offsets = [...source.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset))
  const ordered = [...offsets, start].toSorted((a, b) => a - b)
  let changed = false
  let out = source.slice(0, ordered[0])
  const moved: number[] = []
  for (const offset of ordered.slice(0, -1)) {
    const end = ordered[ordered.indexOf(offset) + 1]
    const object = unpacked(source.slice(offset, end))
    const edited = edit(object)
    changed ||= edited !== object
    moved[offsets.indexOf(offset)] = out.length
    out += packed(edited)
  }
  if (!changed) throw new Error('The edit found nothing to change')
  const rows = moved.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = source.slice(source.indexOf('trailer', start), source.lastIndexOf('startxref'))
  const table = `xref\n0 ${moved.length + 1}\n0000000000 65535 f \n${rows}`
  return new Uint8Array(Buffer.from(`${out}${table}${trailer}startxref\n${out.length}\n%%EOF\n`, 'latin1'))
}

const streamed = /^([^]*?>>\nstream\n)([^]*)(\nendstream[^]*)$/

function unpacked(object: string): string {
  const [, head = '', body = '', tail = ''] = streamed.exec(object) ?? []
  if (!head.includes('/Filter /FlateDecode')) return object
  return `${head}${inflateSync(Buffer.from(body, 'latin1')).toString('latin1')}${tail}`
}

function packed(object: string): string {
  const [, head = '', body = '', tail = ''] = streamed.exec(object) ?? []
  if (head === '') return object
  const data = head.includes('/Filter /FlateDecode')
    ? deflateSync(Buffer.from(body, 'latin1'), { level: 1 }).toString('latin1')
    : body
  return `${head.replace(/\/Length \d+/, `/Length ${data.length}`)}${data}${tail}`
}
