import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { deviationsOf } from '../../../../src/rules/deviations/deviations.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { costSoFar, sayCost } from '../../../../src/rules/follow-up/cost.ts'
import { occasionsOf } from '../../../../src/rules/follow-up/due.ts'
import { occasionName } from '../../../../src/rules/follow-up/occasions.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const days = (found: Case, today: string) =>
  occasionsOf(evaluateCase(found, today)).map(({ id, on, doneOn }) => [id, on, doneOn])

/** The example with a contract that runs three years from the first of 2027. */
const long = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    'contract.startsOn': '2027-01-01',
    'contract.endsOn': '2029-12-31',
    'contract.amountOre': '414 000',
    'contract.options.option-1.lastDay': '2029-06-30',
    ...texts,
  })

describe('the days on which a contract is looked back at', () => {
  it('are the planned one, each year after it while the contract runs, and before its option', () => {
    expect(days(long(), '2027-01-10')).toEqual([
      ['yearly-0', '2027-12-15', undefined],
      ['yearly-1', '2028-12-15', undefined],
      ['option-option-1', '2029-06-30', undefined],
      ['yearly-2', '2029-12-15', undefined],
    ])
  })

  it('are not silenced by one that is made', () => {
    const made = long({
      'followUp.outcome': 'Alla pumpar kalibrerades i tid.',
      'followUp.doneOn': '2027-12-10',
    })
    expect(days(made, '2028-01-10').filter(([, , doneOn]) => doneOn !== undefined)).toEqual([
      ['yearly-0', '2027-12-15', '2027-12-10'],
    ])
  })

  it('go on with the contract where its option is said to be used', () => {
    const used = long({
      'contract.options.option-1.endsOn': '2030-12-31',
      'followUp.evaluations.option-option-1.use': 'yes',
    })
    expect(days(used, '2027-01-10').at(-1)).toEqual(['yearly-3', '2030-12-15', undefined])
  })

  it('do not count one that is dated a day to come', () => {
    const ahead = long({ 'followUp.evaluations.yearly-1.on': '2028-12-14' })
    expect(days(ahead, '2028-06-01')[1]).toEqual(['yearly-1', '2028-12-15', undefined])
    expect(days(ahead, '2028-12-14')[1]).toEqual(['yearly-1', '2028-12-15', '2028-12-14'])
  })

  it('are none where no follow-up is needed, but for the option', () => {
    expect(days(long({ 'followUp.needed': 'no' }), '2027-01-10').map(([id]) => id)).toEqual([
      'option-option-1',
    ])
  })

  it('have names, and their kind follows from their row', () => {
    const found = long({
      'followUp.evaluations.yearly-1.result': 'Fungerar som avtalat, och priset har hållit.',
    })
    expect(found.followUp.evaluations?.[0]).toMatchObject({ kind: 'yearly', on: '2026-11-20' })
    expect([occasionName(found, 'yearly-1'), occasionName(found, 'option-option-1')]).toEqual([
      'Uppföljning 2',
      'Före option',
    ])
  })
})

describe('a look back that is not made', () => {
  const open = (found: Case, today: string, id = 'rs.evaluate-yearly') =>
    evaluateCase(found, today).findings.find(({ rule }) => rule.id === id)

  it('is said of every year that is missed, also where a later one is made', () => {
    const twice = open(long(), '2028-12-20')
    expect(twice?.fields).toEqual(['followUp.outcome', 'followUp.evaluations.yearly-1.result'])
    expect(twice?.detail).toBe('Avtalet skulle ha utvärderats senast 15 december 2027 och 15 december 2028.')
    const second = long({ 'followUp.evaluations.yearly-1.on': '2028-12-10' })
    expect(open(second, '2028-12-20')?.fields).toEqual(['followUp.outcome'])
  })

  it('is asked of an option also when its last day has passed, and from when it is used', () => {
    const of = (found: Case, today: string) => open(found, today, 'rs.evaluate-option')
    expect(of(long(), '2029-07-01')).toMatchObject({
      state: 'missing',
      fields: ['followUp.evaluations.option-option-1.result'],
      detail: 'Optionen: sista dag att använda den var 30 juni 2029, och avtalet är inte utvärderat.',
    })
    const used = long({ 'followUp.evaluations.option-option-1.use': 'yes' })
    expect(of(used, '2027-01-10')?.detail).toBe('Optionen används, men avtalet är inte utvärderat.')
    const made = long({
      'followUp.evaluations.option-option-1.use': 'yes',
      'followUp.evaluations.option-option-1.on': '2029-06-01',
    })
    expect(of(made, '2029-07-01')?.state).toBe('met')
  })

  it('is a departure where a policy asks for it, once its day is past', () => {
    const kinds = (found: Case, today: string) =>
      deviationsOf(evaluateCase(found, today)).flatMap(({ kind, what }) =>
        kind === 'not-evaluated' ? [what] : [],
      )
    expect(kinds(long(), '2027-12-15')).toEqual([])
    expect(kinds(long(), '2029-07-01')).toEqual([
      'Avtalet skulle ha utvärderats senast 15 december 2027 och 15 december 2028. Optionen: sista dag att använda den var 30 juni 2029, och avtalet är inte utvärderat.',
    ])
    const plain = long()
    expect(kinds({ ...plain, authority: { ...plain.authority, profile: 'law-only' } }, '2029-07-01')).toEqual(
      [],
    )
  })
})

describe('what is paid against the contract', () => {
  it('is told in kronor and percent, and when it is more', () => {
    const say = (paid: string) => {
      const cost = costSoFar(long({ 'followUp.paidOre': paid }))
      return cost === null ? '' : sayCost(cost).replaceAll('\u00A0', ' ')
    }
    expect(say('310 500')).toBe('310 500 kr av avtalets 414 000 kr med alla optioner (75 %).')
    expect(say('424 000')).toContain('Det är 10 000 kr mer än avtalet.')
    expect(costSoFar(long())).toBeNull()
  })
})
