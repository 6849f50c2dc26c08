import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { FilesApp } from '../../support/api/files-app.ts'
import { answered } from '../../support/cases/builder.ts'
import { aRoutine, ownCheck, withRoutine } from '../../support/local/template.ts'
import { identity, row, withSupplier } from '../../support/cases/checked-supplier.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

const put = (found: Case) => app.call('file.import', { text: writeCaseFile(found) })
const lookedFor = () => app.call('checks.reusable', { caseId: 'here', supplierId: 's' })
const reusable = async () => (await lookedFor()).rows

describe('what is not offered', () => {
  const offered = async () => (await reusable()).map(({ checkId }) => checkId)

  it('an older answer than one that was worse, or that nobody could have', async () => {
    await put(withSupplier('here'))
    await put(
      withSupplier('older', {
        ...row('taxes-paid', { result: 'clear', on: '2026-11-01' }),
        ...row('economy', { result: 'clear', on: '2026-08-01' }),
        ...row('identity', { result: 'clear', on: '2026-11-01' }),
      }),
    )
    await put(
      withSupplier('newer', {
        ...row('taxes-paid', { result: 'missing', on: '2026-11-18', seen: 'Vägrade visa skattekontot.' }),
        ...row('economy', {
          result: 'remark',
          on: '2026-11-18',
          seen: 'Konkurs begärd.',
          validUntil: '2026-11-19',
        }),
      }),
    )
    expect(await offered()).toEqual(['identity'])
    const taken = await app.ask('checks.reuse', {
      caseId: 'here',
      supplierId: 's',
      rows: [{ checkId: 'taxes-paid', caseId: 'older' }],
    })
    expect(taken).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })

  it('what holds for its own purchase alone', async () => {
    await put(withSupplier('here'))
    const bound = ['low-bid', 'working-conditions', 'subcontractors']
    await put(
      withSupplier(
        'there',
        Object.assign({}, ...bound.map((id) => row(id, { result: 'clear', on: '2026-11-18' }))),
      ),
    )
    expect(await offered()).toEqual([])
  })

  it('a check that was made on another than the row has come to hold', async () => {
    await put(withSupplier('here'))
    const made = withSupplier('there', { 'suppliers.s.orgNr': '559999-9207', ...identity })
    await put({ ...answered(made, { 'suppliers.s.orgNr': '559999-9108' }), id: 'there' })
    expect(await offered()).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['has no day', { on: '' }],
    ['has a day that has not come', { on: '2029-11-18' }],
  ])('an answer beside a bad one that %s: it may be the newest', async (_name, day) => {
    await put(withSupplier('here'))
    await put(withSupplier('good', row('taxes-paid', { result: 'clear', on: '2026-11-18' })))
    expect(await offered()).toEqual(['taxes-paid'])
    const bad = withSupplier('bad', row('taxes-paid', { result: 'remark', seen: 'Underskott på 84 000 kr.' }))
    await put({ ...answered(bad, row('taxes-paid', day)), id: 'bad', createdAt: '2026-01-01T08:00:00.000Z' })
    expect(await offered()).toEqual([])
  })

  it('an answer older than a bad one that was given while the supplier had no number', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('good', row('taxes-paid', { result: 'clear', on: '2026-11-10' })))
    const bad = withSupplier('bad', {
      'suppliers.s.orgNr': '',
      ...row('taxes-paid', { result: 'remark', on: '2026-11-18', seen: 'Underskott på 84 000 kr.' }),
    })
    await put(bad)
    expect(await offered()).toEqual([])
  })

  it('an answer older than a bad one whose note of whom it is of lacks the number, as in older files', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('good', row('taxes-paid', { result: 'clear', on: '2026-11-10' })))
    const bad = withSupplier(
      'bad',
      row('taxes-paid', { result: 'remark', on: '2026-11-18', seen: 'Underskott på 84 000 kr.' }),
    )
    const of = { name: 'Alfa AB (exempel)' }
    const suppliers = bad.suppliers.map((one) => ({
      ...one,
      checks: (one.checks ?? []).map((made) => ({ ...made, of })),
    }))
    await put({ ...bad, suppliers })
    expect(await offered()).toEqual([])
  })

  it('an answer older than a bad one on a row that holds another now', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('good', row('taxes-paid', { result: 'clear', on: '2026-11-10' })))
    const bad = withSupplier(
      'bad',
      row('taxes-paid', { result: 'missing', on: '2026-11-18', seen: 'Vägrade visa skattekontot.' }),
    )
    const renamed = { 'suppliers.s.name': 'Beta AB (exempel)', 'suppliers.s.orgNr': '559999-9207' }
    await put({ ...answered(bad, renamed), id: 'bad' })
    expect(await offered()).toEqual([])
  })

  it('an own check of the routine that holds for its own purchase alone', async () => {
    const own = row('lokal-arbetsmiljo', { result: 'clear', on: '2026-11-18' })
    const under = (found: Case, rows: string): Case => ({
      ...withRoutine(found, aRoutine(`kontroller:\n${rows}`)),
    })
    await put(under(withSupplier('here'), ownCheck()))
    await put(withSupplier('there', own))
    expect(await offered()).toEqual(['lokal-arbetsmiljo'])
    app.close()
    app = new FilesApp()
    await put(under(withSupplier('here'), `${ownCheck()}    bara för detta köp: ja\n`))
    await put(withSupplier('there', own))
    expect(await offered()).toEqual([])
  })

  it('says where the supplier was judged not to be serious, also with nothing to offer', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('there', { 'suppliers.s.vetting.judgement': 'not-serious' }))
    expect(await lookedFor()).toEqual({
      rows: [],
      judged: [{ caseId: 'there', label: 'Köp there', judgement: 'not-serious' }],
    })
  })

  it('says it also where the row has come to hold another since, and not of that other', async () => {
    const judged = withSupplier('there', { 'suppliers.s.vetting.judgement': 'not-serious' })
    const renamed = { 'suppliers.s.name': 'Beta AB (exempel)', 'suppliers.s.orgNr': '559999-9207' }
    await put({ ...answered(judged, renamed), id: 'there' })
    await put(withSupplier('here'))
    expect((await lookedFor()).judged).toHaveLength(1)
    app.close()
    app = new FilesApp()
    await put({ ...answered(judged, renamed), id: 'there' })
    await put(withSupplier('here', renamed))
    expect((await lookedFor()).judged).toEqual([])
  })
})

describe('what is noted of a supplier when its risk is judged', () => {
  it('is what the other cases knew that day, and is made anew for another supplier', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('there', { 'contract.signedOn': '2026-10-01' }))
    const known = async () => (await app.caseNow('here')).suppliers[0]?.vetting?.known
    const type = (path: string, text: string) =>
      app.call('case.enter', { id: 'here', entries: [{ path: `suppliers.s.${path}`, text }], page: 'x' })
    await type('vetting.riskIndustry', 'no')
    expect(await known()).toEqual({ on: '2026-11-20', cases: 1, won: 1 })
    await type('orgNr', '559999-9207')
    expect(await known()).toEqual({ on: '2026-11-20', cases: 0, won: 0 })
  })

  it('is the program’s own note: nobody types it, nor whom a check is of', async () => {
    await put(withSupplier('here', identity))
    for (const path of [
      'vetting.known.cases',
      'vetting.judgedOf.orgNr',
      'checks.identity.of.orgNr',
      'checks.identity.stood.on',
    ]) {
      const entry = { path: `suppliers.s.${path}`, text: '559999-9207' }
      expect(await app.ask('case.enter', { id: 'here', entries: [entry], page: 'x' })).toMatchObject({
        ok: false,
      })
      expect(await app.ask('case.draft', { id: 'here', ...entry, page: 'x' })).toMatchObject({ ok: false })
    }
    for (const list of ['decision.checksAccepted', 'contract.checksAccepted'])
      expect(await app.ask('case.add', { id: 'here', list, entries: [], page: 'x' })).toMatchObject({
        ok: false,
      })
  })
})
