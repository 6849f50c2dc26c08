import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ermsOf } from '../../../../electron/exchange/bundle/erms.ts'
import { readLogFile } from '../../../../electron/exchange/bundle/log-file.ts'
import { readBundleManifest } from '../../../../electron/exchange/bundle/manifest.ts'
import { openBundleZip } from '../../../../electron/exchange/bundle/read.ts'
import { readCaseFile } from '../../../../src/domain/case/case-file.ts'
import type { Installation } from '../../../support/package/two-installations.ts'
import { readPdf } from '../../../support/pdf/read-pdf.ts'
import {
  anInstallation,
  filesBelow,
  lookInFolder,
  said,
  savedBundle,
  sum,
} from '../../../support/verify/saved-record.ts'

const open: Installation[] = []
afterEach(() => open.splice(0).forEach((one) => one.close()))

async function prepared(level: '2a' | '3a' = '2a') {
  const made = await anInstallation(level)
  open.push(made.place)
  return made
}

async function zipOf(path: string) {
  const zip = await openBundleZip(readFileSync(path))
  const texts = new Map<string, Buffer>()
  for (const name of zip.names) texts.set(name, await zip.read(name))
  return texts
}

describe('a bundle', () => {
  it('holds the PDF, the case file, the log extract, the files as they came and a signed list of them', async () => {
    const { place, id } = await prepared()
    const files = await zipOf(await savedBundle(place, id, 'zip'))
    const read = readBundleManifest(files.get('manifest.json') ?? Buffer.alloc(0))
    expect(read?.isSigned).toBe(true)
    expect(read?.manifest).toMatchObject({ format: 'direktlots-bundle/1', caseId: id, version: 1 })
    expect(read?.manifest.madeBy).toMatchObject({ name: 'Kim Ek', unit: 'Provenheten' })
    expect(read?.manifest.files.map(({ kind }) => kind)).toEqual([
      'read-me',
      'record',
      'sheet',
      'case-file',
      'log',
      'attachment',
      'attachment',
    ])
    for (const { name, size, sha256 } of read?.manifest.files ?? []) {
      expect(files.get(name)).toHaveLength(size)
      expect(sum(files.get(name) ?? Buffer.alloc(0))).toBe(sha256)
    }
    expect([...files.keys()].toSorted()).toEqual(
      ['manifest.json', ...(read?.manifest.files.map(({ name }) => name) ?? [])].toSorted(),
    )
    const readMe = files.get('LÄSMIG.txt')?.toString() ?? ''
    for (const { name } of (read?.manifest.files ?? []).filter(({ kind }) => kind !== 'read-me'))
      expect(readMe).toContain(name.startsWith('bilagor/') ? 'bilagor/' : name)
    const attached = [...files]
      .filter(([name]) => name.startsWith('bilagor/'))
      .map(([, bytes]) => bytes.toString())
    expect(attached.toSorted()).toEqual(['%PDF-1.4 en offert', 'Vi kan leverera i januari.'])
    const caseFile = [...files].find(([name]) => name.endsWith('.direktlots.json'))?.[1].toString() ?? ''
    const found = readCaseFile(caseFile)
    expect(found.ok && found.case.id).toBe(id)
  })

  it('tells whoever opens it without the program what each file is, line by line', async () => {
    const { place, id } = await prepared()
    const files = await zipOf(await savedBundle(place, id, 'zip', true, true))
    const stem = 'Kalibrering-av-infusionspumpar_2026-12-20'
    expect(files.get('LÄSMIG.txt')?.toString().split('\r\n')).toEqual([
      expect.stringMatching(
        /^Dokumentation av en direktupphandling, version 1, sparad ur Direktlots 2026-12-20 kl\. \d\d\.\d\d\.$/,
      ),
      expect.stringMatching(/^Myndighet: /),
      expect.stringMatching(/^Ärendemening: /),
      ...Array.from({ length: 2 }, () => expect.any(String) as string),
      `${stem}_Dokumentation-direktupphandling.pdf`,
      '  Dokumentationen av direktupphandlingen. Det är den som diarieförs.',
      '',
      `${stem}_Diarieunderlag.pdf`,
      '  Underlag för diarieföring: det registratorn skriver in.',
      '',
      `${stem}_Dokumentation-direktupphandling.direktlots.json`,
      '  Ärendefilen: alla svar i ärendet. Den öppnas i Direktlots, och är det som dokumentationen gjordes av.',
      '',
      'log.json',
      '  Utdrag ur loggen: när något ändrades, utan det som skrevs. Behövs för att kontrollera dokumentationen.',
      '',
      `${stem}_Maskerad-kopia.pdf`,
      '  Maskerad kopia att lämna ut. Dokumentationen själv kan innehålla hemliga uppgifter.',
      '',
      'erms.xml',
      '  Arkivbeskrivning för ett e-arkiv (ERMS).',
      '',
      'bilagor/',
      '  Filerna i ärendet, så som de lades till.',
      '',
      'manifest.json',
      expect.stringMatching(/^ {2}Förteckning över filerna, med storlek och kontrollsumma/),
      '',
      'Vill du se att inget har ändrats: öppna Direktlots, välj Kontrollera en fil och sedan zip-filen eller mappen.',
      '',
    ])
  })

  it('has no value of a field in its log extract', async () => {
    const { place, id } = await prepared()
    await place.call('case.enter', {
      id,
      entries: [{ path: 'subject.description', text: 'hemligt ord zebrafink' }],
      page: 'arende',
    })
    const files = await zipOf(await savedBundle(place, id, 'zip'))
    const text = files.get('log.json')?.toString() ?? ''
    expect(readLogFile(text)?.chains[0]?.entries.length).toBeGreaterThan(100)
    expect(text).not.toContain('zebrafink')
    expect(text).toContain('subject.description')
  })

  it('is the same as a folder, with the files in one of their own', async () => {
    const { place, id } = await prepared()
    const folder = await savedBundle(place, id, 'folder')
    const names = filesBelow(folder)
    expect(names.filter((name) => name.startsWith('bilagor/'))).toHaveLength(2)
    expect(names).toContain('manifest.json')
    expect(names).not.toContain('erms.xml')
  })

  it('is the same bytes twice where nothing has changed since it was registered', async () => {
    const { place, id } = await prepared()
    await place.call('case.enter', {
      id,
      entries: [{ path: 'record.diarienummer', text: 'REG 2026/1' }],
      page: 'dokumentation',
    })
    const first = await savedBundle(place, id, 'zip')
    place.sources.advance(60_000)
    const second = await savedBundle(place, id, 'zip')
    expect(second).not.toBe(first)
    const [a, b] = [await zipOf(first), await zipOf(second)]
    for (const [name, bytes] of a) expect(b.get(name)?.equals(bytes), name).toBe(true)
    expect(b.size).toBe(a.size)
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
  })

  it('with a description for an archive names every file in it, whatever signs stand in them', async () => {
    const { place, id } = await prepared()
    const files = await zipOf(await savedBundle(place, id, 'zip', true))
    const xml = files.get('erms.xml')?.toString() ?? ''
    for (const name of files.keys())
      if (name !== 'manifest.json' && name !== 'erms.xml')
        expect(xml).toContain(`path="file:///${name.split('/').map(encodeURIComponent).join('/')}"`)
    const names = [...xml.matchAll(/<appendix name="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(files.size - 2)
    // The case's own number, and an id of the record's own: two objects are never the same.
    const objects = [...xml.matchAll(/<objectId>([^<]*)</g)].map(([, object]) => object)
    expect(new Set(objects).size).toBe(2)
    // The schema's order: what is in a part has to come as it does here.
    const order =
      'erms control identification maintenanceInformation maintenanceStatus maintenanceAgency agencyName maintenanceHistory maintenanceEvent eventType eventDateTime agent name aggregations aggregation objectId title record objectId title additionalInformation'
    expect([...xml.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag)).toEqual([
      ...order.split(' '),
      ...Array.from({ length: files.size - 2 }, () => 'appendix'),
    ])
    for (const [, uuid] of xml.matchAll(/systemIdentifier="([^"]*)"/g))
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const hostile = ermsOf({
      caseId: id,
      title: 'Måleri & Plåt <AB> "x" \u0000\u0007',
      authority: "Region 'Ö'",
      madeAt: '2026-12-20T14:32:00+01:00',
      programVersion: '0',
      files: [{ name: 'a&b.pdf', kind: 'record' }],
    })
    expect(hostile).toContain('<title>Måleri &amp; Plåt &lt;AB&gt; &quot;x&quot;</title>')
    expect(hostile).toContain('path="file:///a%26b.pdf"')
    expect(hostile).not.toContain('\u0007')
  })

  it('with a masked copy has it under its own name, and the case notes what was masked', async () => {
    const { place, id } = await prepared()
    const files = await zipOf(await savedBundle(place, id, 'zip', false, true))
    const read = readBundleManifest(files.get('manifest.json') ?? Buffer.alloc(0))
    const masked = read?.manifest.files.filter(({ kind }) => kind === 'masked') ?? []
    expect(masked.map(({ name }) => name)).toEqual([expect.stringMatching(/_Maskerad-kopia\.pdf$/)])
    expect((await place.caseNow(id)).record.copies?.map(({ sha256 }) => sha256)).toEqual(
      masked.map(({ sha256 }) => sha256),
    )
    const { files: out } = await place.call('case.exports', { id })
    expect(
      out
        .slice(0, 2)
        .map(({ what }) => what)
        .toSorted(),
    ).toEqual(['bundle', 'masked-copy'])
  })

  it('with a masked copy has the list of what was masked in the record, and is the same when it is saved again', async () => {
    const { place, id } = await prepared()
    const first = await zipOf(await savedBundle(place, id, 'zip', false, true))
    const pdfOf = (files: ReadonlyMap<string, Buffer>, isCopy: boolean): Buffer | undefined =>
      [...files].find(
        ([name]) =>
          /dokumentation|Maskerad/i.test(name) &&
          name.includes('Maskerad') === isCopy &&
          name.endsWith('.pdf'),
      )?.[1]
    const record = pdfOf(first, false)
    expect(record).toBeDefined()
    expect((await readPdf(new Uint8Array(record ?? []))).text).toContain('Maskerad kopia, sparad')
    const again = await zipOf(await savedBundle(place, id, 'zip', false, true))
    expect(pdfOf(again, false)?.equals(record ?? Buffer.alloc(0))).toBe(true)
    expect(pdfOf(again, true)?.equals(pdfOf(first, true) ?? Buffer.alloc(0))).toBe(true)
    const { versions, copies } = (await place.caseNow(id)).record
    expect([versions?.length, copies?.length]).toEqual([1, 1])
  })

  it('is noted in the log as it goes out, under the name it got', async () => {
    const { place, id } = await prepared()
    const path = await savedBundle(place, id, 'zip')
    const { files } = await place.call('case.exports', { id })
    expect(files[0]).toMatchObject({ what: 'bundle', name: basename(path) })
  })
})

describe('a bundle that does not come whole', () => {
  it('is nothing at all where it cannot be written', async () => {
    const { place, id } = await prepared()
    const before = readdirSync(place.folder)
    place.saveIn = join(place.folder, 'finns', 'inte')
    for (const form of ['zip', 'folder'] as const)
      expect(await place.refusal('bundle.save', { id, form, masked: false, erms: false })).toMatch(
        /gick inte att/,
      )
    expect(readdirSync(place.folder)).toEqual(before)
  })

  it('takes back the note of the masked copy that it was to have, and can be saved again', async () => {
    const { place, id } = await prepared()
    place.saveIn = join(place.folder, 'finns', 'inte')
    for (const form of ['zip', 'folder'] as const)
      expect(await place.refusal('bundle.save', { id, form, masked: true, erms: false })).toMatch(
        /gick inte att/,
      )
    expect((await place.caseNow(id)).record.copies).toBeUndefined()
    place.saveIn = null
    const report = await lookInFolder(await savedBundle(place, id, 'folder', true, true))
    expect(said(report)).toBe('holds')
    expect((await place.caseNow(id)).record.copies).toHaveLength(1)
  })

  it('is nothing where the person stops it or changes their mind', async () => {
    const { place, id } = await prepared()
    const before = readdirSync(place.folder)
    const saving = place.refusal('bundle.save', { id, form: 'zip', masked: false, erms: false })
    await place.call('work.cancel', {})
    expect(await saving).toBe('Du avbröt. Ingen fil är skriven.')
    place.cancels = true
    for (const form of ['zip', 'folder'] as const)
      expect((await place.call('bundle.save', { id, form, masked: false, erms: false })).path).toBeNull()
    expect(readdirSync(place.folder)).toEqual(before)
    expect((await place.caseNow(id)).record.versions).toBeUndefined()
  })
})
