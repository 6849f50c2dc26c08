import { beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import {
  anInstallation,
  buyerAndManager,
  type Installation,
  sentPaper,
  undecided,
} from '../../support/package/two-installations.ts'

let buyer: Installation
let manager: Installation
let id = ''

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

const type = (path: string, text: string): Promise<{ case: Case }> =>
  buyer.call('case.enter', { id, entries: [{ path, text }], page: 'beslut' })

/** The file of an answer on a paper that was sent now. */
async function answerTo(texts: Parameters<Installation['answers']>[1]): Promise<Buffer> {
  const { bytes } = await sentPaper(buyer, id)
  return manager.answers(await manager.received(bytes), texts)
}

describe('an answer comes home', () => {
  it('approved, it is shown and nothing is entered; a press makes it the decision, with who, when and by which key', async () => {
    const bytes = await answerTo({ answer: 'approve', delegation: '4.2' })
    const home = await buyer.opened(bytes)
    expect(home).toMatchObject({
      is: 'answer',
      caseId: id,
      changed: [],
      enterable: { is: 'decision' },
      again: false,
    })
    expect((await buyer.caseNow(id)).decision.outcome).toBeUndefined()
    await buyer.enters(id)
    const { decision } = await buyer.caseNow(id)
    expect(decision).toMatchObject({
      decider: { name: 'Maria Lind (exempel)', role: 'Verksamhetschef' },
      delegation: '4.2',
      outcome: 'award',
      decidedOn: '2026-12-20',
      answers: [
        {
          answer: 'approve',
          name: 'Maria Lind (exempel)',
          conflict: 'no',
          madeBy: { name: 'Maria Lind (exempel)', role: 'Verksamhetschef' },
        },
      ],
    })
    expect(decision.answers?.[0]?.fingerprint).toMatch(/^(?:[0-9A-F]{4} ){7}[0-9A-F]{4}$/)
    expect(decision.answers?.[0]?.takenInAt).toContain('2026-12-20')
    const taken = await buyer.call('decision.take-back', { id, reason: 'Fel anbud valdes.', page: 'beslut' })
    expect(taken.case.decision.decidedOn).toBeUndefined()
    expect(taken.case.decision.answers).toHaveLength(1)
    const [row] = taken.case.decision.answers ?? []
    expect(await buyer.refusal('answer.enter', { id, answer: row?.id ?? '', page: 'beslut' })).toContain(
      'togs tillbaka',
    )
  })

  it.each(['send-back', 'refuse'] as const)(
    '%s: it stands in the case and decides nothing',
    async (answer) => {
      const before = await buyer.caseNow(id)
      const bytes = await answerTo({ answer, comment: 'Fråga en leverantör till.' })
      expect(await buyer.opened(bytes)).toMatchObject({
        is: 'answer',
        enterable: { is: 'nothing', why: null },
        changed: [],
      })
      const { decision, ...rest } = await buyer.caseNow(id)
      const { decision: was, ...restBefore } = before
      expect(rest).toEqual(restBefore)
      const { answers, sent, ...same } = decision
      expect(same).toEqual(was)
      expect(sent).toHaveLength(1)
      expect(answers).toMatchObject([{ answer, comment: 'Fråga en leverantör till.' }])
    },
  )

  it('left to the next above, it says by whom and why', async () => {
    const bytes = await answerTo({
      answer: 'pass-on',
      conflict: 'yes',
      conflictNote: 'Min syster äger en av leverantörerna.',
    })
    expect(await buyer.opened(bytes)).toMatchObject({
      enterable: { is: 'passed-on' },
    })
    expect((await buyer.caseNow(id)).decision.passedOn).toBeUndefined()
    await buyer.enters(id)
    const { decision } = await buyer.caseNow(id)
    expect(decision.passedOn).toMatchObject([
      { name: 'Maria Lind (exempel)', why: 'Min syster äger en av leverantörerna.', on: '2026-12-20' },
    ])
    expect(decision.decidedOn).toBeUndefined()
  })

  it('touches nothing that was typed meanwhile, says what differs, and does not decide on it', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const paper = await manager.received(bytes)
    await type('subject.title', 'Kalibrering av pumpar och vågar')
    await buyer.call('case.draft', { id, path: 'decision.decider.role', text: 'Områdeschef', page: 'beslut' })
    const home = await buyer.opened(await manager.answers(paper, { answer: 'approve' }))
    if (home.is !== 'answer') throw new Error(home.is)
    expect(home.enterable).toMatchObject({ is: 'held', why: expect.stringContaining('säger något annat nu') })
    expect(home.changed[0]).toMatchObject({ term: 'Vad som köps', now: expect.stringContaining('vågar') })
    expect(home.changed.map(({ term }) => term)).toEqual(['Vad som köps', 'Att se upp med'])
    const { subject, decision } = await buyer.caseNow(id)
    expect(subject.title).toBe('Kalibrering av pumpar och vågar')
    expect(decision.decider).toEqual({ role: 'Områdeschef' })
    expect(decision.decidedOn).toBeUndefined()
    expect(decision.answers).toHaveLength(1)
  })

  it('opened twice it is said, and nothing is doubled', async () => {
    const bytes = await answerTo({ answer: 'approve' })
    await buyer.opened(bytes)
    const once = await buyer.caseNow(id)
    expect(await buyer.opened(bytes)).toMatchObject({ is: 'answer', again: true })
    expect(await buyer.caseNow(id)).toEqual(once)
  })

  it('on an older paper is held against what stands now', async () => {
    const old = await manager.received((await sentPaper(buyer, id)).bytes)
    await type('subject.title', 'Kalibrering av vågar')
    const newer = await manager.received((await sentPaper(buyer, id)).bytes)
    const stale = await manager.answers(old, { answer: 'approve' })
    expect(await buyer.opened(stale)).toMatchObject({
      enterable: { is: 'held' },
      changed: [{ term: 'Vad som köps' }, { term: 'Att se upp med' }],
    })
    expect((await buyer.caseNow(id)).decision.decidedOn).toBeUndefined()
    expect(await buyer.opened(await manager.answers(newer, { answer: 'approve' }))).toMatchObject({
      enterable: { is: 'decision' },
    })
    expect((await buyer.caseNow(id)).decision.answers).toHaveLength(2)
  })

  it('where it is already decided, the decision stands', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const paper = await manager.received(bytes)
    await buyer.call('case.enter', {
      id,
      page: 'beslut',
      entries: [
        { path: 'decision.decider.name', text: 'Per Ask (exempel)' },
        { path: 'decision.outcome', text: 'award' },
        { path: 'decision.decidedOn', text: '2026-12-19' },
      ],
    })
    const home = await buyer.opened(await manager.answers(paper, { answer: 'approve' }))
    expect(home).toMatchObject({ enterable: { is: 'nothing', why: expect.stringContaining('redan infört') } })
    expect((await buyer.caseNow(id)).decision).toMatchObject({
      decider: { name: 'Per Ask (exempel)' },
      decidedOn: '2026-12-19',
    })
  })

  it('from another than the case names decides nothing by itself', async () => {
    await type('decision.decider.name', 'Per Ask (exempel)')
    const home = await buyer.opened(await answerTo({ answer: 'approve' }))
    expect(home).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('Per Ask (exempel)') },
    })
    expect((await buyer.caseNow(id)).decision.outcome).toBeUndefined()
  })

  it('in the preparer’s own name decides nothing by itself', async () => {
    const { preparer } = await buyer.caseNow(id)
    const bytes = await answerTo({ answer: 'approve', name: ` ${preparer.name?.toUpperCase() ?? ''} ` })
    expect(await buyer.opened(bytes)).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('bereder ärendet') },
    })
  })

  it('to a case that is not here, or to a paper that it never sent, is refused with what to do', async () => {
    const bytes = await answerTo({ answer: 'approve' })
    const other = await anInstallation('Ola Ny (exempel)', 'Assistent')
    expect(await other.openRefused(bytes)).toContain('ett ärende som inte finns här')
    await other.has(undecided())
    expect(await other.openRefused(bytes)).toContain('inte har skickat')
    expect((await other.caseNow(id)).decision.answers).toBeUndefined()
  })
})
