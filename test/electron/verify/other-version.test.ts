import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyFile } from '../../../electron/verify/verify.ts'
import { sealIn } from '../../../electron/verify/seal.ts'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { rewrite } from '../../support/pdf/rewrite.ts'
import { root } from '../../support/root.ts'
import { anInstallation, said, savedBundle, savedPdf, trusting } from '../../support/verify/saved-record.ts'

const places: Installation[] = []
const made = new Map<string, { bytes: Buffer; caseText: string | undefined; zip: Buffer }>()
beforeAll(async () => {
  for (const level of ['2a', '3a'] as const) {
    const { place, id } = await anInstallation(level)
    places.push(place)
    made.set(level, {
      ...(await savedPdf(place, id)),
      zip: readFileSync(await savedBundle(place, id, 'zip', true)),
    })
  }
})
afterAll(() => places.forEach((place) => place.close()))

/** Looks with a program that came later than the one that wrote the file. */
const lookLater = async (bytes: Uint8Array, caseText?: string): Promise<VerifyReport> =>
  (
    await verifyFile(
      { name: 'fil', bytes: Buffer.from(bytes), caseText },
      { assets: join(root, 'assets'), version: '9', knows: trusting },
    )
  ).report

const statesOf = ({ points }: VerifyReport): readonly string[] =>
  points.map(({ id, state }) => `${id} ${state}`)

describe('a record by another version of the program', () => {
  it.each(['2a', '3a'] as const)(
    'holds by its sums, its log and its signature, and is said not to be made anew (%s)',
    async (level) => {
      const { bytes, caseText, zip } = made.get(level) ?? { bytes: Buffer.alloc(0), zip: Buffer.alloc(0) }
      for (const report of [await lookLater(bytes, caseText), await lookLater(zip)]) {
        expect(said(report)).toBe('holds')
        expect(statesOf(report)).toEqual(
          expect.arrayContaining(['seal held', 'case held', 'printed held', 'printed-rest told']),
        )
        const says = report.points.find(({ id }) => id === 'printed-rest')?.says
        expect(says).toContain('gjord av version 0 av programmet, och det här är version 9')
        expect(says).toContain('sidorna kan inte göras om här')
      }
      expect(statesOf(await lookLater(zip))).toContain('log held')
    },
  )

  it('that says the seven facts in other words is not accused of it', async () => {
    const { bytes, caseText } = made.get('2a') ?? { bytes: Buffer.alloc(0), caseText: '' }
    let isDone = false
    const worded = rewrite(sealIn(bytes)?.plain ?? bytes, (object) => {
      if (isDone || !/ TJ\b/.test(object)) return object
      isDone = true
      return object.replaceAll(/<([0-9a-f]{4})([0-9a-f]{4})/g, '<$2$1')
    })
    const report = await lookLater(worded, caseText)
    expect(said(report)).toBe('partly')
    expect(report.points.find(({ id }) => id === 'printed')?.says).toContain('med andra ord')
  })
})
