import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { anInstallation, savedBundle, savedPdf, sum } from '../../support/verify/saved-record.ts'

let place: Installation
let id = ''
beforeEach(async () => {
  ;({ place, id } = await anInstallation('2a'))
})
afterEach(() => place.close())

const versions = async (): Promise<NonNullable<Case['record']['versions']>> =>
  (await place.caseNow(id)).record.versions ?? []

const types = (path: string, text: string): Promise<unknown> =>
  place.call('case.enter', { id, entries: [{ path, text }], page: 'dokumentation' })

/** Saves a minute later, as a person does. */
async function save() {
  place.sources.advance(60_000)
  return savedPdf(place, id)
}

const textOf = async (bytes: Buffer): Promise<string> =>
  (await readPdf(new Uint8Array(bytes))).text.replaceAll(/\s+/g, ' ')

describe('versions of the record', () => {
  it('before the case is registered are kept too, each in a file of its own, with what differs', async () => {
    const first = await save()
    await types('subject.description', 'Kalibrering varje år.')
    const second = await save()
    const rows = await versions()
    expect(rows.map(({ no, sha256, size }) => [no, sha256, size])).toEqual([
      [1, sum(first.bytes), first.bytes.length],
      [2, sum(second.bytes), second.bytes.length],
    ])
    expect(basename(second.path)).toBe(basename(first.path).replace(/\.pdf$/, '-v2.pdf'))
    expect(readFileSync(first.path).equals(first.bytes)).toBe(true)
    expect(await textOf(second.bytes)).toContain('ändrats sedan version 1')
    place.saveAs = join(place.folder, 'forsta-igen.pdf')
    const { path } = await place.call('version.save', { id, version: rows[0]?.id ?? '' })
    expect(readFileSync(path ?? '').equals(first.bytes)).toBe(true)
  })

  it('before the case is registered are the same on the same day, and a new one on another', async () => {
    const first = await save()
    const again = await save()
    expect(again.bytes.equals(first.bytes)).toBe(true)
    expect(await versions()).toHaveLength(1)
    place.sources.advance(86_400_000)
    const next = await save()
    expect(await versions()).toHaveLength(2)
    expect(await textOf(next.bytes)).toContain('Inga svar har ändrats.')
  })

  it('are two when the number is written back: both kept, the difference said, and each in a file of its own', async () => {
    const first = await save()
    await types('record.diarienummer', 'REG 2026/01234')
    await types('record.registeredOn', '2026-12-20')
    const second = await save()
    expect(basename(second.path)).toMatch(/-v2\.pdf$/)
    expect(readFileSync(first.path).equals(first.bytes)).toBe(true)
    const rows = await versions()
    expect(rows.map(({ no, sha256, diarienummer }) => [no, sha256, diarienummer])).toEqual([
      [1, sum(first.bytes), undefined],
      [2, sum(second.bytes), 'REG 2026/01234'],
    ])
    expect(rows[1]?.changes).toEqual([
      'Diarienummer, tillagt: REG 2026/01234.',
      'Diariefört, tillagt: 2026-12-20.',
    ])
    const text = await textOf(second.bytes)
    expect(text).toContain('Vad som ändrats sedan version 1')
    expect(text).toContain(
      `sparad ${rows[0]?.at.slice(0, 10) ?? ''}. Version 1 ska också ligga kvar i akten.`,
    )
    expect(text).toContain('Diarienummer, tillagt: REG 2026/01234.')
    expect(text.replaceAll(' ', '')).toContain(sum(first.bytes))
  })

  it('that nothing has changed since are the same, to the byte, however it is saved', async () => {
    await save()
    await types('record.diarienummer', 'REG 2026/01234')
    const second = await save()
    place.sources.advance(3 * 86_400_000)
    const again = await save()
    expect(again.bytes.equals(second.bytes)).toBe(true)
    expect(again.caseText).toBe(second.caseText)
    const folder = await savedBundle(place, id, 'folder')
    expect(readFileSync(join(folder, basename(again.path))).equals(second.bytes)).toBe(true)
    expect(await versions()).toHaveLength(2)
  })

  it('go on being counted, and each is told apart from the one before', async () => {
    await types('record.diarienummer', 'REG 2026/01234')
    await save()
    await types('subject.description', 'Kalibrering varje år.')
    await save()
    await types('subject.description', 'Kalibrering vartannat år.')
    const third = await save()
    expect((await versions()).map(({ no }) => no)).toEqual([1, 2, 3])
    expect((await versions())[2]?.changes?.join()).toContain('vartannat')
    expect(await textOf(third.bytes)).toContain('ändrats sedan version 2')
  })

  it('are two where a copy was masked since: what was masked is in the next, which says that it differs by it', async () => {
    await save()
    place.saveAs = join(place.folder, 'kopia.pdf')
    await place.call('masked.save', { id, page: 'dokumentation', evenWithoutGround: true })
    const second = await save()
    expect((await versions()).map(({ no, changes }) => [no, changes])).toEqual([
      [1, undefined],
      [2, ['En maskerad kopia är gjord.']],
    ])
    expect(await textOf(second.bytes)).toContain('Maskerad kopia, sparad')
    const again = await save()
    expect(again.bytes.equals(second.bytes)).toBe(true)
  })

  it('are none where the file could not be written, and nothing says that it went out', async () => {
    const saved = join(place.folder, 'borta', 'fil')
    place.saveAs = `${saved}.pdf`
    await expect(place.call('record.save', { id })).rejects.toThrow()
    place.saveAs = `${saved}.eml`
    await expect(place.call('registration.mail', { id })).rejects.toThrow()
    place.saveAs = `${saved}-kopia.pdf`
    await expect(
      place.call('masked.save', { id, page: 'dokumentation', evenWithoutGround: true }),
    ).rejects.toThrow()
    expect(await versions()).toEqual([])
    expect((await place.caseNow(id)).record.copies).toBeUndefined()
    expect((await place.call('case.exports', { id })).files).toEqual([])
    place.saveAs = join(place.folder, 'akt.pdf')
    await place.call('record.save', { id })
    expect((await versions()).map(({ no }) => no)).toEqual([1])
  })

  it('are never written over by a later one', async () => {
    const first = await save()
    await types('record.diarienummer', 'REG 2026/01234')
    place.saveAs = first.path
    expect(await place.refusal('record.save', { id })).toContain('version 1 av dokumentationen')
    expect(readFileSync(first.path).equals(first.bytes)).toBe(true)
    expect(await versions()).toHaveLength(1)
  })

  it('are saved again as they were, also when the file is gone', async () => {
    const first = await save()
    await types('record.diarienummer', 'REG 2026/01234')
    await save()
    const [row] = await versions()
    place.saveAs = join(place.folder, 'igen.pdf')
    const { path } = await place.call('version.save', { id, version: row?.id ?? '' })
    expect(readFileSync(path ?? '').equals(first.bytes)).toBe(true)
    expect(await place.refusal('version.save', { id, version: 'finns-inte' })).toContain('finns inte')
  })

  it('make the log no weaker: it holds after each, and the program is opened again on them', async () => {
    await save()
    await types('record.diarienummer', 'REG 2026/01234')
    await save()
    place.again()
    expect((await place.call('case.open', { id })).logProblem).toBeNull()
    expect(await versions()).toHaveLength(2)
  })

  it('are told apart as well as can be where the earlier one is on another computer', async () => {
    await save()
    await types('record.diarienummer', 'REG 2026/01234')
    const found = await place.caseNow(id)
    const other = (await anInstallation('2a', { ...found, attachments: [] })).place
    try {
      const { bytes } = await savedPdf(other, id)
      const text = await textOf(bytes)
      expect(text).toContain('programmet kan inte säga vad som skiljer')
      expect((await other.caseNow(id)).record.versions?.map(({ no }) => no)).toEqual([1, 2])
    } finally {
      other.close()
    }
  })

  it('are none of a case that a colleague has taken over: it comes back as if nothing was saved', async () => {
    await place.call('take-over.save', { id, to: 'Lo Åberg', page: 'kontroll' })
    const away = await place.caseNow(id)
    await save()
    expect(await place.caseNow(id)).toEqual(away)
  })

  it('tell that the case file went along in the PDF', async () => {
    const { place: embeds, id: other } = await anInstallation('3a')
    try {
      const { path } = await savedPdf(embeds, other)
      const { files } = await embeds.call('case.exports', { id: other })
      expect(files.map(({ what }) => what).toSorted()).toEqual(['case-in-record', 'record'])
      expect(new Set(files.map(({ name }) => name))).toEqual(new Set([basename(path)]))
      expect(existsSync(path.replace(/\.pdf$/, '.direktlots.json'))).toBe(false)
    } finally {
      embeds.close()
    }
  })
})
