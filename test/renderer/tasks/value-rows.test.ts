import { describe, expect, it } from 'vitest'
import { sumWords } from '../../../renderer/tasks/value/value-rows.ts'
import { wantedCount } from '../../../renderer/tasks/forfragan/demanded.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const today = '2026-11-20'

function evaluation(profile: string, texts: Readonly<Record<string, string>> = {}) {
  const found = answered(aCase(profile), {
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '120 000',
    'value.hasOption': 'no',
    ...texts,
  })
  return evaluateCase(found, today)
}

function words(texts: Readonly<Record<string, string>>) {
  const { result } = evaluation('law-only', texts).facts.value
  return result === null ? null : sumWords(result)
}

describe('how the value came about', () => {
  it('needs no words where it is the sum of the rows', () => {
    expect(words({ 'value.recurring': 'no' })).toBeUndefined()
  })

  it('says which amount is the largest where the need recurs', () => {
    const recurring = { 'value.recurring': 'yes', 'value.next12MonthsOre': '150 000' }
    expect(words(recurring)).toBe(
      'De kommande 12 månaderna är det största beloppet, så det är det som räknas.',
    )
    expect(words({ ...recurring, 'value.next12MonthsOre': '80 000' })).toMatch(/köpets summa som räknas/)
  })
})

describe('how many suppliers are wanted', () => {
  it('is read from the rule of the policy, before anybody is asked', () => {
    expect(wantedCount(evaluation('region-stockholm').findings)).toBe(3)
  })

  it('is nothing where only the law speaks, or the value is small', () => {
    expect(wantedCount(evaluation('law-only').findings)).toBeNull()
    expect(
      wantedCount(evaluation('region-stockholm', { 'value.parts.base.amountOre': '40 000' }).findings),
    ).toBeNull()
  })
})
