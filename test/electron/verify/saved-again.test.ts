import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRecord } from '../../../electron/api/make-record.ts'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { exampleCase } from '../../support/cases/example.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { root } from '../../support/root.ts'
import { packedTogether, savedAgain } from '../../support/verify/saved-again.ts'
import { anInstallation, look, said, savedPdf } from '../../support/verify/saved-record.ts'

const places: Installation[] = []
const signed = new Map<string, Buffer>()
let unsigned = Buffer.alloc(0)
beforeAll(async () => {
  for (const level of ['2a', '3a'] as const) {
    const { place, id } = await anInstallation(level)
    places.push(place)
    signed.set(level, (await savedPdf(place, id)).bytes)
  }
  const { bytes } = await makeRecord(exampleCase(), {
    today: '2026-12-20',
    createdAt: '2026-12-20T14:32:00+01:00',
    version: '0',
    level: '2a',
    assets: join(root, 'assets'),
  })
  unsigned = Buffer.from(bytes)
})
afterAll(() => places.forEach((place) => place.close()))

const of = (level: '2a' | '3a'): Buffer => signed.get(level) ?? Buffer.alloc(0)
const saysOf = ({ points }: VerifyReport, wanted: string): string =>
  points.find(({ id }) => id === wanted)?.says ?? ''
const nothing = 'Innehållet gick inte att kontrollera: filen kan vara oförändrad, och den kan vara ändrad.'

describe('a record of which nothing shows the content', () => {
  it('from the command line with a byte changed is not said to be without fault', async () => {
    const changed = Buffer.from(unsigned)
    changed.write('5', changed.indexOf('CreateDate>2026') + 'CreateDate>202'.length)
    for (const file of [unsigned, changed]) {
      const report = await look(file)
      expect(report).toMatchObject({ verdict: 'partly', title: nothing })
      expect(saysOf(report, 'seal')).toContain('från kommandoraden')
    }
  })

  it('that was signed and saved again by another program has lost its seal, and that is said', async () => {
    const report = await look(savedAgain(of('2a')))
    expect(report).toMatchObject({ verdict: 'partly', title: nothing })
    expect(saysOf(report, 'seal')).toMatch(/skrevs under när den sparades.*finns inte kvar/)
    expect(saysOf(report, 'seal')).toContain('ett annat program har sparat om den')
    expect(saysOf(report, 'seal')).not.toContain('kommandoraden')
  })

  it('that was never signed and saved again by another program is told by how it is written', async () => {
    const report = await look(savedAgain(unsigned))
    expect(report).toMatchObject({ verdict: 'partly', title: nothing })
    expect(saysOf(report, 'seal')).toContain('ett annat program har sparat om den')
    expect(saysOf(report, 'seal')).not.toMatch(/kommandoraden|skrevs under/)
  })
})

describe('a record with the case in it, saved again by another program', () => {
  it('is read, and is not as the program wrote it because of that: nobody says that it is damaged', async () => {
    const report = await look(savedAgain(of('3a')))
    expect(said(report)).toBe('broken bytes')
    expect(saysOf(report, 'bytes')).toContain('sparad om av ett annat program')
    expect(JSON.stringify(report)).not.toMatch(/skadad|packad på/)
  })

  it('packed in a way that is not unpacked here is said to be another program’s, not damaged', async () => {
    const report = await look(packedTogether(of('3a')))
    expect(report).toMatchObject({
      verdict: 'foreign',
      title: 'Filen är sparad av ett annat program än Direktlots, och gick inte att kontrollera.',
    })
    expect(JSON.stringify(report)).not.toContain('skadad')
  })

  it('and cut off is damaged', async () => {
    const whole = packedTogether(of('3a'))
    expect(await look(whole.subarray(0, Math.floor(whole.length / 2)))).toMatchObject({
      title: 'Filen är skadad eller inte hel.',
    })
  })
})
