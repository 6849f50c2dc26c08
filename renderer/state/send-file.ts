import type { Answer } from '../../src/contract/answer.ts'
import type { Args } from '../../src/contract/channels.ts'
import { partBytes } from '../../src/domain/attachments/limits.ts'
import { ask } from '../bridge.ts'

interface Sent {
  readonly upload: string
  /** SHA-256 in hex of what was read here. */
  readonly sha256: string
}

/** The channels that a file goes over by: it begins, comes in parts, or is given up. */
interface Way {
  readonly begin: (at: {
    readonly name: string
    readonly size: number
  }) => Promise<Answer<{ upload: string }>>
  readonly part: (part: {
    upload: string
    index: number
    data: string
  }) => Promise<Answer<{ received: number }>>
  readonly cancel: (at: { upload: string }) => Promise<unknown>
}

/**
 * Reads a file and sends it over in parts, to be kept in a case. `onShare` hears how much has gone, 0 to 1. Answers what
 * finishes it; an error of the other side as it came, and one that says so where the file cannot be read.
 */
export const sendFile = (
  file: File,
  at: Pick<Args<'attachment.begin'>, 'id' | 'belongsTo'>,
  onShare: (share: number) => void,
): Promise<Answer<Sent>> =>
  send(file, onShare, {
    begin: (named) => ask('attachment.begin', { ...at, ...named }),
    part: (part) => ask('attachment.part', part),
    cancel: (upload) => ask('attachment.cancel', upload),
  })

/** The same of a file that somebody else has made with the program. */
export const sendPackage = (file: File, onShare: (share: number) => void): Promise<Answer<Sent>> =>
  send(file, onShare, {
    begin: (named) => ask('package.begin', named),
    part: (part) => ask('package.part', part),
    cancel: (upload) => ask('package.cancel', upload),
  })

async function send(file: File, onShare: (share: number) => void, way: Way): Promise<Answer<Sent>> {
  const begun = await way.begin({ name: file.name || 'fil', size: file.size })
  if (!begun.ok) return begun
  const { upload } = begun.value
  const bytes = await readBytes(file)
  if (bytes === null) {
    await way.cancel({ upload })
    const message = `Filen ”${file.name}” gick inte att läsa. Öppna den i sitt eget program för att se att den är hel och nedladdad, stäng den, och lägg till den igen.`
    return { ok: false, error: { code: 'file', message } }
  }
  for (let index = 0; index * partBytes < bytes.length; index += 1) {
    const part = bytes.subarray(index * partBytes, (index + 1) * partBytes)
    const answer = await way.part({ upload, index, data: base64(part) })
    if (!answer.ok) return answer
    onShare(answer.value.received / bytes.length)
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { ok: true, value: { upload, sha256 } }
}

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** So many bytes are given to one call that its arguments fit on the stack. */
const stride = 0x8000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += stride)
    text += String.fromCharCode(...bytes.subarray(at, at + stride))
  return btoa(text)
}
