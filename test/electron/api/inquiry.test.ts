import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp, type App } from '../../../electron/api/app.ts'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Args, Channel, Results } from '../../../src/contract/channels.ts'
import { leaksIn } from '../../../src/inquiry/leaks.ts'
import { reasonPathOf } from '../../../src/inquiry/leaks/reasons.ts'
import { inquiryPieces } from '../../../src/inquiry/pieces.ts'
import { inquiryText } from '../../../src/inquiry/document.ts'
import { readEml } from '../../support/mail/read-eml.ts'
import { readIcs } from '../../support/mail/read-ics.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

let app: App
let folder = ''
let chosen: string | null = null
let day = 20

beforeEach(() => {
  day = 20
  folder = mkdtempSync(join(tmpdir(), 'direktlots-inquiry-'))
  chosen = folder
  app = createApp({
    dataFolder: join(folder, 'data'),
    sources: { now: () => new Date(2026, 10, day, 14, 32), randomBytes: (n: number) => randomBytes(n) },
    host: 'browser',
    version: '0',
    assets: join(root, 'assets'),
    dialogs: {
      savePath: () => Promise.resolve(null),
      folderPath: () => Promise.resolve(chosen),
      openFile: () => Promise.resolve(''),
    },
  })
})
afterEach(() => app.close())

const ask = <C extends Channel>(channel: C, args: Args<C>): Promise<Answer<Results[C]>> =>
  app.call(channel, args) as Promise<Answer<Results[C]>>

async function call<C extends Channel>(channel: C, args: Args<C>): Promise<Results[C]> {
  const answer = await ask(channel, args)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

const type = (id: string, texts: Readonly<Record<string, string>>) =>
  call('case.enter', {
    id,
    page: 'forfragan',
    entries: Object.entries(texts).map(([path, text]) => ({ path, text })),
  })

const suppliers = {
  'suppliers.a.name': 'Stolfabriken AB (exempel)',
  'suppliers.a.orgNr': '559999-9009',
  'suppliers.a.contact': 'Eva Alm <eva@stolfabriken.example>',
  'suppliers.b.name': 'Möbelhuset HB (exempel)',
  'suppliers.b.orgNr': '559999-9108',
  'suppliers.b.contact': 'Receptionen',
  'suppliers.c.name': 'Sittbra AB (exempel)',
  'suppliers.c.orgNr': '559999-9207',
  'suppliers.c.contact': 'order@sittbra.example',
}

async function ready(more: Readonly<Record<string, string>> = {}): Promise<string> {
  await call('settings.save', {
    profile: 'law-only',
    authorityName: 'Provregionen (exempel)',
    authorityOrgNr: '559999-9306',
    unit: 'Provenheten',
    userName: 'Kim Ek (exempel)',
    userRole: 'Enhetschef',
  })
  const { case: found } = await call('case.create', { security: 'no' })
  await type(found.id, {
    'subject.title': 'Stolar till väntrummet',
    'inquiry.need': 'Tolv stolar med armstöd.',
    'inquiry.lastDay': '2026-12-07',
    ...suppliers,
    ...more,
  })
  return found.id
}

const receivers = (...to: readonly string[]) => ({ to, unwritable: [], shared: [] })

const mailAt = (place: string, file: string) => readEml(readFileSync(join(place, file), 'utf8'))

describe('an inquiry saved', () => {
  it('is noted of each it lies there for, so that a row taken away afterwards leaves a trace', async () => {
    const id = await ready()
    await call('inquiry.save', { id })
    await call('case.remove', { id, path: 'suppliers.c', page: 'forfragan' })
    const { case: found } = await call('case.open', { id })
    expect(found.suppliers[1]?.draftedOn).toBe('2026-11-20')
    expect(found.later).toMatchObject([
      { after: 'drafted', who: { name: 'Sittbra AB (exempel)', orgNr: '559999-9207' } },
    ])
  })

  it('is a PDF, one draft for each supplier and the last day, in a new folder, readable by the user alone', async () => {
    const saved = await call('inquiry.save', { id: await ready() })
    const place = saved.folder ?? ''
    expect(place).toBe(join(folder, 'Forfragan-Stolar-till-väntrummet'))
    expect(readdirSync(place).toSorted()).toEqual([...saved.files].toSorted())
    expect(saved.files).toEqual([
      'forfragan.pdf',
      'forfragan-1.eml',
      'forfragan-2.eml',
      'forfragan-3.eml',
      'sista-svarsdag.ics',
    ])
    expect(saved.drafts).toEqual([
      { supplierId: 'a', file: 'forfragan-1.eml', receivers: receivers('eva@stolfabriken.example') },
      { supplierId: 'b', file: 'forfragan-2.eml', receivers: receivers() },
      { supplierId: 'c', file: 'forfragan-3.eml', receivers: receivers('order@sittbra.example') },
    ])
    if (process.platform !== 'win32')
      for (const file of saved.files) expect(statSync(join(place, file)).mode & 0o077).toBe(0)
  })

  it('has in each draft its own receiver alone, the same text and the same PDF', async () => {
    const place = (await call('inquiry.save', { id: await ready() })).folder ?? ''
    const mails = [1, 2, 3].map((n) => mailAt(place, `forfragan-${n}.eml`))
    expect(mails.map(({ to }) => to)).toEqual([['eva@stolfabriken.example'], [], ['order@sittbra.example']])
    expect(new Set(mails.map(({ body }) => body)).size).toBe(1)
    for (const mail of mails) {
      expect(mail.headers.get('x-unsent')).toBe('1')
      expect(mail.subject).toBe('Förfrågan: Stolar till väntrummet')
      expect(mail.body).toContain('Tolv stolar med armstöd.')
      expect(mail.files.map(({ name }) => name)).toEqual(['forfragan.pdf'])
      expect(mail.files[0]?.bytes.equals(readFileSync(join(place, 'forfragan.pdf')))).toBe(true)
    }
  })

  it('goes to every address of a supplier, and says which it could not write', async () => {
    const id = await ready({
      'suppliers.a.contact':
        'Eva <eva@stolfabriken.example>; bo@stolfabriken.example, åsa@stolfabriken.example',
      'suppliers.b.contact': '"möbel huset"@mobel.example',
    })
    const saved = await call('inquiry.save', { id })
    const both = ['eva@stolfabriken.example', 'bo@stolfabriken.example']
    expect(saved.drafts.map((draft) => draft.receivers)).toMatchObject([
      { to: both, unwritable: ['åsa@stolfabriken.example'] },
      { to: [], unwritable: ['"möbel huset"@mobel.example'] },
      { to: ['order@sittbra.example'], unwritable: [] },
    ])
    expect(mailAt(saved.folder ?? '', 'forfragan-1.eml').to).toEqual(both)
    expect(mailAt(saved.folder ?? '', 'forfragan-2.eml').to).toEqual([])
  })

  it('names no supplier in any file, and no case in the PDF', async () => {
    const id = await ready()
    const place = (await call('inquiry.save', { id })).folder ?? ''
    const pdf = readFileSync(join(place, 'forfragan.pdf'))
    const words = (await readPdf(new Uint8Array(pdf))).pages.map((page) => page.text).join(' ')
    expect(words).toContain('Tolv stolar med armstöd.')
    const mail = mailAt(place, 'forfragan-1.eml')
    const all = [
      words,
      mail.body,
      mail.subject,
      readFileSync(join(place, 'sista-svarsdag.ics'), 'utf8'),
    ].join('\n')
    for (const secret of [
      'Stolfabriken',
      'Möbelhuset',
      'Sittbra',
      '559999-9009',
      '559999-9108',
      '559999-9207',
    ])
      expect(all).not.toContain(secret)
    expect(readFileSync(join(place, 'forfragan-1.eml'), 'utf8')).not.toMatch(/sittbra/i)
    for (const mark of ['CaseSHA256', 'caseSha256', id]) expect(pdf.includes(mark)).toBe(false)
  })

  it('has the last day as a day in the calendar', async () => {
    const place = (await call('inquiry.save', { id: await ready() })).folder ?? ''
    const { parts } = readIcs(readFileSync(join(place, 'sista-svarsdag.ics'), 'utf8'))
    expect(parts.map(({ lines }) => lines.get('DTSTART;VALUE=DATE'))).toEqual(['20261207'])
    expect(parts[0]?.lines.get('SUMMARY')).toBe('Sista dag att svara: Stolar till väntrummet')
  })

  it('gives a supplier with a last day of its own a paper of its own', async () => {
    const id = await ready({ 'suppliers.b.asked.lastDay': '2026-12-09' })
    const place = (await call('inquiry.save', { id })).folder ?? ''
    const [first, second] = [1, 2].map((n) => mailAt(place, `forfragan-${n}.eml`))
    expect(first?.body).toContain('måndag 7 december 2026')
    expect(second?.body).toContain('onsdag 9 december 2026')
    expect(second?.body).not.toContain('7 december')
    const words = await readPdf(new Uint8Array(second?.files[0]?.bytes ?? []))
    expect(words.pages.map((page) => page.text).join(' ')).toContain('9 december 2026')
    const calendar = readIcs(readFileSync(join(place, 'sista-svarsdag.ics'), 'utf8'))
    expect(calendar.parts.map(({ lines }) => lines.get('SUMMARY'))).toEqual([
      'Sista dag att svara: Stolar till väntrummet',
      'Sista dag att svara på förfrågan 2: Stolar till väntrummet',
    ])
  })

  it('never writes over what is there: a second time goes to a folder with a number', async () => {
    const id = await ready()
    const first = await call('inquiry.save', { id })
    writeFileSync(join(first.folder ?? '', 'forfragan.pdf'), 'mine')
    const second = await call('inquiry.save', { id })
    expect(second.folder).toBe(`${first.folder ?? ''}-2`)
    expect(readFileSync(join(first.folder ?? '', 'forfragan.pdf'), 'utf8')).toBe('mine')
  })

  it('is not saved where the person changes their mind', async () => {
    chosen = null
    const saved = await call('inquiry.save', { id: await ready() })
    expect(saved).toEqual({ folder: null, files: [], drafts: [], replaced: [] })
    expect(readdirSync(folder)).toEqual(['data'])
  })

  it.each([
    [{ 'subject.title': '' }, 'vad ni köper'],
    [{ 'inquiry.lastDay': '' }, 'sista dag att svara'],
    [{ 'suppliers.a.name': '', 'suppliers.a.orgNr': '' }, null],
  ])('asks first for what it needs: %j', async (texts, says) => {
    const answer = await ask('inquiry.save', { id: await ready(texts) })
    if (says === null) expect(answer.ok).toBe(true)
    else expect(answer.ok ? '' : answer.error.message).toContain(says)
  })

  it('is refused while its text tells who was asked, until a name is explained', async () => {
    const id = await ready({ 'inquiry.terms': 'Som Sittbra har i dag.' })
    const refused = await ask('inquiry.save', { id })
    expect(refused.ok ? '' : refused.error.message).toContain('”Sittbra” står i ”Avtalsvillkor i förfrågan”')
    expect(readdirSync(folder)).toEqual(['data'])
    // What an older program asked of all names at once opens none.
    await type(id, { 'inquiry.nameReason': 'Sittbra är stolens modell.' })
    expect((await ask('inquiry.save', { id })).ok).toBe(false)
    const { case: found } = await call('case.open', { id })
    const [leak] = leaksIn(found, inquiryPieces(found))
    if (leak === undefined) throw new Error('no leak')
    await type(id, { [reasonPathOf(leak)]: 'Sittbra är stolens modell.' })
    expect((await call('inquiry.save', { id })).folder).not.toBeNull()
    await type(id, { 'inquiry.terms': 'Som Sittbra har i dag, inte Möbelhuset.' })
    const changed = await ask('inquiry.save', { id })
    expect(changed.ok ? '' : changed.error.message).toMatch(/”Möbelhuset” står.*”Sittbra” står/)
    await type(id, { 'inquiry.terms': 'Som 559999-9207 har i dag.' })
    const number = await ask('inquiry.save', { id })
    expect(number.ok ? '' : number.error.message).toContain('559999-9207')
  })

  it('takes in what was being typed', async () => {
    const id = await ready()
    await call('case.draft', { id, path: 'inquiry.quantity', text: 'Tolv', page: 'forfragan' })
    const place = (await call('inquiry.save', { id })).folder ?? ''
    expect(mailAt(place, 'forfragan-1.eml').body).toContain('Mängd: Tolv')
  })
})

describe('an answer to a question', () => {
  const asked = { 'inquiry.questions.q.question': 'Får de ha hjul?', 'inquiry.questions.q.answer': 'Nej.' }

  it('is a draft for each of the asked, and says not who asked', async () => {
    const id = await ready(asked)
    const saved = await call('inquiry.answer.save', { id, question: 'q' })
    expect(saved.files).toEqual(['svar-1.eml', 'svar-2.eml', 'svar-3.eml'])
    const mail = mailAt(saved.folder ?? '', 'svar-3.eml')
    expect(mail.to).toEqual(['order@sittbra.example'])
    expect(mail.subject).toBe('Fråga och svar – Förfrågan: Stolar till väntrummet')
    expect(mail.body).toContain('Får de ha hjul?')
    expect(mail.body).not.toMatch(/Stolfabriken|Möbelhuset|Sittbra/)
    expect(mail.files).toEqual([])
  })

  it('is refused while the question names who asked, or there is no answer', async () => {
    const id = await ready({ ...asked, 'inquiry.questions.q.question': 'Vi på Möbelhuset undrar om hjul.' })
    const refused = await ask('inquiry.answer.save', { id, question: 'q' })
    expect(refused.ok ? '' : refused.error.message).toContain('Möbelhuset HB (exempel)')
    await type(id, { 'inquiry.questions.q.question': 'Hjul?', 'inquiry.questions.q.answer': '' })
    const empty = await ask('inquiry.answer.save', { id, question: 'q' })
    expect(empty.ok ? '' : empty.error.message).toContain('svaret')
  })
})

describe('the text as it was sent', () => {
  it('is noted when the day is given, and the day of a change after it', async () => {
    const id = await ready()
    const open = await type(id, { 'inquiry.saved.on': '2026-11-20' })
    await type(id, { 'inquiry.saved.text': inquiryText(open.case) })
    const sent = await type(id, { 'inquiry.sentOn': '2026-11-20' })
    expect(sent.case.inquiry.sendings?.map(({ on }) => on)).toEqual(['2026-11-20'])
    day = 23
    const changed = await type(id, { 'inquiry.need': 'Fjorton stolar.' })
    expect(changed.case.inquiry.changedOn).toBe('2026-11-23')
    const back = await type(id, { 'inquiry.need': 'Tolv stolar med armstöd.' })
    expect(back.case.inquiry.changedOn).toBeUndefined()
  })
})
