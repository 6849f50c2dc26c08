import { describe, expect, it } from 'vitest'
import { noteLater } from '../../../../src/domain/case/later.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { deviationsOf, type Deviation } from '../../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const today = '2026-12-20'

/** Typed after the decision, with the note that the program makes of it. */
const later = (found: Case, texts: Readonly<Record<string, string>>): Case =>
  noteLater(found, answered(found, texts, today), today)

const changed = (found: Case): Deviation | undefined =>
  deviationsOf(evaluateCase(found, today)).find(({ kind }) => kind === 'changed')

const beside = {
  'contracts.found': 'not-usable',
  'contracts.deviationReason': 'Ramavtalet omfattar bara pumpar av ett annat fabrikat.',
}

describe('what is changed after the decision', () => {
  it('is a departure where a contract turns out to cover the need', () => {
    const seen = changed(later(exampleCase(), beside))
    expect(seen?.what).toContain('Ändrat 20 december 2026, efter beslutet: avtal som täcker behovet')
    expect(seen).toMatchObject({ isAfterDecision: false, by: undefined, asksReason: true })
  })

  it('is one where the contract runs other days than those that were decided', () => {
    const moved = later(exampleCase(), { 'contract.startsOn': '2027-03-01' })
    expect(changed(moved)?.what).toBe('Avtalet börjar gälla 1 mars 2027. Beslutet gällde 1 januari 2027.')
    const shorter = later(exampleCase(), { 'contract.endsOn': '2028-06-30' })
    expect(changed(shorter)?.what).toBe(
      'Avtalet slutar gälla 30 juni 2028. Beslutet gällde 31 december 2028.',
    )
    const same = later(exampleCase(), { 'contract.startsOn': '2027-01-01', 'contract.endsOn': '2028-12-31' })
    expect(changed(same)).toBeUndefined()
  })

  it('is one where the contract is for more than was decided', () => {
    const dear = later(exampleCase(), { 'contract.amountOre': '690 000' })
    expect(changed(dear)?.what.replaceAll('\u00A0', ' ')).toBe(
      'Avtalet är på 690 000 kr. Beslutet gällde 396 000 kr.',
    )
    expect(changed(later(exampleCase(), { 'contract.amountOre': '390 000' }))).toBeUndefined()
    const again = later(dear, { 'contract.amountOre': '700 000' })
    expect(changed(again)?.what.match(/Avtalet/g)).toHaveLength(1)
  })

  it('is one where the contract is with another than the bid came from, also where it is explained', () => {
    const texts = { 'contract.partyName': 'Beta AB', 'contract.partyOrgNr': '559999-9025' }
    const other = later(exampleCase(), texts)
    expect(changed(other)?.what).toContain('Avtalet är med Beta AB (559999-9025), men anbudet kom från')
    const told = later(other, { 'contract.partyReason': 'Moderbolaget tecknar koncernens avtal.' })
    expect(changed(told)?.what).toContain('Förklaring: Moderbolaget tecknar koncernens avtal.')
  })

  it('is one where the value was not reckoned as it was decided', () => {
    const found = exampleCase()
    const basedOn = found.decision.basedOn?.filter(({ id }) => id !== 'value')
    const blind = { ...found, decision: { ...found.decision, basedOn } }
    expect(changed(blind)?.what).toContain('Värde: inget värde var uppskattat när köpet beslutades. Nu: 414')
  })

  it('is none once it is as it was, or of nothing that the decision rests on', () => {
    const back = later(later(exampleCase(), beside), {
      'contracts.found': 'none',
      'contracts.deviationReason': '',
    })
    expect(back.later?.length).toBeGreaterThan(0)
    expect(changed(back)).toBeUndefined()
    expect(changed(later(exampleCase(), { 'contract.reference': 'A-17' }))).toBeUndefined()
  })

  it('is part of a decision that is taken anew', () => {
    const first = later(exampleCase(), beside)
    const { outcome, decidedOn } = first.decision
    const takenBack = [
      {
        id: 'back-1',
        at: '2026-12-20T10:00:00+01:00',
        reason: 'Ramavtalet kom fram efteråt.',
        outcome: outcome ?? 'award',
        decidedOn,
      },
    ]
    expect(changed({ ...first, decision: { ...first.decision, takenBack } })).toBeUndefined()
  })
})
