import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { changedFacts } from '../../../src/rules/decision-facts/facts.ts'
import { fieldBesideLog } from '../../../electron/store/replay.ts'
import { requireCase } from '../../../electron/store/cases.ts'
import { verifyChain } from '../../../electron/store/verify.ts'
import { hashOf } from '../../support/api/files-app.ts'
import { buyerAndManager, type Installation, sentPaper } from '../../support/package/two-installations.ts'
import { anOpenStore } from '../../support/store/stores.ts'

const mark = 'Absolut-sekretess-19-kap-3-§-OSL_'
const offer = Buffer.from('Anbud: 11 000 kr i månaden')
let buyer: Installation
let manager: Installation
let id = ''

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

describe('a paper goes to another computer', () => {
  it('as one file, marked, noted in the case and in its log, with a draft of a mail beside it', async () => {
    await buyer.attach(id, 'offert alfa.txt', offer)
    const before = await buyer.caseNow(id)
    const { reference, mail } = await sentPaper(buyer, id)
    expect(buyer.suggested).toMatch(new RegExp(`^${mark}Beslutsunderlag_.*_${reference}\\.direktlots$`))
    const { decision } = await buyer.caseNow(id)
    expect(decision.sent).toMatchObject([
      {
        form: 'package',
        reference,
        to: { name: 'Maria Lind (exempel)' },
        at: expect.stringContaining('2026-12-20'),
      },
    ])
    expect(decision.sent?.[0]?.facts.length).toBeGreaterThan(5)
    expect({ ...(await buyer.caseNow(id)), decision: before.decision }).toEqual(before)
    expect(mail).toContain('X-Unsent: 1')
    expect(mail).not.toMatch(/^To:/m)
    const { files } = await buyer.call('case.exports', { id })
    expect(files.slice(0, 2).map(({ what, mark: as }) => [what, as])).toEqual(
      expect.arrayContaining([
        ['decision-paper', 'Absolut sekretess, 19 kap. 3 § OSL'],
        ['decision-paper-mail', 'Absolut sekretess, 19 kap. 3 § OSL'],
      ]),
    )
    buyer.close()
    const { db } = anOpenStore(buyer.dataFolder, buyer.sources)
    expect(verifyChain(db, id)).toMatchObject({ ok: true })
    expect(fieldBesideLog(db, requireCase(db, id).case)).toBeNull()
  })

  it('and shows the same page there, with its files', async () => {
    await buyer.attach(id, 'offert alfa.txt', offer)
    const { bytes, reference } = await sentPaper(buyer, id)
    const opened = await manager.opened(bytes)
    if (opened.is !== 'paper') throw new Error(opened.is)
    expect(opened.again).toBe(false)
    const paper = await manager.call('paper.read', { paper: opened.paper })
    const { decision } = await buyer.caseNow(id)
    expect(changedFacts(decision.sent?.[0]?.facts ?? [], paper.facts)).toEqual([])
    expect(paper).toMatchObject({
      reference,
      from: { name: 'Kim Ek (exempel)', role: 'Enhetschef' },
      to: { name: 'Maria Lind (exempel)' },
      answered: [],
      typed: { name: 'Maria Lind (exempel)', role: 'Verksamhetschef', on: '2026-12-20', answer: '' },
    })
    expect(paper.asks).toContain('award')
    const file = paper.case.attachments.find(({ name }) => name === 'offert alfa.txt')
    expect(paper.missing).not.toContain(file?.id)
    const { path } = await manager.call('paper.file.save', {
      paper: opened.paper,
      attachment: file?.id ?? '',
    })
    expect(basename(path ?? '')).toBe(`${mark}offert alfa.txt`)
    expect(readFileSync(path ?? '').equals(offer)).toBe(true)
    expect((await manager.call('case.list', {})).cases).toEqual([])
  })

  it('opened twice it is the same paper, with what was typed on it', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const paper = await manager.received(bytes)
    await manager.types(paper, { comment: 'Har ni frågat Beta?' })
    manager.again()
    expect(await manager.opened(bytes)).toMatchObject({ is: 'paper', paper, again: true })
    expect((await manager.call('paper.read', { paper })).typed.comment).toBe('Har ni frågat Beta?')
    expect((await manager.call('papers.list', {})).papers).toMatchObject([{ paper, begun: true }])
  })

  it('opened where it was made it is refused: an answer there would be nobody else’s', async () => {
    const { bytes } = await sentPaper(buyer, id)
    expect(await buyer.openRefused(bytes)).toContain('gjordes i den här installationen')
    expect((await buyer.call('papers.list', {})).papers).toEqual([])
  })

  it('removed, its files go with it, but not those of another', async () => {
    await buyer.attach(id, 'offert alfa.txt', offer)
    const first = await manager.received((await sentPaper(buyer, id)).bytes)
    const second = await manager.received((await sentPaper(buyer, id)).bytes)
    expect(second).not.toBe(first)
    await manager.call('paper.remove', { paper: first })
    expect((await manager.call('paper.read', { paper: second })).case.attachments.length).toBeGreaterThan(0)
    const contents = (): number => {
      manager.close()
      const store = anOpenStore(manager.dataFolder, manager.sources)
      const { n } = store.db.prepare('SELECT count(*) AS n FROM file_contents').get() as { n: number }
      store.close()
      return n
    }
    expect(contents()).toBe(1)
    manager.again()
    await manager.call('paper.remove', { paper: second })
    expect(contents()).toBe(0)
    manager.again()
    expect(await manager.refusal('paper.read', { paper: second })).toContain('finns inte längre här')
  })

  it('leaves nothing where the person changes their mind', async () => {
    buyer.cancels = true
    const saved = await buyer.call('paper.save', { id, form: 'package', to: {}, page: 'beslut' })
    expect(saved).toMatchObject({ path: null, mail: null, reference: null })
    expect((await buyer.caseNow(id)).decision.sent).toBeUndefined()
    expect((await buyer.call('case.exports', { id })).files).toEqual([])
  })

  it('goes out as a PDF as well, of one page, and is noted the same way', async () => {
    const to = { name: 'Maria Lind (exempel)' }
    const { path, reference } = await buyer.call('paper.save', { id, form: 'pdf', to, page: 'beslut' })
    expect(readFileSync(path ?? '').toString('latin1', 0, 5)).toBe('%PDF-')
    const { decision } = await buyer.caseNow(id)
    expect(decision.sent).toMatchObject([{ form: 'pdf', reference }])
    expect((await buyer.call('case.exports', { id })).files.map(({ what }) => what)).toContain(
      'decision-paper-pdf',
    )
  })
})

describe('what is typed on a paper', () => {
  it.each<[string, Parameters<Installation['types']>[1], string]>([
    ['no answer', { answer: '' }, 'Välj först vad du svarar'],
    ['an unknown one', { answer: 'maybe' }, 'Välj först vad du svarar'],
    ['no word of conflicts', { conflict: '' }, 'jävig'],
    [
      'a conflict and an approval',
      { conflict: 'yes', conflictNote: 'Äger aktier' },
      'lämna över till chefen',
    ],
    ['a conflict without what it is', { conflict: 'yes' }, 'vad jävet består i'],
    ['sent back without why', { answer: 'send-back', comment: '-' }, 'vad som behöver ändras'],
    ['refused without why', { answer: 'refuse' }, 'varför du avslår'],
    ['left without why', { answer: 'pass-on' }, 'varför du lämnar över'],
    ['no name', { name: ' ' }, 'Skriv ditt namn'],
    ['a day that is none', { on: '2026-02-31' }, '2026'],
    ['a day to come', { on: '2026-12-21' }, 'inte här än'],
    ['a day before the paper', { on: '2026-12-19' }, 'Underlaget gjordes'],
  ])('with %s is not answered', async (_, texts, says) => {
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    await manager.types(paper, { answer: 'approve', conflict: 'no', ...texts })
    expect(await manager.refusal('paper.answer', { paper })).toContain(says)
    expect((await manager.call('paper.read', { paper })).answered).toEqual([])
  })

  it('is on the disk at once, and an answer that was saved is listed', async () => {
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    await manager.types(paper, { comment: 'Bra underlag' })
    manager.again()
    const file = await manager.answers(paper, { answer: 'approve' })
    expect(manager.suggested).toMatch(new RegExp(`^${mark}Svar_DL-`))
    const { papers } = await manager.call('papers.list', {})
    expect(papers).toMatchObject([
      { begun: false, answered: [{ answer: 'approve', name: manager.suggested, sha256: hashOf(file) }] },
    ])
  })
})
