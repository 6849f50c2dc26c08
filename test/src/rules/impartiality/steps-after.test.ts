import { describe, expect, it } from 'vitest'
import type { Case, Statement } from '../../../../src/domain/case/schema.ts'
import { stepsAfter } from '../../../../src/rules/impartiality/steps-after.ts'
import { stepsAfterWords } from '../../../../src/rules/impartiality/step-words.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const found: Case = answered(aCase(), {
  'contracts.found': 'none',
  'contracts.searchedOn': '2026-11-10',
  'inquiry.sentOn': '2026-11-13',
  'suppliers.a.name': 'Nord AB (exempel)',
  'suppliers.a.asked.on': '2026-11-12',
  'suppliers.a.asked.by': 'Rim Alm (exempel)',
  'suppliers.b.name': 'Syd AB (exempel)',
  'suppliers.b.asked.on': '2026-11-14',
  'suppliers.b.checks.identity.result': 'clear',
  'suppliers.b.checks.identity.on': '2026-11-16',
  'award.comparedOn': '2026-11-15',
  'decision.decidedOn': '2026-11-15',
})

const by = (part: Statement['part'], more: Partial<Statement> = {}): Statement => ({
  id: 's',
  name: 'Kim Ek (exempel)',
  conflict: 'yes',
  on: '2026-11-11',
  ...(part === undefined ? {} : { part }),
  ...more,
})

describe('what was done after an interest was stated', () => {
  it('is listed oldest first, in the part of the one who stated it, and not what others did', () => {
    expect(stepsAfter(found, by('preparer')).between.map(({ words }) => words)).toEqual([
      'förfrågan skickades',
      'Syd AB (exempel) frågades',
      'anbuden jämfördes',
      'Syd AB (exempel) kontrollerades',
    ])
    expect(stepsAfter(found, by('decider')).between).toEqual([
      { words: 'beslutet fattades', on: '2026-11-15' },
    ])
    expect(stepsAfter(found, by('evaluator')).between.map(({ words }) => words)).toEqual([
      'anbuden jämfördes',
    ])
  })

  it('ends when it is dealt with; the days at either end are said apart', () => {
    const { between, sameDay } = stepsAfter(found, by('preparer', { on: '2026-11-13', wayOn: '2026-11-15' }))
    expect(between).toEqual([{ words: 'Syd AB (exempel) frågades', on: '2026-11-14' }])
    expect(sameDay.map(({ on }) => on)).toEqual(['2026-11-13', '2026-11-15'])
  })

  it('is nothing where no interest is stated, or nothing was done', () => {
    expect(stepsAfterWords(found, by('preparer', { conflict: 'no' }))).toBeUndefined()
    expect(stepsAfterWords(found, by('decider', { on: '2026-11-16' }))).toBeUndefined()
  })

  it('is said in words', () => {
    expect(stepsAfterWords(found, by('decider'))).toBe(
      'Intresset uppgavs 11 november 2026. Därefter gjordes det här: beslutet fattades 15 november 2026.',
    )
  })
})
