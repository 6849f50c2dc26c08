import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip that a person with bad intent writes by hand: what it says need not be so. */
export interface CraftedEntry {
  readonly name: string | Buffer
  readonly data: Uint8Array
  readonly deflate?: boolean
  /** The name before the data, where it is another than in the directory. */
  readonly localName?: string
  readonly saidSize?: number
  readonly saidPacked?: number
  readonly mode?: number
  readonly flags?: number
  readonly method?: number
  readonly extra?: Buffer
  /** Where the directory says it begins. */
  readonly offset?: number
}

/** The bytes of such a zip. `count`: how many entries it says it has. `after`: what lies after the last one. */
export function craftZip(
  entries: readonly CraftedEntry[],
  { count = entries.length, after = Buffer.alloc(0) }: { count?: number; after?: Buffer } = {},
): Buffer {
  const parts: Buffer[] = []
  const rows: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { data, flags = 0x800, extra = Buffer.alloc(0) } = entry
    const name = Buffer.from(entry.name)
    const local = Buffer.from(entry.localName ?? entry.name)
    const packed = entry.deflate === true ? deflateRawSync(data) : Buffer.from(data)
    const method = entry.method ?? (entry.deflate === true ? 8 : 0)
    const [size, packedSize] = [entry.saidSize ?? data.length, entry.saidPacked ?? packed.length]
    const common = Buffer.alloc(22)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(0x00210000, 6)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packedSize, 14)
    common.writeUInt32LE(size, 18)
    const row = Buffer.alloc(46)
    row.writeUInt32LE(0x02014b50, 0)
    row.writeUInt16LE(0x033f, 4)
    common.copy(row, 6)
    row.writeUInt16LE(name.length, 28)
    row.writeUInt16LE(extra.length, 30)
    row.writeUInt32LE(((entry.mode ?? 0o100600) << 16) >>> 0, 38)
    row.writeUInt32LE(entry.offset ?? at, 42)
    rows.push(row, name, extra)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    common.copy(head, 4)
    head.writeUInt16LE(local.length, 26)
    parts.push(head, local, packed)
    at += head.length + local.length + packed.length
  }
  const directory = Buffer.concat(rows)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at + after.length, 16)
  return Buffer.concat([...parts, after, directory, end])
}
