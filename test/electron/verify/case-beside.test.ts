import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRecord } from '../../../electron/api/make-record.ts'
import type { VerifyPoint, VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { exampleCase } from '../../support/cases/example.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { root } from '../../support/root.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { filesIn, named, signedAnew, zipped } from '../../support/verify/repack.ts'
import { anInstallation, look, said, savedBundle } from '../../support/verify/saved-record.ts'

const text = writeCaseFile(exampleCase())
const turned = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value

/** The same case, as other programs and people write it. */
const ways: readonly (readonly [string, (was: string) => string])[] = [
  ['with the line ends of Windows', (was) => was.replaceAll('\n', '\r\n')],
  ['on one line', (was) => JSON.stringify(JSON.parse(was))],
  ['in another order', (was) => JSON.stringify(turned(JSON.parse(was)))],
  ['with a byte order mark', (was) => `\uFEFF${was}`],
]

const records = new Map<'2a' | '3a', Buffer>()
let place: Installation
let zip = ''
beforeAll(async () => {
  for (const level of ['2a', '3a'] as const) {
    const made = await makeRecord(exampleCase(), {
      today: '2026-12-20',
      createdAt: '2026-12-20T14:32:00+01:00',
      version: '0',
      level,
      assets: join(root, 'assets'),
    })
    records.set(level, Buffer.from(made.bytes))
  }
  const made = await anInstallation('2a')
  place = made.place
  zip = await savedBundle(place, made.id, 'zip')
})
afterAll(() => place.close())

const of = (level: '2a' | '3a'): Buffer => records.get(level) ?? Buffer.alloc(0)
const point = ({ points }: VerifyReport, wanted: string): VerifyPoint | undefined =>
  points.find(({ id }) => id === wanted)

describe('a case file beside a record that is the same case, written by something else', () => {
  it.each(ways)('%s: is said to be the same, and no fault', async (_what, written) => {
    const report = await look(of('2a'), written(text))
    expect(said(report)).toBe('partly')
    expect(point(report, 'case')).toMatchObject({ state: 'held' })
    expect(point(report, 'case')?.says).toMatch(
      /^Ärendefilen bredvid är samma ärende, men inte skriven av Direktlots: /,
    )
    expect(point(report, 'printed')?.state).toBe('held')
  })

  it.each(ways)('%s: beside a record with the case in it too', async (_what, written) => {
    const report = await look(of('3a'), written(text))
    expect(said(report)).toBe('partly')
    expect(point(report, 'case-beside')).toMatchObject({ state: 'held' })
    expect(point(report, 'case-beside')?.says).toContain('samma ärende')
  })

  it.each(ways)('%s: with other content it is a fault still', async (_what, written) => {
    const other = written(text.replace('infusionspumpar', 'infusionsställ'))
    expect(said(await look(of('2a'), other))).toContain('broken case')
    expect(said(await look(of('3a'), other))).toBe('broken case-beside')
  })

  it.each(ways)('%s: in a bundle a file is what was put there, to the byte', async (_what, written) => {
    const files = await filesIn(zip)
    const name = named(files, '.direktlots.json')
    files.set(name, Buffer.from(written(String(files.get(name)))))
    expect(said(await look(await zipped(files)))).toContain(`file:${name}`)
    // Also where somebody writes the list anew to fit.
    expect(said(await look(await zipped(signedAnew(files, aKey()))))).toContain(' case')
  })
})

it('a file beside that is no case file at all is another than the record’s', async () => {
  expect(said(await look(of('2a'), 'Hej'))).toBe('broken case')
})
