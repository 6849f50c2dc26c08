import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { awayWith } from '../../../src/domain/case/away.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { logSection } from '../../../src/record/sections/log-extract.ts'
import { anInstallation, type Installation, undecided } from '../../support/package/two-installations.ts'
import { savedBundle } from '../../support/verify/saved-record.ts'

describe('a case file of its own', () => {
  it('is noted as what the case was read in out of, as a record and a bundle are', async () => {
    const place = await anInstallation('Lo Åberg (exempel)', 'Registrator')
    const text = writeCaseFile(undecided())
    const { id } = await place.call('file.import', { text, name: 'kalibrering.direktlots.json' })
    const { brought = [] } = await place.caseNow(id)
    expect(brought).toMatchObject([
      { by: 'Lo Åberg (exempel)', from: 'case-file', name: 'kalibrering.direktlots.json', logs: [] },
    ])
    expect(JSON.stringify(logSection(undefined, { brought }))).toContain(
      'kalibrering.direktlots.json (ärendefil), ',
    )
  })
})

describe('a case that a colleague has, opened out of a bundle on another computer', () => {
  let kim: Installation
  let ola: Installation
  /** Kim’s new computer. */
  let later: Installation
  let id = ''
  beforeEach(async () => {
    kim = await anInstallation('Kim Ek (exempel)', 'Enhetschef')
    ola = await anInstallation('Ola Ny (exempel)', 'Assistent')
    later = await anInstallation('Kim Ek (exempel)', 'Enhetschef, ny dator')
    id = await kim.has(undecided())
    await kim.attach(id, 'offert.txt', Buffer.from('Anbud'))
  })

  const handedOver = async (from: Installation, to: string): Promise<Buffer> => {
    from.sources.advance(60_000)
    const { path } = await from.call('take-over.save', { id, to, page: 'arende' })
    return readFileSync(path ?? '')
  }
  const bundleOf = async (place: Installation): Promise<Buffer> =>
    readFileSync(await savedBundle(place, id, 'zip'))
  const type = (who: Installation, text: string) =>
    who.call('case.enter', { id, entries: [{ path: 'subject.description', text }], page: 'arende' })
  /** Ola takes it in, writes in it, and hands it back. */
  const backFrom = async (package_: Buffer): Promise<Buffer> => {
    await ola.opened(package_)
    await type(ola, 'Skrivet av Ola.')
    return handedOver(ola, 'Kim Ek (exempel)')
  }

  it('is told to be elsewhere still, and comes back there', async () => {
    const package_ = await handedOver(kim, 'Ola Ny (exempel)')
    await later.opened(await bundleOf(kim))
    expect(awayWith(await later.caseNow(id))).toMatchObject({ to: 'Ola Ny (exempel)' })
    expect(await later.opened(await backFrom(package_))).toMatchObject({ is: 'taken-over', again: true })
    const found = await later.caseNow(id)
    expect(found.subject.description).toBe('Skrivet av Ola.')
    expect(awayWith(found)).toBeUndefined()
    // Where it was read in from is not forgotten.
    expect(found.brought).toMatchObject([{ from: 'bundle' }])
  })

  it('comes back also where the bundle was saved before it was handed over', async () => {
    const bundle = await bundleOf(kim)
    await later.opened(bundle)
    const package_ = await handedOver(kim, 'Ola Ny (exempel)')
    expect(await later.opened(await backFrom(package_))).toMatchObject({ again: true })
    expect((await later.caseNow(id)).subject.description).toBe('Skrivet av Ola.')
  })

  it('does not come back over a version that was saved there', async () => {
    await later.opened(await bundleOf(kim))
    const package_ = await handedOver(kim, 'Ola Ny (exempel)')
    await later.call('record.save', { id })
    expect((await later.caseNow(id)).record.versions).toHaveLength(2)
    expect(await later.openRefused(await backFrom(package_))).toContain('har ändrats här')
  })

  it('does not come back over what was written there, or where it was taken back', async () => {
    const package_ = await handedOver(kim, 'Ola Ny (exempel)')
    const bundle = await bundleOf(kim)
    await later.opened(bundle)
    await later.call('take-over.back', { id, reason: 'Ola är sjuk.', page: 'arende' })
    const back = await backFrom(package_)
    expect(await later.openRefused(back)).toContain('har ändrats här')

    const third = await anInstallation('Kim Ek (exempel)', 'Enhetschef, tredje datorn')
    await third.opened(bundle)
    await type(third, 'Skrivet på tredje datorn.')
    expect(await third.openRefused(back)).toContain('har ändrats här')
    expect((await third.caseNow(id)).subject.description).toBe('Skrivet på tredje datorn.')
  })
})
