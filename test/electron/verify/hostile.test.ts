import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeRecord } from '../../../electron/api/make-record.ts'
import { readCaseFile, writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { RecordLevel } from '../../../src/domain/record-level.ts'
import { cleanText } from '../../../src/domain/text.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { filledCase } from '../../support/pdf/hostile/cases.ts'
import { shortText } from '../../support/pdf/hostile/texts.ts'
import { root } from '../../support/root.ts'
import { look } from '../../support/verify/saved-record.ts'

const at = { today: '2026-12-20', createdAt: '2026-12-20T14:32:00+01:00', version: '0' }

const chain = { installationId: 'här', entries: 1, weeded: 0, head: null, days: [], last: [] }

/** A record with a log extract that does not lie beside it, as where the PDF and its case file alone are looked at. */
async function stateOf(found: Case, level: RecordLevel, printed = found): Promise<string | undefined> {
  const { bytes } = await makeRecord(printed, {
    ...at,
    level,
    log: { chains: [chain], problem: null },
    assets: join(root, 'assets'),
  })
  const { points } = await look(bytes, level === '3a' ? undefined : writeCaseFile(found))
  return points.find(({ id }) => id === 'printed')?.state
}

const levels = ['1a', '2a', '3a'] as const

it.each([
  ['pictures', 'Stolar 👍🏽 till receptionen'],
  ['signs of other scripts', '﷽ och 漢字'],
  ['what is not seen', 'mjuk\u00ADbindning och \u200Bosynligt'],
  ['loose marks', 'e\u0301n kommune\u0301'],
  ['letters that look alike', 'µ och μ, α och ɑ'],
  ['more than a page', `${'Lång rad om stolar. '.repeat(400)}slut`],
])('the facts of a record hold against its case, whatever is written: %s', async (_what, text) => {
  const found = answered(exampleCase(), { 'subject.title': text, 'award.reason': `Skäl: ${text}` })
  for (const level of levels) expect(await stateOf(found, level), level).toBe('held')
})

it('words that are changed to others which the fonts lack too are missed all the same', async () => {
  const found = answered(exampleCase(), { 'award.reason': 'Lägst pris 👍 av dem som svarade' })
  const printed = answered(exampleCase(), { 'award.reason': 'Högst pris 👍 av dem som svarade' })
  expect(await stateOf(found, '2a', printed)).toBe('broken')
})

it('no text makes an untouched record look changed', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(shortText, { minLength: 3, maxLength: 8 }),
      fc.constantFrom(...levels),
      async (texts, level) => {
        const read = readCaseFile(writeCaseFile(filledCase(texts.map(cleanText), 3)))
        fc.pre(read.ok)
        expect(await stateOf(read.case, level)).not.toBe('broken')
      },
    ),
    { numRuns: 15, seed: 2026 },
  )
})
