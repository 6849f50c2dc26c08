import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordLevelSchema } from '../../../src/domain/record-level.ts'
import { nastyRecord } from '../../support/pdf/nasty-record.ts'
import { rendered, someFile } from '../../support/pdf/rendered.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'
import { faultsByVeraPdf, hasVeraPdf, notRun } from '../../support/pdf/verapdf.ts'

const isThere = hasVeraPdf()
if (!isThere) console.warn(notRun)

test.runIf(isThere)('veraPDF has nothing against a record of any level', { timeout: 300_000 }, async () => {
  const files = []
  for (const level of recordLevelSchema.options)
    for (const record of [sampleRecord, nastyRecord]) {
      const { bytes } = await rendered({ ...record, level }, level === '3a' ? [someFile] : [])
      files.push({ bytes, level })
    }
  expect(faultsByVeraPdf(files)).toEqual([])
})

/** Stands in for veraPDF: answers as it does, with the verdict for each file but the first `lost`. */
function standIn(verdict: 'PASS' | 'FAIL', lost = 0): string {
  const path = join(mkdtempSync(join(tmpdir(), 'direktlots-stand-in-')), 'verapdf')
  const answer = `shift 4; flavour=$1; shift; shift ${lost}; for file; do echo "${verdict} $file $flavour"; done`
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then echo veraPDF; exit 0; fi\n${answer}\n`)
  chmodSync(path, 0o755)
  return path
}

describe.skipIf(process.platform === 'win32')('its verdict', () => {
  const file = (level: '1a' | '2a') => ({ bytes: new Uint8Array([1]), level })

  test('is heard for the level and for PDF/UA-1 where that is claimed', () => {
    const faults = faultsByVeraPdf([file('2a'), file('1a')], standIn('FAIL'))
    expect(faults.map((fault) => fault.slice(0, 3))).toEqual(['2a:', 'ua1', '1a:'])
    expect(faultsByVeraPdf([file('2a'), file('1a')], standIn('PASS'))).toEqual([])
  })

  test('is missed where it says nothing, or is not there', () => {
    expect(() => faultsByVeraPdf([file('1a'), file('1a')], standIn('PASS', 1))).toThrow('1 of 2 files')
    expect(() => faultsByVeraPdf([file('1a')], join(tmpdir(), 'no-such-verapdf'))).toThrow('0 of 1 files')
    expect(hasVeraPdf(standIn('PASS'))).toBe(true)
    expect(hasVeraPdf(join(tmpdir(), 'no-such-verapdf'))).toBe(false)
  })
})
