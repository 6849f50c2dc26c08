import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VerifyReport } from '../../../src/contract/verify-shapes.ts'
import { craftZip } from '../../support/package/craft-zip.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { filesIn, named, type Files } from '../../support/verify/repack.ts'
import {
  anInstallation,
  look,
  lookInFolder,
  said,
  savedBundle,
  savedPdf,
} from '../../support/verify/saved-record.ts'

let place: Installation
let bundle: Files
let pdf: Buffer
beforeAll(async () => {
  const made = await anInstallation('3a')
  place = made.place
  pdf = (await savedPdf(place, made.id)).bytes
  bundle = await filesIn(await savedBundle(place, made.id, 'zip', true, true))
})
afterAll(() => place.close())

function unpacked(nameOf = (name: string): string => name): string {
  const folder = mkdtempSync(join(tmpdir(), 'direktlots-honest-'))
  for (const [name, bytes] of bundle) {
    const path = join(folder, nameOf(name))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  return folder
}

const saysOf = ({ points }: VerifyReport): string => points.map(({ says }) => says).join('\n')

describe('an honest person is never accused', () => {
  it('whatever the file is called', async () => {
    expect(said(await look(pdf, undefined, 'Kopia av dok (1).PDF'))).toBe('holds')
    expect(said(await look(pdf, undefined, '‮fdp.exe'))).toBe('holds')
  })

  it('where a zip is packed in another order, or harder', async () => {
    const entries = [...bundle].map(([name, data]) => ({ name, data }))
    expect(said(await look(craftZip(entries.toReversed())))).toBe('holds')
    expect(said(await look(craftZip(entries.map((one) => ({ ...one, deflate: true })))))).toBe('holds')
  })

  it('by what a computer puts in every folder', async () => {
    const folder = unpacked()
    for (const name of [
      'Thumbs.db',
      'desktop.ini',
      '.DS_Store',
      '._log.json',
      '~$offert.docx',
      'bilagor/Thumbs.db',
    ])
      writeFileSync(join(folder, name), 'x')
    const report = await lookInFolder(folder)
    expect(said(report)).toBe('holds')
    expect(saysOf(report)).toContain(' och 1 till, som inte hör till paketet')
  })

  it('where it was unpacked among a hundred other files, which are not all named', async () => {
    const folder = unpacked()
    for (let no = 0; no < 100; no += 1) writeFileSync(join(folder, `bild-${no}.jpg`), String(no))
    const report = await lookInFolder(folder)
    expect(said(report)).toBe('holds')
    expect(saysOf(report)).toContain(' och 95 till, ')
  })

  it('by other times and rights', async () => {
    const folder = unpacked()
    for (const name of bundle.keys()) {
      utimesSync(join(folder, name), 1, 1)
      chmodSync(join(folder, name), 0o444)
    }
    expect(said(await lookInFolder(folder))).toBe('holds')
  })

  it('where a Mac has written the names in decomposed letters', async () => {
    const report = await lookInFolder(unpacked((name) => name.normalize('NFD')))
    expect(said(report)).toBe('holds')
    expect(report.points.map(({ id }) => id)).not.toContain('others')
  })

  it('where a file was given another name, which is told', async () => {
    const folder = unpacked()
    const name = named(bundle, 'bilagor/')
    renameSync(join(folder, name), join(folder, 'bilagor', 'offert (1).pdf'))
    renameSync(join(folder, 'LÄSMIG.txt'), join(folder, 'L-SMIG.txt'))
    const report = await lookInFolder(folder)
    expect(said(report)).toBe('holds')
    expect(saysOf(report)).toContain(`Filen ${name} heter bilagor/offert (1).pdf här. Innehållet är det`)
    expect(report.points.map(({ id }) => id)).not.toContain('others')
    // Two files in each other's places are not only renamed.
    const [a = '', b = ''] = [...bundle.keys()].filter((one) => one.startsWith('bilagor/'))
    const swapped = unpacked((one) => (one === a ? b : one === b ? a : one))
    expect(said(await lookInFolder(swapped))).toBe(`broken file:${a} file:${b}`)
  })

  it('by a copy that lies beside', async () => {
    const folder = unpacked()
    const record = named(bundle, '.pdf')
    writeFileSync(join(folder, record.replace('.pdf', ' - Kopia.pdf')), readFileSync(join(folder, record)))
    expect(said(await lookInFolder(folder))).toBe('holds')
  })
})
