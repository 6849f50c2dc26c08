import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyFile, verifyFolder } from '../../../electron/verify/verify.ts'
import { sealIn, sealPdf } from '../../../electron/verify/seal.ts'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { craftZip, type CraftedEntry } from '../../support/package/craft-zip.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { rewrite } from '../../support/pdf/rewrite.ts'
import { root } from '../../support/root.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { filesIn, named, signedAnew, zipped, type Files } from '../../support/verify/repack.ts'
import { anInstallation, said, savedBundle, savedPdf } from '../../support/verify/saved-record.ts'

/** Only the key that wrote the files is known: whoever changes them has keys of their own. */
const here = (fingerprint: string) => ({
  assets: join(root, 'assets'),
  version: '0',
  knows: (one: string) => (one === fingerprint ? 'Nyckeln är den här installationens.' : null),
})

let place: Installation
let bundle: Files
let pdf: Buffer
let other: Buffer
let known = ''
beforeAll(async () => {
  const made = await anInstallation('3a')
  place = made.place
  pdf = (await savedPdf(place, made.id)).bytes
  bundle = await filesIn(await savedBundle(place, made.id, 'zip', true, true))
  const { facts } = (await verifyFile({ name: 'a', bytes: pdf }, here(''))).report
  known = facts.at(-1)?.value ?? ''
  await place.call('case.enter', {
    id: made.id,
    page: 'arende',
    entries: [{ path: 'subject.title', text: 'Ett annat köp' }],
  })
  other = (await savedPdf(place, made.id)).bytes
})
afterAll(() => place.close())

const look = async (bytes: Uint8Array): Promise<VerifyReport> =>
  (await verifyFile({ name: 'fil', bytes: Buffer.from(bytes) }, here(known))).report

const lookIn = async (folder: string): Promise<VerifyReport> =>
  (await verifyFolder(folder, 'mapp', here(known))).report

const entries = (files: Files = bundle): CraftedEntry[] => [...files].map(([name, data]) => ({ name, data }))

const with_ = (change: (files: Files) => void): Files => {
  const files = new Map(bundle)
  change(files)
  return files
}

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'direktlots-attack-'))
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

const accented = 'LÄSMIG.txt'
const attached = (): string => named(bundle, 'bilagor/')
const evil = Buffer.from('%PDF-1.4 ett annat anbud')

it('untouched they hold', async () => {
  expect(said(await look(pdf))).toBe('holds')
  expect(said(await look(await zipped(bundle)))).toBe('holds')
  expect(said(await lookIn(folderOf(bundle)))).toBe('holds')
})

describe('a bundle that somebody has changed never holds', () => {
  const manifest = (edit: (text: string) => string) => (): Promise<Buffer> =>
    zipped(
      with_((files) => files.set('manifest.json', Buffer.from(edit(String(files.get('manifest.json')))))),
    )
  const entry = (change: Partial<CraftedEntry>) => (): Buffer => {
    const all = entries()
    const at = all.findIndex(({ name }) => String(name).startsWith('bilagor/'))
    return craftZip(all.map((one, index) => (index === at ? { ...one, ...change } : one)))
  }
  const resigned = (change: (files: Files) => void) => (): Promise<Buffer> =>
    zipped(signedAnew(with_(change), aKey()))

  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['two entries of one name', () => craftZip([...entries(), { name: 'log.json', data: evil }])],
    [
      'two entries of one name, the false first',
      () => craftZip([{ name: 'log.json', data: evil }, ...entries()]),
    ],
    [
      'a name that is another’s in decomposed letters, first',
      () => craftZip([{ name: accented.normalize('NFD'), data: evil }, ...entries()]),
    ],
    [
      'a name that is another’s in decomposed letters, last',
      () => craftZip([...entries(), { name: accented.normalize('NFD'), data: evil }]),
    ],
    [
      'a name that is another’s in capitals',
      () => craftZip([...entries(), { name: 'LOG.JSON', data: evil }]),
    ],
    ['a name that ends with a full stop', () => craftZip([...entries(), { name: 'log.json.', data: evil }])],
    [
      'a name that leads to a hidden stream',
      () => craftZip([...entries(), { name: 'log.json:x', data: evil }]),
    ],
    ['a path with ..', () => craftZip([...entries(), { name: 'bilagor/../log.json', data: evil }])],
    ['a backslash', () => craftZip([...entries(), { name: 'bilagor\\log.json', data: evil }])],
    ['another name before the data', entry({ localName: 'bilagor/x.pdf' })],
    ['a shortcut', entry({ mode: 0o120777 })],
    [
      'another size before the data',
      () => {
        const zip = craftZip(entries())
        // The uncompressed size in the first local header.
        zip.writeUInt32LE(7, 22)
        return zip
      },
    ],
    ['bytes after its end', async () => Buffer.concat([await zipped(bundle), Buffer.from('x')])],
    ['bytes between its files and its directory', () => craftZip(entries(), { after: Buffer.from('x') })],
    ['a list that says everything twice', manifest((text) => text.replace('{', '{\n  "version": 7,'))],
    ['a list with a byte order mark', manifest((text) => `\uFEFF${text}`)],
    ['a list signed by another, over the same files', resigned(() => {})],
    [
      'the key in its list exchanged',
      manifest((text) =>
        text.replace(
          /"publicKey": "[^"]*"/,
          `"publicKey": "${Buffer.from(aKey().publicKey).toString('base64')}"`,
        ),
      ),
    ],
    [
      'a case file that is another’s',
      resigned((files) =>
        files.set(
          named(files, '.direktlots.json'),
          Buffer.from(
            String(files.get(named(files, '.direktlots.json'))).replace('infusionspumpar', 'infusionsställ'),
          ),
        ),
      ),
    ],
    ['an attachment exchanged', resigned((files) => files.set(attached(), evil))],
    ['an attachment taken out', resigned((files) => files.delete(attached()))],
    [
      'the record of another version of the case',
      resigned((files) => files.set(named(files, '.pdf'), other)),
    ],
    [
      'a masked copy that is the record',
      resigned((files) => files.set(named(files, 'Maskerad-kopia.pdf'), pdf)),
    ],
    [
      'the log without any of its chains',
      resigned((files) => {
        const log = JSON.parse(String(files.get('log.json'))) as { chains: unknown[] }
        files.set('log.json', Buffer.from(JSON.stringify({ ...log, chains: [] })))
      }),
    ],
    [
      'the log without its signed end',
      resigned((files) => {
        const log = JSON.parse(String(files.get('log.json'))) as { chains: { head: unknown }[] }
        for (const chain of log.chains) chain.head = null
        files.set('log.json', Buffer.from(JSON.stringify(log)))
      }),
    ],
    ['another clock in its list', manifest((text) => text.replace('"madeAt": "2026', '"madeAt": "2025'))],
  ])('%s', async (_what, make) => {
    const report = await look(await make())
    expect(report.verdict).not.toBe('holds')
    for (const { state, next } of report.points) expect(next !== undefined).toBe(state === 'broken')
  })

  it('in a folder: a shortcut in the place of a file, and whatever else lies there is told', async () => {
    const folder = folderOf(with_((files) => files.delete('log.json')))
    const outside = folderOf(bundle)
    symlinkSync(join(outside, 'log.json'), join(folder, 'log.json'))
    expect(said(await lookIn(folder))).toBe('broken file:log.json')

    const more = folderOf(bundle)
    symlinkSync(join(outside, 'log.json'), join(more, 'se-hit.pdf'))
    mkdirSync(join(more, 'bilagor', 'under'))
    writeFileSync(join(more, accented.normalize('NFD')), evil)
    const says = (await lookIn(more)).points.find(({ id }) => id === 'others')?.says
    expect(says).toContain('se-hit.pdf')
    expect(says).toContain('bilagor/under')
    expect(says?.normalize('NFC')).toContain(accented)
  })
})

describe('a record that somebody has changed never holds', () => {
  const seal = Buffer.from('\n%Direktlots-1 ')
  const lineOf = (file: Buffer): string => /%Direktlots-1 .*\n/.exec(file.toString('latin1'))?.[0] ?? ''
  const latin1 = (change: (text: string) => string) => (): Buffer =>
    Buffer.from(change(pdf.toString('latin1')), 'latin1')
  const update = (root_: string): Buffer =>
    Buffer.from(
      `\n9998 0 obj\n${root_}\nendobj\nxref\n0 0\ntrailer\n<< /Root 9998 0 R /Prev ${pdf.lastIndexOf('xref')} >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    )

  it.each<[string, () => Uint8Array]>([
    [
      'an update after its end with another catalogue',
      () => Buffer.concat([pdf, update('<< /Type /Catalog >>')]),
    ],
    ['bytes after its end', () => Buffer.concat([pdf, Buffer.from('\n')])],
    ['another record after its end', () => Buffer.concat([pdf, other])],
    ['another record before it', () => Buffer.concat([other, pdf])],
    [
      'another record in it',
      () =>
        Buffer.concat([
          pdf.subarray(0, pdf.indexOf(seal)),
          Buffer.from('\n99 0 obj\n<< >>\nstream\n'),
          other,
          Buffer.from('\nendstream\nendobj\n'),
          pdf.subarray(pdf.indexOf(seal)),
        ]),
    ],
    ['its seal twice', latin1((text) => text.replace(lineOf(pdf), lineOf(pdf) + lineOf(pdf)))],
    ['a seal of another record', latin1((text) => text.replace(lineOf(pdf), lineOf(other)))],
    [
      'a seal of its own key over what was painted over',
      () =>
        Buffer.from(
          sealPdf(
            rewrite(sealIn(pdf)?.plain ?? pdf, (object) =>
              object.replace(/\nendstream/, '\nq 0 0 600 400 re f Q\nendstream'),
            ),
            aKey(),
          )
            .toString('latin1')
            .replace(/%Direktlots-1 .*\n/, lineOf(pdf)),
          'latin1',
        ),
    ],
    ['its metadata', latin1((text) => text.replace('<pdfaid:part>3', '<pdfaid:part>2'))],
    ['its clock', latin1((text) => text.replace('/CreationDate (D:2026', '/CreationDate (D:2025'))],
    ['its version', latin1((text) => text.replace('%PDF-1.7', '%PDF-1.6'))],
    ['its seal taken away', () => sealIn(pdf)?.plain ?? pdf],
    [
      'its table of objects pointing elsewhere',
      latin1((text) => text.replace(/(\d{9})5 00000 n/, '$16 00000 n')),
    ],
    ['its end cut off', () => pdf.subarray(0, -2)],
    ['a byte before its beginning', () => Buffer.concat([Buffer.from(' '), pdf])],
  ])('%s', async (_what, make) => {
    const bytes = make()
    expect(Buffer.from(bytes).equals(pdf)).toBe(false)
    const report = await look(bytes)
    expect(report.verdict).not.toBe('holds')
    for (const { state, next } of report.points) expect(next !== undefined).toBe(state === 'broken')
  })

  it('and what was added after its end stands in the answer’s title', async () => {
    const { title } = await look(Buffer.concat([pdf, update('<< /Type /Catalog >>')]))
    expect(title).toContain('något har lagts till efter den')
  })
})
