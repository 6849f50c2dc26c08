import { afterEach, describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { base64, hashOf } from '../../support/api/files-app.ts'
import { Installation } from '../../support/package/two-installations.ts'
import { anInstallation, look, savedBundle, savedPdf } from '../../support/verify/saved-record.ts'

const open: Installation[] = []
afterEach(() => open.splice(0).forEach((one) => one.close()))

async function looked(place: Installation, bytes: Buffer): Promise<VerifyReport> {
  const { upload } = await place.call('package.begin', { name: 'fil', size: bytes.length })
  await place.call('package.part', { upload, index: 0, data: base64(bytes) })
  return place.call('verify.finish', { upload, sha256: hashOf(bytes) })
}

const known = ({ points }: VerifyReport): string => points.find(({ id }) => id === 'known')?.says ?? ''

describe('a record that is looked at where its case is', () => {
  it('is said not to be the version that is kept, once another has taken its place', async () => {
    const { place, id } = await anInstallation('3a')
    open.push(place)
    const first = await savedPdf(place, id)
    expect(known(await looked(place, first.bytes))).toMatch(/^PDF:en är, byte för byte, version 1 /)
    await place.call('case.enter', {
      id,
      page: 'arende',
      entries: [{ path: 'subject.title', text: 'Något annat' }],
    })
    const second = await savedPdf(place, id)
    expect(known(await looked(place, second.bytes))).toMatch(/^PDF:en är, byte för byte, version 2 /)
    expect(known(await looked(place, first.bytes))).toMatch(
      /^PDF:en är, byte för byte, version 1 .* Den är ersatt: den senaste är version 2, gjord /,
    )
  })

  it('is said to be replaced in a bundle too', async () => {
    const { place, id } = await anInstallation('2a')
    open.push(place)
    const first = readFileSync(await savedBundle(place, id, 'zip'))
    const fresh = await looked(place, first)
    expect(fresh.verdict).toBe('holds')
    expect(known(fresh)).toMatch(/^PDF:en är, byte för byte, version 1 /)
    expect(known(fresh)).not.toContain('ersatt')
    await place.call('case.enter', {
      id,
      page: 'arende',
      entries: [{ path: 'record.diarienummer', text: 'MT 2026/131' }],
    })
    await savedPdf(place, id)
    expect(known(await looked(place, first))).toContain('Den är ersatt: den senaste är version 2')
  })

  it('is known by its sum where a colleague has taken the case over, by a key that is not known there', async () => {
    const { place, id } = await anInstallation('3a')
    open.push(place)
    const { bytes } = await savedPdf(place, id)
    const { path } = await place.call('take-over.save', { id, to: 'Ola Ny', page: 'dokumentation' })
    const other = new Installation('Ola Ny', 'Assistent')
    open.push(other)
    await other.settle()
    expect(await other.opened(readFileSync(path ?? ''))).toMatchObject({ is: 'taken-over' })
    const report = await looked(other, bytes)
    expect(report.verdict).toBe('holds')
    expect(report.points.find(({ id: point }) => point === 'key')).toMatchObject({ state: 'told' })
    expect(known(report)).toMatch(/^PDF:en är, byte för byte, version 1 /)
    const stranger = new Installation('Lo Åberg', 'Registrator')
    open.push(stranger)
    await stranger.settle()
    expect(await looked(stranger, bytes)).toMatchObject({
      verdict: 'partly',
      title: expect.stringContaining('en nyckel som inte är känd här') as string,
    })
  })

  it('is known though a service has added its part after the end', async () => {
    const { place, id } = await anInstallation('3a')
    open.push(place)
    const { bytes } = await savedPdf(place, id)
    const signed = Buffer.concat([bytes, Buffer.from('\n% tillagt\n')])
    expect(known(await looked(place, signed))).toMatch(/^Programmets del av PDF:en är version 1 /)
  })
})

it('a sheet is said to be one, and is not taken for a record without its seal', async () => {
  const { place, id } = await anInstallation('2a')
  open.push(place)
  const { path } = await place.call('registration.sheet', { id })
  const report = await look(readFileSync(path ?? ''))
  expect(report).toMatchObject({
    verdict: 'foreign',
    title: 'Filen anger att den är ett underlag för diarieföring.',
  })
  expect(report.points[0]?.says).toContain('det paket den sparades i')
})
