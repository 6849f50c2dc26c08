import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createApp } from '../../../electron/api/app.ts'
import { createCase } from '../../../electron/store/changes.ts'
import { openStore } from '../../../electron/store/open.ts'
import type { OpenCase } from '../../../src/contract/shapes.ts'
import { changesBetween } from '../../../src/domain/case/enter.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { root } from '../../support/root.ts'

it('a case that an older program kept is brought up to today when it is opened, and its log agrees', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'direktlots-older-'))
  const sources = { now: () => new Date(2026, 11, 14, 10), randomBytes: (n: number) => randomBytes(n) }
  const { options: _options, ...contract } = exampleCase().contract
  const document: Case = { ...exampleCase(), contract: { ...contract, optionLastDay: '2028-09-30' } }
  const store = openStore({ folder: dataFolder, sources })
  if (!store.ok) throw new Error(store.problem)
  const empty = { format: document.format, id: document.id } as Case
  const changes = changesBetween(empty, document)
  createCase(store.db, sources, { document, changes, who: 'Kim Ek (exempel)', page: 'arende' })
  store.close()
  const dialogs = {
    savePath: () => Promise.resolve(null),
    folderPath: () => Promise.resolve(null),
    openFile: () => Promise.resolve(''),
  }
  const assets = join(root, 'assets')
  const app = createApp({ dataFolder, sources, host: 'browser', version: '0', assets, dialogs })
  const open = async () =>
    (await app.call('case.open', { id: document.id })) as { ok: boolean; value: OpenCase }
  for (const { ok, value } of [await open(), await open()]) {
    expect(ok).toBe(true)
    expect(value.case.contract).toEqual(exampleCase().contract)
    expect(value.logProblem).toBeNull()
  }
  app.close()
})
