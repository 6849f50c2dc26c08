import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileLimits } from '../../../src/domain/attachments/limits.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { base64, FilesApp, hashOf } from '../../support/api/files-app.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

describe('a file that is sent in parts', () => {
  it('is kept as it came, and saved out byte by byte the same', async () => {
    const id = await app.aCase()
    const bytes = new Uint8Array(randomBytes(10_001))
    const { case: found } = await app.sent(id, bytes, { belongsTo: 'contract' })
    expect(found.attachments).toMatchObject([
      { name: 'offert.pdf', size: 10_001, sha256: hashOf(bytes), belongsTo: 'contract' },
    ])
    expect(found.attachments[0]?.addedAt?.slice(0, 10)).toBe('2026-11-20')
    const [attachment = ''] = found.attachments.map((file) => file.id)
    const { path } = await app.call('attachment.save', { id, attachment })
    expect(new Uint8Array(readFileSync(path ?? ''))).toEqual(bytes)
    expect(app.suggested).toBe('offert.pdf')
  })

  it('leaves nothing where it is interrupted, and is not finished by another', async () => {
    const id = await app.aCase()
    const before = await app.caseNow(id)
    const { upload } = await app.call('attachment.begin', { id, name: 'a.pdf', size: 4 })
    await app.call('attachment.part', { upload, index: 0, data: base64(new Uint8Array([1, 2])) })
    await app.call('attachment.begin', { id, name: 'b.pdf', size: 4 })
    const late = await app.ask('attachment.part', { upload, index: 1, data: base64(new Uint8Array([3, 4])) })
    expect(late).toMatchObject({ ok: false, error: { code: 'invalid' } })
    app.again('same')
    expect(await app.caseNow(id)).toEqual(before)
  })

  it('can be given up', async () => {
    const id = await app.aCase()
    const { upload } = await app.call('attachment.begin', { id, name: 'a.pdf', size: 1 })
    await app.call('attachment.cancel', { upload })
    const finished = await app.ask('attachment.finish', { upload, sha256: 'a'.repeat(64), page: 'anbud' })
    expect(finished).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('inte fram hel') },
    })
  })

  it.each([
    ['a part is left out', [[1, [2]]]],
    [
      'a part comes twice',
      [
        [0, [1]],
        [0, [1]],
      ],
    ],
    ['more comes than was said', [[0, [1, 2, 3, 4, 5]]]],
  ] as const)('is refused where %s', async (_, parts) => {
    const id = await app.aCase()
    const { upload } = await app.call('attachment.begin', { id, name: 'a.pdf', size: 4 })
    const answers = []
    for (const [index, bytes] of parts)
      answers.push(await app.ask('attachment.part', { upload, index, data: base64(new Uint8Array(bytes)) }))
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect((await app.ask('attachment.finish', { upload, sha256: 'a'.repeat(64), page: 'anbud' })).ok).toBe(
      false,
    )
    expect((await app.caseNow(id)).attachments).toEqual([])
  })

  it('is refused where it is finished too early, or is not what the page read', async () => {
    const id = await app.aCase()
    const early = await app.call('attachment.begin', { id, name: 'a.pdf', size: 4 })
    const half = await app.ask('attachment.finish', {
      upload: early.upload,
      sha256: 'a'.repeat(64),
      page: 'anbud',
    })
    expect(half.ok).toBe(false)
    const { upload } = await app.call('attachment.begin', { id, name: 'a.pdf', size: 2 })
    await app.call('attachment.part', { upload, index: 0, data: base64(new Uint8Array([1, 2])) })
    const other = await app.ask('attachment.finish', { upload, sha256: 'a'.repeat(64), page: 'anbud' })
    expect(other).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('ändrades medan den lästes') },
    })
    expect((await app.caseNow(id)).attachments).toEqual([])
  })

  it('is refused by its size before a byte has come', async () => {
    const id = await app.aCase()
    const large = await app.ask('attachment.begin', { id, name: 'a.zip', size: fileLimits.file + 1 })
    expect(large).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('spara den i diariet och ange var') },
    })
    const empty = await app.ask('attachment.begin', { id, name: 'a.zip', size: 0 })
    expect(empty).toMatchObject({ ok: false, error: { message: expect.stringContaining('är tom') } })
  })

  it('is refused where the case has no room, also by a list that came with a case file', async () => {
    const id = await app.aCase()
    const full = Array.from({ length: 10 }, (_, i) => ({
      id: `f${i}`,
      name: `${i}.zip`,
      size: fileLimits.file,
      sha256: String(i).padStart(64, '0'),
    }))
    const other = { ...(await app.caseNow(id)), id: 'full', attachments: full }
    await app.call('file.import', { text: writeCaseFile(other) })
    const answer = await app.ask('attachment.begin', { id: 'full', name: 'a.pdf', size: 1 })
    expect(answer).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('500 MB tillsammans') },
    })
  })

  it.each(['attachments', 'suppliers', '../contract', 'subject.title'])(
    'belongs to no %s',
    async (belongsTo) => {
      const id = await app.aCase()
      expect(await app.ask('attachment.begin', { id, name: 'a.pdf', size: 1, belongsTo })).toMatchObject({
        ok: false,
        error: { code: 'refused' },
      })
    },
  )
})

describe('names', () => {
  it.each([
    ['../../../etc/passwd', '../../../etc/passwd', 'etc_passwd'],
    ['NUL', 'NUL', '_NUL'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe', 'fakturafdp.exe.oppna-inte'],
    ['a\u0000b\n.pdf', 'ab .pdf', 'ab.pdf'],
    ['å'.repeat(300), 'å'.repeat(300), 'å'.repeat(119)],
  ])('%j is kept as %j and saved as %j', async (name, kept, saved) => {
    const id = await app.aCase()
    const { case: found } = await app.sent(id, new Uint8Array([1]), { name })
    expect(found.attachments[0]?.name).toBe(kept)
    await app.call('attachment.save', { id, attachment: found.attachments[0]?.id ?? '' })
    expect(app.suggested).toBe(saved)
    expect(readdirSync(app.folder).toSorted()).toEqual(['data', 'sparad'])
  })
})
