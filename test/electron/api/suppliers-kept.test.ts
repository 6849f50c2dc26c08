import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { FilesApp } from '../../support/api/files-app.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'
let app: FilesApp

beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

/** The example while it can still be changed: bids are in and compared, nothing is decided. */
const open = (more: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
    ...more,
  })

async function imported(found: Case): Promise<{ readonly id: string; readonly page: string }> {
  const { id } = await app.call('file.import', { text: writeCaseFile(found) })
  return { id, page: 'anbud' }
}

type At = Awaited<ReturnType<typeof imported>>

const enter = (at: At, texts: Readonly<Record<string, string>>) =>
  app.ask('case.enter', { ...at, entries: Object.entries(texts).map(([path, text]) => ({ path, text })) })

const drafted = async (at: At, texts: Readonly<Record<string, string>>): Promise<Case> => {
  for (const [path, text] of Object.entries(texts)) await app.call('case.draft', { ...at, path, text })
  return (await app.call('case.open', { id: at.id })).case
}

const refusal = (words: string) => ({
  ok: false,
  error: { code: 'invalid', message: expect.stringContaining(words) as unknown },
})

describe('a bidder that is changed after the comparison', () => {
  const was = { name: 'Medicinteknik i Mälardalen AB (exempel)', orgNr: '559999-9108' }
  const other = { [`${medi}.name`]: 'Annan AB (exempel)', [`${medi}.orgNr`]: '559999-9306' }

  it.each([
    ['entered', async (at: At) => void (await enter(at, other))],
    ['drafted', async (at: At) => void (await drafted(at, other))],
  ])('is noted by the program, whether it is %s', async (_how, change) => {
    const at = await imported(open())
    await change(at)
    const { case: found } = await app.call('case.open', { id: at.id })
    expect(found.suppliers[1]).toMatchObject({ name: 'Annan AB (exempel)', bid: { comparedAs: was } })
  })

  it('has a note that nobody writes: by no entry, no draft and no removal', async () => {
    const at = await imported(open(other))
    for (const path of [`${medi}.bid.comparedAs.name`, `${medi}.askedAs.name`, `${medi}.bid.comparedAs`]) {
      expect(await enter(at, { [path]: 'Annan AB (exempel)' })).toMatchObject({ ok: false })
      expect(await app.ask('case.draft', { ...at, path, text: '' })).toMatchObject({ ok: false })
      expect(await app.ask('case.remove', { ...at, path })).toMatchObject({ ok: false })
    }
    expect((await app.call('case.open', { id: at.id })).case.suppliers[1]?.bid?.comparedAs).toEqual(was)
  })
})

describe('a supplier that the inquiry has gone to', () => {
  it('is not removed, nor left without a name by entries or drafts', async () => {
    const at = await imported(open())
    expect(await app.ask('case.remove', { ...at, path: pump })).toMatchObject(refusal('välj Svarade inte'))
    const emptied = { [`${pump}.name`]: '', [`${pump}.orgNr`]: '' }
    expect(await enter(at, emptied)).toMatchObject(refusal('Förfrågan är skickad'))
    // The one is emptied, and kept as what was asked; the other stands.
    expect((await drafted(at, emptied)).suppliers[2]).toMatchObject({
      orgNr: '559999-9207',
      askedAs: { name: 'Pumpservice HB (exempel)', orgNr: '559999-9207' },
    })
  })

  it('is not removed by way of a day that is taken away or cannot be read', async () => {
    const at = await imported(open())
    expect(await enter(at, { 'inquiry.sentOn': '' })).toMatchObject(refusal('när någon har svarat'))
    expect((await drafted(at, { 'inquiry.sentOn': '' })).inquiry.sentOn).toBe('2026-11-23')
    expect((await enter(at, { 'inquiry.sentOn': '31 nov' })).ok).toBe(true)
    expect(await app.ask('case.remove', { ...at, path: pump })).toMatchObject(refusal('Förfrågan är skickad'))
  })

  it('is said to be there by mistake instead, while it has not answered', async () => {
    const at = await imported(open())
    const mistake = 'Fel företag i listan, förfrågan gick aldrig dit.'
    expect(await enter(at, { [`${medi}.mistake`]: mistake })).toMatchObject(refusal('har svarat'))
    const said = await enter(at, { [`${pump}.mistake`]: mistake })
    expect(said).toMatchObject({ ok: true })
    const { case: found } = await app.call('case.open', { id: at.id })
    expect(found.suppliers[2]).toMatchObject({ name: 'Pumpservice HB (exempel)', mistake })
    expect(found.suppliers[2]?.answer).toBeUndefined()
    expect(await enter(at, { [`${pump}.answer`]: 'bid' })).toMatchObject(refusal('av misstag'))
    expect(await app.ask('case.remove', { ...at, path: pump })).toMatchObject(refusal('Förfrågan är skickad'))
  })

  it('is removed where another row is the same supplier', async () => {
    const at = await imported(open())
    const entries = [
      { path: 'name', text: 'Pumpservice HB (exempel)' },
      { path: 'orgNr', text: '559999-9207' },
    ]
    const { added } = await app.call('case.add', { ...at, list: 'suppliers', entries })
    expect((await app.ask('case.remove', { ...at, path: `suppliers.${added}` })).ok).toBe(true)
    expect(await app.ask('case.remove', { ...at, path: pump })).toMatchObject(refusal('Förfrågan är skickad'))
  })

  it('is noted where its row is given to another', async () => {
    const at = await imported(open())
    await enter(at, { [`${pump}.name`]: 'Annan AB (exempel)', [`${pump}.orgNr`]: '559999-9306' })
    const { case: found } = await app.call('case.open', { id: at.id })
    expect(found.suppliers[2]?.askedAs).toEqual({ name: 'Pumpservice HB (exempel)', orgNr: '559999-9207' })
  })
})

describe('what others were told of', () => {
  const texts = {
    'award.reason': 'Bäst pris.',
    'award.notBestReason': 'Ett nytt skäl.',
    'decision.decider.name': 'Någon Annan (exempel)',
    'decision.decider.role': 'Chef',
    'decision.decidedOn': '2026-12-09',
    'inquiry.need': 'Något annat.',
    [`${medi}.bid.outcomeReason`]: 'Ett nytt skäl.',
  }
  const told = (): Case =>
    answered(open({ 'award.notBestReason': 'Uppfyller kraven.', 'inquiry.need': 'Kalibrering av pumpar.' }), {
      'decision.outcome': 'award',
      'decision.decidedOn': '2026-12-10',
      'notice.sentOn': '2026-12-10',
    })

  it.each(Object.entries(texts))('stands as it was: %s', async (path, text) => {
    const at = await imported(told())
    expect(await enter(at, { [path]: text })).toMatchObject(refusal('underrättades 10 december 2026'))
    expect(await drafted(at, { [path]: text })).toEqual(told())
  })

  it('is not opened by taking the day away, in one step or two', async () => {
    const at = await imported(told())
    expect(await enter(at, { 'notice.sentOn': '' })).toMatchObject(refusal('ta tillbaka beslutet'))
    expect(await enter(at, { 'notice.sentOn': '', 'award.reason': 'Nytt.' })).toMatchObject({ ok: false })
    expect((await enter(at, { 'notice.sentOn': '31 dec' })).ok).toBe(true)
    expect(await enter(at, { 'award.reason': 'Nytt.' })).toMatchObject(refusal('är underrättade'))
  })

  it('is filled in where it lacks, and opened by taking the decision back', async () => {
    const { reason: _none, ...award } = told().award
    const at = await imported({ ...told(), award })
    expect((await enter(at, { 'award.reason': 'Lägst pris.' })).ok).toBe(true)
    expect((await enter(at, { 'award.reason': 'Högst pris.' })).ok).toBe(false)
    await app.call('decision.take-back', { ...at, reason: 'Skälet var fel.' })
    expect((await enter(at, { 'award.reason': 'Rätt skäl.', [`${nord}.bid.note`]: 'Rättat.' })).ok).toBe(true)
  })
})
