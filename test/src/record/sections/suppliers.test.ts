import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const text = (found: Case): string => treeText(recordOf(found, evaluateCase(found, '2026-12-14'), options))

/** The example, with a sole trader as the winner, named everywhere a number can stand. */
const soleTrader = (more: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    [`${nord}.orgNr`]: '850101-1236',
    [`${nord}.vatNr`]: 'SE850101123601',
    [`${nord}.bid.senderOrgNr`]: '850101-1236',
    [`${nord}.checks.identity.orgNr`]: '850101-1236',
    'contract.partyOrgNr': '850101-1236',
    ...more,
  })

describe('the number of a sole trader in the record', () => {
  it('is without its last four digits, wherever it stands', () => {
    const words = text(soleTrader())
    expect(words).toContain('850101-****')
    expect(words).toContain('SE850101****01')
    expect(words).not.toMatch(/1236/)
  })

  it('is whole where the person has asked for that', () => {
    const words = text(soleTrader({ [`${nord}.masked`]: 'no' }))
    expect(words).toContain('850101-1236')
    expect(words).toContain('SE850101123601')
    expect(words).not.toContain('****')
  })

  it('is hidden also in what is said of two that differ', () => {
    const words = text(soleTrader({ 'contract.partyOrgNr': '850161-1233' }))
    expect(words).toContain('850161-****')
    expect(words).not.toMatch(/1233|1236/)
  })
})

describe('names that differ', () => {
  const change = { 'contract.partyName': 'Nord Service AB (exempel)' }

  it('stand with both names, and that no reason is given', () => {
    expect(text(answered(exampleCase(), change))).toContain(
      'Avtalet är med Nord Service AB (exempel), men anbudet kom från Kalibreringstjänst Nord AB (exempel).',
    )
    expect(text(answered(exampleCase(), change))).toContain('Skälet är inte angivet.')
  })

  it('stand with the reason that is given', () => {
    const reason = 'Bolagen gick samman den 1 december.'
    const words = text(answered(exampleCase(), { ...change, 'contract.partyReason': reason }))
    expect(words).toContain(reason)
    expect(words).not.toContain('Skälet är inte angivet.')
  })
})
