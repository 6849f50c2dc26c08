import { beforeEach, describe, expect, it } from 'vitest'
import { packedOf } from '../../../electron/exchange/package/pack.ts'
import { unpack } from '../../../electron/exchange/package/unpack.ts'
import { writeCaseFile } from '../../../src/domain/case/case-file.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { proofRows } from '../../../src/record/sections/decision-proof.ts'
import { isRegistered } from '../../../src/rules/escalation/evidence.ts'
import {
  anInstallation,
  buyerAndManager,
  type Installation,
  sentPaper,
  stranger,
  undecided,
} from '../../support/package/two-installations.ts'

let buyer: Installation
let manager: Installation
let id = ''

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

const entries = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))
const type = (texts: Readonly<Record<string, string>>) =>
  buyer.call('case.enter', { id, entries: entries(texts), page: 'beslut' })

const byHand = {
  'decision.decider.name': 'Maria Lind (exempel)',
  'decision.outcome': 'award',
  'decision.decidedOn': '2026-12-20',
}
const proof = (found: Case): string =>
  proofRows(found)
    .map(({ value }) => value)
    .join(' ')

/** Approved and entered. */
async function decided(): Promise<Case> {
  const { bytes } = await sentPaper(buyer, id)
  await buyer.opened(await manager.answers(await manager.received(bytes), { answer: 'approve' }))
  return buyer.enters(id)
}

describe('an approval shows the decision that it was given for, and no other', () => {
  it('of another winner, written down by hand on the same day: it was registered, and what differs is said', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const paper = await manager.received(bytes)
    const { suppliers, award } = await buyer.caseNow(id)
    const other = suppliers.find((one) => one.id !== award.supplierId && one.answer === 'bid')
    await type({ 'award.supplierId': other?.id ?? '' })
    await buyer.opened(await manager.answers(paper, { answer: 'approve' }))
    await type(byHand)
    const found = await buyer.caseNow(id)
    expect(isRegistered(found)).toBe(true)
    expect(proof(found)).toMatch(
      /Anbud som föreslås: svaret gällde ”.*Nord.*”, och beslutet gäller ”.*Mälardalen/,
    )
  })

  it('of one that was taken back and entered anew', async () => {
    expect(isRegistered(await decided())).toBe(false)
    await buyer.call('decision.take-back', { id, reason: 'Skrivfel i beslutet.', page: 'beslut' })
    await type(byHand)
    const found = await buyer.caseNow(id)
    expect(isRegistered(found)).toBe(true)
    expect(proof(found)).toContain('togs tillbaka 20 december 2026')
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['that nobody is superior', { 'decision.superiorExists': 'no' }],
    ['who would otherwise decide', { 'decision.usual.name': 'Kim Ek (exempel)' }],
    ['the level', { 'decision.level': 'committee' }],
    [
      'that not all were told the same',
      { 'inquiry.sameForAll': 'no', 'inquiry.differenceReason': 'En fick mer.' },
    ],
    ['how they were asked', { 'inquiry.channel': 'phone' }],
    ['that it is coordinated', { 'contracts.coordination': 'yes' }],
    ['that the unit may not buy', { 'screening.mayBuy': 'no' }],
    ['who prepares it', { 'preparer.name': 'Nils Ny' }],
    ['what is described', { 'subject.description': 'Något helt annat behövs nu.' }],
  ])('given before it was changed %s: that is seen, and it is not entered', async (_, texts) => {
    const { bytes } = await sentPaper(buyer, id)
    const paper = await manager.received(bytes)
    await type(texts)
    const home = await buyer.opened(await manager.answers(paper, { answer: 'approve' }))
    expect(home).toMatchObject({ is: 'answer', enterable: { is: 'held' } })
    expect(home.is === 'answer' && home.changed.length).toBeGreaterThan(0)
    await expect(buyer.enters(id)).rejects.toThrow('säger något annat nu')
  })

  it('given on a file that was swapped for another under its name', async () => {
    const file = await buyer.attach(id, 'offert.txt', Buffer.from('11 000 kr'))
    const { bytes } = await sentPaper(buyer, id)
    const paper = await manager.received(bytes)
    await buyer.call('attachment.remove', { id, attachment: file, page: 'beslut' })
    await buyer.attach(id, 'offert.txt', Buffer.from('99 000 kr'))
    const home = await buyer.opened(await manager.answers(paper, { answer: 'approve' }))
    expect(home).toMatchObject({ enterable: { is: 'held' } })
    expect(home.is === 'answer' && home.changed.map(({ term }) => term)).toContain('Bilaga: offert.txt')
  })

  it('given on a file that was repacked to ask for something else', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const came = await unpack(bytes)
    const {
      entries: _entries,
      publicKey: _key,
      signature: _sign,
      format: _format,
      ...content
    } = came.manifest
    const files = [{ name: 'case.json', bytes: Buffer.from(came.text) }, ...came.files]
    const fake = await packedOf({ ...content, asks: ['begin'] }, files, stranger())
    const answer = await manager.answers(await manager.received(fake.bytes), { answer: 'approve' })
    expect(await buyer.opened(answer)).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('har gjorts om på vägen') as string },
    })
    const none = await packedOf({ ...content, asks: [] }, files, stranger())
    expect(await manager.openRefused(none.bytes)).toContain('frågar inte efter något beslut')
  })

  it('and stands beside a no that the same person gave later', async () => {
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    const yes = await manager.answers(paper, { answer: 'approve' })
    const no = await manager.answers(paper, { answer: 'refuse', comment: 'Nej, jag ångrade mig.' })
    await buyer.opened(no)
    expect(await buyer.opened(yes)).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('svarat på nytt') as string },
    })
  })
})

describe('an answer in a case from elsewhere', () => {
  const taken = async (found: Case): Promise<Case> => {
    const other = await anInstallation('Ola Ny (exempel)', 'Assistent')
    return other.caseNow(await other.has(found))
  }
  const changed = (found: Case, change: object): Case => ({
    ...found,
    decision: {
      ...found.decision,
      answers: (found.decision.answers ?? []).map((row) => ({ ...row, ...change })),
    },
  })

  it('is verified again by what its key signed, and the fingerprint is made of the key', async () => {
    const found = await decided()
    const told = changed(found, { fingerprint: 'PÅHITTAT', madeBy: { name: 'Någon Annan' } })
    const there = await taken(told)
    expect(there.decision.answers).toEqual(found.decision.answers)
    expect(isRegistered(there)).toBe(false)
  })

  it.each<[string, object]>([
    ['without its signature', { signed: undefined }],
    ['with another day', { on: '2026-12-19' }],
    ['with another answer', { answer: 'refuse' }],
    ['with another name', { name: 'Per Ask (exempel)' }],
    ['with a signature that is none', { signed: { manifest: '{}', answer: '{}' } }],
  ])('%s shows nothing, and that is said', async (_, change) => {
    const there = await taken(changed(await decided(), change))
    expect(there.decision.answers).toMatchObject([{ isUnverified: true, fingerprint: 'saknas' }])
    expect(isRegistered(there)).toBe(true)
    expect(proof(there)).not.toContain('i en annan installation')
    const other = await anInstallation('Eva Ros (exempel)', 'Chef')
    const { carries } = await other.call('file.import', { text: writeCaseFile(there) })
    expect(carries).toContain('går inte att kontrollera')
  })
})

describe('a case from elsewhere that is far larger than any purchase', () => {
  it('is refused with a sentence', async () => {
    const found = undecided()
    const suppliers = Array.from({ length: 501 }, (_, i) => ({ id: `s${i}`, name: `Bolag ${i}` }))
    const text = writeCaseFile({ ...found, suppliers, award: {} })
    expect(await manager.refusal('file.import', { text })).toContain('501 leverantörer')
    const parts = Array.from({ length: 501 }, (_, i) => ({ id: `p${i}` }))
    const long = writeCaseFile({ ...found, value: { parts } })
    expect(await manager.refusal('file.import', { text: long })).toContain('delar i värdet')
  })
})
