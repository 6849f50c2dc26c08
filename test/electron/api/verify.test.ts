import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { base64, hashOf } from '../../support/api/files-app.ts'
import { Installation } from '../../support/package/two-installations.ts'
import { anInstallation, said, savedBundle, savedPdf } from '../../support/verify/saved-record.ts'

const open: Installation[] = []
afterEach(() => open.splice(0).forEach((one) => one.close()))

async function sent(place: Installation, bytes: Buffer): Promise<string> {
  const { upload } = await place.call('package.begin', { name: 'fil', size: bytes.length })
  await place.call('package.part', { upload, index: 0, data: base64(bytes) })
  return upload
}

async function looked(place: Installation, bytes: Buffer, caseFile?: string): Promise<VerifyReport> {
  const upload = await sent(place, bytes)
  const beside = caseFile === undefined ? {} : { caseFile }
  return place.call('verify.finish', { upload, sha256: hashOf(bytes), ...beside })
}

const ids = ({ points }: VerifyReport): readonly string[] => points.map(({ id }) => id)

it('a file of its own is known by key and version; elsewhere neither is said, and the case can be opened', async () => {
  const { place, id } = await anInstallation('3a')
  open.push(place)
  const { bytes } = await savedPdf(place, id)
  const own = await looked(place, bytes)
  expect(said(own)).toBe('holds')
  expect(ids(own)).toEqual(expect.arrayContaining(['key', 'known']))
  expect(own.holdsCase).toBe(false)

  const there = new Installation('Lo Åberg', 'Registrator')
  open.push(there)
  await there.settle()
  const other = await looked(there, bytes)
  expect(said(other)).toBe('partly')
  expect(other.points.filter(({ state }) => state === 'unchecked').map((one) => one.id)).toEqual(['key'])
  expect(ids(other)).not.toContain('known')
  expect(other.holdsCase).toBe(true)
  expect(await there.call('case.list', {})).toEqual({ cases: [], damaged: [] })
})

it('a folder is asked for, and looked through where one is chosen', async () => {
  const { place, id } = await anInstallation('2a')
  open.push(place)
  place.saveIn = await savedBundle(place, id, 'folder')
  const report = await place.call('verify.folder', {})
  expect(report === null ? '' : said(report)).toBe('holds')
  place.cancels = true
  expect(await place.call('verify.folder', {})).toBeNull()
})

it('it is stopped when the person says so, and a file that changed on the way is not looked at', async () => {
  const { place, id } = await anInstallation('2a')
  open.push(place)
  const bytes = readFileSync(await savedBundle(place, id, 'zip'))
  const upload = await sent(place, bytes)
  const waiting = place.refusal('verify.finish', { upload, sha256: hashOf(bytes) })
  await place.call('work.cancel', {})
  expect(await waiting).toMatch(/Du avbröt/)
  const other = await sent(place, bytes)
  expect(await place.refusal('verify.finish', { upload: other, sha256: '0'.repeat(64) })).toMatch(/ändrades/)
})
