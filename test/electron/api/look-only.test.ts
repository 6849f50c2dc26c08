import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { FilesApp } from '../../support/api/files-app.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

const page = 'leverantorskontroll'
const refused = { ok: false, error: { code: 'invalid', message: expect.stringContaining('visas bara upp') } }

async function withSupplier(): Promise<{ readonly id: string; readonly at: string }> {
  const id = await app.aCase()
  const { added } = await app.call('case.add', {
    id,
    list: 'suppliers',
    entries: [{ path: 'name', text: 'Nord AB (exempel)' }],
    page,
  })
  const at = `suppliers.${added}.checks.criminal-record`
  await app.call('case.enter', { id, entries: [{ path: `${at}.result`, text: 'clear' }], page })
  return { id, at }
}

it('what an extract that is only looked at says is kept neither as answer nor as draft', async () => {
  const { id, at } = await withSupplier()
  const before = await app.caseNow(id)
  for (const name of ['seen', 'name', 'orgNr', 'notKept', 'waived', 'validUntil', 'longerWhy']) {
    const entry = { path: `${at}.${name}`, text: 'En dom från 2019' }
    expect(await app.ask('case.enter', { id, entries: [entry], page })).toMatchObject(refused)
    expect(await app.ask('case.draft', { id, ...entry, page })).toMatchObject(refused)
  }
  const long = { path: `${at}.seen`, text: 'x'.repeat(300_000) }
  expect(await app.ask('case.enter', { id, entries: [long], page })).toMatchObject(refused)
  app.again('same')
  expect(await app.caseNow(id)).toEqual(before)
})

it('no file of it is taken in, and no place of one', async () => {
  const { id, at } = await withSupplier()
  const file = { id, name: 'utdrag.pdf', size: 10, belongsTo: at }
  expect(await app.ask('attachment.begin', file)).toMatchObject(refused)
  const place = [
    { path: 'where', text: 'Pärmen' },
    { path: 'belongsTo', text: at },
  ]
  const asked = await app.ask('case.add', { id, list: 'elsewhere', entries: place, page })
  expect(asked).toMatchObject(refused)
})

it('who looked and when is kept', async () => {
  const { id, at } = await withSupplier()
  const { case: found } = await app.call('case.enter', {
    id,
    entries: [{ path: `${at}.by`, text: 'Kim Ek (exempel)' }],
    page,
  })
  expect(found.suppliers[0]?.checks).toEqual([
    {
      id: 'criminal-record',
      result: 'clear',
      on: '2026-11-20',
      by: 'Kim Ek (exempel)',
      validUntil: '2027-02-20',
      of: { name: 'Nord AB (exempel)' },
    },
  ])
})

it.each(['result', 'on', 'by'])('words of what was seen at %s stand nowhere on the disk', async (name) => {
  const { id, at } = await withSupplier()
  const before = await app.caseNow(id)
  const entry = { path: `${at}.${name}`, text: 'dömd för stöld 2021' }
  for (const answer of [
    await app.ask('case.enter', { id, entries: [entry], page }),
    await app.ask('case.draft', { id, ...entry, page }),
  ])
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } })
  app.again('same')
  expect(await app.caseNow(id)).toEqual(before)
  app.close()
  expect(onDisk(app.folder)).toContain('Nord AB (exempel)')
  expect(onDisk(app.folder)).not.toContain('stöld')
})

it('a case file brings nothing of it in, and it is told', async () => {
  const { id, at } = await withSupplier()
  const carried: Case = {
    ...(await app.caseNow(id)),
    id: '019aa01a-2c00-7000-8000-000000000077',
    unread: { [`${at}.on`]: 'dömd för stöld' },
    attachments: [{ id: 'a', name: 'stöld.pdf', size: 1, sha256: '0'.repeat(64), belongsTo: at }],
    suppliers: (await app.caseNow(id)).suppliers.map((one) => ({
      ...one,
      checks: one.checks?.map((row) => ({ ...row, seen: 'stöld', waived: 'stöld', by: 'dömd för stöld' })),
    })),
  }
  const { id: added, carries } = await app.call('file.import', { text: writeCaseFile(carried) })
  expect(carries).toContain('De togs bort och finns inte här')
  expect((await app.caseNow(added)).suppliers[0]?.checks?.[0]).toMatchObject({ result: 'clear' })
  app.close()
  expect(onDisk(app.folder)).not.toContain('stöld')
})

/** All that lies in a folder, as text. */
const onDisk = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
