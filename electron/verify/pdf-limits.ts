import { inflateSync } from 'node:zlib'

/** The most that may come out of a PDF's streams, in bytes, and how many times larger one may become beyond the first megabyte. */
const limits = { one: 60 * 1024 * 1024, together: 250 * 1024 * 1024, ratio: 200, ratioFrom: 1024 * 1024 }

/** Why a PDF is not read: it grows too much as it is unpacked, or is packed as the program never packs. */
interface NotRead {
  readonly why: 'grows' | 'packing'
  /** The same as a sentence. */
  readonly says: string
}

/**
 * Why a PDF is not read further; null where it may be. A reader program unpacks whatever it is told to: so all that is
 * packed in it is unpacked here first, cut while it grows. Only the one way of packing that the program uses is taken.
 */
export function hostileIn(file: Buffer): NotRead | null {
  const text = file.toString('latin1')
  let together = 0
  let from = 0
  let outside = ''
  for (;;) {
    const found = nextStream(text, from)
    if (found === null) break
    outside += text.slice(from, found.keyword)
    const size = unpacked(file.subarray(found.start))
    if (size === null) return growsTooMuch
    together += size
    if (together > limits.together) return growsTooMuch
    from = found.end
  }
  outside += text.slice(from)
  return isStrange(outside) ? packedOtherwise : null
}

const growsTooMuch: NotRead = { why: 'grows', says: 'Filen växer orimligt när den packas upp.' }

const packedOtherwise: NotRead = {
  why: 'packing',
  says: 'Filen är packad på ett sätt som Direktlots inte använder.',
}

function nextStream(text: string, from: number) {
  const keyword = text.indexOf('stream', from)
  if (keyword < 0) return null
  if (text.startsWith('endstream', keyword - 3)) return { keyword, start: keyword + 6, end: keyword + 6 }
  const start = keyword + (text.startsWith('\r\n', keyword + 6) ? 8 : 7)
  const close = text.indexOf('endstream', start)
  return { keyword, start, end: close < 0 ? text.length : close }
}

/** How large a stream becomes; null where it is too much. What is not packed is as large as it is. */
function unpacked(bytes: Buffer): number | null {
  // The two bytes that packed data begins with.
  const [first = 0, second = 0] = bytes
  if ((first & 0x0f) !== 8 || ((first << 8) | second) % 31 !== 0) return 0
  const most = Math.min(limits.one, Math.max(limits.ratioFrom, bytes.length * limits.ratio))
  try {
    return inflateSync(bytes, { maxOutputLength: most }).length
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ERR_BUFFER_TOO_LARGE' ? null : 0
  }
}

/** Other ways of packing, packing twice, names in disguise, or a lock. */
const isStrange = (outside: string): boolean =>
  /\/Filter\s*(?:\[|\/(?!FlateDecode\b))/.test(outside) ||
  /\/[A-Za-z]*#[0-9A-Fa-f]{2}/.test(outside.replaceAll(/\/application#2[Ff]json/g, '')) ||
  /\/(?:Encrypt|DecodeParms|ObjStm|XRef)\b/.test(outside)
