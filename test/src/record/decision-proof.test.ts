import { describe, expect, test } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { papersSection, proofRows, takenOverSection } from '../../../src/record/sections/decision-proof.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const paper = {
  id: 'sent-1',
  at: '2026-12-09T13:00:00+01:00',
  form: 'package' as const,
  to: { name: 'Sam Ask (exempel)', role: 'Verksamhetschef' },
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  facts: exampleCase().decision.basedOn ?? [],
}
const answer = {
  id: 'answer-1',
  answer: 'approve' as const,
  conflict: 'no' as const,
  name: 'Sam Ask (exempel)',
  role: 'Verksamhetschef',
  delegation: '4.2',
  on: '2026-12-10',
  givenAt: '2026-12-10T09:00:00+01:00',
  takenInAt: '2026-12-10T10:00:00+01:00',
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  fingerprint: '3F2A 90C1',
}
const withPaper = (more: Partial<Case['decision']>): Case => {
  const found = exampleCase()
  return { ...found, decision: { ...found.decision, sent: [paper], ...more } }
}
const papers = (found: Case) => papersSection(evaluateCase(found, '2026-12-20'))
const said = (found: Case): string =>
  proofRows(found)
    .map(({ value }) => value)
    .join('\n')

describe('who really decided', () => {
  test('was registered by the preparer after word from the decider, with what shows it', () => {
    const bare = said({ ...exampleCase(), elsewhere: [] })
    expect(bare).toContain('Registrerat av Kim Ek (exempel) efter besked från Sam Ask (exempel).')
    expect(bare).toContain('Inget underlag för beskedet är bifogat.')
    const proved = answered(exampleCase(), { 'elsewhere.decision.where': 'Brevlådan Inköp, 10 december' })
    expect(said(proved)).toContain('Beskedet: Brevlådan Inköp, 10 december.')
  })

  test('or answered in another installation, whose key is told by its fingerprint', () => {
    const words = said(withPaper({ answers: [answer] }))
    expect(words).toContain('på underlaget DL-7K3F-92QX kom från en annan installation')
    expect(words).toContain('fingeravtrycket 3F2A 90C1. Vems den är framgår inte.')
    const made = said(withPaper({ answers: [{ ...answer, madeBy: { name: 'Per Ek', role: 'Chef' } }] }))
    expect(made).toContain('en installation som tillhör Per Ek, Chef, enligt inställningarna där')
    expect(words).not.toContain('Registrerat av')
  })

  test.each<[string, Partial<NonNullable<Case['decision']['answers']>[number]>, string]>([
    [
      'an answer from the preparer’s own other installation',
      { madeBy: { name: 'Ek, Kim' } },
      'som bereder ärendet',
    ],
    ['one that cannot be verified', { isUnverified: true }, 'går inte att kontrollera'],
    ['one on another day', { on: '2026-12-09' }, 'daterat 9 december 2026, och beslutet 10 december 2026'],
  ])('%s is no other’s: it was registered, and why is said', (_, change, says) => {
    const words = said(withPaper({ answers: [{ ...answer, ...change }] }))
    expect(words).toContain('Registrerat av Kim Ek (exempel)')
    expect(words).toContain('Ett svar finns, men det visar inte beslutet.')
    expect(words).toContain(says)
  })

  test('is never said to be proved', () => {
    for (const found of [exampleCase(), withPaper({ answers: [answer] })]) {
      expect(said(found)).toContain('Programmet visar inte vem som satt vid datorn.')
      expect(said(found)).not.toMatch(/bevis/i)
    }
  })

  test('does not name a place that nobody can go to as what shows it', () => {
    const nowhere = said(answered(exampleCase(), { 'elsewhere.decision.where': '-' }))
    expect(nowhere).toContain(
      'Inget underlag för beskedet är bifogat. Var det finns: uppgift saknas (antecknat: ”-”).',
    )
    expect(nowhere).not.toContain('Beskedet: -')
  })

  test('is not asked of a preparer who decides without another', () => {
    const own = answered(exampleCase(), { 'decision.decider.name': 'Kim Ek (exempel)' })
    expect(proofRows(own)).toEqual([])
  })
})

describe('papers that went out', () => {
  test('stand with what came back, and with the sum of what was sent', () => {
    expect(papers(exampleCase())).toEqual([])
    const words = JSON.stringify(papers(withPaper({ answers: [answer] })))
    for (const part of ['DL-7K3F-92QX', 'godkänner', 'Delegation: 4.2', 'Jäv: nej', 'a'.repeat(64)])
      expect(words).toContain(part)
    expect(JSON.stringify(papers(withPaper({})))).toContain('Inget svar har hämtats in')
  })

  test('say that it was decided on something else than the paper told', () => {
    const basedOn = paper.facts.map((fact) => (fact.id === 'value' ? { ...fact, value: '450 000 kr' } : fact))
    const words = JSON.stringify(papers(withPaper({ answers: [answer], basedOn })))
    expect(words).toContain('Godkännandet av DL-7K3F-92QX visar inte beslutet.')
    expect(words).toContain('och beslutet gäller ”450 000 kr”.')
  })
})

test('a case that was taken over says by whom, and what was open', () => {
  const [row, list] = takenOverSection({
    ...exampleCase(),
    takenOver: [
      {
        id: 'over',
        at: '2026-12-09T13:00:00+01:00',
        from: 'Kim Ek',
        to: 'Eva Ros',
        open: ['Fråga en till.'],
      },
    ],
  })
  expect(row).toMatchObject({
    text: '2026-12-09 13:00: Kim Ek lämnade över ärendet till Eva Ros. Ärendet sparades som en fil att skicka. Om det har tagits emot framgår inte här. Det här var öppet:',
  })
  expect(list).toMatchObject({ kind: 'list', items: ['Fråga en till.'] })
})
