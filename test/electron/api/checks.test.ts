import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { FilesApp, hashOf } from '../../support/api/files-app.ts'
import { identity, row, withSupplier } from '../../support/cases/checked-supplier.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

const bytes = new TextEncoder().encode('registreringsbevis')

const put = (found: Case) => app.call('file.import', { text: writeCaseFile(found) })
const reusable = async () => (await app.call('checks.reusable', { caseId: 'here', supplierId: 's' })).rows
const reuse = (...checkIds: readonly string[]) =>
  app.ask('checks.reuse', {
    caseId: 'here',
    supplierId: 's',
    rows: checkIds.map((checkId) => ({ checkId, caseId: 'there' })),
  })
const rowNow = async (check: string) =>
  (await app.caseNow('here')).suppliers
    .find(({ id }): boolean => id === 's')
    ?.checks?.find(({ id }: NonNullable<Supplier['checks']>[number]) => id === check)

describe('checks of the same supplier in another case', () => {
  it('are offered with their day, while they are good', async () => {
    await put(withSupplier('here'))
    await put(
      withSupplier('there', {
        ...identity,
        ...row('taxes-paid', { result: 'clear', on: '2026-09-01' }),
        ...row('economy', { result: 'missing', on: '2026-11-01' }),
        ...row('registrations', { result: 'remark', on: '2026-11-01', seen: 'Ingen F-skatt.' }),
        'record.diarienummer': 'REG 2026/7',
      }),
    )
    const rows = await reusable()
    expect(rows.map(({ checkId, result }) => [checkId, result])).toEqual([
      ['registrations', 'remark'],
      ['identity', 'clear'],
    ])
    expect(rows[1]).toEqual({
      checkId: 'identity',
      caseId: 'there',
      label: 'Köp there, REG 2026/7',
      result: 'clear',
      on: '2026-10-03',
      by: 'Rim Alm (exempel)',
      seen: 'Registrerat 2019.',
      validUntil: '2027-01-03',
      hasFile: false,
    })
  })

  it('are the newest of each, of the same number whatever the name, and of nobody else', async () => {
    await put(withSupplier('here', { 'suppliers.s.name': 'Alfa' }))
    await put(withSupplier('older', row('identity', { result: 'clear', on: '2026-10-01' })))
    await put(withSupplier('newer', row('identity', { result: 'remark', on: '2026-11-02', seen: 'c/o' })))
    await put(
      withSupplier('other', {
        'suppliers.s.orgNr': '559999-9207',
        ...row('registrations', { result: 'clear', on: '2026-11-03' }),
      }),
    )
    expect((await reusable()).map(({ checkId, caseId }) => [checkId, caseId])).toEqual([
      ['identity', 'newer'],
    ])
  })

  it('of what is only looked at give day, who and result alone', async () => {
    await put(withSupplier('here'))
    await put(
      withSupplier('there', row('criminal-record', { result: 'clear', on: '2026-11-02', by: 'Rim Alm' })),
    )
    const found = await reusable()
    expect(found).toHaveLength(1)
    expect(found[0]).not.toHaveProperty('seen')
    expect((await reuse('criminal-record')).ok).toBe(true)
    expect(Object.keys((await rowNow('criminal-record')) ?? {}).toSorted()).toEqual(
      ['by', 'id', 'of', 'on', 'result', 'reusedFrom', 'validUntil'].toSorted(),
    )
  })
})

describe('taking a check over', () => {
  it('brings the answers, whose they are and the file, and is logged', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('there', identity))
    await app.sent('there', bytes, { name: 'bevis.pdf', belongsTo: 'suppliers.s.checks.identity' })
    expect((await reusable())[0]?.hasFile).toBe(true)
    expect((await reuse('identity')).ok).toBe(true)
    expect(await rowNow('identity')).toMatchObject({
      result: 'clear',
      on: '2026-10-03',
      by: 'Rim Alm (exempel)',
      seen: 'Registrerat 2019.',
      orgNr: '559999-9108',
      validUntil: '2027-01-03',
      reusedFrom: { caseId: 'there', label: 'Köp there', on: '2026-11-20' },
    })
    const { attachments } = await app.caseNow('here')
    expect(attachments).toMatchObject([
      { name: 'bevis.pdf', sha256: hashOf(bytes), belongsTo: 'suppliers.s.checks.identity' },
    ])
    // The bytes stay while any case lists them.
    const [file] = (await app.caseNow('there')).attachments
    await app.call('attachment.remove', { id: 'there', attachment: file?.id ?? '', page: 'x' })
    expect((await app.call('attachment.missing', { id: 'here' })).missing).toEqual([])
    // A case whose log does not hold the change together with the case would say so.
    expect((await app.call('case.open', { id: 'here' })).logProblem).toBeNull()
  })

  it('says where the file is when it is not on this computer', async () => {
    await put(withSupplier('here'))
    const there = withSupplier('there', identity)
    const file = {
      id: 'f',
      name: 'bevis.pdf',
      size: bytes.length,
      sha256: hashOf(bytes),
      belongsTo: 'suppliers.s.checks.identity',
    }
    await put({ ...there, attachments: [file] })
    expect((await reuse('identity')).ok).toBe(true)
    expect((await rowNow('identity'))?.notKept).toBe('Underlaget finns i ärendet ”Köp there”.')
    expect((await app.caseNow('here')).attachments).toEqual([])
  })

  it('never writes over an answer, and then takes nothing', async () => {
    await put(
      withSupplier('here', row('identity', { result: 'remark', on: '2026-11-19', seen: 'Fel namn.' })),
    )
    await put(
      withSupplier('there', { ...identity, ...row('registrations', { result: 'clear', on: '2026-11-01' }) }),
    )
    const answer = await reuse('registrations', 'identity')
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(answer.ok ? '' : answer.error.message).toContain('finns redan svar på Identitet och registrering')
    expect((await rowNow('identity'))?.seen).toBe('Fel namn.')
    expect(await rowNow('registrations')).toBeUndefined()
  })

  it('is refused for what is not offered', async () => {
    await put(withSupplier('here'))
    await put(withSupplier('there', row('taxes-paid', { result: 'clear', on: '2026-09-01' })))
    expect(await reuse('taxes-paid')).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })
})

describe('papers of the check', () => {
  const saved = (): string => join(app.folder, 'sparad')

  it('a letter is a draft to the supplier’s own address', async () => {
    await put(withSupplier('here', { 'suppliers.s.contact': 'kontakt@alfa.example' }))
    const answer = await app.call('checks.saveLetter', { caseId: 'here', supplierId: 's' })
    expect(answer.path).toBe(saved())
    // What it asked for is kept with the case, by the page.
    expect(answer.asksFor).toContain('”')
    // The mark is for the folder that it lies in here: the letter itself does not carry it.
    expect(app.suggested).toMatch(/^Absolut-sekretess-.*Fråga-om-uppgifter-.*\.eml$/)
    expect(readFileSync(saved(), 'utf8')).not.toMatch(/sekretess-/i)
    expect(readFileSync(saved(), 'utf8')).toMatch(/^X-Unsent: 1\r\nTo: kontakt@alfa\.example\r\n/)
  })

  it('a letter that tells of another supplier is not written', async () => {
    await put(
      withSupplier('here', {
        'suppliers.t.name': 'Nordvåg Kalibrering AB (exempel)',
        'suppliers.t.orgNr': '559999-9207',
        'suppliers.s.vetting.heardWhat': 'Samarbetar ni med Nordvåg Kalibrering AB?',
      }),
    )
    const answer = await app.ask('checks.saveLetter', { caseId: 'here', supplierId: 's' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(existsSync(saved())).toBe(false)
  })

  it('the checklist of a case names the supplier and is marked while that is secret', async () => {
    await put(withSupplier('here'))
    await app.call('checks.saveChecklist', { caseId: 'here' })
    expect(app.suggested).toMatch(
      /^Absolut-sekretess-.*_Checklista-leverantörskontroll_Köp-here_2026-11-20\.pdf$/,
    )
    const { text } = await readPdf(new Uint8Array(readFileSync(saved())))
    expect(text).toContain('Alfa AB (exempel) (559999-9108)')
    expect(text).toContain('Absolut sekretess')
  })

  it('the checklist of the office names nobody', async () => {
    await app.aCase()
    await app.call('checks.saveChecklist', {})
    const { text } = await readPdf(new Uint8Array(readFileSync(saved())))
    expect(app.suggested).toBe('Checklista-leverantörskontroll_2026-11-20.pdf')
    expect(text).not.toContain('sekretess, 19')
    expect(text).toContain('Är skatter och avgifter betalda?')
  })
})
