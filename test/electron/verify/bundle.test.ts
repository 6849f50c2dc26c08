import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWords } from '../../../electron/commands/run-words.ts'
import { rewrite } from '../../support/pdf/rewrite.ts'
import { craftZip } from '../../support/package/craft-zip.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { filesIn, named, signedAnew, zipped, type Files } from '../../support/verify/repack.ts'
import {
  anInstallation,
  filesBelow,
  look,
  lookInFolder,
  said,
  savedBundle,
  strange,
} from '../../support/verify/saved-record.ts'

let place: Installation
let id = ''
let path = ''
beforeAll(async () => {
  const made = await anInstallation('2a')
  ;({ place, id } = made)
  path = await savedBundle(place, id, 'zip', true, true)
})
afterAll(() => place.close())

const files = (): Promise<Files> => filesIn(path)

async function foundIn(changed: Files): Promise<string> {
  return said(await look(await zipped(changed)))
}

describe('a bundle as it was saved', () => {
  it('holds in every part, the text of every page too, as a zip and as a folder', async () => {
    const report = await look(readFileSync(path))
    expect(said(report)).toBe('holds')
    expect(report.points.map(({ id: point, state }) => `${point} ${state}`)).toEqual([
      'manifest held',
      'files held',
      'seal held',
      'case held',
      'log held',
      'log-printed held',
      'printed held',
      'attachments held',
      'read-me held',
      'sheet held',
      'masked held',
      'erms held',
      'key held',
    ])
    expect(said(await lookInFolder(await savedBundle(place, id, 'folder')))).toBe('holds')
  })

  it('holds also with a file beside it that a computer puts in every folder, which is told', async () => {
    const folder = await savedBundle(place, id, 'folder')
    writeFileSync(join(folder, 'Thumbs.db'), 'x')
    const report = await lookInFolder(folder)
    expect(said(report)).toBe('holds')
    expect(report.points.find(({ id: point }) => point === 'others')?.says).toContain('Thumbs.db')
  })

  it('is looked through from the command line too', async () => {
    const key = (await look(readFileSync(path))).facts.at(-1)?.value ?? ''
    expect(await runWords(['verify', path, '--key', key])).toBe(0)
    expect(await runWords(['verify', path])).toBe(1)
    expect(await runWords(['verify', dirname(path)])).toBe(1)
  })
})

describe('a bundle that somebody has changed', () => {
  it('is told which file is another, missing or not of it', async () => {
    const changed = await files()
    const first = named(changed, 'bilagor/')
    changed.set(first, Buffer.from('en annan offert!!!'))
    expect(await foundIn(changed)).toBe(`broken file:${first}`)

    const less = await files()
    less.delete(first)
    expect(await foundIn(less)).toBe(`broken file:${first}`)

    const more = await files()
    more.set('bilagor/extra.txt', Buffer.from('x'))
    expect(await foundIn(more)).toBe('broken others')
  })

  it('is told what is wrong with an attachment, and what to do', async () => {
    const changed = await files()
    const name = named(changed, 'bilagor/')
    const bytes = Buffer.from(changed.get(name) ?? '')
    const longer = Buffer.concat([bytes, Buffer.from('!')])
    const other = Buffer.from(bytes.map((byte) => byte ^ 1))
    const point = async (now: Buffer) => {
      changed.set(name, now)
      return (await look(await zipped(changed))).points.find(({ id: one }) => one === `file:${name}`)
    }
    const next =
      'Den är ändrad, utbytt eller skadad på vägen: använd den inte, utan be den som lämnade paketet om den på nytt.'
    expect(await point(other)).toMatchObject({
      state: 'broken',
      says: `Filen ${name} är inte den som lades i paketet: kontrollsumman är en annan.`,
      next,
    })
    expect(await point(longer)).toMatchObject({
      says: `Filen ${name} är inte den som lades i paketet: den är ${longer.length} byte, och ska vara ${bytes.length}.`,
      next,
    })
  })

  it('by files in each other’s places is told of both', async () => {
    const swapped = await files()
    const [a = '', b = ''] = [...swapped.keys()].filter((name) => name.startsWith('bilagor/'))
    const [first, second] = [swapped.get(a), swapped.get(b)]
    swapped.set(a, second ?? Buffer.alloc(0)).set(b, first ?? Buffer.alloc(0))
    expect(await foundIn(swapped)).toBe(`broken file:${a} file:${b}`)
  })

  it('by a word in its list is told by the signature', async () => {
    const changed = await files()
    const text = changed.get('manifest.json')?.toString() ?? ''
    changed.set('manifest.json', Buffer.from(text.replace('Provenheten', 'Annan enhet')))
    expect(await foundIn(changed)).toBe('broken manifest')
  })

  it('and signed anew with another key is told by what the record itself says', async () => {
    const more = await files()
    more.set('bilagor/insmugglad.pdf', Buffer.from('x'))
    expect(await foundIn(signedAnew(more, aKey()))).toBe('broken attachments erms')

    const otherCase = await files()
    const name = named(otherCase, '.direktlots.json')
    otherCase.set(name, Buffer.from(String(otherCase.get(name)).replace('infusionspumpar', 'infusionsställ')))
    expect(await foundIn(signedAnew(otherCase, aKey()))).toContain('case')

    const otherPdf = await files()
    const pdf = named(otherPdf, '.pdf')
    const bytes = Buffer.from(otherPdf.get(pdf) ?? '')
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000)
    otherPdf.set(pdf, bytes)
    expect(await foundIn(signedAnew(otherPdf, aKey()))).toContain('seal')

    const whole = signedAnew(await files(), aKey())
    const report = await look(await zipped(whole))
    expect(said(report)).toBe('partly')
    expect(report.points.find(({ id: point }) => point === 'keys')?.state).toBe('unchecked')
  })

  it('by nothing, but signed by a key that nobody knows, is whole in itself and no more', async () => {
    const report = await look(readFileSync(path), undefined, 'allt.zip', strange)
    expect(said(report)).toBe('partly')
    expect(report.title).toContain('en nyckel som inte är känd här')
    expect(report.points.filter(({ state }) => state === 'unchecked').map(({ id: point }) => point)).toEqual([
      'key',
    ])
  })

  it('in what lies beside the record is told, though the list is signed anew', async () => {
    const beside = async (part: string, bytes: (was: Buffer) => Uint8Array): Promise<string> => {
      const changed = await files()
      const name = named(changed, part)
      changed.set(name, Buffer.from(bytes(changed.get(name) ?? Buffer.alloc(0))))
      return foundIn(signedAnew(changed, aKey()))
    }
    expect(await beside('_Diarieunderlag.pdf', () => Buffer.from('%PDF-1.4 skräp'))).toBe('broken sheet')
    const repainted = (was: Buffer): Uint8Array =>
      rewrite(was, (object) => object.replace(/\nendstream/, '\nq 0 0 600 400 re f Q\nendstream'))
    expect(await beside('_Diarieunderlag.pdf', repainted)).toBe('broken sheet')
    expect(await beside('erms.xml', () => Buffer.from('<x/>'))).toBe('broken erms')
    expect(await beside('LÄSMIG.txt', () => Buffer.from('Ring mig.'))).toBe('broken read-me')

    const copied = await files()
    copied.set(named(copied, 'Maskerad-kopia.pdf'), Buffer.from('%PDF-1.4 fusk'))
    const report = await look(await zipped(signedAnew(copied, aKey())))
    expect(report.points.find(({ id: point }) => point === 'masked')).toMatchObject({ state: 'unchecked' })
    expect(report.verdict).toBe('partly')
  })

  it('by what its list leaves out is told, though the list is signed anew', async () => {
    for (const part of ['log.json', '_Diarieunderlag.pdf']) {
      const less = await files()
      less.delete(named(less, part))
      expect(await foundIn(signedAnew(less, aKey())), part).toContain('lacks')
    }
  })

  it('by files under each other’s names is told, though the list is signed anew', async () => {
    const swapped = await files()
    const [a = '', b = ''] = [...swapped.keys()].filter((name) => name.startsWith('bilagor/'))
    const [first, second] = [swapped.get(a), swapped.get(b)]
    swapped.set(a, second ?? Buffer.alloc(0)).set(b, first ?? Buffer.alloc(0))
    expect(await foundIn(signedAnew(swapped, aKey()))).toBe('broken attachment-names')
  })

  it.each([
    ['who', (log: string) => log.replace('"who": "Kim Ek"', '"who": "Lo Åberg"')],
    ['field', (log: string) => log.replace('"field": "subject.title"', '"field": "subject.cpv"')],
    [
      'a hash',
      (log: string) =>
        log.replace(/"valueHash": "(.)/, '"valueHash": "$1$1').replace(/("valueHash": ".{64})./, '$1'),
    ],
    ['the signature', (log: string) => log.replace(/"signature": "(.{8})/, '"signature": "00000000')],
    ['the case', (log: string) => log.replace(/"caseId": "[^"]+"/, '"caseId": "ett-annat"')],
    ['an entry that is gone', (log: string) => withoutEntry(log, 5)],
    ['the last entry that is gone', (log: string) => withoutEntry(log, -1)],
    ['all its chains that are gone', (log: string) => JSON.stringify({ ...JSON.parse(log), chains: [] })],
  ])('in its log, by %s, is told where, though all is signed anew', async (_what, change) => {
    const changed = await files()
    const log = String(changed.get('log.json'))
    const other = change(log)
    expect(other).not.toBe(log)
    changed.set('log.json', Buffer.from(other))
    expect(await foundIn(signedAnew(changed, aKey()))).toContain('broken log')
  })
})

function withoutEntry(log: string, at: number): string {
  const json = JSON.parse(log) as { chains: { entries: unknown[] }[] }
  json.chains[0]?.entries.splice(at, 1)
  return JSON.stringify(json)
}

describe('a zip that is no bundle of ours', () => {
  it.each([
    ['a name that leads out', '../ut.txt'],
    ['a name that leads to the root', '/etc/ut'],
    ['folders in folders', 'bilagor/a/b.txt'],
    ['a name that turns the reading', 'bilagor/a\u202Efdp.exe'],
  ])('is not unpacked: %s', async (_what, name) => {
    const inside = await files()
    const zip = craftZip(
      [...inside, [name, Buffer.from('x')] as const].map(([one, data]) => ({ name: one, data })),
    )
    const { verdict, points } = await look(zip)
    expect(verdict).toBe('foreign')
    expect(points[0]?.says).toContain('packa upp dem och kontrollera mappen')
  })

  it('that grows when it is unpacked is not', async () => {
    const inside = await files()
    inside.set('bilagor/bomb', Buffer.alloc(0))
    const zip = craftZip([
      ...[...inside].map(([name, data]) => ({ name, data })),
      { name: 'bilagor/stor', data: Buffer.alloc(40 * 1024 * 1024), deflate: true },
    ])
    expect((await look(zip)).verdict).not.toBe('holds')
  })

  it('or whose list is of something else, is said to be none', async () => {
    const zip = craftZip([{ name: 'manifest.json', data: Buffer.from('{"format":"direktlots-package/1"}') }])
    expect((await look(zip)).verdict).toBe('foreign')
    expect((await look(craftZip([{ name: 'a.txt', data: Buffer.from('a') }]))).verdict).toBe('foreign')
  })
})

describe('a folder', () => {
  it('with a shortcut in the place of a file does not follow it', async () => {
    const folder = await savedBundle(place, id, 'folder')
    const copy = mkdtempSync(join(tmpdir(), 'direktlots-copy-'))
    const linked = filesBelow(folder).find((name) => name.startsWith('bilagor/')) ?? ''
    for (const name of filesBelow(folder)) {
      mkdirSync(dirname(join(copy, name)), { recursive: true })
      if (name === linked) symlinkSync(join(folder, name), join(copy, name))
      else writeFileSync(join(copy, name), readFileSync(join(folder, name)))
    }
    expect(said(await lookInFolder(copy))).toBe(`broken file:${linked}`)
  })

  it('that is not there is said to be none', async () => {
    expect((await lookInFolder('/finns/inte')).verdict).toBe('foreign')
  })
})
