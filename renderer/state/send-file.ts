import type { Answer } from '../../src/contract/answer.ts'
import type { Args, Results } from '../../src/contract/channels.ts'
import { partBytes } from '../../src/domain/attachments/limits.ts'
import { ask } from '../bridge.ts'

interface Sent {
  readonly upload: string
  /** SHA-256 in hex of what was read here. */
  readonly sha256: string
}

/**
 * Reads a file and sends it over in parts. `onShare` hears how much has gone, 0 to 1. Answers what finishes it; an error of
 * the other side as it came, and one that says so where the file cannot be read.
 */
export async function sendFile(
  file: File,
  at: Pick<Args<'attachment.begin'>, 'id' | 'belongsTo'>,
  onShare: (share: number) => void,
): Promise<Answer<Sent>> {
  const begun = await ask('attachment.begin', { ...at, name: file.name || 'fil', size: file.size })
  if (!begun.ok) return begun
  const { upload } = begun.value
  const bytes = await readBytes(file)
  if (bytes === null) {
    await ask('attachment.cancel', { upload })
    const message = `Filen ”${file.name}” gick inte att läsa. Öppna den i sitt eget program för att se att den är hel och nedladdad, stäng den, och lägg till den igen.`
    return { ok: false, error: { code: 'file', message } }
  }
  for (let index = 0; index * partBytes < bytes.length; index += 1) {
    const part = bytes.subarray(index * partBytes, (index + 1) * partBytes)
    const answer: Answer<Results['attachment.part']> = await ask('attachment.part', {
      upload,
      index,
      data: base64(part),
    })
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
