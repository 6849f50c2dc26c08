import { inflateSync } from 'node:zlib'

/** A part of a PDF that is another than it should be, in words that end a sentence. */
type Part = string

/**
 * What of a PDF is another than in the one it should be, whatever it is packed by: two programs pack the same pages to different
 * bytes. Empty where nothing is. Takes only files whose streams have been found to be of reasonable size.
 */
export function partsThatDiffer(should: Buffer, is: Buffer): readonly Part[] {
  const [wanted, there] = [objectsOf(should), objectsOf(is)]
  const parts = new Set<Part>()
  for (const number of new Set([...wanted.keys(), ...there.keys()])) {
    const [a, b] = [wanted.get(number), there.get(number)]
    if (a !== b) parts.add(partOf(a ?? '', b ?? ''))
  }
  return [...parts].toSorted()
}

/** What an object is for, by what it says of itself. What is drawn over words stands with the pages. */
function partOf(a: string, b: string): Part {
  const text = `${a}\n${b}`
  const found = kinds.find(([sign]) => sign.test(text))
  return found === undefined ? 'filens uppbyggnad' : found[1]
}

const kinds: readonly (readonly [sign: RegExp, part: Part])[] = [
  [/\/Type \/Annot|\/Subtype \/(?:Link|FreeText|Widget|Stamp)\b|\/Annots\b/, 'länkar och anteckningar'],
  [/\/Type \/EmbeddedFile|\/Type \/Filespec/, 'bifogade filer'],
  [/<\?xpacket|\/CreationDate/, 'filens egenskaper'],
  [/\/Type \/Page\b|\bBT\n|\bBDC\b| re\n| TJ\b/, 'det som syns på sidorna'],
  [/\/Dest\b[^]*\/Parent|\/Type \/Outlines/, 'bokmärken'],
]

/** The objects by number, each with its stream unpacked and without what only says how it is packed; last what stands outside. */
function objectsOf(file: Buffer): ReadonlyMap<string, string> {
  const text = file.toString('latin1')
  const objects = new Map<string, string>()
  let outside = ''
  let from = 0
  for (;;) {
    objectStart.lastIndex = from
    const found = objectStart.exec(text)
    if (found === null) break
    outside += text.slice(from, found.index)
    const end = endOf(text, objectStart.lastIndex)
    const name = objects.has(found[1] ?? '') ? `${found[1] ?? ''} ${objects.size}` : (found[1] ?? '')
    objects.set(name, unpacked(file, text, objectStart.lastIndex, end))
    from = end
  }
  outside += text.slice(from)
  // Where each object lies depends on how large they are packed.
  const table = outside.lastIndexOf('xref\n0 ')
  const before = table < 0 ? outside : outside.slice(0, table)
  const trailer = outside.slice(Math.max(outside.indexOf('trailer', Math.max(table, 0)), 0))
  return objects.set('', `${before}${trailer.replaceAll(/startxref\s+\d+/g, '')}`)
}

const objectStart = /(?<=^|\n)(\d+ \d+) obj\n/g

/** After the object: a stream may hold anything, so its end is looked for after its own. */
function endOf(text: string, start: number): number {
  const close = text.indexOf('endobj\n', start)
  const stream = text.indexOf('>>\nstream\n', start)
  const after =
    stream >= 0 && (close < 0 || stream < close) ? text.indexOf('\nendstream\nendobj\n', stream) : close
  if (after < 0) return text.length
  return text.indexOf('endobj\n', after) + 'endobj\n'.length
}

function unpacked(file: Buffer, text: string, start: number, end: number): string {
  const source = text.slice(start, end)
  const at = source.indexOf('>>\nstream\n')
  if (at < 0) return source
  const head = source.slice(0, at).replace(/\/Length \d+/, '')
  const body = start + at + '>>\nstream\n'.length
  const close = text.lastIndexOf('\nendstream', end)
  const bytes = file.subarray(body, Math.max(close, body))
  if (!head.includes('/Filter /FlateDecode')) return `${head}${bytes.toString('latin1')}`
  try {
    return `${head}${inflateSync(bytes).toString('latin1')}`
  } catch {
    return `${head}${bytes.toString('latin1')}`
  }
}
