import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../../electron/exchange/package/fingerprint.ts'
import { readManifest, writeManifest } from '../../../../electron/exchange/package/manifest.ts'
import { packedOf } from '../../../../electron/exchange/package/pack.ts'
import { newReference } from '../../../../electron/exchange/package/reference.ts'
import { kindOfFile, unpack } from '../../../../electron/exchange/package/unpack.ts'
import { zipOf, type PackedFile } from '../../../../electron/exchange/package/zip-write.ts'
import { sha256Of } from '../../../../electron/store/attachments.ts'
import type { Installation } from '../../../../electron/store/installation.ts'
import { fixedSources } from '../../../support/store/sources.ts'

const packOf = async (...args: Parameters<typeof packedOf>): Promise<Buffer> =>
  (await packedOf(...args)).bytes

function anInstallation(): Installation {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { id: 'i1', publicKey: publicKey.export({ format: 'der', type: 'spki' }), privateKey }
}

const ours = anInstallation()
const content = {
  kind: 'paper' as const,
  caseId: 'c1',
  reference: 'DL-7K3F-92QX',
  madeAt: '2026-12-01T10:00:00+01:00',
  madeBy: { name: 'Kim Ek (exempel)' },
  asks: ['award' as const],
}
const files: readonly PackedFile[] = [
  { name: 'case.json', bytes: Buffer.from('{"format":"direktlots-case/1"}') },
  { name: 'files/1-offert.pdf', bytes: Buffer.from('%PDF offert') },
]
const packed = (): Promise<Buffer> => packOf(content, files, ours)

async function why(bytes: Buffer): Promise<string> {
  try {
    if (kindOfFile(bytes) === 'locked') return 'locked'
    await unpack(bytes)
    return 'opened'
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

type Entries = Parameters<typeof writeManifest>[0]['entries']
const listed = (of: readonly PackedFile[]): Entries =>
  of.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256Of(bytes) }))

/** A package whose manifest, signed by its maker, says what it likes of what is in it. */
const made = (inside: readonly PackedFile[], entries: Entries, more: object = {}): Promise<Buffer> =>
  zipOf([
    { name: 'manifest.json', bytes: Buffer.from(writeManifest({ ...content, ...more, entries }, ours)) },
    ...inside,
  ])

describe('a package', () => {
  it('opens with what was put in it, signed', async () => {
    const { manifest, text, sha256, files: out } = await unpack(await packed())
    expect(manifest).toMatchObject({ ...content, format: 'direktlots-package/1' })
    expect(text).toBe('{"format":"direktlots-case/1"}')
    expect(sha256).toBe(sha256Of(Buffer.from(text)))
    expect(out.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['files/1-offert.pdf', '%PDF offert'],
    ])
  })

  it('is the same bytes of the same facts, key and files', async () => {
    expect((await packed()).equals(await packed())).toBe(true)
  })

  it('cut at any tenth is refused with what to do', async () => {
    const bytes = await packed()
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const said = await why(bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)))
      expect(said, `${tenth} tenths`).toMatch(/skadats på vägen|inget underlag/)
    }
  })

  it('with any byte changed is refused', async () => {
    const bytes = await packed()
    // Which program wrote it, with what needs, at what time, its own sum, and rights on a disk it never comes to: unused.
    const unused = unusedIn(bytes)
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      const said = await why(flipped)
      if (!unused.has(at)) expect(said, `byte ${at}`).not.toBe('opened')
      if (said !== 'opened') expect(said, `byte ${at}`).toMatch(/Be |Fråga|Välj|Uppdatera/)
    }
  })

  it('with any bit of its format line changed is told to be damaged, and not of another version', async () => {
    const bytes = await packed()
    const line = Buffer.from('"format": "direktlots-package/1"')
    const from = bytes.indexOf(line)
    for (let bit = 0; bit < line.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      const at = from + Math.floor(bit / 8)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8))
      expect(await why(flipped), `bit ${bit}`).toContain('skadats på vägen')
    }
  })
})

/** Places in the zip's own headers that decide nothing: found by their signatures, as the format has them. */
function unusedIn(bytes: Buffer): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) found.add(at)
  }
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const signature = bytes.readUInt32LE(at)
    // The local header: all but how long the name and the extra are.
    if (signature === 0x04034b50) add(at + 4, at + 26)
    if (signature === 0x02014b50) {
      add(at + 4, at + 8)
      // Flags: those of locks are looked at.
      add(at + 8, at + 10)
      add(at + 12, at + 20)
      add(at + 34, at + 42)
    }
    // The number of this disk's entries, and the directory's size.
    if (signature === 0x06054b50) {
      add(at + 6, at + 10)
      add(at + 12, at + 16)
    }
  }
  return found
}

describe('what the manifest says and what there is', () => {
  const [document, offer] = files
  if (document === undefined || offer === undefined) throw new Error('no files')

  it('are the same, or the package is refused', async () => {
    const more = { name: 'files/2-mer.txt', bytes: Buffer.from('mer') }
    expect(await why(await made([...files, more], listed(files)))).toContain('förteckningen')
    expect(await why(await made([document], listed(files)))).toContain('förteckningen')
    expect(await why(await made([document, more], listed(files)))).toContain('förteckningen')
    expect(await why(await made([], []))).toContain('fel innehåll')
  })

  it('the case comes first, and only files after it', async () => {
    const swapped = [offer, document]
    expect(await why(await made(swapped, listed(swapped)))).toContain('fel innehåll')
    const twice = [document, { name: 'answer.json', bytes: Buffer.from('{}') }]
    expect(await why(await made(twice, listed(twice)))).toContain('inte hör dit')
    expect(await why(await made(files, listed(files), { kind: 'answer' }))).toContain('fel innehåll')
    const late = await zipOf([...files, { name: 'manifest.json', bytes: Buffer.from('{}') }])
    expect(await why(late)).toContain('ordningen')
  })

  it.each<[string, Partial<PackedFile>]>([
    ['other bytes', { bytes: Buffer.from('%PDF 0ffert') }],
    ['more bytes', { bytes: Buffer.from('%PDF offert ') }],
    ['none', { bytes: Buffer.alloc(0) }],
  ])('a file with %s than were hashed is refused', async (_, change) => {
    expect(await why(await made([document, { ...offer, ...change }], listed(files)))).toContain('skadats')
  })
})

describe('the signature', () => {
  const entries = listed(files)
  const forged = (change: (manifest: Record<string, unknown>) => object): Promise<Buffer> => {
    const manifest = JSON.parse(writeManifest({ ...content, entries }, ours)) as Record<string, unknown>
    return zipOf([{ name: 'manifest.json', bytes: Buffer.from(JSON.stringify(change(manifest))) }, ...files])
  }
  const otherKey = Buffer.from(anInstallation().publicKey).toString('base64')

  it.each<[string, object]>([
    ['another maker', { madeBy: { name: 'Någon annan (exempel)' } }],
    ['another reference', { reference: 'DL-0000-0000' }],
    ['another case', { caseId: 'c2' }],
    ['other decisions', { asks: ['award', 'contract'] }],
    ['another kind', { kind: 'take-over' }],
    ['another key', { publicKey: otherKey }],
    ['no key', { publicKey: Buffer.from('no key').toString('base64') }],
    ['an empty signature', { signature: '' }],
  ])('of a manifest with %s does not hold', async (_, change) => {
    expect(await why(await forged((manifest) => ({ ...manifest, ...change })))).toContain(
      'underskrift stämmer inte',
    )
  })

  it('of another installation holds, and has its own fingerprint', async () => {
    const theirs = anInstallation()
    const { manifest } = await unpack(await packOf(content, files, theirs))
    const key = Buffer.from(manifest.publicKey, 'base64')
    expect(fingerprintOf(key)).toBe(fingerprintOf(theirs.publicKey))
    expect(fingerprintOf(key)).not.toBe(fingerprintOf(ours.publicKey))
    expect(fingerprintOf(key)).toMatch(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/)
  })

  it('comes after the format: a newer one is told to be newer, another to be none', async () => {
    expect(await why(await forged((m) => ({ ...m, format: 'direktlots-package/2' })))).toContain(
      'Uppdatera Direktlots',
    )
    expect(await why(await forged((m) => ({ ...m, format: 'other' })))).toContain('inget underlag')
    expect(await why(await forged((m) => ({ ...m, more: 1 })))).toContain('skadats')
    expect(() => readManifest(Buffer.from([0xff, 0xfe, 0x7b]))).toThrow('skadats')
  })
})

describe('another file', () => {
  it.each([
    ['an empty one', '', 'inget underlag'],
    ['a text', 'Hej', 'inget underlag'],
    ['a PDF', '%PDF-1.7', 'inget underlag'],
    ['a case file', '{"format":"direktlots-case/1"}', 'Läs in'],
    ['a case file with a mark of order', '\uFEFF{\n "format": "direktlots-case/1"', 'Läs in'],
  ])('%s is told what to do with', async (_, text, says) => {
    expect(await why(Buffer.from(text))).toContain(says)
  })

  it('a zip of something else is none', async () => {
    expect(await why(await zipOf([{ name: 'case.json', bytes: Buffer.from('{}') }]))).toContain(
      'inget underlag',
    )
  })
})

it('a reference is read aloud without mistakes, and differs', () => {
  const sources = fixedSources()
  const made = Array.from({ length: 50 }, () => newReference((n) => sources.randomBytes(n)))
  expect(new Set(made).size).toBe(50)
  for (const one of made) expect(one).toMatch(/^DL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})
