import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { longestKept, longestText } from '../../../src/domain/text.ts'
import { FilesApp } from '../../support/api/files-app.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'

let app: FilesApp
beforeEach(() => {
  app = new FilesApp()
})
afterEach(() => app.close())

const long = 'å'.repeat(longestText + 1)
const page = 'arende'
const title = 'subject.title'

const entered = (id: string, texts: Readonly<Record<string, string>>) =>
  app.call('case.enter', {
    id,
    entries: Object.entries(texts).map(([path, text]) => ({ path, text })),
    page,
  })

describe('a text that is longer than a case takes', () => {
  it.each([
    ['a text', 'subject.description', long],
    ['a line', title, long],
    ['an amount', 'value.parts.base.amountOre', '1'.repeat(longestText + 1)],
    ['a date', 'subject.startDate', long],
  ])('is kept as it was typed in the field of %s, and the case is opened with it', async (_, path, text) => {
    const id = await app.aCase()
    const before = await app.caseNow(id)
    const answer = await entered(id, { [path]: text, 'contract.reference': 'PROV 2026-1' })
    expect(answer.tooLong).toEqual({ [path]: text })
    expect(answer.case).toEqual({ ...before, contract: { reference: 'PROV 2026-1' } })
    app.again('same')
    expect((await app.call('case.open', { id })).tooLong).toEqual({ [path]: text })
  })

  it('leaves the answer that was there, until it is short enough', async () => {
    const id = await app.aCase()
    await entered(id, { [title]: 'Stolar' })
    expect((await entered(id, { [title]: long })).case.subject.title).toBe('Stolar')
    const mended = await entered(id, { [title]: 'Bord' })
    expect(mended.case.subject.title).toBe('Bord')
    expect(mended.tooLong).toEqual({})
    expect((await app.call('case.open', { id })).tooLong).toEqual({})
  })

  it('does not stop a case whose last keystroke it was, nor what is made of the case', async () => {
    const id = await app.aCase()
    await app.call('case.draft', { id, path: title, text: 'å'.repeat(longestKept), page })
    app.again('same')
    const opened = await app.call('case.open', { id })
    expect(opened.tooLong?.[title]).toHaveLength(longestKept)
    expect(opened.logProblem).toBeNull()
    expect((await app.call('file.export', { id })).path).not.toBeNull()
    expect((await app.call('record.save', { id })).path).not.toBeNull()
  })

  it('is said to be left out when a file is saved, until it is short enough', async () => {
    const id = await app.aCase()
    await entered(id, { 'subject.description': long, [title]: long })
    const file = await app.call('file.export', { id })
    expect(file.leftOut).toMatch(
      /^Ärendefilen har inte med det du skrev i fälten ”.+” och ”.+”: texterna är längre än 200\s000 tecken\./,
    )
    const { path, leftOut } = await app.call('record.save', { id })
    expect(leftOut).toMatch(/^PDF:en har inte med/)
    const { pages } = await readPdf(new Uint8Array(readFileSync(path ?? '')))
    expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain('Inte fullständigt: 2 texter är inte med.')
    await entered(id, { 'subject.description': 'Femton stolar.', [title]: 'Stolar' })
    // The version before is kept.
    app.saveAs = 'sparad-v2'
    const whole = await app.call('record.save', { id })
    expect(whole.leftOut).toBeNull()
    const again = await readPdf(new Uint8Array(readFileSync(whole.path ?? '')))
    expect(again.text).not.toContain('Inte fullständigt')
    expect((await app.call('file.export', { id })).leftOut).toBeNull()
  })

  it('is refused in the settings, with a sentence', async () => {
    await app.aCase()
    const { settings } = await app.call('app.start', {})
    if (settings === null) throw new Error('the settings are saved')
    expect(await app.ask('settings.save', { ...settings, unit: long })).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringMatching(/längre än 200\s000 tecken/) as unknown },
    })
    expect((await app.call('app.start', {})).settings).toEqual(settings)
  })

  it.each(['contracts.import', 'suppliers.import'] as const)(
    'is refused by %s in a cell, with its row and what to do',
    async (channel) => {
      await app.aCase()
      const file = {
        fileName: 'lista.csv',
        text: `Namn;Nr;Kommentar\nAlfa AB (exempel);1;x\nBeta AB (exempel);2;${long}\n`,
        delimiter: ';' as const,
        headerRow: 1,
      }
      const answer =
        channel === 'contracts.import'
          ? await app.ask(channel, { ...file, kinds: ['supplier', 'reference', null], replaces: null })
          : await app.ask(channel, { ...file, kinds: ['name', 'ledgerNr', null] })
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'invalid', message: expect.stringContaining('rad 3, kolumn C') as unknown },
      })
    },
  )

  it('goes with its row', async () => {
    const id = await app.aCase()
    const entries = [{ path: 'name', text: long }]
    const { added, tooLong } = await app.call('case.add', { id, list: 'suppliers', entries, page })
    expect(Object.keys(tooLong ?? {})).toEqual([`suppliers.${added}.name`])
    expect((await app.call('case.remove', { id, path: `suppliers.${added}`, page })).tooLong).toEqual({})
  })

  it('is answered with how much a call takes where it cannot even be kept', async () => {
    const id = await app.aCase()
    const text = 'å'.repeat(longestKept + 1)
    for (const answer of [
      await app.ask('case.draft', { id, path: title, text, page }),
      await app.ask('case.enter', { id, entries: [{ path: title, text }], page }),
      await app.ask('decision.take-back', { id, reason: text, page }),
    ])
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'invalid', message: expect.stringMatching(/längre än 1\s000\s000 tecken/) as unknown },
      })
  })

  it('is refused by its length as the reason for taking a decision back', async () => {
    const id = await app.aCase()
    await entered(id, { 'decision.outcome': 'award', 'decision.decidedOn': '2026-11-20' })
    expect(await app.ask('decision.take-back', { id, reason: long, page })).toMatchObject({
      error: { message: expect.stringMatching(/200\s001 tecken, och högst 200\s000/) as unknown },
    })
  })

  it('is refused by its length in the register of suppliers, and nothing of it is dropped', async () => {
    await app.aCase()
    const blank = { orgNr: '', country: '', foreignId: '', vatNr: '', ledgerNr: '', notes: '', contacts: [] }
    const typed = { ...blank, name: 'Alfa AB (exempel)', masked: 'yes' as const }
    const wrong = [
      { ...typed, notes: long },
      { ...typed, ledgerNr: long },
      { ...typed, contacts: [{ name: long, email: '', phone: '' }] },
    ]
    for (const one of wrong)
      expect(await app.ask('suppliers.save', { typed: one })).toMatchObject({
        error: { code: 'invalid', message: expect.stringContaining('får plats') as unknown },
      })
    const { suppliers } = await app.call('suppliers.save', { typed: { ...typed, notes: 'x'.repeat(30_000) } })
    expect(suppliers[0]?.notes).toHaveLength(30_000)
  })
})

describe('a text as long as a case takes', () => {
  it('is a supplier in the register too', async () => {
    const id = await app.aCase()
    const name = 'A'.repeat(longestText)
    const at = 'suppliers.s1'
    const { case: found } = await entered(id, { [`${at}.name`]: name, [`${at}.orgNr`]: '559999-9108' })
    expect(found.suppliers[0]?.name).toBe(name)
    expect((await app.call('suppliers.read', {})).suppliers[0]?.name).toBe(name)
  })

  it('is why a purchase was cancelled, with words before it where they fit', async () => {
    const id = await app.aCase()
    const bid = { 'suppliers.s1.name': 'Alfa AB (exempel)', 'suppliers.s1.answer': 'bid' }
    await entered(id, { ...bid, 'suppliers.s1.bid.totalOre': '100' })
    const { case: found } = await entered(id, {
      'decision.cancelReason': 'å'.repeat(longestText),
      'decision.outcome': 'cancel',
    })
    expect(found.suppliers[0]?.bid?.outcomeReason).toBe('Upphandlingen avbröts. Skälet står vid beslutet.')
  })
})
