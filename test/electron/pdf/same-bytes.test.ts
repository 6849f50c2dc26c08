import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { nastyRecord } from '../../support/pdf/nasty-record.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { recordOf, rendered } from '../../support/pdf/rendered.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const script = fileURLToPath(new URL('../../support/pdf/print-hash.ts', import.meta.url))

/** Renders in a process whose clock shows the time of another place. */
function elsewhere(zone: string): { hash: string; offset: number } {
  const output = execFileSync(process.execPath, ['--no-warnings', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  const { hash, offset }: Record<string, unknown> = JSON.parse(output)
  return { hash: String(hash), offset: Number(offset) }
}

describe('the same record', { timeout: 60_000 }, () => {
  test('gives the same bytes', async () => {
    const first = await rendered(sampleRecord)
    const second = await rendered(sampleRecord)
    expect(hashOf(second.bytes)).toBe(hashOf(first.bytes))
  })

  test('gives the same bytes whatever the process has drawn before', async () => {
    // Micro sign and Greek mu share a glyph, and so do two letters written in one way or in two.
    for (const text of ['\u03BCg', '\u00B5g', 'e\u0301 \u00E9', '\u0627\u0644'])
      await rendered(recordOf({ kind: 'paragraph', text }))
    await rendered(nastyRecord)
    const { bytes } = await rendered(sampleRecord)
    expect(hashOf(bytes)).toBe(elsewhere('UTC').hash)
  })

  test.each(['\u03BCg', '\u00B5g'])('reads %s back as written, whatever was drawn before', async (text) => {
    for (const before of ['\u03BCg', '\u00B5g']) await rendered(recordOf({ kind: 'paragraph', text: before }))
    const { bytes } = await rendered(recordOf({ kind: 'paragraph', text }))
    expect((await readPdf(bytes)).text).toContain(text)
  })

  test('gives the same bytes wherever the computer stands', () => {
    const newYork = elsewhere('America/New_York')
    const tokyo = elsewhere('Asia/Tokyo')
    expect([newYork.offset, tokyo.offset]).toEqual([300, -540])
    expect(newYork.hash).toBe(tokyo.hash)
  })

  test('gives other bytes and another file ID when only the case file differs', async () => {
    const idOf = (bytes: Uint8Array): string | undefined =>
      /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    const first = await rendered(sampleRecord)
    const second = await rendered({ ...sampleRecord, caseSha256: 'f'.repeat(64) })
    expect(idOf(first.bytes)).toMatch(/^[\da-f]{32}$/)
    expect(idOf(second.bytes)).not.toBe(idOf(first.bytes))
  })

  test('bears the time it is given and no other', async () => {
    const { bytes } = await rendered(sampleRecord)
    const { info } = await readPdf(bytes)
    expect(info['CreationDate']).toBe('D:20261120133200Z')
    expect(info['Custom']).toEqual(new Map([['CaseSHA256', sampleRecord.caseSha256]]))
    await expect(rendered({ ...sampleRecord, createdAt: 'i fredags' })).rejects.toThrow('createdAt')
  })
})
