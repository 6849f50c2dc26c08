import { afterEach, beforeEach, expect, it } from 'vitest'
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
  for (const name of ['seen', 'name', 'orgNr', 'notKept']) {
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
    },
  ])
})
