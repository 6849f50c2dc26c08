import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRecord } from '../../../electron/api/make-record.ts'
import { recordLevelSchema } from '../../../src/domain/record-level.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { openPoints } from '../../../src/rules/evaluate/open-points.ts'
import { smallCase, smallLog, type SmallPurchase } from '../../support/cases/small.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

const today = '2026-12-14'
const recordOf = (purchase: SmallPurchase, level: (typeof recordLevelSchema.options)[number] = '2a') =>
  makeRecord(smallCase(purchase), {
    today,
    createdAt: '2026-12-14T10:02:00+01:00',
    version: '1.0.0',
    assets: `${root}/assets`,
    log: smallLog,
    missingFiles: [],
    level,
  })
const pagesOf = async (purchase: SmallPurchase): Promise<number> =>
  (await readPdf((await recordOf(purchase)).bytes)).pages.length

const words = fc
  .array(
    fc.constantFrom('kalibrering', 'av', 'pumpar', 'för', 'två', 'avdelningar', 'enligt', 'avtalskatalogen'),
    {
      minLength: 3,
      maxLength: 24,
    },
  )
  .map((list) => list.join(' '))

describe('a purchase for 120 000 kr from three that were asked', { timeout: 60_000 }, () => {
  test('is whole: nothing of what the law asks for lacks', () => {
    expect(openPoints(evaluateCase(smallCase({ profile: 'law-only' }), today))).toEqual([])
  })

  test('fits four pages under the law alone, with evidence, checks and log, whatever is written in it', async () => {
    const purchase = fc.record({
      profile: fc.constant('law-only'),
      title: words.map((text) => text.slice(0, 80)),
      searched: words,
      reason: words,
      evidence: fc.integer({ min: 0, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(purchase, async (one) => {
        expect(await pagesOf(one)).toBeLessThanOrEqual(4)
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })

  test.each(recordLevelSchema.options)('is sound as %s', async (level) => {
    const { bytes } = await recordOf({ profile: 'law-only' }, level)
    expect(inspectPdf(bytes, level).problems).toEqual([])
    expect((await readPdf(bytes)).pages).toHaveLength(4)
  })
})
