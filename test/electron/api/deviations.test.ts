import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import { readCsv } from '../../../src/domain/csv/read-csv.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { readEml } from '../../support/mail/read-eml.ts'
import { readIcs } from '../../support/mail/read-ics.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'

const sources = { now: () => new Date(2026, 11, 20, 14, 32), randomBytes: (n: number) => randomBytes(n) }
let app: App
let folder = ''

beforeEach(() => {
  folder = aFolder()
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources,
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: (name) => Promise.resolve(join(folder, name)),
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

/** Bought beside a contract under Sörmland's policy, which wants such a thing reported. */
const beside = (texts: Readonly<Record<string, string>> = {}): Case => {
  const found = exampleCase()
  return answered(
    { ...found, authority: { ...found.authority, profile: 'region-sormland' } },
    {
      'contracts.found': 'not-usable',
      'contracts.deviationReason': 'Ramavtalet omfattar bara pumpar av ett annat fabrikat.',
      ...texts,
    },
  )
}

const bring = async (found: Case): Promise<string> =>
  (await call('file.import', { text: writeCaseFile(found) })).id

describe('the report of departures', () => {
  it('is a draft of a mail with no receiver, and noted in the log', async () => {
    const id = await bring(beside())
    const { path } = await call('deviations.report', { id })
    const mail = readEml(readFileSync(path ?? '', 'utf8'))
    expect(mail.to).toEqual([])
    expect(mail.headers.get('x-unsent')).toBe('1')
    expect(mail.subject).toContain('Rapport om avsteg: Kalibrering')
    expect(mail.body).toContain('Ramavtalet omfattar bara pumpar av ett annat fabrikat.')
    const { files } = await call('case.exports', { id })
    expect(files.map(({ what, name }) => [what, name])).toEqual([['deviation-report', basename(path ?? '')]])
  })

  it('bears the mark while the bids are secret', async () => {
    const found = beside({ 'contract.signedOn': '', 'notice.sentOn': '', 'decision.outcome': '' })
    const id = await bring({ ...found, decision: {}, notice: {} })
    const { path } = await call('deviations.report', { id })
    expect(basename(path ?? '')).toMatch(/^Absolut-sekretess/)
    expect(readEml(readFileSync(path ?? '', 'utf8')).body).toMatch(/^Absolut sekretess/)
  })

  it('hides a personal number that somebody has written in a reason', async () => {
    const id = await bring(
      beside({ 'contracts.deviationReason': 'Firman 640823-3234 är den enda som har delarna kvar.' }),
    )
    const { path } = await call('deviations.report', { id })
    const { body } = readEml(readFileSync(path ?? '', 'utf8'))
    expect(body).toContain('640823-****')
    expect(body).not.toContain('640823-3234')
  })

  it('is refused where nothing departs, or nobody has a duty to report', async () => {
    const id = await bring(exampleCase())
    await expect(call('deviations.report', { id })).rejects.toThrow('inget avsteg att rapportera')
  })
})

describe('the list of departures', () => {
  it('is a CSV file of a year, in which no text is a formula', async () => {
    await bring(
      beside({ 'contracts.deviationReason': '=HYPERLINK("http://x") är skälet som någon skrev här.' }),
    )
    const { path, left } = await call('deviations.list', { year: '2026' })
    expect([basename(path ?? ''), left]).toEqual(['Avvikelser_2026.csv', 0])
    const read = readCsv(readFileSync(path ?? '', 'utf8'))
    if (!read.ok) throw new Error('not read')
    expect(read.value.delimiter).toBe(';')
    expect(read.value.rows[0]?.cells[5]).toBe('Avvikelse')
    expect(read.value.rows[1]?.cells).toContain(`'=HYPERLINK("http://x") är skälet som någon skrev här.`)
    await expect(call('deviations.list', { year: '2025' })).rejects.toThrow('inga avvikelser')
  })

  it('leaves out what is secret until the decision, and says so', async () => {
    const found = beside()
    await bring({ ...found, decision: {}, notice: {}, contract: {} })
    await expect(call('deviations.list', { year: null })).rejects.toThrow('hemliga tills de är beslutade')
  })
})

it('the calendar has the day of each look back, while the contract runs', async () => {
  const id = await bring(
    answered(exampleCase(), {
      'contract.startsOn': '2027-01-01',
      'contract.endsOn': '2028-12-31',
      'contract.amountOre': '414 000',
    }),
  )
  const { path } = await call('contract.calendar', { id })
  const events = readIcs(readFileSync(path ?? '', 'utf8')).parts.map(({ lines }) => [...lines].join('\n'))
  for (const day of ['20271215', '20281215'])
    expect(events.filter((event) => event.includes(day) && event.includes('Följ upp avtalet'))).toHaveLength(
      1,
    )
})
