import { expect, test } from 'vitest'
import { nastyRecord } from '../../support/pdf/nasty-record.ts'
import { faultsByPreflight, hasPreflight, preflightNotRun } from '../../support/pdf/preflight.ts'
import { rendered } from '../../support/pdf/rendered.ts'
import { sampleRecord } from '../../support/pdf/sample-record.ts'

const isThere = hasPreflight()
if (!isThere) console.warn(preflightNotRun)

test.runIf(isThere)(
  'Preflight has nothing against records of 1a, and much against one of 2a',
  async () => {
    const [sample, nasty, other] = await Promise.all([
      rendered({ ...sampleRecord, level: '1a' }),
      rendered({ ...nastyRecord, level: '1a' }),
      rendered({ ...sampleRecord, level: '2a' }),
    ])
    expect(faultsByPreflight([sample.bytes, nasty.bytes])).toEqual([])
    expect(faultsByPreflight([other.bytes, sample.bytes])).toEqual([expect.stringContaining('0.pdf')])
  },
  120_000,
)

test('it is missed where it is not there', () => {
  expect(hasPreflight('/no/such/java')).toBe(false)
  expect(() => faultsByPreflight([new Uint8Array([1])], '/no/such/java')).toThrow('0 of 1 files')
})
