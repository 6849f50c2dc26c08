import { createCipheriv, createDecipheriv, createHash, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { damaged, strangeLock, wrongPassphrase } from './refusals.ts'

/**
 * A package that is locked with a passphrase:
 *
 *     direktlots-locked/1 ⏎
 *     {"kdf":"scrypt","n":…,"r":8,"p":1,"salt":…,"cipher":"aes-256-gcm","nonce":…} ⏎
 *     ciphertext, 16 bytes of GCM tag, 32 bytes of SHA-256 over all before them
 *
 * The two lines are the additional data of the cipher. The sum at the end tells a file that was damaged on its way from a
 * wrong passphrase, and needs none.
 */
const magic = 'direktlots-locked/1\n'

/** 128 MB of memory and about half a second: what a foreign file may ask for as well, and never more. */
export const costliest = 17
const cheapest = 10
const blockSize = 8
const memory = 128 * blockSize * 2 ** costliest + 1024 * 1024

const longestHeader = 1000
const [tagBytes, sumBytes] = [16, 32]

const base64 = (bytes: number) =>
  z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === bytes)
    .transform((text) => Buffer.from(text, 'base64'))

const headerSchema = z.strictObject({
  kdf: z.literal('scrypt'),
  n: z.int(),
  r: z.literal(blockSize),
  p: z.literal(1),
  salt: base64(16),
  cipher: z.literal('aes-256-gcm'),
  nonce: base64(12),
})

export const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic

/** The bytes locked with a passphrase (as `passphraseOf` of src/domain has it). `cost`: log₂ of scrypt's N. */
export async function lock(
  bytes: Uint8Array,
  passphrase: string,
  random: (count: number) => Uint8Array,
  cost: number = costliest,
): Promise<Buffer> {
  const [salt, nonce] = [random(16), random(12)]
  const n = 2 ** cost
  const header = {
    kdf: 'scrypt',
    n,
    r: blockSize,
    p: 1,
    salt: Buffer.from(salt).toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: Buffer.from(nonce).toString('base64'),
  }
  const head = Buffer.from(`${magic}${JSON.stringify(header)}\n`, 'utf8')
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, n), nonce)
  cipher.setAAD(head)
  const parts = [head, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat([...parts, sumOf(parts)])
}

/** Throws Refusal where the file was damaged on its way, or is locked in another way: what is known without a passphrase. */
export function refuseDamagedLock(bytes: Uint8Array): void {
  partsOf(bytes)
}

/** What was locked. Throws Refusal: damaged, or the passphrase is wrong. */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Buffer> {
  const { head, header, sealed, tag } = partsOf(bytes)
  const key = await keyOf(passphrase, header.salt, header.n)
  const decipher = createDecipheriv('aes-256-gcm', key, header.nonce, { authTagLength: tagBytes })
  decipher.setAAD(head)
  decipher.setAuthTag(tag)
  const open = decipher.update(sealed)
  try {
    return Buffer.concat([open, decipher.final()])
  } catch {
    throw wrongPassphrase()
  }
}

function partsOf(bytes: Uint8Array) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lineEnd = file.indexOf('\n', magic.length)
  if (!isLocked(file) || lineEnd < 0 || lineEnd > longestHeader) throw damaged()
  const [sealedAt, tagAt, sumAt] = [lineEnd + 1, file.length - sumBytes - tagBytes, file.length - sumBytes]
  if (tagAt < sealedAt) throw damaged()
  if (!timingSafeEqual(sumOf([file.subarray(0, sumAt)]), file.subarray(sumAt))) throw damaged()
  const header = headerSchema.safeParse(jsonOf(file.toString('utf8', magic.length, lineEnd)))
  // What a foreign header asks for is bounded before any of it is done.
  if (!header.success || !isCost(header.data.n)) throw strangeLock()
  return {
    head: file.subarray(0, sealedAt),
    header: header.data,
    sealed: file.subarray(sealedAt, tagAt),
    tag: file.subarray(tagAt, sumAt),
  }
}

const isCost = (n: number): boolean =>
  n >= 2 ** cheapest && n <= 2 ** costliest && Number.isInteger(Math.log2(n))

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function sumOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const keyOf = (passphrase: string, salt: Uint8Array, n: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const cost = { N: n, r: blockSize, p: 1, maxmem: memory }
    scrypt(Buffer.from(passphrase, 'utf8'), salt, 32, cost, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
