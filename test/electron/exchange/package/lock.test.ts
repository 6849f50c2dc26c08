import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isLocked, lock, refuseDamagedLock, unlock } from '../../../../electron/exchange/package/lock.ts'
import { passphraseOf, readPassphrase } from '../../../../src/domain/passphrase.ts'
import { fixedSources } from '../../../support/store/sources.ts'

const phrase = 'tre blåa hästar'
const secret = Buffer.from('Anbud: 11 000 kr i månaden')
const random = (): ((n: number) => Uint8Array) => {
  const sources = fixedSources()
  return (n) => sources.randomBytes(n)
}
/** Cheap, so that the tests need not wait. */
const locked = (bytes: Uint8Array = secret): Promise<Buffer> => lock(bytes, phrase, random(), 10)

async function why(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'opened'
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

/** The same with another header, and a sum that agrees with it. */
function withHeader(bytes: Buffer, change: (header: Record<string, unknown>) => unknown): Buffer {
  const [start, end] = [bytes.indexOf('\n') + 1, bytes.indexOf('\n', bytes.indexOf('\n') + 1)]
  const header = JSON.parse(bytes.toString('utf8', start, end)) as Record<string, unknown>
  const body = Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(JSON.stringify(change(header))),
    bytes.subarray(end, -32),
  ])
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

describe('a locked file', () => {
  it('opens with its passphrase alone, and shows nothing of what it holds', async () => {
    const bytes = await locked()
    expect(isLocked(bytes)).toBe(true)
    expect(bytes.includes('Anbud')).toBe(false)
    expect((await unlock(bytes, phrase)).equals(secret)).toBe(true)
    expect(await why(() => unlock(bytes, 'tre blåa hundar'))).toContain('Lösenordet är fel')
  })

  it('is the same bytes from the same source, and others from another', async () => {
    expect((await locked()).equals(await locked())).toBe(true)
    expect((await lock(secret, phrase, randomBytes, 10)).equals(await locked())).toBe(false)
  })

  it('is locked as hard as the program does it by itself', async () => {
    const bytes = await lock(secret, phrase, random())
    expect(bytes.toString('latin1', 0, 120)).toContain('"n":131072,"r":8,"p":1')
    expect((await unlock(bytes, phrase)).equals(secret)).toBe(true)
  })

  it('holds what is empty', async () => {
    expect((await unlock(await locked(Buffer.alloc(0)), phrase)).length).toBe(0)
  })

  it('that was cut or changed on its way is told from a wrong passphrase, without one', async () => {
    const bytes = await locked()
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * tenth) / 10))
      expect(await why(() => refuseDamagedLock(cut)), `${tenth} tenths`).toContain('skadats på vägen')
    }
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      expect(await why(() => refuseDamagedLock(flipped)), `byte ${at}`).toContain('skadats på vägen')
    }
  })

  it('that was changed on purpose does not open', async () => {
    const bytes = await locked()
    const body = Buffer.from(bytes.subarray(0, -32))
    const at = body.length - 20
    body[at] = (body[at] ?? 0) ^ 1
    const mended = Buffer.concat([body, createHash('sha256').update(body).digest()])
    expect(await why(() => unlock(mended, phrase))).toContain('ändrat filen med avsikt')
    const reworded = withHeader(bytes, ({ kdf, ...rest }) => ({ ...rest, kdf }))
    expect(await why(() => unlock(reworded, phrase))).toContain('ändrat filen med avsikt')
  })

  it.each<[string, Record<string, unknown>]>([
    ['more memory than a computer has', { n: 2 ** 30 }],
    ['a little more than the program itself', { n: 2 ** 18 }],
    ['next to nothing', { n: 2 }],
    ['what is no power of two', { n: 100_000 }],
    ['larger blocks', { r: 4096 }],
    ['more rounds', { p: 1000 }],
    ['another way', { kdf: 'pbkdf2' }],
    ['another cipher', { cipher: 'aes-256-ctr' }],
    ['a short nonce', { nonce: 'AAAA' }],
    ['a long salt', { salt: 'A'.repeat(800) }],
    ['what is not known', { more: 1 }],
  ])('that asks for %s is refused before any of it is done', async (_, change) => {
    const bytes = withHeader(await locked(), (header) => ({ ...header, ...change }))
    expect(await why(() => unlock(bytes, phrase))).toMatch(/inte använder|skadats på vägen/)
  })
})

describe('a passphrase', () => {
  it('is the same however its letters are put together, and without spaces at its ends', () => {
    expect(passphraseOf(`  ${phrase.normalize('NFD')}\n`)).toBe(phrase.normalize('NFC'))
  })

  it.each(['', 'kort', '           x', 'aaaaaaaaaaaaaaaa', '            '])('%j is too weak', (text) => {
    expect(readPassphrase(text)).toMatchObject({ ok: false })
  })

  it('of a few words is taken', () => {
    expect(readPassphrase(` ${phrase} `)).toEqual({ ok: true, value: phrase })
  })
})
