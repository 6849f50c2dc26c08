import { beforeEach, describe, expect, it } from 'vitest'
import { deviationsOf } from '../../../src/rules/deviations/deviations.ts'
import { answerRemarks } from '../../../src/rules/escalation/answer-remarks.ts'
import { evaluateCase, type Evaluation } from '../../../src/rules/evaluate/evaluate.ts'
import { proofRows } from '../../../src/record/sections/decision-proof.ts'
import { takenBackDecisions } from '../../../src/record/sections/taken-back-decisions.ts'
import {
  anInstallation,
  buyerAndManager,
  type Installation,
  sentPaper,
} from '../../support/package/two-installations.ts'

const maria = 'Maria Lind (exempel)'
const no = 'Pengarna räcker inte till köpet i år.'
let buyer: Installation
let manager: Installation
let id = ''

beforeEach(async () => {
  ;({ buyer, manager, id } = await buyerAndManager())
})

type Texts = Parameters<Installation['answers']>[1]

/** A new paper that is answered and taken home. */
async function answered(texts: Texts, by = manager) {
  const { bytes } = await sentPaper(buyer, id)
  by.sources.advance(3_600_000)
  const file = await by.answers(await by.received(bytes), texts)
  buyer.sources.advance(7_200_000)
  return buyer.opened(file)
}

const type = (texts: Readonly<Record<string, string>>) =>
  buyer.call('case.enter', {
    id,
    entries: Object.entries(texts).map(([path, text]) => ({ path, text })),
    page: 'beslut',
  })

const evaluated = async (): Promise<Evaluation> => evaluateCase(await buyer.caseNow(id), '2026-12-20')
const proofState = async (): Promise<string | undefined> =>
  (await evaluated()).findings.find(({ rule }) => rule.demand.is === 'decision-evidence')?.state

describe('the same person answers anew', () => {
  it.each(['refuse', 'send-back'] as const)(
    '%s, and then approves a new paper: it is entered',
    async (answer) => {
      await answered({ answer, comment: no })
      expect(await answered({ answer: 'approve' })).toMatchObject({
        changed: [],
        enterable: { is: 'decision' },
      })
      await buyer.enters(id)
      expect((await buyer.caseNow(id)).decision.outcome).toBe('award')
      expect(deviationsOf(await evaluated()).map((one) => one.kind)).not.toContain('refused')
    },
  )

  it('what another has refused since the paper was made is a change', async () => {
    const { bytes } = await sentPaper(buyer, id)
    const ola = await anInstallation('Ola Ny (exempel)', 'Områdeschef')
    await answered({ answer: 'refuse', comment: no }, ola)
    const home = await buyer.opened(
      await manager.answers(await manager.received(bytes), { answer: 'approve' }),
    )
    expect(home).toMatchObject({ enterable: { is: 'held' } })
    expect(home.is === 'answer' ? home.changed.map(({ term }) => term) : []).toContain(
      'Avvikelse: Beslut efter avslag',
    )
  })

  it('with another key than before, it is said', async () => {
    await answered({ answer: 'refuse', comment: no })
    const [first] = (await buyer.caseNow(id)).decision.answers ?? []
    expect(first && answerRemarks(await buyer.caseNow(id), first)).toEqual([])
    const other = await anInstallation('Ola Ny (exempel)', 'Assistent')
    await answered({ answer: 'approve', name: maria }, other)
    const found = await buyer.caseNow(id)
    const last = found.decision.answers?.at(-1)
    expect(last && answerRemarks(found, last).join(' ')).toContain('en annan nyckel än förra gången')
  })
})

it.each<[string, (winner: string) => string]>([
  ['Villkor i anbudet', (winner) => `suppliers.${winner}.bid.terms`],
  ['Villkor i förfrågan', () => 'inquiry.terms'],
  ['Anbuden öppnades av', () => 'award.openedBy'],
])('%s is among what the approval was of', async (term, path) => {
  const { bytes } = await sentPaper(buyer, id)
  const { award } = await buyer.caseNow(id)
  await type({ [path(award.supplierId ?? '')]: 'Hela priset betalas i förskott.' })
  const home = await buyer.opened(await manager.answers(await manager.received(bytes), { answer: 'approve' }))
  expect(home).toMatchObject({ enterable: { is: 'held' } })
  expect(home.is === 'answer' ? home.changed.map((one) => one.term) : []).toContain(term)
})

describe('who answers', () => {
  it('is another than the one whom the paper went to: said before it is entered, and in the record', async () => {
    const ola = await anInstallation('Ola Ny (exempel)', 'Assistent')
    await answered({ answer: 'approve' }, ola)
    const says = `Underlaget skickades till ${maria}, men Ola Ny (exempel) svarade.`
    const found = await buyer.caseNow(id)
    const last = found.decision.answers?.at(-1)
    expect(last && answerRemarks(found, last)).toEqual([says])
    expect(proofRows(await buyer.enters(id))[0]?.value).toContain(says)
  })

  it('states no interest: that is the new decider’s statement, and an earlier decider’s is kept', async () => {
    const before = (await buyer.caseNow(id)).impartiality.statements ?? []
    const earlier = before.find(({ part }) => part === 'decider')
    expect(earlier?.conflict).toBe('no')
    await answered({ answer: 'approve' })
    const { impartiality } = await buyer.enters(id)
    const own = impartiality.statements?.filter(({ part }) => part === 'decider') ?? []
    expect(own.find(({ until }) => until === undefined)).toMatchObject({
      name: maria,
      conflict: 'no',
      notedBy: expect.stringContaining(maria),
    })
    expect(own.find(({ until }) => until !== undefined)).toMatchObject({
      name: earlier?.name,
      conflict: 'no',
    })
  })

  it('has a conflict, and is asked about by hand under the name written another way', async () => {
    await answered({ answer: 'pass-on', conflict: 'yes', conflictNote: 'Min syster äger bolaget.' })
    await buyer.enters(id)
    await type({
      'decision.decider.name': 'Lind, Maria',
      'decision.outcome': 'award',
      'decision.decidedOn': '2026-12-20',
    })
    const asked = (await evaluated()).findings.filter(({ state }) => state === 'missing')
    expect(asked.map(({ detail }) => detail ?? '').join(' ')).toContain('Lind, Maria kan vara samma person')
  })

  it('may say that there is no need', async () => {
    for (const comment of ['Köpet behövs inte alls.', 'Behövs inte.', 'Vi behöver inte det.'])
      expect(await answered({ answer: 'refuse', comment })).toMatchObject({ is: 'answer' })
    await expect(answered({ answer: 'refuse', comment: 'Det behövs.' })).rejects.toThrow('varför du avslår')
  })
})

it('what proved a decision that was taken back proves no later one, and stays', async () => {
  const decide = (name: string) =>
    type({
      'decision.decider.name': name,
      'decision.outcome': 'award',
      'decision.decidedOn': '2026-12-20',
    })
  await type({ 'elsewhere.decision.where': '' })
  await decide(maria)
  expect(await proofState()).toBe('missing')
  await type({ 'elsewhere.decision.where': 'Mejl från Maria' })
  const file = await buyer.attach(id, 'besked.txt', Buffer.from('Ja.'), 'decision')
  expect(await proofState()).toBe('met')
  await buyer.call('decision.take-back', { id, reason: 'Fel anbud var valt.', page: 'beslut' })
  await decide('Ola Ny (exempel)')
  expect(await proofState()).toBe('missing')
  const found = await buyer.caseNow(id)
  expect(found.attachments.find((one) => one.id === file)?.belongsTo).toBeUndefined()
  expect(found.elsewhere?.map(({ where }) => where)).toContain('Mejl från Maria')
  expect(JSON.stringify(takenBackDecisions(found))).toContain('Beskedet då: besked.txt; Mejl från Maria')
  await type({ 'elsewhere.decision.where': 'Mejl från Ola' })
  expect(await proofState()).toBe('met')
})
