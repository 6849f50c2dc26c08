import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { proofRows } from '../../../src/record/sections/decision-proof.ts'
import {
  anInstallation,
  type Installation,
  sentPaper,
  undecided,
} from '../../support/package/two-installations.ts'

const offer = Buffer.from('Anbud: 11 000 kr i månaden')
let kim: Installation
let ola: Installation
let id = ''

beforeEach(async () => {
  kim = await anInstallation('Kim Ek (exempel)', 'Enhetschef')
  ola = await anInstallation('Ola Ny (exempel)', 'Assistent')
  id = await kim.has(undecided())
})

async function handedOver(from: Installation, to: string, passphrase?: string): Promise<Buffer> {
  from.sources.advance(60_000)
  const { path } = await from.call('take-over.save', {
    id,
    to,
    page: 'arende',
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  return readFileSync(path ?? '')
}

const byKim = [
  { path: 'decision.decider.name', text: 'Kim Ek (exempel)' },
  { path: 'decision.outcome', text: 'award' },
  { path: 'decision.decidedOn', text: '2026-12-20' },
]

const type = (who: Installation, path: string, text: string): Promise<{ case: Case }> =>
  who.call('case.enter', { id, entries: [{ path, text }], page: 'arende' })

describe('a colleague takes over a case', () => {
  it('with its files, all that stands in it, and what is open', async () => {
    const file = await kim.attach(id, 'offert alfa.txt', offer)
    await sentPaper(kim, id)
    const bytes = await handedOver(kim, 'Ola Ny (exempel)')
    const here = await kim.caseNow(id)
    expect(here.takenOver).toMatchObject([{ from: 'Kim Ek (exempel)', to: 'Ola Ny (exempel)' }])
    expect(here.takenOver?.[0]?.open.join(' ')).toMatch(
      /Underlaget DL-.* till Maria Lind \(exempel\) och är inte besvarat/,
    )
    const taken = await ola.opened(bytes)
    expect(taken).toMatchObject({ is: 'taken-over', caseId: id, again: false })
    if (taken.is !== 'taken-over') throw new Error(taken.is)
    // Who becomes its preparer is asked on the page, and not said beside it.
    expect(taken.carries).toBeNull()
    const { takenOver: [came] = [], ...rest } = await ola.caseNow(id)
    const { takenOver: [went] = [], ...restHere } = here
    expect(rest).toEqual(restHere)
    expect(came).toEqual({ ...went, takenInAt: expect.stringContaining('2026-12-20') as string })
    const { path } = await ola.call('attachment.save', { id, attachment: file })
    expect(readFileSync(path ?? '').equals(offer)).toBe(true)
    expect((await kim.call('case.exports', { id })).files.map(({ what }) => what)).toContain('take-over')
  })

  it('locked, as a paper is', async () => {
    const opened = await ola.opened(await handedOver(kim, 'Ola Ny (exempel)', 'tre blåa hästar'))
    if (opened.is !== 'locked') throw new Error(opened.is)
    const { upload } = opened
    expect(await ola.call('package.unlock', { upload, passphrase: 'tre blåa hästar' })).toMatchObject({
      is: 'taken-over',
    })
  })

  it('not without a name, and nothing is noted where no place is chosen', async () => {
    expect(await kim.refusal('take-over.save', { id, to: ' ', page: 'arende' })).toContain('vem som tar över')
    kim.cancels = true
    expect(await kim.call('take-over.save', { id, to: 'Ola', page: 'arende' })).toMatchObject({ path: null })
    expect((await kim.caseNow(id)).takenOver).toBeUndefined()
  })

  it('and an answer to a paper that went before comes home to whoever has the case', async () => {
    const manager = await anInstallation('Maria Lind (exempel)', 'Verksamhetschef')
    const paper = await manager.received((await sentPaper(kim, id)).bytes)
    await ola.opened(await handedOver(kim, 'Ola Ny (exempel)'))
    const answer = await manager.answers(paper, { answer: 'approve' })
    expect(await ola.opened(answer)).toMatchObject({ is: 'answer', enterable: { is: 'decision' } })
    await ola.enters(id)
    expect((await ola.caseNow(id)).decision.decider?.name).toBe('Maria Lind (exempel)')
  })
})

describe('a case that was handed over', () => {
  const decide = [
    { path: 'decision.decider.name', text: 'Maria Lind (exempel)' },
    { path: 'decision.outcome', text: 'award' },
    { path: 'decision.decidedOn', text: '2026-12-20' },
  ]

  it('is decided where it went, and not where it came from, until it is taken back with a reason', async () => {
    const manager = await anInstallation('Maria Lind (exempel)', 'Verksamhetschef')
    const paper = await manager.received((await sentPaper(kim, id)).bytes)
    const bytes = await handedOver(kim, 'Ola Ny (exempel)')
    await ola.opened(bytes)
    const answer = await manager.answers(paper, { answer: 'approve' })
    expect(await kim.refusal('case.enter', { id, entries: decide, page: 'beslut' })).toContain(
      'överlämnat till Ola Ny (exempel) 20 december 2026',
    )
    const before = await kim.caseNow(id)
    expect(await kim.openRefused(answer)).toContain('Ge svarsfilen till Ola Ny (exempel)')
    expect(await kim.caseNow(id)).toEqual(before)
    expect(await kim.opened(bytes)).toMatchObject({ carries: expect.stringContaining('överlämnat') })
    expect(await kim.refusal('take-over.back', { id, reason: ' ', page: 'beslut' })).toContain('Skriv varför')
    const back = await kim.call('take-over.back', { id, reason: 'Ola har slutat.', page: 'beslut' })
    expect(back.case.takenOver).toMatchObject([{ backBy: 'Kim Ek (exempel)', backReason: 'Ola har slutat.' }])
    expect(await kim.opened(answer)).toMatchObject({ enterable: { is: 'decision' } })
    expect((await kim.enters(id)).decision.outcome).toBe('award')
    expect(await kim.refusal('take-over.back', { id, reason: 'Igen.', page: 'beslut' })).toContain(
      'inte överlämnat',
    )
    // Both have gone on: what comes back takes the place of nothing.
    expect(await kim.openRefused(await handedOver(ola, 'Kim Ek (exempel)'))).toContain('har ändrats här')
  })
})

describe('a case that is there already', () => {
  it('opened where it was made changes nothing', async () => {
    const bytes = await handedOver(kim, 'Ola Ny (exempel)')
    const before = await kim.caseNow(id)
    expect(await kim.opened(bytes)).toMatchObject({ is: 'taken-over', again: true })
    expect(await kim.caseNow(id)).toEqual(before)
  })

  it('comes back with what the colleague did, where nobody has touched it since', async () => {
    await ola.opened(await handedOver(kim, 'Ola Ny (exempel)'))
    await type(ola, 'subject.title', 'Kalibrering av vågar')
    await ola.attach(id, 'komplettering.txt', Buffer.from('Komplettering'))
    const back = await handedOver(ola, 'Kim Ek (exempel)')
    expect(await kim.opened(back)).toMatchObject({ is: 'taken-over', again: true })
    const home = await kim.caseNow(id)
    const { takenOver: _rows, ...there } = await ola.caseNow(id)
    const { takenOver: _mine, ...here } = home
    expect(here).toEqual(there)
    expect(home.takenOver).toHaveLength(2)
    expect((await kim.call('attachment.missing', { id })).missing).toEqual(
      (await ola.call('attachment.missing', { id })).missing,
    )
  })

  it('comes back also where an answer has been opened here meanwhile: that is taken in where the case is', async () => {
    const manager = await anInstallation('Maria Lind (exempel)', 'Verksamhetschef')
    const paper = await manager.received((await sentPaper(kim, id)).bytes)
    await ola.opened(await handedOver(kim, 'Ola Ny (exempel)'))
    const answer = await manager.answers(paper, { answer: 'send-back', comment: 'Fråga en till.' })
    expect(await kim.openRefused(answer)).toContain('Ge svarsfilen till Ola Ny (exempel)')
    await ola.opened(answer)
    expect(await kim.opened(await handedOver(ola, 'Kim Ek (exempel)'))).toMatchObject({ again: true })
    expect((await kim.caseNow(id)).decision.answers).toMatchObject([{ comment: 'Fråga en till.' }])
  })

  it('is not decided by an answer from whoever prepared it before', async () => {
    await ola.opened(await handedOver(kim, 'Ola Ny (exempel)'))
    await type(ola, 'preparer.name', 'Ola Ny (exempel)')
    const paper = await kim.received((await sentPaper(ola, id)).bytes)
    await kim.types(paper, { name: 'Kim Ek (exempel)' })
    const home = await ola.opened(await kim.answers(paper, { answer: 'approve' }))
    expect(home).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('Kim Ek (exempel) hade ärendet') },
      answer: { despite: expect.stringContaining('Den som har berett ett köp bör inte besluta om det.') },
    })
    await ola.call('case.enter', { id, page: 'beslut', entries: byKim })
    const words = proofRows(await ola.caseNow(id)).map(({ value }) => value)
    expect(words.join(' ')).toContain('Kim Ek (exempel) hade ärendet och lämnade över det 20 december 2026.')
  })

  it.each<[string, () => Promise<unknown>]>([
    ['changed', () => type(kim, 'subject.title', 'Något annat')],
    [
      'being typed in',
      () => kim.call('case.draft', { id, path: 'subject.title', text: 'Något annat', page: 'arende' }),
    ],
  ])('and is %s here is not written over', async (_, change) => {
    await ola.opened(await handedOver(kim, 'Ola Ny (exempel)'))
    await type(ola, 'subject.title', 'Kalibrering av vågar')
    const back = await handedOver(ola, 'Kim Ek (exempel)')
    await change()
    expect(await kim.openRefused(back)).toContain('har ändrats här sedan det lämnades över')
    expect((await kim.caseNow(id)).subject.title).toBe('Något annat')
  })

  it('of another origin with the same id is not written over', async () => {
    await ola.has(undecided())
    expect(await ola.openRefused(await handedOver(kim, 'Ola Ny (exempel)'))).toContain('finns redan här')
  })
})
