import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runWords } from '../../../electron/commands/run-words.ts'
import { sealIn } from '../../../electron/verify/seal.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { withoutVersions } from '../../../src/domain/case/versions.ts'
import { logSection } from '../../../src/record/sections/log-extract.ts'
import { Installation } from '../../support/package/two-installations.ts'
import { rewrite } from '../../support/pdf/rewrite.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { filesIn, named, signedAnew, zipped } from '../../support/verify/repack.ts'
import { anInstallation, filesBelow, savedBundle, savedPdf } from '../../support/verify/saved-record.ts'

const open: Installation[] = []
afterEach(() => open.splice(0).forEach((one) => one.close()))

async function sender(level: '2a' | '3a') {
  const made = await anInstallation(level)
  open.push(made.place)
  return { ...made, before: await made.place.caseNow(made.id) }
}

async function another(): Promise<Installation> {
  const place = new Installation('Lo Åberg', 'Registrator')
  open.push(place)
  await place.settle()
  return place
}

/** What is noted where it is opened: that, out of what, and which version of the record that was. */
const withoutNote = ({ brought: _noted, ...rest }: Case): Case => withoutVersions(rest)

describe('a case opens again on a computer that never saw it', () => {
  it('from a record that holds it; its files are told to be elsewhere', async () => {
    const { place, id, before } = await sender('3a')
    const { bytes } = await savedPdf(place, id)
    const there = await another()
    const opened = await there.opened(bytes)
    expect(opened).toMatchObject({ is: 'case', caseId: id })
    expect(opened.is === 'case' && opened.carries).toContain('offert.pdf')
    expect(withoutNote(await there.caseNow(id))).toEqual(before)
  })

  it('not from a copy for others, which says where the case is', async () => {
    const { place, id } = await sender('3a')
    place.saveAs = join(place.folder, 'kopia.pdf')
    await place.call('masked.save', { id, page: 'dokumentation', evenWithoutGround: true })
    const there = await another()
    await expect(there.opened(readFileSync(place.saveAs))).rejects.toThrow(
      'en maskerad kopia av en dokumentation. En sådan har inget ärende i sig.',
    )
  })

  it('from a bundle, with its files', async () => {
    const { place, id, before } = await sender('2a')
    const there = await another()
    const opened = await there.opened(readFileSync(await savedBundle(place, id, 'zip')))
    expect(opened).toEqual({ is: 'case', caseId: id, carries: null })
    expect(withoutNote(await there.caseNow(id))).toEqual(before)
    expect((await there.call('attachment.missing', { id })).missing).toEqual([])
  })

  it.each(['3a', '2a'] as const)(
    'notes out of what, by whom, and how the log ended there (%s)',
    async (level) => {
      const { place, id } = await sender(level)
      const bytes =
        level === '3a' ? (await savedPdf(place, id)).bytes : readFileSync(await savedBundle(place, id, 'zip'))
      const there = await another()
      await there.opened(bytes)
      const { brought = [] } = await there.caseNow(id)
      expect(brought).toMatchObject([
        { by: 'Lo Åberg', from: level === '3a' ? 'record' : 'bundle', logs: [{ held: true }] },
      ])
      const said = JSON.stringify(logSection(undefined, { brought }))
      expect(said).toContain('av Lo Åberg.')
      expect(said).toContain('Skriven av Kim Ek, ')
      expect(said).toContain(brought[0]?.logs[0]?.head?.hash ?? 'no hash')
      expect(said).toContain('slutet är underskrivet med nyckeln här')
    },
  )

  it('says that the log it came with did not hold, and keeps nothing of another case’s', async () => {
    const { place, id } = await sender('2a')
    const files = await filesIn(await savedBundle(place, id, 'zip'))
    const log = String(files.get('log.json'))
    files.set('log.json', Buffer.from(log.replace('"who": "Kim', '"who": "Tim')))
    const there = await another()
    await there.opened(await zipped(signedAnew(files, aKey())))
    const { brought = [] } = await there.caseNow(id)
    expect(brought[0]?.logs[0]?.held).toBe(false)
    expect(JSON.stringify(logSection(undefined, { brought }))).toContain('Höll inte ihop')
    files.set('log.json', Buffer.from(log.replace(id, '019aad84-5a00-7000-8000-0000000000ff')))
    const third = await another()
    await third.opened(await zipped(signedAnew(files, aKey())))
    expect((await third.caseNow(id)).brought).toMatchObject([{ logs: [] }])
  })

  it.each(['3a', '2a'] as const)(
    'and goes on after the version that it was opened out of (%s)',
    async (level) => {
      const { place, id } = await sender(level)
      const enter = (at: Installation, text: string) =>
        at.call('case.enter', { id, entries: [{ path: 'subject.description', text }], page: 'arende' })
      await savedPdf(place, id)
      await enter(place, 'En rad till.')
      const bytes =
        level === '3a' ? (await savedPdf(place, id)).bytes : readFileSync(await savedBundle(place, id, 'zip'))
      const there = await another()
      await there.opened(bytes)
      const [first, second] = (await there.caseNow(id)).record.versions ?? []
      expect([first?.no, second?.no]).toEqual([1, 2])
      // The first is only noted; the second lay in what was opened, and can be saved again.
      expect(await there.call('version.here', { id })).toEqual({ versions: [second?.id] })
      expect(await place.caseNow(id)).toMatchObject({
        record: { versions: [{ sha256: first?.sha256 }, { sha256: second?.sha256, size: second?.size }] },
      })
      await enter(there, 'Och en till.')
      await there.call('record.save', { id })
      expect((await there.caseNow(id)).record.versions?.map(({ no }) => no)).toEqual([1, 2, 3])
    },
  )

  it('from a record with a signature added after it, as it was before that', async () => {
    const { place, id, before } = await sender('3a')
    const { bytes } = await savedPdf(place, id)
    const there = await another()
    await there.opened(Buffer.concat([bytes, Buffer.from('\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n')]))
    expect(withoutNote(await there.caseNow(id))).toEqual(before)
  })

  it('from the command line, with its files, into a new folder', async () => {
    const { place, id } = await sender('2a')
    const out = join(mkdtempSync(join(tmpdir(), 'direktlots-open-')), 'ut')
    expect(await runWords(['open', await savedBundle(place, id, 'zip'), out])).toBe(0)
    expect(filesBelow(out)).toEqual(['arende.direktlots.json', 'bilagor/mejl.txt', 'bilagor/offert.pdf'])
    const again = `${out}-2`
    expect(await runWords(['open', await savedBundle(place, id, 'folder'), out])).toBe(0)
    expect(filesBelow(again)).toHaveLength(3)
  })
})

describe('what is not opened says what to do', () => {
  it('a case that is here, and a record without one', async () => {
    const { place, id } = await sender('2a')
    const zip = readFileSync(await savedBundle(place, id, 'zip'))
    expect(await place.openRefused(zip)).toContain('finns redan här')
    const { bytes } = await savedPdf(place, id)
    expect(await (await another()).openRefused(bytes)).toContain('Öppna ärendefilen (….direktlots.json)')
  })

  it('a record or a bundle that was changed, also where it is signed anew', async () => {
    const { place, id } = await sender('3a')
    const { bytes } = await savedPdf(place, id)
    const there = await another()
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(7000) ^ 1, 7000)
    expect(await there.openRefused(flipped)).toContain('är ändrat efter att Direktlots skrev')
    const plain = sealIn(bytes)?.plain ?? Buffer.alloc(0)
    const edited = rewrite(plain, (object) =>
      object.includes('"direktlots-case/1"')
        ? object.replace('infusionspumpar', 'infusionsställar'.slice(0, 15))
        : object,
    )
    expect(await there.openRefused(Buffer.from(edited))).toContain('Ärendet i PDF:en är ändrat')

    const path = await savedBundle(place, id, 'zip')
    const swapped = await filesIn(path)
    swapped.set(named(swapped, 'bilagor/'), Buffer.from('ett annat innehåll'))
    expect(await there.openRefused(await zipped(swapped))).toContain('är ändrat')
    const listed = await filesIn(path)
    listed.set('manifest.json', Buffer.from(String(listed.get('manifest.json')).replace('Kim Ek', 'Kim Ed')))
    expect(await there.openRefused(await zipped(listed))).toContain('är ändrat')
    const less = await filesIn(path)
    less.delete(named(less, 'bilagor/'))
    expect(await there.openRefused(await zipped(less))).toContain('saknas')
    expect(await there.call('case.list', {})).toEqual({ cases: [], damaged: [] })
  })

  it('a file of a bundle that the case never listed is not kept', async () => {
    const { place, id } = await sender('2a')
    const more = await filesIn(await savedBundle(place, id, 'zip'))
    more.set('bilagor/insmugglad.txt', Buffer.from('insmugglad'))
    const there = await another()
    await there.opened(await zipped(signedAnew(more, aKey())))
    expect((await there.caseNow(id)).attachments.map(({ name }) => name)).toEqual(['offert.pdf', 'mejl.txt'])
  })

  it('a PDF of somebody else, and a zip that is none of ours', async () => {
    const there = await another()
    expect(await there.openRefused(Buffer.from('%PDF-1.4\nx'))).toContain('PDF:en öppnades inte')
    expect(await there.openRefused(Buffer.from('PK\u0003\u0004 x', 'latin1'))).toContain('skadats på vägen')
  })
})
