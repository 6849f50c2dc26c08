import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRecord, recordDocument } from '../../../electron/api/make-record.ts'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { renderPdf } from '../../../electron/pdf/render.ts'
import { sealIn, sealPdf } from '../../../electron/verify/seal.ts'
import { runWords } from '../../../electron/commands/run-words.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { rewrite } from '../../support/pdf/rewrite.ts'
import { root } from '../../support/root.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { anInstallation, look, said, savedPdf, strange } from '../../support/verify/saved-record.ts'

const assets = join(root, 'assets')
const saved = new Map<string, { place: Installation; bytes: Buffer; caseText: string | undefined }>()

beforeAll(async () => {
  for (const level of ['2a', '3a', '1a'] as const) {
    const { place, id } = await anInstallation(level)
    saved.set(level, { place, ...(await savedPdf(place, id)) })
  }
})
afterAll(() => saved.forEach(({ place }) => place.close()))

const of = (level: '2a' | '3a' | '1a') => {
  const found = saved.get(level)
  if (found === undefined) throw new Error('Not saved')
  return found
}
const sealed = (): Buffer => of('3a').bytes
const plain = (): Buffer => sealIn(sealed())?.plain ?? Buffer.alloc(0)

const at = {
  today: '2026-12-20',
  createdAt: '2026-12-20T14:32:00+01:00',
  version: '0',
  level: '3a' as const,
}

/** A record that prints one case and holds another, sealed as any installation can. */
async function lying(printed: Case, data: Case, sumOf = data): Promise<Buffer> {
  const { caseSha256 } = recordDocument(sumOf, at)
  const document = { ...recordDocument(printed, at), caseSha256 }
  const { bytes } = await renderPdf(document, {
    fonts: await loadFonts(join(assets, 'fonts')),
    embed: [
      {
        name: 'arende.direktlots.json',
        bytes: Buffer.from(writeCaseFile(data)),
        type: 'application/json',
        description: '',
        relationship: 'Source',
      },
    ],
  })
  return sealPdf(bytes, aKey())
}

describe('a record as it was saved', () => {
  it.each(['2a', '3a', '1a'] as const)('holds in every part: %s', async (level) => {
    const { bytes, caseText } = of(level)
    expect(said(await look(bytes, caseText))).toBe('holds')
  })

  it('tells by whose key it is sealed, which version it is, and that every page was compared', async () => {
    const { facts, points } = await look(sealed())
    expect(facts.map(({ term }) => term)).toEqual([
      'Dokument',
      'Version',
      'Skapat',
      'Ärendets id',
      'Nyckelns fingeravtryck, de första 32 tecknen',
    ])
    expect(facts.at(-1)?.value).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/)
    expect(points.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'seal held',
      'case held',
      'log held',
      'log-printed held',
      'printed held',
      'key held',
    ])
    expect(points.find(({ id }) => id === 'printed')?.says).toContain('ord för ord')
  })

  it('without its case file tells to choose that too', async () => {
    const { verdict, points } = await look(of('2a').bytes)
    expect(verdict).toBe('holds')
    expect(points.find(({ id }) => id === 'case')).toMatchObject({ state: 'told' })
  })

  it('from the command line has no seal, and its text is compared all the same', async () => {
    const { bytes } = await makeRecord(exampleCase(), { ...at, assets })
    const { verdict, points } = await look(bytes)
    expect(verdict).toBe('partly')
    expect(points.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'seal unchecked',
      'case held',
      'printed held',
    ])
  })

  it('never says that it is genuine, or who wrote it', async () => {
    const all = JSON.stringify(await look(sealed()))
    expect(all).not.toMatch(/äkta|Kim Ek|Medicintekniker/)
  })
})

describe('a record that somebody has changed', () => {
  it('by one bit anywhere does not hold', async () => {
    const [length, spots] = [sealed().length, 9]
    for (let n = 1; n < spots; n += 1) {
      const bytes = Buffer.from(sealed())
      const spot = Math.floor((length * n) / spots)
      bytes.writeUInt8((bytes[spot] ?? 0) ^ 1, spot)
      expect((await look(bytes)).verdict, `byte ${spot}`).not.toBe('holds')
    }
  })

  it('by cutting it off does not hold', async () => {
    for (const part of [0.2, 0.7, 0.95, 0.9999]) {
      const { verdict } = await look(sealed().subarray(0, Math.floor(sealed().length * part)))
      expect(['broken', 'foreign'], String(part)).toContain(verdict)
    }
  })

  it('by words on a page, with its seal taken away and all else in order, is told by page', async () => {
    let isDone = false
    const edited = rewrite(plain(), (object) => {
      if (isDone || !/ TJ\b/.test(object)) return object
      isDone = true
      return object.replace(/<([0-9a-f]{4})([0-9a-f]{4})/, '<$2$1')
    })
    const report = await look(edited)
    expect(said(report)).toBe('broken printed')
    expect(report.points.find(({ id }) => id === 'printed')?.says).toMatch(
      /^Sidan 1 säger något annat än ärendet/,
    )
  })

  it('by printing another case than it holds is told, whatever key it is sealed with', async () => {
    const other = answered(exampleCase(), { 'subject.title': 'Något helt annat' })
    const report = await look(await lying(other, exampleCase()))
    expect(said(report)).toContain('broken')
    expect(said(report)).toContain('printed')
  })

  it('by putting another case in it is told by the sum', async () => {
    const other = answered(exampleCase(), { 'subject.title': 'Något helt annat' })
    const report = await look(await lying(exampleCase(), other, exampleCase()))
    expect(said(report)).toContain('case')
  })

  it('by another case and its sum among the properties is told by what is printed', async () => {
    const other = answered(exampleCase(), { 'subject.title': 'Något helt annat' })
    expect(said(await look(await lying(exampleCase(), other)))).toBe('broken case-printed printed')
  })

  it('by another case file beside it is told', async () => {
    const { bytes, caseText = '' } = of('2a')
    expect(said(await look(bytes, caseText.replace('infusionspumpar', 'infusionsställ')))).toContain('case')
  })

  it('by another seal is whole in itself, and nobody knows the key: another fingerprint tells it', async () => {
    const report = await look(sealPdf(plain(), aKey()), undefined, 'fil.pdf', strange)
    expect(said(report)).toBe('partly')
    expect(report.title).toContain('en nyckel som inte är känd här')
    expect(report.facts.at(-1)?.value).not.toBe((await look(sealed())).facts.at(-1)?.value)
  })

  it('by leading readers to another table of objects does not hold', async () => {
    const text = sealed().toString('latin1')
    const moved = Buffer.from(
      text.replace(/startxref\n(\d+)/, (_all, start: string) => `startxref\n${Number(start) - 9}`),
      'latin1',
    )
    expect(said(await look(moved))).toContain('seal')
  })
})

describe('a record with something after its end', () => {
  const update = '\n1 0 obj\n<< /Type /Sig >>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n'

  it('as a service for signatures writes it is as it was up to there, and what came is not vouched for', async () => {
    const report = await look(Buffer.concat([sealed(), Buffer.from(update)]))
    expect(report.verdict).toBe('partly')
    expect(report.points.find(({ id }) => id === 'seal')?.state).toBe('held')
    expect(report.points.find(({ id }) => id === 'additions')).toMatchObject({ state: 'unchecked' })
    expect(report.points.find(({ id }) => id === 'additions')?.says).toContain(
      'tillägg efter programmets del',
    )
  })

  it('and changed before that is broken', async () => {
    const bytes = Buffer.concat([sealed(), Buffer.from(update)])
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000)
    expect((await look(bytes)).verdict).toBe('broken')
  })
})

describe('a file that is no record', () => {
  it.each([
    ['', 'nothing'],
    ['%PDF-1.7\n%%EOF\n', 'an empty PDF'],
    ['PK\u0003\u0004', 'the start of a zip'],
    ['Hej', 'a text'],
  ])('is said to be none: %j', async (text) => {
    expect((await look(Buffer.from(text, 'latin1'))).verdict).toBe('foreign')
  })

  it('that grows when it is unpacked is not unpacked', async () => {
    const bomb = deflateSync(Buffer.alloc(300 * 1024 * 1024))
    const body = Buffer.concat([
      Buffer.from(`1 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`),
      bomb,
      Buffer.from('\nendstream\nendobj\n'),
    ])
    const bytes = Buffer.from(plain())
    const cut = bytes.indexOf('\n1 0 obj') + 1
    const { verdict, points } = await look(Buffer.concat([bytes.subarray(0, cut), body, bytes.subarray(cut)]))
    expect(verdict).not.toBe('holds')
    expect(JSON.stringify(points)).not.toContain('ord för ord')
  })

  it('that is packed twice, or in disguise, is not unpacked', async () => {
    for (const words of [
      '/Filter [/FlateDecode /FlateDecode]',
      '/Filter /LZWDecode',
      '/F#69lter /FlateDecode',
    ]) {
      const file = sealPdf(
        Buffer.from(
          plain()
            .toString('latin1')
            .replace('\nxref\n', `\n9999 0 obj\n<< ${words} >>\nendobj\nxref\n`)
            .replace(
              /startxref\n(\d+)/,
              (_all, start: string) =>
                `startxref\n${Number(start) + `9999 0 obj\n<< ${words} >>\nendobj\n`.length}`,
            ),
          'latin1',
        ),
        aKey(),
      )
      expect(said(await look(file)), words).toBe('broken read')
    }
  })
})

describe('the command line', () => {
  it('ends with 0 only where all holds under a key that is told, and finds the case file beside a record', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'direktlots-verify-'))
    const path = join(folder, 'a.pdf')
    const { facts } = await look(of('2a').bytes)
    const key = facts.at(-1)?.value ?? ''
    const run = async (told = key): Promise<number> => runWords(['verify', path, '--json', '--key', told])
    writeFileSync(path, of('2a').bytes)
    writeFileSync(join(folder, 'a.direktlots.json'), of('2a').caseText ?? '')
    // Of another version than this program: only the seven facts are compared.
    expect(await run()).toBe(0)
    expect(await runWords(['verify', path])).toBe(1)
    expect(await run('0'.repeat(64))).toBe(1)
    expect(await run('abc')).toBe(2)
    writeFileSync(
      join(folder, 'a.direktlots.json'),
      readFileSync(join(assets, 'examples', 'kalibrering.direktlots.json')),
    )
    expect(await run()).toBe(1)
    expect(await runWords(['verify', join(folder, 'finns-inte.pdf')])).toBe(1)
    expect(await runWords(['verify'])).toBe(2)
  })
})
