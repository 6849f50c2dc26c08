import { describe, expect, test } from 'vitest'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { deviationsOf } from '../../../src/rules/deviations/deviations.ts'
import { answered } from '../../support/cases/builder.ts'
import { anInstallation, sentPaper, undecided } from '../../support/package/two-installations.ts'

const usual = { 'decision.decider.name': 'Alex Al (exempel)', 'decision.decider.role': 'Enhetschef' }

const pair = async () => ({
  buyer: await anInstallation('Kim Ek (exempel)', 'Medicintekniker'),
  manager: await anInstallation('Alex Al (exempel)', 'Enhetschef'),
})

describe('an approval by the wrong person', () => {
  test('says so when it comes home, and is a departure once it is entered', async () => {
    const { buyer, manager } = await pair()
    const id = await buyer.has(answered(undecided(), usual))
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    const said = { answer: 'approve', name: 'Alex Al (exempel)', role: 'Enhetschef' } as const
    await buyer.opened(await manager.answers(paper, said))
    const [answer] = (await buyer.caseNow(id)).decision.answers ?? []
    expect(answer?.despite).toContain('Fel person: Alex Al (exempel) är den som annars beslutar.')
    await buyer.call('answer.enter', { id, answer: answer?.id ?? '', page: 'beslut' })
    const kinds = deviationsOf(evaluateCase(await buyer.caseNow(id), '2026-12-20')).map(({ kind }) => kind)
    expect(kinds).toContain('wrong-level')
  })

  test('of the right one says nothing of it', async () => {
    const { buyer, manager } = await pair()
    const id = await buyer.has(undecided())
    const { name = '', role = '' } = (await buyer.caseNow(id)).decision.decider ?? {}
    const who = name === '' ? { name: 'Maria Lind (exempel)', role: 'Verksamhetschef' } : { name, role }
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    await buyer.opened(await manager.answers(paper, { answer: 'approve', ...who }))
    expect((await buyer.caseNow(id)).decision.answers?.[0]).not.toHaveProperty('despite')
  })
})

test.each(['.', 'x', 'Se ovan'])('a comment that says only %s sends nothing back', async (comment) => {
  const { buyer, manager } = await pair()
  const id = await buyer.has(undecided())
  const paper = await manager.received((await sentPaper(buyer, id)).bytes)
  await expect(manager.answers(paper, { answer: 'send-back', comment })).rejects.toThrow(
    'Skriv i kommentaren',
  )
})
