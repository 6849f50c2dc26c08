import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { packageLimits, type PackageLimits } from '../../../../electron/exchange/package/limits.ts'
import { openZip } from '../../../../electron/exchange/package/zip-read.ts'
import { zipOf } from '../../../../electron/exchange/package/zip-write.ts'
import { craftZip, type CraftedEntry } from '../../../support/package/craft-zip.ts'

const words = Buffer.from('{"hej":1}')
const small: PackageLimits = {
  ...packageLimits,
  document: 1000,
  file: 1000,
  out: 2500,
  entries: 5,
  name: 40,
  ratio: 10,
  ratioFrom: 100,
}

/** All that comes out, or why nothing does. */
async function opened(bytes: Buffer, limits: PackageLimits = small): Promise<string> {
  try {
    const zip = await openZip(bytes, limits)
    let out = ''
    for (const name of zip.names) out += `${name}:${(await zip.read(name, limits.file)).length} `
    return out.trim()
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

const manifest: CraftedEntry = { name: 'manifest.json', data: words }
const crafted = (entry: Partial<CraftedEntry>): Buffer =>
  craftZip([manifest, { name: 'files/1-a.txt', data: words, ...entry }])

describe('what the program writes', () => {
  it('comes out as it went in, in order', async () => {
    const files = [
      { name: 'manifest.json', bytes: words },
      { name: 'case.json', bytes: Buffer.from('{}') },
      { name: 'files/1-Offert på köp (ny).pdf', bytes: randomBytes(900) },
    ]
    const bytes = await zipOf(files)
    const zip = await openZip(bytes, small)
    expect(zip.names).toEqual(files.map(({ name }) => name))
    for (const { name, bytes: went } of files) expect((await zip.read(name, 1000)).equals(went)).toBe(true)
    expect((await zipOf(files)).equals(bytes)).toBe(true)
  })

  it('is the same in every time zone', async () => {
    const zone = process.env['TZ']
    const made: string[] = []
    for (const other of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = other
      made.push((await zipOf([{ name: 'case.json', bytes: words }])).toString('hex'))
    }
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(made[0]).toBe(made[1])
  })

  it('is taken also where another program has compressed it', async () => {
    const data = Buffer.from('Anbud nummer ett, två och tre. '.repeat(3))
    expect(await opened(crafted({ data, deflate: true }))).toBe(
      `manifest.json:9 files/1-a.txt:${data.length}`,
    )
  })
})

describe('names', () => {
  it.each([
    ['../utanför.txt', 'inte hör dit'],
    ['files/../../x', 'mappar ligger i varandra'],
    ['files/..', 'inte hör dit'],
    ['/etc/passwd', 'mappar ligger i varandra'],
    ['/passwd', 'inte hör dit'],
    ['C:\\Windows\\x', 'inte hör dit'],
    ['files\\1-x', 'inte hör dit'],
    ['files/1-a\\..\\b', 'inte hör dit'],
    ['files/1-a:b', 'inte hör dit'],
    ['files/', 'inte hör dit'],
    ['files/1-', 'inte hör dit'],
    ['files/a.txt', 'inte hör dit'],
    ['files/1-a/b', 'mappar ligger i varandra'],
    ['files/1-a\u0000.txt', 'inte hör dit'],
    ['files/1-a\u202Efdp.exe', 'inte hör dit'],
    ['files/1-a\u2028b', 'inte hör dit'],
    ['readme.txt', 'inte hör dit'],
    ['manifest.json ', 'inte hör dit'],
    ['MANIFEST.JSON', 'inte hör dit'],
    ['manifest.json', 'två gånger'],
    [`files/1-${'a'.repeat(40)}`, 'ett namn är för långt'],
  ])('%j is refused', async (name, says) => {
    expect(await opened(crafted({ name }))).toContain(says)
  })

  it('as long as the format takes are refused', async () => {
    expect(await opened(crafted({ name: `files/1-${'a'.repeat(60_000)}` }))).toContain(
      'ett namn är för långt',
    )
  })

  it('that are no text are refused', async () => {
    const name = Buffer.concat([Buffer.from('files/1-'), Buffer.from([0xff, 0xfe])])
    expect(await opened(crafted({ name }))).toContain('skadats på vägen')
  })

  it('that differ before the data and in the directory are refused', async () => {
    expect(await opened(crafted({ localName: 'files/1-b.txt' }))).toContain('en fil har två namn')
  })

  it('in an extra field are refused', async () => {
    const extra = Buffer.concat([Buffer.from([0x75, 0x70, 2, 0]), Buffer.from('ab')])
    expect(await opened(crafted({ extra }))).toContain('den har tillägg')
  })
})

describe('what no program of ours writes', () => {
  it.each<[string, Partial<CraftedEntry>, string]>([
    ['a link', { mode: 0o120777 }, 'en genväg'],
    ['a folder', { mode: 0o040755 }, 'en genväg'],
    [
      'a lock of another program',
      { flags: 0x801, data: Buffer.alloc(21), saidSize: 9 },
      'låst av ett annat program',
    ],
    ['a strong lock of another program', { flags: 0x841 }, 'låst av ett annat program'],
    ['another way of packing', { method: 12, saidPacked: 9 }, 'packad på ett främmande sätt'],
    ['an entry that begins where another lies', { offset: 0 }, 'två namn'],
    ['one that begins in the middle of nothing', { offset: 7 }, 'skadats på vägen'],
  ])('%s is refused', async (_, entry, says) => {
    expect(await opened(crafted(entry))).toContain(says)
  })

  it('two entries that share their data are refused', async () => {
    const name = 'files/1-a.txt'
    const bytes = craftZip([manifest, { name, data: words }, { name, data: words }])
    expect(await opened(bytes)).toContain('två gånger')
    const shared = craftZip([
      { name, data: words },
      { name: 'files/1-b.txt', localName: name, data: words, offset: 0 },
    ])
    expect(await opened(shared)).toContain('två namn')
  })

  it('bytes between, before and after the files are refused', async () => {
    expect(await opened(craftZip([manifest], { after: Buffer.from('hidden') }))).toContain('bredvid filerna')
    expect(await opened(Buffer.concat([craftZip([manifest]), Buffer.from('x')]))).toContain('skadats')
    expect(await opened(Buffer.concat([Buffer.from('MZ'), craftZip([manifest])]))).toContain('skadats')
    expect(await opened(craftZip([manifest, manifest], { count: 1 }))).toMatch(/bredvid|mellan/)
  })

  it('a size of 64 bits is refused', async () => {
    const extra = Buffer.alloc(12)
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeBigUInt64LE(2n ** 60n, 4)
    expect(await opened(crafted({ extra, deflate: true, saidSize: 0xffffffff }))).toContain('den har tillägg')
    expect(await opened(crafted({ deflate: true, saidSize: 0xffffffff }))).toContain('större än')
  })

  it('a directory of 64 bits is refused', async () => {
    const plain = craftZip([manifest])
    const at = plain.readUInt32LE(plain.length - 6)
    const record = Buffer.alloc(56)
    record.writeUInt32LE(0x06064b50, 0)
    record.writeBigUInt64LE(2n ** 40n, 32)
    record.writeBigUInt64LE(BigInt(at), 48)
    const locator = Buffer.alloc(20)
    locator.writeUInt32LE(0x07064b50, 0)
    locator.writeBigUInt64LE(BigInt(plain.length - 22), 8)
    const lying = Buffer.concat([plain.subarray(0, -22), record, locator, plain.subarray(-22)])
    expect(await opened(lying)).toContain('fler än 5 filer')
  })
})

describe('bombs', () => {
  it('a flat one is stopped before it grows', async () => {
    const data = Buffer.alloc(900)
    expect(await opened(crafted({ data, deflate: true }))).toContain('växer orimligt')
  })

  it('one that says it is small is cut while it grows', async () => {
    const huge = Buffer.alloc(200_000_000)
    const bytes = crafted({ data: huge, deflate: true, saidSize: 50 })
    const before = process.memoryUsage().arrayBuffers
    expect(await opened(bytes, packageLimits)).toContain('skadats på vägen')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it('one that says it is larger than it is, is damaged', async () => {
    expect(await opened(crafted({ data: words, deflate: true, saidSize: 80 }))).toContain('skadats på vägen')
    expect(await opened(crafted({ data: words, saidSize: 80 }))).toContain('skadats på vägen')
  })

  it('a nested one is a file like another: nobody unpacks it', async () => {
    const inner = craftZip([{ name: 'bomb', data: Buffer.alloc(10_000_000), deflate: true }])
    expect(await opened(crafted({ name: 'files/1-a.zip', data: inner }), packageLimits)).toBe(
      `manifest.json:9 files/1-a.zip:${inner.length}`,
    )
  })

  it('many small ones are counted together, on what really comes out', async () => {
    const data = Buffer.alloc(900, 'Anbud')
    const many = [1, 2, 3].map((n) => ({ name: `files/${n}-a.txt`, data }))
    expect(await opened(craftZip([manifest, ...many]))).toContain('Innehållet är större än')
  })

  it('more entries than are taken are refused before they are read', async () => {
    const many = [1, 2, 3, 4, 5].map((n) => ({ name: `files/${n}-a.txt`, data: words }))
    expect(await opened(craftZip([manifest, ...many]))).toContain('fler än 5 filer')
    expect(await opened(craftZip([manifest], { count: 60_000 }))).toContain('fler än 5 filer')
  })
})
