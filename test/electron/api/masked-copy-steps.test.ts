import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../electron/api/app.ts'
import { makeMaskedCopy } from '../../../electron/api/make-masked-copy.ts'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { manySuppliers } from '../../support/cases/many-suppliers.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'

const assets = join(root, 'assets')
const found = manySuppliers(20)
const at = { today: '2026-12-14', createdAt: '2026-12-14T10:02:00+01:00', version: '0' }

/** A program with the case in it. Where nothing can be drawn there are no fonts: whoever tries, fails. */
async function opened({ canDraw }: { readonly canDraw: boolean }) {
  const folder = aFolder()
  let asked = 0
  const app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 11, 20, 14, 32), randomBytes: (n) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: canDraw ? assets : folder,
    dialogs: {
      savePath: (name) => {
        asked += 1
        return Promise.resolve(join(folder, name))
      },
      folderPath: () => Promise.resolve(folder),
      openFile: () => Promise.resolve(''),
    },
  })
  onTestFinished(() => app.close())
  const ask = <C extends Channel>(channel: C, args: Args<C>) =>
    app.call(channel, args) as Promise<Answer<Results[C]>>
  const call = async <C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> => {
    const answer = await ask(channel, args)
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value
  }
  const { id } = await call('file.import', { text: writeCaseFile(found) })
  return { id, folder, ask, call, timesAsked: () => asked }
}

describe('a masked copy of a case with many suppliers', () => {
  it('is given up while it is looked through: nothing is drawn, written, logged or noted', async () => {
    const { id, folder, ask, call, timesAsked } = await opened({ canDraw: false })
    const { case: before } = await call('case.open', { id })
    const saving = ask('masked.save', { id, page: 'kopia', evenWithoutGround: true })
    const shares: number[] = []
    while ((shares.at(-1) ?? 0) < 0.1) {
      await setImmediate()
      const { work } = await call('work.state', {})
      expect(work).toMatchObject({ what: 'Gör den maskerade kopian' })
      shares.push((work?.done ?? 0) / (work?.of ?? 1))
    }
    await call('work.cancel', {})
    expect(await saving).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect((await call('work.state', {})).work).toBeNull()
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(timesAsked()).toBe(0)
    expect(readdirSync(folder)).toEqual(['data'])
    expect((await call('case.exports', { id })).files).toEqual([])
    expect((await call('case.open', { id })).case).toEqual(before)
  })

  it('is given up in a bundle in the same way', async () => {
    const { id, folder, ask, call } = await opened({ canDraw: false })
    const saving = ask('bundle.save', { id, form: 'folder', masked: true, erms: false })
    await setImmediate()
    await call('work.cancel', {})
    expect(await saving).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(readdirSync(folder)).toEqual(['data'])
    expect((await call('case.exports', { id })).files).toEqual([])
    expect((await call('case.open', { id })).case.record.copies).toBeUndefined()
  })

  it('tells how far it has come: the first half is to look it through, the second to draw it', async () => {
    const shares: number[] = []
    const step = (done: number, of: number) => Promise.resolve(void shares.push(done / of))
    const { copy } = await makeMaskedCopy(found, { ...at, assets, step })
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
    const [first, second] = [shares.filter((one) => one < 0.5), shares.filter((one) => one > 0.5)]
    const { blocks } = copy.document
    expect(first.length).toBeGreaterThan(3 * blocks.length)
    expect(second.length).toBeGreaterThan(blocks.length)
  })

  it('is shown without holding up other calls, and as no work to wait for or to stop', async () => {
    const { id, call } = await opened({ canDraw: true })
    // They would be read in some turns of their own.
    await loadFonts(join(assets, 'fonts'))
    let read: Results['masked.read'] | null = null
    const reading = call('masked.read', { id }).then((value) => (read = value))
    for (let answered = 0; answered < 3; answered += 1) {
      await setImmediate()
      expect((await call('work.state', {})).work).toBeNull()
      expect(read).toBeNull()
    }
    await call('work.cancel', {})
    expect((await reading).masks.length).toBeGreaterThan(found.suppliers.length)
  })
})
