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

const words = (most: number) =>
  fc
    .array(
      fc.constantFrom(
        'kalibrering',
        'av',
        'pumpar',
        'för',
        'två',
        'avdelningar',
        'enligt',
        'avtalskatalogen',
      ),
      { minLength: 3, maxLength: most },
    )
    .map((list) => list.join(' '))

/** Each profile with the words that fit in its longer answers: a policy asks for more beside them. */
const profiles = [
  ['law-only', 24],
  ['region-blekinge', 24],
  ['region-stockholm', 24],
  ['stockholms-stad', 24],
  ['region-sormland', 8],
  ['region-vastmanland', 8],
] as const

describe('a purchase for 120 000 kr from three that were asked', { timeout: 60_000 }, () => {
  test.each(profiles)('under %s is whole: nothing of what is asked for lacks', (profile) => {
    expect(openPoints(evaluateCase(smallCase({ profile }), today))).toEqual([])
  })

  test.each(profiles)('under %s fits four pages with evidence, checks and log', async (profile, most) => {
    expect(await pagesOf({ profile })).toBeLessThanOrEqual(4)
    const purchase = fc.record({
      profile: fc.constant(profile),
      title: words(24).map((text) => text.slice(0, 80)),
      searched: words(most),
      reason: words(most),
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
