import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeAnswer, type AnswerFile } from '../../../electron/exchange/package/answer-file.ts'
import { packedOf } from '../../../electron/exchange/package/pack.ts'
import { unpack } from '../../../electron/exchange/package/unpack.ts'
import type { PackedFile } from '../../../electron/exchange/package/zip-write.ts'
import type { Installation as Key } from '../../../electron/store/installation.ts'
import { readInstallation } from '../../../electron/store/installation.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { craftZip } from '../../support/package/craft-zip.ts'
import {
  buyerAndManager,
  type Installation,
  sentPaper,
  stranger,
  undecided,
} from '../../support/package/two-installations.ts'
import { anOpenStore } from '../../support/store/stores.ts'

const packOf = async (...args: Parameters<typeof packedOf>): Promise<Buffer> =>
  (await packedOf(...args)).bytes

let buyer: Installation
let manager: Installation
let id = ''

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

const facts = {
  kind: 'paper' as const,
  reference: 'DL-7K3F-92QX',
  madeAt: '2026-12-20T10:00:00+01:00',
  madeBy: {},
}
const caseFile = (found: Case): PackedFile => ({
  name: 'case.json',
  bytes: Buffer.from(writeCaseFile(found)),
})
const packed = (found: Case, more: readonly PackedFile[] = [], other: object = {}): Promise<Buffer> =>
  packOf({ ...facts, caseId: found.id, ...other }, [caseFile(found), ...more], stranger())

const nothingKept = async (): Promise<void> => {
  expect((await manager.call('papers.list', {})).papers).toEqual([])
  expect((await manager.call('case.list', {})).cases).toEqual([])
}

describe('a foreign case is judged as a case file is', () => {
  it.each(['paper', 'take-over'] as const)('as a %s: another id than outside', async (kind) => {
    const bytes = await packed(undecided(), [], { kind, caseId: 'another' })
    expect(await manager.openRefused(bytes)).toContain('ett annat än det som står utanpå')
    await nothingKept()
  })

  it.each<[string, (found: Case) => Case, string]>([
    [
      'an unknown profile',
      (c) => ({ ...c, authority: { ...c.authority, profile: 'x' } }),
      'som inte finns här',
    ],
    ['a routine that cannot be read', (c) => ({ ...c, basis: { routine: 'a: [' } }), 'går inte att läsa'],
    [
      'two rows of one id',
      (c) => ({ ...c, suppliers: [...c.suppliers, ...c.suppliers.slice(0, 1)] }),
      'två rader har samma id',
    ],
  ])('with %s it is refused', async (_, change, says) => {
    expect(await manager.openRefused(await packed(change(undecided())))).toContain(says)
    await nothingKept()
  })

  it('whose text is no case is refused', async () => {
    const bytes = await packOf(
      { ...facts, caseId: 'c' },
      [{ name: 'case.json', bytes: Buffer.from('[]') }],
      stranger(),
    )
    expect(await manager.openRefused(bytes)).toContain('ingen ärendefil')
  })

  it('what was only to be looked at is taken away and told, and its file is not kept', async () => {
    const extract = Buffer.from('Utdrag ur belastningsregistret')
    const found = undecided()
    const supplier = found.suppliers[0]
    if (supplier === undefined) throw new Error('no supplier')
    const checkId = 'criminal-record'
    const telling: Case = {
      ...found,
      suppliers: [
        { ...supplier, checks: [{ id: checkId, result: 'clear', seen: 'Dömd 2019' }] },
        ...found.suppliers.slice(1),
      ],
      attachments: [
        {
          id: 'utdrag',
          name: 'utdrag.txt',
          size: extract.length,
          sha256: createHash('sha256').update(extract).digest('hex'),
          belongsTo: `suppliers.${supplier.id}.checks.${checkId}`,
          addedAt: '2026-12-01T10:00:00+01:00',
        },
      ],
    }
    const bytes = await packed(telling, [{ name: 'files/1-utdrag.txt', bytes: extract }])
    const opened = await manager.opened(bytes)
    if (opened.is !== 'paper') throw new Error(opened.is)
    expect(opened.carries).toContain('bara får visas upp')
    const { case: kept } = await manager.call('paper.read', { paper: opened.paper })
    expect(JSON.stringify(kept)).not.toContain('Dömd')
    expect(kept.attachments).toEqual([])
    manager.close()
    const { db } = anOpenStore(manager.dataFolder, manager.sources)
    expect(db.prepare('SELECT count(*) AS n FROM file_contents').get()).toEqual({ n: 0 })
    expect(JSON.stringify(db.prepare('SELECT document FROM papers').all())).not.toContain('Dömd')
  })

  it('a file that the case does not list is refused', async () => {
    const bytes = await packed(undecided(), [{ name: 'files/1-extra.exe', bytes: Buffer.from('MZ') }])
    expect(await manager.openRefused(bytes)).toContain('inte hör till ärendet')
    await nothingKept()
  })

  it('a file that is not with it is told of', async () => {
    await buyer.attach(id, 'offert alfa.txt', Buffer.from('Anbud'))
    const opened = await manager.opened(await packed(await buyer.caseNow(id)))
    if (opened.is !== 'paper') throw new Error(opened.is)
    expect(opened.carries).toContain('offert alfa.txt')
    expect((await manager.call('paper.read', { paper: opened.paper })).missing.length).toBeGreaterThan(0)
  })
})

describe('a foreign file', () => {
  it('of every kind is refused with what to do, and nothing of it is kept', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const bomb = craftZip([{ name: 'manifest.json', data: Buffer.alloc(30_000_000), deflate: true }])
    for (const foreign of [
      bomb,
      craftZip([{ name: '../x', data: bytes }]),
      Buffer.from('%PDF-1.7'),
      bytes.subarray(0, 900),
    ])
      expect(await manager.openRefused(foreign)).toMatch(/öppnades inte/)
    await nothingKept()
  })

  it('that is larger than is taken, empty, or other than it was, is refused before it is read', async () => {
    expect(await manager.refusal('package.begin', { name: 'a', size: 700 * 1024 * 1024 })).toContain(
      'större än',
    )
    expect(await manager.refusal('package.begin', { name: 'a', size: 0 })).toContain('skadats')
    const { upload } = await manager.call('package.begin', { name: 'a', size: 2 })
    await manager.call('package.part', { upload, index: 0, data: 'QUI=' })
    expect(await manager.refusal('package.finish', { upload, sha256: '0'.repeat(64) })).toContain(
      'ändrades medan',
    )
    const again = await manager.call('package.begin', { name: 'a', size: 3 })
    await manager.call('package.part', { upload: again.upload, index: 0, data: 'QUI=' })
    expect(
      await manager.refusal('package.finish', { upload: again.upload, sha256: '0'.repeat(64) }),
    ).toContain('kom inte fram hel')
  })
})

describe('a forged answer', () => {
  async function forged(
    change: Partial<AnswerFile>,
    by: Key = stranger(),
    outside: object = {},
  ): Promise<Buffer> {
    const { bytes } = await sentPaper(buyer, id)
    const { manifest, sha256 } = await unpack(bytes)
    const answer = {
      id: 'answer-1',
      caseId: id,
      reference: manifest.reference,
      caseSha256: sha256,
      answer: 'approve' as const,
      name: 'Maria Lind (exempel)',
      on: '2026-12-20',
      givenAt: '2026-12-20T15:00:00+01:00',
      ...change,
    }
    const file = { name: 'answer.json', bytes: Buffer.from(writeAnswer(answer)) }
    const content = {
      ...facts,
      kind: 'answer' as const,
      caseId: id,
      reference: manifest.reference,
      ...outside,
    }
    return packOf(content, [file], by)
  }

  it.each<[string, Partial<AnswerFile>, object, string]>([
    ['of another case than outside', { caseId: 'another' }, {}, 'utanpå'],
    ['of another paper than outside', { reference: 'DL-0000-0000' }, {}, 'utanpå'],
    [
      'to a paper that was never sent',
      { reference: 'DL-0000-0000' },
      { reference: 'DL-0000-0000' },
      'inte har skickat',
    ],
    ['to another case file than went out', { caseSha256: 'a'.repeat(64) }, {}, 'inte har skickat'],
  ])('%s is refused', async (_, change, outside, says) => {
    expect(await buyer.openRefused(await forged(change, stranger(), outside))).toContain(says)
    expect((await buyer.caseNow(id)).decision.answers).toBeUndefined()
  })

  it('that says something else under the mark of one that is here is refused', async () => {
    const by = stranger()
    await buyer.opened(await forged({ answer: 'refuse', comment: 'Nej tack' }, by))
    const { reference = '', caseSha256 = '' } = (await buyer.caseNow(id)).decision.answers?.[0] ?? {}
    const again = await forged({ answer: 'approve', reference, caseSha256 }, by, { reference })
    expect(await buyer.openRefused(again)).toContain('något annat än ett svar med samma märkning')
    expect((await buyer.caseNow(id)).decision.answers).toHaveLength(1)
  })

  it('that approves without having had the file that was sent decides nothing', async () => {
    const bytes = await forged({ conflict: 'yes', conflictNote: 'Äger aktier' })
    expect(await buyer.opened(bytes)).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('gjorts om på vägen') },
    })
  })

  it('that was made with the key of the case’s own installation is refused', async () => {
    await sentPaper(buyer, id)
    buyer.close()
    const store = anOpenStore(buyer.dataFolder, buyer.sources)
    const own = readInstallation(store.db)
    store.close()
    buyer.again()
    expect(await buyer.openRefused(await forged({}, own))).toContain('i den här installationen')
    expect((await buyer.caseNow(id)).decision.answers).toBeUndefined()
  })
})
