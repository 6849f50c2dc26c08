import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, quarterEnd } from '../../../../src/domain/local-date.ts'
import {
  earliestContractDay,
  lastDayAfter,
  lastDayOfQuarterly,
  legalDays,
} from '../../../../src/rules/calendar/last-days.ts'
import { dayOff } from '../../../../src/rules/calendar/working-days.ts'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { ruleEntry } from '../../../../src/rules/catalogue/rule-entry.ts'
import { demandSchema, type Rule } from '../../../../src/rules/catalogue/schema.ts'
import { demandOutcome } from '../../../../src/rules/evaluate/demands.ts'
import { factsOf } from '../../../../src/rules/evaluate/facts.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

describe('the thirty days', () => {
  it.each([
    ['2026-11-20', '2026-12-20', 'a Sunday: never moved'],
    ['2026-11-24', '2026-12-24', 'Christmas Eve: never moved'],
    ['2026-12-01', '2026-12-31', 'New Year’s Eve: never moved'],
    ['2026-12-15', '2027-01-14', 'over the turn of the year'],
    ['2028-01-30', '2028-02-29', 'to a leap day'],
    ['2027-01-30', '2027-03-01', 'past a February of 28 days'],
    ['2028-02-29', '2028-03-30', 'from a leap day'],
  ])('run from %s to %s: %s', (from, last) => expect(lastDayAfter(from, 30)).toBe(last))

  it.each([
    ['2026-11-20', '2027-01-30'],
    ['2026-12-31', '2027-01-30'],
    ['2027-01-01', '2027-04-30'],
    ['2027-03-31', '2027-04-30'],
    ['2027-04-01', '2027-07-30'],
    ['2027-09-30', '2027-10-30'],
  ])('after the quarter of %s end %s', (signed, last) => expect(lastDayOfQuarterly(signed, 30)).toBe(last))
})

describe('the standstill after a voluntary notice', () => {
  it.each([
    ['2026-11-23', '2026-12-04', 'the tenth day is a Thursday'],
    ['2026-11-25', '2026-12-08', 'the tenth day is a Saturday'],
    ['2026-11-26', '2026-12-08', 'the tenth day is a Sunday'],
    ['2026-11-27', '2026-12-08', 'the tenth day is a Monday'],
    ['2026-12-14', '2026-12-29', 'the tenth day is Christmas Eve'],
    ['2026-12-21', '2027-01-05', 'the tenth day is New Year’s Eve'],
    ['2026-12-27', '2027-01-08', 'the tenth day is Epiphany'],
    ['2026-06-09', '2026-06-23', 'the tenth day is Midsummer Eve'],
    ['2026-03-24', '2026-04-08', 'the tenth day is Good Friday'],
    ['2028-02-19', '2028-03-01', 'the tenth day is a leap day'],
  ])('published %s → contract from %s: %s', (published, first) => {
    expect(earliestContractDay('LOU', '2026-11-01', published)).toBe(first)
    expect(earliestContractDay('LUF', '2026-11-01', published)).toBe(first)
  })

  it('is not known where the act is not read, nor before its rules', () => {
    expect(earliestContractDay('LUFS', '2026-11-01', '2026-11-23')).toBeNull()
    expect(earliestContractDay('LUK', '2026-11-01', '2026-11-23')).toBeNull()
    expect(earliestContractDay('LOU', '2022-01-31', '2022-02-10')).toBeNull()
  })

  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2022-02-01', n))

  it('always leaves ten whole days and ends on a working day; later published is never earlier over', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, later] = [a, b].toSorted()
        const of = (published = ''): string => earliestContractDay('LOU', '2022-02-01', published) ?? ''
        return daysBetween(a, of(a)) >= 11 && dayOff(addDays(of(a), -1)) === null && of(first) <= of(later)
      }),
    )
  })

  it('quarters end on the last day of March, June, September or December, not before the day itself', () => {
    fc.assert(
      fc.property(day, (date) => {
        const end = quarterEnd(date)
        return end >= date && daysBetween(date, end) < 92 && /-(03-31|06-30|09-30|12-31)$/.test(end)
      }),
    )
  })
})

describe('days that rules of law name', () => {
  const actsOf = (rule: Rule) => rule.laws ?? (['LOU', 'LUF', 'LUFS', 'LUK'] as const)
  const timed = rules.flatMap((rule) =>
    rule.layer === 'law' && rule.demand.is === 'within-days' ? [{ rule, demand: rule.demand }] : [],
  )

  it('are read in the table of amounts, for every act the rule speaks under', () => {
    const unread = timed.flatMap(({ rule, demand }) =>
      actsOf(rule)
        .filter((law) => legalDays(demand.amount, law, rule.validFrom) === null)
        .map((law) => `${rule.id} ${law}`),
    )
    expect(unread).toEqual([])
    expect(timed.flatMap(({ rule }) => actsOf(rule)).length).toBeGreaterThanOrEqual(11)
  })

  it('stand nowhere else: no rule of law holds a number of days in its words', () => {
    const literal = rules.filter(
      ({ layer, message, why = '' }) => layer === 'law' && /\d+ dag/.test(`${message} ${why}`),
    )
    expect(literal.map(({ id }) => id)).toEqual([])
    const json = { is: 'within-days', field: 'record.registeredOn', from: ['contract.signedOn'] }
    expect(demandSchema.safeParse({ ...json, amount: 'documentation-days' }).success).toBe(true)
    expect(demandSchema.safeParse({ ...json, days: 30 }).success).toBe(false)
  })

  it('are filled in where the rule is shown', () => {
    const said = (id: string) => {
      const rule = rules.find((one) => one.id === id)
      return rule && ruleEntry(rule).message
    }
    expect(said('law.doc.deadline')).toContain('Fristen är 30 dagar.')
    expect(said('law.post-award-deadline-luk')).toContain('Fristen är 48 dagar.')
    expect(said('law.post-award-deadline-annex2')).toContain('30 dagar efter kvartalets slut')
  })

  it('are said to be unknown where the table has none', () => {
    const demand = demandSchema.parse({
      is: 'within-days',
      field: 'record.registeredOn',
      from: ['contract.signedOn'],
      amount: 'documentation-days',
    })
    const found = answered(aCase(), { 'subject.law': 'LUFS', 'contract.signedOn': '2026-12-14' })
    const outcome = demandOutcome(demand, factsOf(found, '2027-03-01'))
    expect(outcome.state).toBe('waiting')
    expect(outcome.detail).toContain('Programmet vet inte')
  })
})
