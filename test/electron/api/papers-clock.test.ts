import { beforeEach, describe, expect, it } from 'vitest'
import { papersSection } from '../../../src/record/sections/decision-proof.ts'
import { answerRemarks } from '../../../src/rules/escalation/answer-remarks.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { buyerAndManager, sentPaper, type Installation } from '../../support/package/two-installations.ts'

let buyer: Installation
let manager: Installation
let id = ''
const hour = 60 * 60 * 1000

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

const remarks = async (): Promise<string> => {
  const found = await buyer.caseNow(id)
  return (found.decision.answers ?? [])
    .slice(-1)
    .flatMap((last) => answerRemarks(found, last))
    .join(' ')
}

/** The buyer sends a paper, the manager answers it, and the answer comes home. */
async function answered(answer: 'approve' | 'send-back'): Promise<unknown> {
  const paper = await manager.received((await sentPaper(buyer, id)).bytes)
  const comment = answer === 'approve' ? '' : 'Fråga en till.'
  return buyer.opened(await manager.answers(paper, { answer, comment }))
}

describe('a manager whose clock is behind', () => {
  it('answers on the day of the paper, and is told what the clock says where another is typed', async () => {
    manager.sources.advance(-48 * hour)
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    expect((await manager.call('paper.read', { paper })).typed.on).toBe('2026-12-20')
    for (const on of ['2026-12-18', '2026-12-21']) {
      await manager.types(paper, { answer: 'approve', conflict: 'no', on })
      expect(await manager.refusal('paper.answer', { paper })).toContain(
        'Datorns klocka står på 18 december 2026.',
      )
    }
    const home = await buyer.opened(await manager.answers(paper, { on: '2026-12-20' }))
    expect(home).toMatchObject({ enterable: { is: 'decision' } })
    expect(await remarks()).toContain('klocka verkar gå fel')
  })
})

describe('a manager whose clock is ahead', () => {
  it.each([
    ['a year', 365 * 24 * hour],
    ['two hours', 2 * hour],
  ])('by %s is told of it, and is not locked out when it goes right again', async (_, ahead) => {
    manager.sources.advance(ahead)
    await answered('send-back')
    expect(await remarks()).toContain('klocka verkar gå fel')
    const evaluation = evaluateCase(await buyer.caseNow(id), '2026-12-20')
    expect(JSON.stringify(papersSection(evaluation))).toContain('klocka verkar gå fel')
    manager.sources.advance(-ahead)
    expect(await answered('approve')).toMatchObject({ enterable: { is: 'decision' } })
    expect(await remarks()).not.toContain('klocka')
    expect((await buyer.enters(id)).decision.outcome).toBe('award')
  })

  it('and who then says no has said no', async () => {
    manager.sources.advance(2 * hour)
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    const yes = await manager.answers(paper, { answer: 'approve' })
    await buyer.opened(yes)
    manager.sources.advance(-2 * hour)
    buyer.sources.advance(hour)
    await buyer.opened(await manager.answers(paper, { answer: 'refuse', comment: 'Inte den leverantören.' }))
    expect(await buyer.opened(yes)).toMatchObject({
      enterable: { is: 'held', why: expect.stringContaining('svarat på nytt') },
    })
  })
})
