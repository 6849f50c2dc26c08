import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'

const findingIn = (found: Case, place: string) =>
  evaluateCase(found, '2026-12-14').findings.find(({ rule }) => rule.id === `program.names-agree.${place}`)

const finding = (place: string, change: Readonly<Record<string, string>>) =>
  findingIn(answered(exampleCase(), change), place)

describe('the alarm for names that do not agree', () => {
  it('is met of nothing while no paper names anybody', () => {
    expect(finding('contract', {})).toMatchObject({ state: 'met', vacuous: true })
  })

  it.each([
    [
      'bid',
      { [`${nord}.bid.senderName`]: 'Alfa AB' },
      'Anbudet kom från Alfa AB, men den ni frågade är Kalibreringstjänst Nord AB (exempel).',
    ],
    [
      'checks',
      { [`${nord}.checks.identity.name`]: 'Alfa AB' },
      'Kontrollen gäller Alfa AB, men leverantören är Kalibreringstjänst Nord AB (exempel).',
    ],
    [
      'contract',
      { 'contract.partyName': 'Alfa AB' },
      'Avtalet är med Alfa AB, men anbudet kom från Kalibreringstjänst Nord AB (exempel).',
    ],
  ])('names both: %s', (place, change, detail) => {
    expect(finding(place, change)).toMatchObject({ state: 'wrong', detail })
  })

  it('shows the numbers where it is they that differ, and no name that the paper does not give', () => {
    expect(finding('contract', { 'contract.partyOrgNr': '559999-9306' })).toMatchObject({
      state: 'wrong',
      fields: ['contract.partyOrgNr'],
      detail:
        'Avtalet är med 559999-9306, men anbudet kom från Kalibreringstjänst Nord AB (exempel) (559999-9009).',
    })
  })

  it('says which digits have changed places', () => {
    expect(finding('contract', { 'contract.partyOrgNr': '559099-9099' })?.detail).toMatch(
      /Siffrorna 0 och 9 i numret är omkastade\.$/,
    )
  })

  it('holds a legal form left out to be nothing while the number is the same, and something without it', () => {
    const name = { 'contract.partyName': 'Kalibreringstjänst Nord (exempel)' }
    expect(finding('contract', name)?.state).toBe('wrong')
    expect(finding('contract', { ...name, 'contract.partyOrgNr': '559999-9009' })?.state).toBe('met')
  })

  it('says that a foreign supplier is another than one with a Swedish number', () => {
    const foreign = {
      [`${nord}.orgNr`]: '',
      [`${nord}.country`]: 'Norge',
      [`${nord}.foreignId`]: '999 888 777',
    }
    // Before bids were compared and one chosen: a number that is changed afterwards is something to explain by itself.
    const { firstComparedAt: _at, supplierId: _id, ...award } = exampleCase().award
    const of = (change: Readonly<Record<string, string>>) =>
      findingIn(answered({ ...exampleCase(), award }, { ...foreign, ...change }), 'bid')?.state
    expect(of({ [`${nord}.bid.senderOrgNr`]: '559999-9306' })).toBe('wrong')
    expect(of({ [`${nord}.bid.senderName`]: 'Kalibreringstjänst Nord AB (exempel)' })).toBe('met')
  })

  it('goes by the bid’s own sender once that is explained, in checks and contract', () => {
    const renamed = {
      [`${nord}.bid.senderName`]: 'Nya Nord AB',
      [`${nord}.bid.senderReason`]: 'Bolaget bytte namn den 1 december.',
    }
    expect(finding('bid', renamed)).toMatchObject({ state: 'met', explained: true })
    expect(finding('checks', { ...renamed, [`${nord}.checks.identity.name`]: 'Nya Nord AB' })?.state).toBe(
      'met',
    )
    expect(finding('contract', { ...renamed, 'contract.partyName': 'Nya Nord AB' })?.state).toBe('met')
  })

  it('is not silenced by a check that found nothing to remark on', () => {
    const other = {
      [`${nord}.checks.identity.name`]: 'Alfa AB',
      [`${nord}.checks.identity.seen`]: 'Bifirma.',
    }
    expect(finding('checks', { ...other, [`${nord}.checks.identity.result`]: 'clear' })?.state).toBe('wrong')
    expect(finding('checks', { ...other, [`${nord}.checks.identity.result`]: 'remark' })?.state).toBe('met')
  })
})
