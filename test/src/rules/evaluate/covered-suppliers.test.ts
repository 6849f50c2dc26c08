import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { uncoveredBy } from '../../../../src/rules/evaluate/demands-people.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

const asked = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })

const policy = (found: Case) =>
  evaluateCase(found, '2026-12-20').findings.find(({ rule }) => rule.id === 'rs.impartiality')

/** The suppliers that the statement of the one who prepares does not hold for. */
const uncovered = (found: Case) => {
  const [given] = found.impartiality.statements ?? []
  if (given === undefined) throw new Error('No statement is given.')
  return uncoveredBy(found, given)
}

describe('a statement and the suppliers it was given about', () => {
  it('does not hold for another supplier in the same row, and both are named', () => {
    const swapped = answered(asked(), {
      [`${nord}.name`]: 'Syd AB (exempel)',
      [`${nord}.orgNr`]: '559999-9405',
    })
    const found = policy(swapped)
    expect(found).toMatchObject({
      state: 'missing',
      fields: ['impartiality.statements.preparer.conflict', 'impartiality.statements.decider.conflict'],
    })
    expect(found?.detail).toContain(
      'gäller Kalibreringstjänst Nord AB (exempel), 559999-9009, som är utbytt mot Syd AB (exempel), 559999-9405',
    )
    const again = answered(swapped, {
      'impartiality.statements.preparer.conflict': 'no',
      'impartiality.statements.decider.conflict': 'no',
    })
    expect(policy(again)?.state).toBe('met')
  })

  it('does not hold for the same name with another number, also by way of no number', () => {
    const other = answered(asked(), { [`${nord}.orgNr`]: '559999-9405' })
    expect(uncovered(other).changed).toHaveLength(1)
    const emptied = answered(asked(), { [`${nord}.orgNr`]: '', [`${nord}.name`]: 'Syd AB (exempel)' })
    expect(uncovered(emptied).changed).toHaveLength(1)
    expect(uncovered(answered(emptied, { [`${nord}.orgNr`]: '559999-9405' })).changed).toHaveLength(1)
  })

  it('holds for a misspelt name that is mended, and for one that lost its number', () => {
    for (const texts of [{ [`${nord}.name`]: 'Kalibreringsjänst Norr (exempel)' }, { [`${nord}.orgNr`]: '' }])
      expect(uncovered(answered(asked(), texts))).toEqual({ added: [], changed: [] })
  })

  it('without numbers holds by name', () => {
    const given = answered(asked(), {
      'suppliers.x.name': 'Öst AB (exempel)',
      'impartiality.statements.preparer.conflict': 'no',
    })
    expect(uncovered(given)).toEqual({ added: [], changed: [] })
    expect(uncovered(answered(given, { 'suppliers.x.name': 'ÖST Aktiebolag (exempel)' })).changed).toEqual([])
    expect(uncovered(answered(given, { 'suppliers.x.orgNr': '559999-9405' })).changed).toEqual([])
    expect(uncovered(answered(given, { 'suppliers.x.name': 'Väst AB (exempel)' })).changed).toHaveLength(1)
  })

  it('does not hold for a row that named nobody when it was given', () => {
    const empty: Case = { ...asked(), suppliers: [...asked().suppliers, { id: 'x' }] }
    const given = answered(empty, { 'impartiality.statements.preparer.conflict': 'no' })
    const named = answered(given, { 'suppliers.x.name': 'Öst AB (exempel)' })
    expect(uncovered(named).added.map(({ id }) => id)).toEqual(['x'])
  })

  it('of an older file holds by its rows', () => {
    const found = asked()
    const statements = (found.impartiality.statements ?? []).map(({ covers: _none, ...rest }) => rest)
    const older = answered({ ...found, impartiality: { statements } }, { [`${nord}.orgNr`]: '559999-9405' })
    expect(uncovered(older)).toEqual({ added: [], changed: [] })
    const one = answered(older, { 'suppliers.x.name': 'Öst AB (exempel)' })
    expect(uncovered(one).added.map(({ id }) => id)).toEqual(['x'])
  })
})
