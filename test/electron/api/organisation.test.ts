import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { problemsIn } from '../../../src/domain/organisation/problems.ts'
import { anOrganisation } from '../../support/cases/organisation.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { root } from '../../support/root.ts'

const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Stockholm',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  userName: 'Kim Ek (exempel)',
  userRole: 'Medicintekniker',
}
const folder = (): string => mkdtempSync(join(tmpdir(), 'direktlots-organisation-'))

let app: App
let saveAt: string | null = null
beforeEach(async () => {
  saveAt = null
  app = createApp({
    dataFolder: folder(),
    sources: { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(saveAt),
      folderPath: () => Promise.resolve(null),
      openFile: () => Promise.resolve(''),
    },
  })
  await call('settings.save', settings)
})
afterEach(() => app.close())

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

const post = (title: string, holder: string, more = {}) =>
  call('office.organisation.enter', { row: 'post', typed: { title, unit: settings.unit, holder, ...more } })

const posts = (rows: string, more = {}): Args<'office.organisation.posts'> => ({
  fileName: 'befattningar.csv',
  text: `Enhet;Befattning;Överordnad befattning;Namn\n${rows}`,
  delimiter: ';',
  headerRow: 1,
  kinds: ['unit', 'title', 'superior', 'name'],
  from: '2026-11-20',
  corrects: false,
  ...more,
})

describe('an organisation that is typed', () => {
  it('is kept with who changed it and when, and reaches a new case', async () => {
    await post('Verksamhetschef', 'Siv Lönn')
    const { organisation } = await post('Enhetschef', 'Per Ek')
    expect(organisation).toMatchObject({
      changedBy: settings.userName,
      holders: [{ name: 'Siv Lönn' }, { name: 'Per Ek' }],
    })
    const created = await call('case.create', { security: 'no' })
    expect(created.case.basis?.organisation).toEqual(organisation)
  })

  it('is refused where it would contradict itself, and nothing is changed', async () => {
    const { organisation } = await post('Enhetschef', 'Per Ek')
    await expect(post('Enhetschef', 'Bo Gran')).rejects.toThrow('finns två gånger')
    expect((await call('office.read', {})).organisation).toEqual(organisation)
  })

  it('reaches an open case once, with a sentence', async () => {
    const { case: found } = await call('case.create', { security: 'no' })
    await post('Enhetschef', 'Per Ek')
    const opened = await call('case.open', { id: found.id })
    expect(opened.officeChanges).toEqual([
      'Ärendet har nu er organisation, så som den var 2026-11-20, senast ändrad av Kim Ek (exempel).',
    ])
    expect(opened.case.basis?.organisation?.posts).toHaveLength(1)
    const again = await call('case.open', { id: found.id })
    expect(again.officeChanges ?? []).toEqual([])
    expect(again.case).toEqual(opened.case)
  })

  it('can be taken away, whole or a row that never held', async () => {
    const { organisation } = await post('Enhetschef', 'Per Ek')
    const id = organisation?.posts[0]?.id ?? ''
    const left = await call('office.organisation.take-away', { row: 'post', id })
    expect(left.organisation).toMatchObject({ posts: [], holders: [] })
    expect((await call('office.organisation.remove', {})).organisation).toBeUndefined()
  })
})

describe('a list that is brought in', () => {
  it('takes the place of what there is, and ends what is gone', async () => {
    await call(
      'office.organisation.posts',
      posts('Medicinsk teknik;Chef;;Siv Lönn\nMedicinsk teknik;Enhetschef;Chef;Per Ek\n'),
    )
    const { organisation } = await call(
      'office.organisation.posts',
      posts('Medicinsk teknik;Chef;;Siv Lönn\nMedicinsk teknik;Enhetschef;Chef;Bo Gran\n'),
    )
    expect(organisation?.holders.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Siv Lönn', undefined, undefined],
      ['Per Ek', undefined, '2026-11-19'],
      ['Bo Gran', '2026-11-20', undefined],
    ])
    expect(organisation && problemsIn(organisation)).toEqual([])
  })

  it.each([
    [
      'an unknown superior',
      posts('Eken;Chef;Direktör;Per Ek'),
      'Rad 2: Den överordnade befattningen finns inte',
    ],
    ['a ring', posts('Eken;A;B;\nEken;B;A;'), 'överordnad sig själv'],
    ['a day that is none', posts('Eken;Chef;;', { from: 'snart' }), 'Skriv datumet'],
    [
      'a column twice',
      posts('Eken;Chef;;', { kinds: ['unit', 'unit'] }),
      'Två kolumner är valda som samma sak',
    ],
  ])('with %s is refused, and nothing is kept', async (_, asked, words) => {
    await expect(call('office.organisation.posts', asked)).rejects.toThrow(words)
    expect((await call('office.read', {})).organisation).toBeUndefined()
  })

  it('can be a delegation order', async () => {
    const { organisation } = await call('office.organisation.points', {
      ...posts(''),
      text: 'Punkt;Befattning;Upp till kr\n4.2;Chef;500 000\n',
      kinds: ['point', 'title', 'upTo'],
    })
    expect(organisation?.delegation).toMatchObject([{ point: '4.2', title: 'Chef', upToOre: 50_000_000 }])
  })

  it('is saved as a file that Excel opens', async () => {
    await post('Enhetschef', 'Per Ek')
    saveAt = join(folder(), 'befattningar.csv')
    expect(await call('office.organisation.write', { list: 'posts' })).toEqual({ path: saveAt })
    expect(readFileSync(saveAt, 'utf8')).toBe(
      '\uFEFFEnhet;Typ;Tillhör;Befattning;Överordnad befattning;Namn;Från;Till\r\nMedicinsk teknik;Enhet;;Enhetschef;;Per Ek;;\r\n',
    )
  })
})

describe('a case file', () => {
  const withOrganisation = (organisation: typeof anOrganisation) =>
    call('file.import', { text: writeCaseFile({ ...exampleCase(), basis: { organisation } }) })

  it('carries the organisation that its decision was taken in', async () => {
    const { id } = await withOrganisation(anOrganisation)
    expect((await call('case.open', { id })).case.basis?.organisation).toEqual(anOrganisation)
  })

  it('with a damaged organisation is refused with a sentence', async () => {
    const posts = anOrganisation.posts.map((one) =>
      one.id === 'direktor' ? { ...one, superior: 'enhetschef' } : one,
    )
    await expect(withOrganisation({ ...anOrganisation, posts })).rejects.toThrow(
      /Ärendets organisation går inte att använda.*är överordnad sig själv.*Be avsändaren/,
    )
  })
})
