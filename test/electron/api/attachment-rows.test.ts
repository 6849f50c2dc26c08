import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { base64, FilesApp, hashOf } from '../../support/api/files-app.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

describe('rows and their files', () => {
  it('are not added or taken away as other rows are', async () => {
    const id = await app.aCase()
    const { case: found } = await app.sent(id, new Uint8Array([1]))
    const path = `attachments.${found.attachments[0]?.id ?? ''}`
    expect(await app.ask('case.remove', { id, path, page: 'anbud' })).toMatchObject({ ok: false })
    const added = await app.ask('case.add', { id, list: 'attachments', entries: [], page: 'anbud' })
    expect(added).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect((await app.caseNow(id)).attachments).toEqual(found.attachments)
  })

  it('a supplier that is taken away leaves its files with the case', async () => {
    const id = await app.aCase()
    const supplier = await app.call('case.add', {
      id,
      list: 'suppliers',
      entries: [{ path: 'name', text: 'Alfa AB' }],
      page: 'forfragan',
    })
    const at = `suppliers.${supplier.added}`
    await app.sent(id, new Uint8Array([1]), { belongsTo: at })
    const { upload } = await app.call('attachment.begin', { id, name: 'sen.pdf', size: 1, belongsTo: at })
    const { case: found } = await app.call('case.remove', { id, path: at, page: 'forfragan' })
    expect(found.attachments).toHaveLength(1)
    expect(found.attachments[0]?.belongsTo).toBeUndefined()
    await app.call('attachment.part', { upload, index: 0, data: base64(new Uint8Array([2])) })
    const { case: late } = await app.call('attachment.finish', {
      upload,
      sha256: hashOf(new Uint8Array([2])),
      page: 'forfragan',
    })
    expect(late.attachments.map(({ name, belongsTo }) => [name, belongsTo])).toEqual([
      ['offert.pdf', undefined],
      ['sen.pdf', undefined],
    ])
    expect((await app.call('case.open', { id })).logProblem).toBeNull()
  })

  it('a file that is taken away is gone, and the log still agrees', async () => {
    const id = await app.aCase()
    const { case: found } = await app.sent(id, new Uint8Array([1]))
    const attachment = found.attachments[0]?.id ?? ''
    const { case: after } = await app.call('attachment.remove', { id, attachment, page: 'anbud' })
    expect(after.attachments).toEqual([])
    expect(await app.ask('attachment.save', { id, attachment })).toMatchObject({
      error: { code: 'not-found' },
    })
    expect((await app.call('case.open', { id })).logProblem).toBeNull()
  })

  it('a file that proves a bid stays when the decision is dated, and one that proves something else does not', async () => {
    const id = await app.aCase()
    const { added } = await app.call('case.add', {
      id,
      list: 'suppliers',
      entries: [{ path: 'name', text: 'Alfa AB' }],
      page: 'forfragan',
    })
    await app.sent(id, new Uint8Array([1]), { belongsTo: `suppliers.${added}.bid` })
    await app.sent(id, new Uint8Array([2]), { belongsTo: 'contract' })
    const { case: found } = await app.call('case.enter', {
      id,
      entries: [{ path: 'decision.outcome', text: 'award' }],
      page: 'beslut',
    })
    const [bid = '', contract = ''] = found.attachments.map((file) => file.id)
    expect(await app.ask('attachment.remove', { id, attachment: bid, page: 'anbud' })).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('låsta') },
    })
    const { case: after } = await app.call('attachment.remove', { id, attachment: contract, page: 'anbud' })
    expect(after.attachments.map((file) => file.id)).toEqual([bid])
    // What comes later and is too large: where it lies can still be said.
    const late = await app.call('case.add', {
      id,
      list: 'elsewhere',
      entries: [
        { path: 'name', text: 'stor.zip' },
        { path: 'belongsTo', text: `suppliers.${added}.bid` },
      ],
      page: 'anbud',
    })
    const entries = [{ path: `elsewhere.${late.added}.where`, text: 'Diariet' }]
    const { case: said } = await app.call('case.enter', { id, entries, page: 'anbud' })
    expect(said.elsewhere).toMatchObject([{ name: 'stor.zip', where: 'Diariet' }])
    const gone = { id, path: `elsewhere.${late.added}`, page: 'anbud' }
    expect(await app.ask('case.remove', gone)).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })
})

describe('a case that comes from another computer', () => {
  async function broughtIn(): Promise<{ readonly id: string; readonly bytes: Uint8Array }> {
    const id = await app.aCase()
    const bytes = new Uint8Array(randomBytes(50))
    const { case: found } = await app.sent(id, bytes, { belongsTo: 'contract' })
    const text = writeCaseFile(found)
    expect(text).not.toContain(base64(bytes))
    app.again('other')
    await app.aCase()
    const { carries } = await app.call('file.import', { text })
    expect(carries).toBe('Filen finns inte på den här datorn: offert.pdf.')
    return { id, bytes }
  }

  it('says that its files are not here, on import, when saved out and in the record', async () => {
    const { id } = await broughtIn()
    const attachment = (await app.caseNow(id)).attachments[0]?.id ?? ''
    expect(await app.call('attachment.missing', { id })).toEqual({ missing: [attachment] })
    expect(await app.ask('attachment.save', { id, attachment })).toMatchObject({
      error: {
        code: 'not-found',
        message: expect.stringContaining('finns inte på den här datorn: offert.pdf'),
      },
    })
    const { path } = await app.call('record.save', { id })
    const pdf = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    expect(pdf.text.replaceAll(/\s+/g, ' ')).toContain('Filen finns inte på den här datorn: offert.pdf.')
  })

  it('has its file again when the same file is added at the same place', async () => {
    const { id, bytes } = await broughtIn()
    const before = await app.caseNow(id)
    const answer = await app.send(id, bytes, { belongsTo: 'contract', name: 'heter annat.pdf' })
    expect(answer).toMatchObject({ ok: true, value: { outcome: 'restored', case: before } })
    expect(await app.call('attachment.missing', { id })).toEqual({ missing: [] })
    const { path } = await app.call('record.save', { id })
    const pdf = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    expect(pdf.text).not.toContain('finns inte på den här datorn')
  })
})

it('the same file twice at one place is said, and listed once', async () => {
  const id = await app.aCase()
  await app.sent(id, new Uint8Array([1]), { belongsTo: 'contract' })
  const again = await app.send(id, new Uint8Array([1]), { belongsTo: 'contract', name: 'kopia.pdf' })
  expect(again).toMatchObject({ ok: true, value: { outcome: 'there' } })
  expect((await app.caseNow(id)).attachments).toHaveLength(1)
})
