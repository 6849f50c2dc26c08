import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { base64, hashOf } from '../../support/api/files-app.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { anInstallation, look, sum } from '../../support/verify/saved-record.ts'

const open: Installation[] = []
afterEach(() => open.splice(0).forEach((one) => one.close()))

/** An installation that has saved a masked copy by itself, and the copy. */
async function copied() {
  const { place, id } = await anInstallation('2a')
  open.push(place)
  await place.call('masked.save', { id, page: 'kopia', evenWithoutGround: true })
  return { place, copy: readFileSync(join(place.folder, place.suggested)) }
}

async function looked(place: Installation, bytes: Buffer) {
  const { upload } = await place.call('package.begin', { name: 'kopia.pdf', size: bytes.length })
  await place.call('package.part', { upload, index: 0, data: base64(bytes) })
  return place.call('verify.finish', { upload, sha256: hashOf(bytes) })
}

it('a copy alone is shown with its sum, and with where to find the one to compare it with', async () => {
  const { copy } = await copied()
  const report = await look(copy)
  expect(report).toMatchObject({
    verdict: 'foreign',
    title: 'Filen anger att den är en maskerad kopia av en dokumentation.',
    facts: [{ term: 'Filens SHA-256', value: sum(copy) }],
  })
  const says = report.points[0]?.says
  expect(says).toContain('”Kopians SHA-256” i den fullständiga dokumentationen')
  expect(says).toContain('Är de lika är kopian oförändrad')
  expect(says).toContain('välj zip-filen eller mappen')
})

it('a copy is known by its sum where the case that noted it is, and a changed one is not', async () => {
  const { place, copy } = await copied()
  const { points } = await looked(place, copy)
  expect(points.find(({ id }) => id === 'known')).toMatchObject({
    state: 'held',
    says: expect.stringMatching(
      /^Kopian är, byte för byte, den som ärendet ”.*” på den här datorn har antecknat, sparad 2026-12-20\.$/,
    ) as string,
  })
  const changed = Buffer.concat([copy, Buffer.from('\n')])
  expect((await looked(place, changed)).points.map(({ id }) => id)).toEqual(['file'])
})
