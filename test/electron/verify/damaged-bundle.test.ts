import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { craftZip } from '../../support/package/craft-zip.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { filesIn, named, signedAnew, zipped, type Files } from '../../support/verify/repack.ts'
import { anInstallation, look, lookInFolder, said, savedBundle } from '../../support/verify/saved-record.ts'

let place: Installation
let id = ''
let path = ''
beforeAll(async () => {
  ;({ place, id } = await anInstallation('2a'))
  path = await savedBundle(place, id, 'zip', true, true)
})
afterAll(() => place.close())

const files = (): Promise<Files> => filesIn(path)

describe('a log extract that was exchanged, under a list that is signed anew', () => {
  const withLog = async (level: '2a' | '3a', log: (own: string) => string) => {
    const made = await anInstallation(level)
    const inside = await filesIn(await savedBundle(made.place, made.id, 'zip'))
    inside.set('log.json', Buffer.from(log(String(inside.get('log.json')))))
    made.place.close()
    return look(await zipped(signedAnew(inside, aKey())))
  }
  const earlier = (own: string): string =>
    own.replace(/"createdAt": "[^"]*"/, '"createdAt": "2020-01-01T10:00:00+01:00"')

  it.each([
    ['3a', 'by words', () => 'hej', 'broken log-beside'],
    ['3a', 'by nothing', () => '{}', 'broken log-beside'],
    ['3a', 'by one of another time', earlier, 'broken log-beside'],
    ['2a', 'by words', () => 'hej', 'broken log'],
    ['2a', 'by nothing', () => '{}', 'broken log'],
    ['2a', 'by one of another time', earlier, 'broken log-made'],
  ] as const)('in a %s bundle %s is told', async (level, _how, log, told) => {
    expect(said(await withLog(level, log))).toContain(told)
  })

  it('is not blamed where it is of a form to come, nor is the whole bundle asked for again', async () => {
    const report = await withLog('2a', () => '{"format":"direktlots-log-extract/2"}')
    expect(said(report)).toBe('partly')
    const says = report.points.map((point) => point.says).join(' ')
    expect(says).toContain('Uppdatera Direktlots')
    expect(says).not.toContain('Kontrollera hela paketet')
  })
})

describe('a bundle whose list cannot be read', () => {
  const listed = async (list: (own: Buffer) => Buffer | null) => {
    const inside = await files()
    const bytes = list(inside.get('manifest.json') ?? Buffer.alloc(0))
    if (bytes === null) inside.delete('manifest.json')
    else inside.set('manifest.json', bytes)
    return look(await zipped(inside))
  }
  const edited = (change: (json: Record<string, unknown>) => void) => (own: Buffer) => {
    const json = JSON.parse(String(own)) as Record<string, unknown>
    change(json)
    return Buffer.from(JSON.stringify(json))
  }

  it.each([
    ['cut off', (own: Buffer) => own.subarray(0, 800), 'är skadad'],
    ['with a field too many', edited((json) => (json['foo'] = 1)), 'är skadad'],
    ['of a form to come', edited((json) => (json['format'] = 'direktlots-bundle/2')), 'nyare version'],
    ['missing', () => null, 'saknar sin förteckning'],
  ])('is no accusation, and tells what to do: %s', async (_how, list, told) => {
    const { verdict, title, points } = await listed(list)
    expect(verdict).toBe('foreign')
    expect(title).toContain(told)
    expect(points[0]?.says).toMatch(/Be den som lämnade|Uppdatera Direktlots/)
  })
})

describe('the record of a bundle', () => {
  const recordSays = async (change: (bytes: Buffer) => Buffer) => {
    const inside = await files()
    const name = named(inside, '.pdf')
    inside.set(name, change(inside.get(name) ?? Buffer.alloc(0)))
    return look(await zipped(inside))
  }

  it('that was changed is not said to be missing', async () => {
    const report = await recordSays((bytes) => bytes.subarray(0, -20))
    const says = report.points.find(({ id: point }) => point === 'record')?.says
    expect(says).toContain('är inte den som lades i paketet')
  })

  it('that a service has signed afterwards is the one that was put there, with additions', async () => {
    const report = await recordSays((bytes) => Buffer.concat([bytes, Buffer.from('\n% signatur')]))
    expect(said(report)).toBe('partly')
    const states = report.points.map(({ id: point, state }) => `${point} ${state}`)
    expect(states).toContain('additions unchecked')
    expect(states).toContain(`file:${named(await files(), '.pdf')} told`)
    expect(report.points.find(({ id: point }) => point === 'files')?.says).toMatch(/^(\d+) av (?!\1)/)
  })
})

describe('a file that was packed anew or has something before it', () => {
  it.each([
    [
      'a folder round it',
      async () => [...(await files())].map(([name, data]) => ({ name: `p/${name}`, data })),
    ],
    [
      'the files of a Mac',
      async () => [
        ...[...(await files())].map(([name, data]) => ({ name, data })),
        { name: '__MACOSX/._x', data: Buffer.from('x') },
        { name: 'tom/', data: Buffer.alloc(0) },
      ],
    ],
  ])('is told to be unpacked: %s', async (_how, entries) => {
    const { title, points } = await look(craftZip(await entries()))
    expect(title).not.toContain('ingen dokumentation från Direktlots')
    expect(points[0]?.says).toContain('packa upp dem och kontrollera mappen')
    expect(points[0]?.says).not.toContain('Öppna den inte')
  })

  it('is damaged where its own beginning comes later', async () => {
    const record = (await files()).get(named(await files(), '.pdf')) ?? Buffer.alloc(0)
    for (const bytes of [record, readFileSync(path)]) {
      const { title } = await look(Buffer.concat([Buffer.from('hej\n'), bytes]))
      expect(title).toContain('skadad')
    }
  })

  it('and lies in a folder of the folder says which one to choose', async () => {
    const folder = await savedBundle(place, id, 'folder')
    const { points } = await lookInFolder(dirname(folder))
    expect(points[0]?.says).toContain('Välj mappen')
  })
})
