import { describe, expect, test } from 'vitest'
import { pointOffered } from '../../../src/decision-paper/delegation-point.ts'
import { paperOf } from '../../../src/decision-paper/paper.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { chosen } from '../../support/cases/chosen.ts'
import { anOrganisation } from '../../support/cases/organisation.ts'

const day = '2026-12-10'
/** 510 000 kr, over what the one next above may decide. */
const found = (texts: Readonly<Record<string, string>> = {}): Case => {
  const made = answered(chosen('Lyftar', {}, true), {
    'value.parts.base.amountOre': '14 166',
    'decision.usual.name': 'Per Ek',
    'decision.usual.role': 'Enhetschef',
    'decision.decider.name': 'Ola Rönn',
    'decision.decider.role': 'Förvaltningschef',
    'decision.delegation': '',
    ...texts,
  })
  return { ...made, basis: { ...made.basis, organisation: anOrganisation } }
}

const levelRow = (case_: Case): string => {
  const { facts } = paperOf(case_, evaluateCase(case_, day), ['award'])
  return (facts.find(({ id }) => id === 'level')?.value ?? '').replaceAll('\u00A0', ' ')
}

describe('the point of the delegation order', () => {
  test('is the one that the organisation gives the person, and none where it gives no right', () => {
    expect(pointOffered(found(), day, { name: 'Ola Rönn', role: 'Förvaltningschef' })).toBe('4.3')
    expect(pointOffered(found(), day, { name: 'Siv Lönn', role: 'Områdeschef' })).toBe('')
    expect(pointOffered(found(), day, { name: 'Okänd Person' })).toBe('')
    expect(pointOffered(found(), day, { name: ' ' })).toBe('')
  })

  test('is what the case names for its own decider, and not for another', () => {
    const named = found({ 'decision.delegation': '7.7' })
    expect(pointOffered(named, day, { name: 'Ola Rönn' })).toBe('7.7')
    expect(pointOffered(named, day, { name: 'Siv Lönn', role: 'Områdeschef' })).toBe('')
  })
})

describe('who decides', () => {
  test('is told with why the one next above may not', () => {
    expect(levelRow(found())).toMatch(
      /Delegationsordningen ger inte Områdeschef rätt att besluta om köpet\. .*Punkt 4\.2 gäller till 500 000 kr, och värdet är 50\d \d{3} kr\./,
    )
    expect(levelRow(found())).toContain('Brukar besluta om enhetens köp: Per Ek, Enhetschef.')
  })
})
