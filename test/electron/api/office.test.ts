import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import { openStore } from '../../../electron/store/open.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { aRoutine, offeredTemplate, template, withRoutine } from '../../support/local/template.ts'
import { root } from '../../support/root.ts'

const sources = { now: () => new Date(2026, 10, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) }
const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Stockholm',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  userName: 'Kim Ek (exempel)',
  userRole: 'Medicintekniker',
}
const limit = {
  series: 'direct.LUK.concession',
  from: '2026-01-01',
  sek: '2 950 000',
  source: 'Upphandlingsmyndigheten, tabell',
  by: 'Eva Ek (exempel)',
  on: '2026-11-03',
}

let app: App
let folder = ''
let saveAt: string | null = null
afterEach(() => app.close())

function open(dataFolder = mkdtempSync(join(tmpdir(), 'direktlots-office-'))): void {
  folder = dataFolder
  const dialogs = {
    savePath: () => Promise.resolve(saveAt),
    folderPath: () => Promise.resolve(null),
    openFile: () => Promise.resolve(''),
  }
  app = createApp({
    dataFolder,
    sources,
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs,
  })
}

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

async function started(): Promise<void> {
  open()
  await call('settings.save', settings)
}

describe('amounts that the program lacks', () => {
  it('are entered, changed and taken away, and what was there is kept with who and when', async () => {
    await started()
    await call('office.limit.save', limit)
    const changed = await call('office.limit.save', { ...limit, sek: '3 000 000' })
    expect(changed.limits).toMatchObject([{ sek: 3_000_000, to: '2027-12-31', by: 'Eva Ek (exempel)' }])
    expect(changed.former).toMatchObject([{ sek: 2_950_000, ended: 'changed', endedBy: settings.userName }])
    const gone = await call('office.limit.remove', { id: changed.limits[0]?.id ?? '' })
    expect(gone).toMatchObject({
      limits: [],
      former: [{ sek: 3_000_000, ended: 'removed' }, { sek: 2_950_000 }],
    })
    app.close()
    open(folder)
    expect(await call('office.read', {})).toEqual(gone)
  })

  it.each([
    ['a row that the program knows', { series: 'direct.LOU.ordinary', from: '2022-02-01' }],
    ['a row that is none', { series: 'direct.LUK.concession', from: '1999-01-01' }],
    ['an amount that is none', { sek: 'mycket' }],
    ['a day to come', { on: '2026-11-21' }],
  ])('are refused for %s', async (_, change) => {
    await started()
    await expect(call('office.limit.save', { ...limit, ...change })).rejects.toThrow(/^invalid: .*\.$/)
    expect((await call('office.read', {})).limits).toEqual([])
  })
})

describe('a local routine', () => {
  it('is read in, refused where it does not hold, and taken away', async () => {
    await started()
    const read = await call('office.routine.save', { text: template, fileName: 'rutin.yaml' })
    expect(read.routine).toMatchObject({ text: template, fileName: 'rutin.yaml', readBy: settings.userName })
    const milder = aRoutine('belopp:\n  chef beslutar över: 200 000 kr\n')
    await expect(call('office.routine.save', { text: milder, fileName: 'm.yaml' })).rejects.toThrow(
      /Rad 6: .*mildare/,
    )
    expect((await call('office.read', {})).routine?.text).toBe(template)
    expect((await call('office.routine.remove', {})).routine).toBeNull()
  })

  it('can be written from a template', async () => {
    await started()
    saveAt = join(folder, 'mall.yaml')
    expect(await call('office.template', {})).toEqual({ path: saveAt })
    expect(readFileSync(saveAt, 'utf8')).toBe(offeredTemplate)
    saveAt = null
    expect(await call('office.template', {})).toEqual({ path: null })
  })
})

describe('a case', () => {
  it('starts with the routine and the amounts, and takes in a change when it is opened, with entries in its log', async () => {
    await started()
    await call('office.routine.save', { text: template, fileName: 'rutin.yaml' })
    const { case: found } = await call('case.create', { security: 'no' })
    expect(found.basis).toEqual({ routine: template })
    expect((await call('case.open', { id: found.id })).officeChanges ?? []).toEqual([])
    const newer = template.replace('2026:1', '2026:2')
    await call('office.routine.save', { text: newer, fileName: 'rutin.yaml' })
    await call('office.limit.save', limit)
    const opened = await call('case.open', { id: found.id })
    expect(opened.officeChanges?.join(' ')).toMatch(/2026:2.*i stället för.*2026:1.*LUK/)
    expect(opened.case.basis).toMatchObject({ routine: newer, limits: [{ sek: 2_950_000 }] })
    const again = await call('case.open', { id: found.id })
    expect([again.officeChanges ?? [], again.logProblem]).toEqual([[], null])
  })

  it('that is decided keeps what it was decided by', async () => {
    await started()
    const { case: found } = await call('case.create', { security: 'no' })
    const at = { id: found.id, page: 'beslut' }
    await call('case.enter', { ...at, entries: [{ path: 'decision.decidedOn', text: '2026-11-20' }] })
    await call('office.routine.save', { text: template, fileName: 'rutin.yaml' })
    const opened = await call('case.open', { id: found.id })
    expect([opened.case.basis, opened.officeChanges]).toEqual([undefined, undefined])
  })

  it('of another authority keeps its own routine, and one with a broken routine is refused', async () => {
    await started()
    await call('office.limit.save', limit)
    const foreign = withRoutine({ ...exampleCase(), decision: {}, contract: {} }, aRoutine())
    const theirs = { ...foreign, authority: { ...foreign.authority, orgNr: '559999-9306' } }
    const { id } = await call('file.import', { text: writeCaseFile(theirs) })
    expect((await call('case.open', { id })).case.basis).toEqual({ routine: aRoutine() })
    const broken = writeCaseFile(withRoutine({ ...theirs, id: 'other' }, 'namn: x'))
    await expect(call('file.import', { text: broken })).rejects.toThrow(
      /lokala rutin går inte att läsa, rad 1/,
    )
  })

  it('that brings amounts of others says so when it is brought in', async () => {
    await started()
    const own = { ...limit, id: 'l1', sek: 1 }
    const carrying = { ...exampleCase(), basis: { limits: [own] } }
    const { carries } = await call('file.import', { text: writeCaseFile(carrying) })
    expect(carries).toMatch(/^Ärendet bär med sig belopp.*Kontrollera beloppet/)
    await call('office.limit.save', { ...limit, sek: '1' })
    const again = await call('file.import', { text: writeCaseFile({ ...carrying, id: 'other' }) })
    expect(again.carries).toBeNull()
  })

  it('is not begun, and says so when it is opened, where the office’s document is damaged', async () => {
    await started()
    const { case: found } = await call('case.create', { security: 'no' })
    await call('office.limit.save', limit)
    app.close()
    const store = openStore({ folder, sources })
    if (!store.ok) throw new Error(store.problem)
    store.db.exec(`UPDATE office SET document = '{}'`)
    store.close()
    open(folder)
    await expect(call('case.create', { security: 'no' })).rejects.toThrow(/går inte att läsa i databasen/)
    expect((await call('case.open', { id: found.id })).officeChanges?.[0]).toContain('går inte att läsa')
    expect((await call('office.read', {})).problem).toContain('går inte att läsa')
  })
})
