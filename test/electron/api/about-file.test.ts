import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FilesApp } from '../../support/api/files-app.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

const mail = (from: string, to: string, date = 'Thu, 19 Nov 2026 10:00:00 +0100') =>
  Buffer.from(`From: ${from}\r\nTo: ${to}\r\nDate: ${date}\r\n\r\nHej`)
const page = 'dokumentation'

async function added(bytes: Uint8Array, wanted: { name?: string; belongsTo?: string } = {}) {
  const id = await app.aCase()
  await app.call('case.enter', {
    id,
    page,
    entries: [{ path: 'preparer.email', text: 'kim@region.example' }],
  })
  const { case: found } = await app.sent(id, bytes, { name: 'svar.eml', ...wanted })
  const [file] = found.attachments
  if (file === undefined) throw new Error('no file')
  return { id, file }
}

describe('what a mail that is added says of itself', () => {
  it('is proposed: its day, and by the own address which way it went and the other party', async () => {
    const came = await added(mail('Eva <eva@nord.example>', 'kim@region.example'))
    expect(came.file).toMatchObject({ on: '2026-11-19', way: 'in', party: 'Eva, eva@nord.example' })
    const went = await added(mail('Kim@region.example', 'eva@nord.example'))
    expect(went.file).toMatchObject({ way: 'out', party: 'eva@nord.example' })
  })

  it('is not guessed: without the own address the way is asked, and then fills in who', async () => {
    const { id, file } = await added(mail('eva@nord.example', 'inkop@region.example'))
    expect(file).toMatchObject({ on: '2026-11-19', said: { from: 'eva@nord.example' } })
    expect(file).not.toHaveProperty('way')
    expect(file).not.toHaveProperty('party')
    const at = `attachments.${file.id}`
    const { case: found } = await app.call('case.enter', {
      id,
      page,
      entries: [{ path: `${at}.way`, text: 'out' }],
    })
    expect(found.attachments[0]?.party).toBe('inkop@region.example')
  })

  it('is nothing of a day to come, of other files, nor of one that proves an answer', async () => {
    const late = await added(mail('a@x.example', 'b@x.example', '1 Dec 2026 10:00 +0100'))
    expect(late.file).not.toHaveProperty('on')
    expect(late.file.said).toEqual({ from: 'a@x.example', to: 'b@x.example' })
    for (const wanted of [{ name: 'svar.pdf' }, { belongsTo: 'contract' }]) {
      const { file } = await added(mail('a@x.example', 'kim@region.example'), wanted)
      expect(file).not.toHaveProperty('said')
      expect(file).not.toHaveProperty('on')
    }
  })
})

describe('what is told of a file', () => {
  it('is a draft at each keystroke, part of the case when it is left, and in its log', async () => {
    const { id, file } = await added(new Uint8Array([1]), { name: 'anteckning.docx' })
    const path = `attachments.${file.id}.kind`
    await app.call('case.draft', { id, path, text: 'Tjänsteant', page })
    app.again('same')
    const { case: found } = await app.call('case.open', { id })
    expect(found.attachments[0]?.kind).toBe('Tjänsteant')
  })

  it('goes with the file, also what is half typed and what cannot be read', async () => {
    const { id, file } = await added(new Uint8Array([1]), { name: 'anteckning.docx' })
    const at = `attachments.${file.id}`
    await app.call('case.enter', { id, page, entries: [{ path: `${at}.on`, text: 'i går' }] })
    await app.call('case.draft', { id, path: `${at}.party`, text: 'Ev', page })
    const { case: without } = await app.call('attachment.remove', { id, attachment: file.id, page })
    expect(without.unread).toEqual({})
    const { case: found } = await app.call('case.open', { id })
    expect(found.attachments).toEqual([])
    const late = await app.ask('case.enter', { id, page, entries: [{ path: `${at}.kind`, text: 'Mejl' }] })
    expect(late).toMatchObject({ ok: false })
    expect((await app.caseNow(id)).attachments).toEqual([])
  })
})
