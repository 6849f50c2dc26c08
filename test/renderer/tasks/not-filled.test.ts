import { describe, expect, it } from 'vitest'
import { emptySentence, notFilled, nothingMissing } from '../../../renderer/tasks/dokumentation/not-filled.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const supplier = { 'suppliers.a.name': 'Renskrubbat AB (exempel)', 'suppliers.a.orgNr': '559999-9207' }
const said = (texts: Readonly<Record<string, string>>, profile = 'law-only') => {
  const evaluation = evaluateCase(answered(aCase(profile), texts), '2026-11-20')
  const empty = notFilled(evaluation)
  return empty.length === 0 ? '' : `${nothingMissing(evaluation)} ${emptySentence(empty)}`
}

describe('what nobody demands and is not filled in', () => {
  it('is named: the answer, the winner, the day of the contract', () => {
    expect(said({ ...supplier })).toBe(
      'Inget som lagen kräver saknas. Svar från Renskrubbat AB (exempel), vinnare och avtalsdag är inte ifyllda.',
    )
    expect(said({ ...supplier, 'suppliers.a.answer': 'bid' })).toBe(
      'Inget som lagen kräver saknas. Vinnare och avtalsdag är inte ifyllda.',
    )
    expect(said({ ...supplier, 'suppliers.a.answer': 'bid', 'award.supplierId': 'a' })).toBe(
      'Inget som lagen kräver saknas. Avtalsdag är inte ifylld.',
    )
  })

  it('is nothing once all three are there, or the procurement is cancelled', () => {
    const whole = { 'suppliers.a.answer': 'bid', 'award.supplierId': 'a', 'contract.signedOn': '2026-11-20' }
    expect(said({ ...supplier, ...whole })).toBe('')
    expect(said({ ...supplier, 'decision.outcome': 'cancel' })).toBe('')
  })

  it('speaks of the rules where there is a policy beside the law', () => {
    expect(said(supplier, 'region-stockholm')).toMatch(/^Inget som reglerna kräver saknas\./)
  })
})
