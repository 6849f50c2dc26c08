import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { papersSection } from '../../../src/record/sections/decision-proof.ts'
import { deviationsOf } from '../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { anInstallation, undecided, type Installation } from '../../support/package/two-installations.ts'

let buyer: Installation
let id = ''

beforeEach(async () => {
  buyer = await anInstallation('Kim Ek (exempel)', 'Enhetschef')
  id = await buyer.has({ ...undecided(), elsewhere: [] })
})

/** Saves the page to sign; what comes back is the same bytes and a signature after them. */
async function signedPage(): Promise<Buffer> {
  buyer.sources.advance(60_000)
  const to = { name: 'Maria Lind (exempel)' }
  const { path } = await buyer.call('paper.save', { id, form: 'pdf', to, page: 'beslut' })
  return Buffer.concat([readFileSync(path ?? ''), Buffer.from('\n% underskriven\n')])
}

const type = (path: string, text: string) =>
  buyer.ask('case.enter', { id, entries: [{ path, text }], page: 'beslut' })

async function decides(): Promise<void> {
  for (const [path, text] of [
    ['decision.decider.name', 'Maria Lind (exempel)'],
    ['decision.outcome', 'award'],
    ['decision.decidedOn', '2026-12-20'],
  ] as const)
    expect(await type(path, text)).toMatchObject({ ok: true })
}

const evidence = async () =>
  evaluateCase(await buyer.caseNow(id), '2026-12-20').findings.find(
    ({ rule }) => rule.demand.is === 'decision-evidence',
  )

describe('a page that was signed on paper', () => {
  it('shows the decision that was entered on what it said', async () => {
    await buyer.attach(id, 'underskriven.pdf', await signedPage(), 'decision')
    await decides()
    expect((await evidence())?.state).toBe('met')
  })

  it('shows no decision that was entered on something else, until another page is signed and named', async () => {
    const old = await signedPage()
    await type('value.parts.base.amountOre', '19 000')
    await buyer.attach(id, 'underskriven.pdf', old, 'decision')
    await decides()
    expect(await evidence()).toMatchObject({
      state: 'wrong',
      detail: expect.stringMatching(/svaret gällde ”414\s000\skr.* och beslutet gäller ”684\s000\skr/),
    })
    const departures = deviationsOf(evaluateCase(await buyer.caseNow(id), '2026-12-20'))
    expect(departures.find(({ kind }) => kind === 'changed')?.what).toContain('underskriven.pdf')
    const file = await buyer.attach(id, 'ny.pdf', await signedPage(), 'decision')
    expect((await evidence())?.state).toBe('missing')
    const [, second] = (await buyer.caseNow(id)).decision.sent ?? []
    await type(`decision.proofs.${file}.answers`, second?.reference ?? '')
    expect((await evidence())?.state).toBe('met')
  })

  it('stays an answer to its paper when the decision is taken back, and shows no later one', async () => {
    await buyer.attach(id, 'underskriven.pdf', await signedPage(), 'decision')
    await type('elsewhere.decision.where', 'Diariet, 2026/14')
    const [paper] = (await buyer.caseNow(id)).decision.sent ?? []
    await type('decision.proofs.decision.answers', paper?.reference ?? '')
    await decides()
    await buyer.call('decision.take-back', { id, reason: 'Fel anbud valdes.', page: 'beslut' })
    const found = await buyer.caseNow(id)
    const [row] = found.elsewhere ?? []
    expect(row?.id).not.toBe('decision')
    expect(found.decision.proofs).toEqual([{ id: row?.id, answers: paper?.reference }])
    expect(JSON.stringify(papersSection(evaluateCase(found, '2026-12-20')))).toContain(
      'Besvarat på papper: underskriven.pdf; Diariet, 2026/14.',
    )
    await decides()
    expect(await evidence()).toMatchObject({ state: 'missing', fields: ['elsewhere.decision.where'] })
  })
})
