import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { askedFor, undecided, winnerId } from '../../support/cases/masked.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'
import { treeText } from '../../support/cases/tree-text.ts'

let app: App
let folder = ''
let asked = ''
let chosen: string | null = ''

beforeEach(() => {
  folder = aFolder()
  chosen = join(folder, 'kopia.pdf')
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 11, 20, 14, 32), randomBytes: (n) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => {
        asked = name
        return Promise.resolve(chosen)
      },
      folderPath: () => Promise.resolve(folder),
      openFile: () => Promise.resolve(''),
    },
  })
  onTestFinished(() => app.close())
})

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = (await app.call(channel, args)) as Answer<Results[C]>
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

async function opened(found = askedFor()): Promise<string> {
  await call('settings.person', { userName: 'Kim Ek (exempel)', userRole: 'Medicintekniker' })
  return (await call('file.import', { text: writeCaseFile(found) })).id
}

const priceMask = `record.masks.pris-${winnerId}`

describe('the masked copy', () => {
  it('is shown as it would be saved, and a choice changes it at once', async () => {
    const id = await opened()
    const before = await call('masked.read', { id })
    expect(treeText(before.document)).not.toContain('396 000')
    expect(before.masks.find((mask) => mask.id === `pris-${winnerId}`)).toMatchObject({
      isOpen: true,
      places: 6,
    })
    expect(JSON.stringify(before.masks)).not.toMatch(/hiding|1100000/)
    await call('case.enter', { id, page: 'kopia', entries: [{ path: `${priceMask}.take`, text: 'no' }] })
    expect(treeText((await call('masked.read', { id })).document)).toContain('396 000')
  })

  it('leaves the record that was handed in current, is listed in the next, and the list says where no reason was given', async () => {
    const id = await opened()
    await call('case.enter', {
      id,
      page: 'kopia',
      entries: [{ path: `record.masks.namn-${winnerId}.take`, text: 'yes' }],
    })
    chosen = join(folder, 'dokumentation.pdf')
    await call('record.save', { id })
    chosen = join(folder, 'kopia.pdf')
    await call('masked.save', { id, page: 'kopia' })
    expect((await call('registration.saved-record', { id })).saved).toMatchObject({ no: 1, isCurrent: true })
    chosen = join(folder, 'dokumentation-2.pdf')
    const again = await call('record.save', { id })
    expect(again.case?.record.versions).toHaveLength(2)
    const text = treeText((await call('record.read', { id })).document)
    expect(text).toContain('OSL 31:16. Skäl saknas. Valt')
    expect(text).not.toMatch(/Skäl: (?:Leverantören har inte begärt|Namnet på en leverantör)/)
  })

  it('is saved under a name of its own, and the case notes what was masked, why, and by whom', async () => {
    const id = await opened()
    const entries = [
      { path: `${priceMask}.take`, text: 'yes' },
      { path: `${priceMask}.why`, text: 'Samma tjänst upphandlas igen.' },
    ]
    await call('case.enter', { id, page: 'kopia', entries })
    const saved = await call('masked.save', { id, page: 'kopia' })
    expect(asked).toBe('MT-2026-131_2026-12-20_Maskerad-kopia.pdf')
    const bytes = new Uint8Array(readFileSync(join(folder, 'kopia.pdf')))
    expect((await readPdf(bytes)).text).not.toContain('396 000')
    expect(saved.places).toBe(7)
    expect(saved.case.record.copies).toMatchObject([
      {
        name: 'kopia.pdf',
        by: 'Kim Ek (exempel)',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        masks: [
          {
            mark: 'OSL 31:16',
            why: 'Samma tjänst upphandlas igen.',
            by: 'Kim Ek (exempel)',
            on: '2026-12-20',
            places: 6,
          },
          { what: 'Tal som programmet har räknat av priserna', places: 1 },
        ],
        leftOut: [],
      },
    ])
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'kopia.pdf'])
    expect((await call('case.exports', { id })).files).toMatchObject([
      { what: 'masked-copy', name: 'kopia.pdf', mark: null },
    ])
    const full = treeText((await call('record.read', { id })).document)
    expect(full).toContain('Samma tjänst upphandlas igen.')
    expect(full).toContain('Maskerad kopia, sparad 2026-12-20 14:32')
  })

  it('is not saved where something has no ground, unless the person wants it even so', async () => {
    const id = await opened()
    const page = 'kopia'
    const enter = (path: string, text: string) => call('case.enter', { id, page, entries: [{ path, text }] })
    await enter('record.leftOut.regler.take', 'yes')
    asked = ''
    const stopped = await call('masked.save', { id, page })
    expect(stopped).toMatchObject({
      path: null,
      lacksGround: [{ path: 'record.leftOut.regler.ground', what: 'Avsnittet ”Regler som tillämpats”' }],
    })
    expect(asked).toBe('')
    expect(stopped.case.record.copies).toBeUndefined()
    expect(existsSync(join(folder, 'kopia.pdf'))).toBe(false)

    const saved = await call('masked.save', { id, page, evenWithoutGround: true })
    expect(saved).toMatchObject({ path: join(folder, 'kopia.pdf'), lacksGround: [] })
    expect(saved.case.record.copies).toMatchObject([{ leftOut: ['Regler som tillämpats (lagrum saknas)'] }])
    await enter('record.leftOut.regler.ground', 'osl-19-3-1')
    expect((await call('masked.save', { id, page })).path).not.toBeNull()
  })

  it('is neither written nor noted where the person changes their mind', async () => {
    const id = await opened()
    chosen = null
    const saved = await call('masked.save', { id, page: 'kopia' })
    expect(saved).toMatchObject({ path: null })
    expect(saved.case.record.copies).toBeUndefined()
    expect(existsSync(join(folder, 'kopia.pdf'))).toBe(false)
    expect((await call('case.exports', { id })).files).toEqual([])
  })

  it('has the name of nobody before the decision, and its file name neither', async () => {
    const id = await opened(
      undecided({ 'subject.title': 'Som hos Medicinteknik i Mälardalen', 'record.diarienummer': '' }),
    )
    await call('masked.save', { id, page: 'kopia' })
    expect(asked).toBe('Som-hos-maskerat_2026-12-20_Maskerad-kopia.pdf')
    const { text } = await readPdf(new Uint8Array(readFileSync(join(folder, 'kopia.pdf'))))
    expect(text).not.toMatch(/Kalibreringstjänst|Medicinteknik i|Pumpservice/)
  })
})
