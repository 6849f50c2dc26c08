import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runWords } from '../../../electron/commands/run-words.ts'
import { sealIn } from '../../../electron/verify/seal.ts'
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

describe('a case opens again on a computer that never saw it', () => {
  it('from a record that holds it; its files are told to be elsewhere', async () => {
    const { place, id, before } = await sender('3a')
    const { bytes } = await savedPdf(place, id)
    const there = await another()
    const opened = await there.opened(bytes)
    expect(opened).toMatchObject({ is: 'case', caseId: id })
    expect(opened.is === 'case' && opened.carries).toContain('offert.pdf')
    expect(await there.caseNow(id)).toEqual(before)
  })

  it('from a bundle, with its files', async () => {
    const { place, id, before } = await sender('2a')
    const there = await another()
    const opened = await there.opened(readFileSync(await savedBundle(place, id, 'zip')))
    expect(opened).toEqual({ is: 'case', caseId: id, carries: null })
    expect(await there.caseNow(id)).toEqual(before)
    expect((await there.call('attachment.missing', { id })).missing).toEqual([])
  })

  it('from a record with a signature added after it, as it was before that', async () => {
    const { place, id, before } = await sender('3a')
    const { bytes } = await savedPdf(place, id)
    const there = await another()
    await there.opened(Buffer.concat([bytes, Buffer.from('\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n')]))
    expect(await there.caseNow(id)).toEqual(before)
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
