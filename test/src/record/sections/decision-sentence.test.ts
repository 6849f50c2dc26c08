import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { decisionSentence } from '../../../../src/record/sections/decision-sentence.ts'
import { sentence } from '../../../../src/record/say.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const found = exampleCase()
const withDecision = (decision: Case['decision']): Case => ({ ...found, decision })
const decider = { name: 'Sam Ask', role: 'verksamhetschef' }

describe('the decision in one sentence', () => {
  it('says who, above whom, when, what and by what right', () => {
    const words = decisionSentence(
      withDecision({
        outcome: 'award',
        decidedOn: '2026-12-10',
        decider,
        usual: { name: 'Maria Berg', role: 'enhetschef' },
        superiorExists: 'yes',
        delegation: '4.2.',
      }),
    )
    expect(words).toBe(
      'Sam Ask, verksamhetschef (närmast över Maria Berg, enhetschef), antog den 10 december 2026 anbudet från Kalibreringstjänst Nord AB (exempel) för 396\u00A0000\u00A0kr, enligt punkt 4.2 i delegationsordningen.',
    )
  })

  it('says nothing of anybody above where the usual one decided', () => {
    const words = decisionSentence(
      withDecision({
        outcome: 'award',
        decidedOn: '2026-12-10',
        decider,
        usual: { name: 'Sam Ask' },
        superiorExists: 'yes',
      }),
    )
    expect(words).toContain('Sam Ask, verksamhetschef, antog den')
    expect(words).not.toContain('närmast över')
    expect(words).toContain('Punkten i delegationsordningen är inte angiven.')
  })

  it('says nothing of who is next above whom further up', () => {
    const usual = { name: 'Maria Berg' }
    const base = { outcome: 'award', decider, usual, superiorExists: 'yes' } as const
    expect(decisionSentence(withDecision(base))).toContain('närmast över')
    for (const more of [{ level: 'committee' as const }, { passedOn: [{ id: 'a', name: 'Bo' }] }])
      expect(decisionSentence(withDecision({ ...base, ...more }))).not.toContain('närmast över')
  })

  it('says who is next above nobody whom the organisation knows somebody between', () => {
    const decision = {
      outcome: 'award',
      decidedOn: '2026-12-10',
      usual: { name: 'Per Ek', role: 'Enhetschef' },
      superiorExists: 'yes',
    } as const
    const of = (name: string): string | null =>
      decisionSentence({
        ...withDecision({ ...decision, decider: { name, role: 'chef' } }),
        basis: { ...found.basis, organisation: anOrganisation },
      })
    expect(of('Siv Lönn')).toContain('(närmast över Per Ek, Enhetschef)')
    expect(of('Ola Rönn')).toContain('(över Per Ek, Enhetschef)')
  })

  it('says what is not known', () => {
    const words = decisionSentence({ ...withDecision({ outcome: 'award' }), award: {} })
    expect(words).toBe(
      'Någon som inte är angiven (befattning är inte angiven) antog en dag som inte är angiven anbudet från en leverantör som inte är angiven för ett pris som inte är angivet. Punkten i delegationsordningen är inte angiven.',
    )
  })

  it('of a cancellation, and none where nothing is decided', () => {
    expect(decisionSentence(withDecision({ outcome: 'cancel', decidedOn: '2026-12-10', decider }))).toContain(
      'beslutade den 10 december 2026 att avbryta upphandlingen',
    )
    expect(decisionSentence(withDecision({}))).toBeNull()
  })
})

it.each([
  ['Skäl', 'Skäl.'],
  ['Skäl.', 'Skäl.'],
  ['”Skäl.”', '”Skäl.”'],
  ['Varför?', 'Varför?'],
])('a sentence ends once: %s', (text, ended) => expect(sentence(text)).toBe(ended))
