import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const helped = (more: Readonly<Record<string, string>> = {}, profile = 'law-only'): Case =>
  answered(aCase(profile), {
    'suppliers.a.name': 'Nord AB (exempel)',
    'suppliers.a.helped': 'yes',
    'suppliers.b.name': 'Syd AB (exempel)',
    ...more,
  })

const finding = (found: Case, id: string) =>
  evaluateCase(found, '2026-11-20').findings.find(({ rule }) => rule.id === id)

describe('a supplier that helped to prepare the purchase', () => {
  it('is asked about only where it is said', () => {
    const asked = answered(aCase(), { 'suppliers.a.name': 'Nord AB (exempel)' })
    expect(finding(asked, 'law.principles.helped')).toBeUndefined()
    expect(finding(answered(asked, { 'suppliers.a.helped': 'no' }), 'law.principles.helped')?.state).toBe(
      'met',
    )
  })

  it('first has its advantage evened out, and it is said how', () => {
    expect(finding(helped(), 'law.principles.helped')).toMatchObject({
      state: 'missing',
      fields: ['suppliers.a.helpedHow', 'suppliers.a.helpedWay', 'suppliers.a.helpedReason'],
    })
    const evened = helped({
      'suppliers.a.helpedHow': 'Mätte upp lokalerna.',
      'suppliers.a.helpedWay': 'evened',
      'suppliers.a.helpedReason': 'Mätningen bifogades förfrågan till alla.',
    })
    expect(finding(evened, 'law.principles.helped')?.state).toBe('met')
  })

  it('is shut out with a reason, and heard first by the program’s advice: the law does not ask for it', () => {
    const out = helped({ 'suppliers.a.helpedHow': 'Skrev kraven.', 'suppliers.a.helpedWay': 'excluded' })
    expect(finding(out, 'law.principles.helped')?.fields).toEqual(['suppliers.a.helpedReason'])
    const why = answered(out, { 'suppliers.a.helpedReason': 'Kraven bygger på leverantörens egen metod.' })
    expect(finding(why, 'law.principles.helped')?.state).toBe('met')
    const heard = finding(why, 'program.helped-heard')
    expect(heard).toMatchObject({
      state: 'missing',
      fields: ['suppliers.a.helpedHeardOn', 'suppliers.a.helpedAnswer'],
      rule: { layer: 'program', strength: 'should' },
    })
    expect(heard?.rule.source.section).toContain('13 kap. 4 § LOU, som inte gäller direktupphandling')
    const law = finding(why, 'law.principles.helped')?.rule
    expect(`${law?.message ?? ''} ${law?.why ?? ''}`).not.toContain('yttra')
  })

  it('that is shut out does not win, by the choice or by its bid’s outcome', () => {
    const out = helped({ 'suppliers.a.helpedWay': 'excluded', 'suppliers.a.answer': 'bid' })
    expect(finding(out, 'program.excluded-supplier')?.state).toBe('met')
    const won = finding(answered(out, { 'award.supplierId': 'a' }), 'program.excluded-supplier')
    expect(won).toMatchObject({ state: 'wrong', fields: ['award.supplierId'] })
    expect(won?.detail).toBe('Nord AB (exempel) får inte delta och kan inte antas.')
    const accepted = answered(out, { 'suppliers.a.bid.outcome': 'accepted' })
    expect(finding(accepted, 'program.excluded-supplier')?.state).toBe('wrong')
  })

  it('is Region Stockholm’s rule as well, with its order', () => {
    expect(finding(helped({}, 'region-stockholm'), 'rs.consultant-advantage')).toMatchObject({
      state: 'missing',
    })
  })
})
