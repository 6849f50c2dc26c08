import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { buyerAndManager, type Installation, sentPaper } from '../../support/package/two-installations.ts'

const passphrase = 'tre blåa hästar'
let buyer: Installation
let manager: Installation
let id = ''

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

async function waiting(bytes: Buffer): Promise<string> {
  const opened = await manager.opened(bytes)
  if (opened.is !== 'locked') throw new Error(opened.is)
  return opened.upload
}

it('a locked paper opens with its passphrase, tried as often as it takes', async () => {
  const { bytes, mail } = await sentPaper(buyer, id, { passphrase: ` ${passphrase.normalize('NFD')} ` })
  expect(bytes.includes('direktlots-case/1')).toBe(false)
  expect(Buffer.from(mail.split('\r\n\r\n')[2]?.replace(/\s/g, '') ?? '', 'base64').toString()).toContain(
    'Lösenordet får du på annat sätt',
  )
  const upload = await waiting(bytes)
  expect(await manager.refusal('package.unlock', { upload, passphrase: '  ' })).toContain('Skriv lösenordet')
  expect(await manager.refusal('package.unlock', { upload, passphrase: 'tre blåa hundar' })).toContain(
    'Lösenordet är fel',
  )
  expect(await manager.call('package.unlock', { upload, passphrase })).toMatchObject({ is: 'paper' })
  expect(await manager.refusal('package.unlock', { upload, passphrase })).toContain('väntar inte längre')
})

it('its passphrase is nowhere on the disk and in no log', async () => {
  const { bytes } = await sentPaper(buyer, id, { passphrase })
  const upload = await waiting(bytes)
  await manager.call('package.unlock', { upload, passphrase })
  buyer.close()
  manager.close()
  let seen = 0
  for (const { dataFolder } of [buyer, manager])
    for (const entry of readdirSync(dataFolder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      seen += 1
      expect(readFileSync(join(entry.parentPath, entry.name)).includes(passphrase), entry.name).toBe(false)
    }
  expect(seen).toBeGreaterThan(1)
})

it('cut or changed on its way it is told to be damaged, and no passphrase is asked for', async () => {
  const { bytes } = await sentPaper(buyer, id, { passphrase })
  expect(await manager.openRefused(bytes.subarray(0, bytes.length - 40))).toContain('skadats på vägen')
  const flipped = Buffer.from(bytes)
  flipped[600] = (flipped[600] ?? 0) ^ 4
  expect(await manager.openRefused(flipped)).toContain('skadats på vägen')
})

it('a weak passphrase is refused before anything is saved', async () => {
  const args = { id, form: 'package', to: {}, page: 'beslut', passphrase: 'hej' } as const
  expect(await buyer.refusal('paper.save', args)).toContain('minst 12 tecken')
  expect((await buyer.caseNow(id)).decision.sent).toBeUndefined()
})

it('one that was let go waits no longer', async () => {
  const upload = await waiting((await sentPaper(buyer, id, { passphrase })).bytes)
  await manager.call('package.cancel', { upload })
  expect(await manager.refusal('package.unlock', { upload, passphrase })).toContain('väntar inte längre')
})
