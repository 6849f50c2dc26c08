import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { plannedAfterOption } from '../../../../src/rules/follow-up/after-option.ts'
import { contractDays, contractDayWords } from '../../../../src/rules/follow-up/contract-days.ts'
import { optionName } from '../../../../src/rules/follow-up/option-name.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const today = '2027-01-10'

/** The example with a contract of a year, whose option can be used to the end of September. */
const year = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(exampleCase(), {
    'contract.startsOn': '2027-01-01',
    'contract.endsOn': '2027-12-31',
    'contract.options.option-1.lastDay': '2027-09-30',
    'followUp.on': '2027-10-15',
    ...texts,
  })

describe('the days of a contract', () => {
  it('are the same on the page and in the calendar: the option, the follow-up and the end', () => {
    const days = contractDays(evaluateCase(year(), today))
    expect(days.map((one) => [one.day, contractDayWords(one)])).toEqual([
      ['2027-09-30', 'sista dagen att använda optionen'],
      ['2027-10-15', 'senaste dag för uppföljning'],
      ['2027-12-31', 'avtalets sista dag'],
    ])
  })

  it.each([
    [undefined, 'optionen'],
    ['Option', 'optionen'],
    ['Förlängning', 'förlängningen'],
    ['Option 2', 'option 2'],
    ['Optionsår 2028', 'optionsår 2028'],
  ])('an option called %s is %s in a sentence', (name, words) => expect(optionName(name)).toBe(words))
})

describe('a follow-up that is planned when the option can be used no more', () => {
  const said = (found: Case, on = today) => plannedAfterOption({ case: found, today: on })

  it('is remarked on, with both days', () => {
    expect(said(year())).toBe(
      'Uppföljningen är planerad till 15 oktober 2027, men optionen kan användas bara till och med 30 september 2027. Planera den tidigare, eller utvärdera avtalet särskilt före den dagen.',
    )
  })

  it('is not where it is planned before, is made, or the option is past or looked back at', () => {
    expect(said(year({ 'followUp.on': '2027-09-15' }))).toBeNull()
    expect(said(year({ 'followUp.doneOn': '2027-01-09' }))).toBeNull()
    expect(said(year(), '2027-10-01')).toBeNull()
    expect(said(year({ 'followUp.evaluations.option-option-1.on': '2027-01-09' }))).toBeNull()
  })
})
