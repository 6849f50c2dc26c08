import { describe, expect, it } from 'vitest'
import { relations } from '../../../../src/domain/case/choices.ts'
import { relationExamples, relationWords } from '../../../../src/rules/similar/relation-words.ts'
import { scopeHelp, timeOfLaw } from '../../../../src/rules/similar/summation.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

describe('what an answer leads to', () => {
  it.each([
    ['law-only', 'räknas inte enligt lagen'],
    ['stockholms-stad', 'räknas inte enligt lagen'],
    [
      'region-stockholm',
      'räknas inte enligt lagen, men policyn vill att ni väger in det: vid behov kommer en fråga om det längre ner',
    ],
    ['region-sormland', 'räknas inte enligt lagen, men räknas ihop enligt policyn'],
    ['region-vastmanland', 'räknas inte enligt lagen, men räknas ihop enligt policyn'],
  ])('same kind under %s: %s', (profile, words) => {
    expect(relationWords(aCase(profile))['same-kind']).toBe(`Samma slags sak men ett annat behov – ${words}`)
  })

  it('follows the act and what is bought', () => {
    const works = answered(aCase(), { 'subject.category': 'works' })
    const concession = answered(aCase(), { 'subject.law': 'LUK', 'subject.category': 'concession' })
    expect(relationWords(aCase()).recurring).toContain('under 12 månader räknas ihop')
    expect(relationWords(works).recurring).toContain('räknas inte ihop')
    expect(relationWords(concession)['same-kind']).toContain('räknas ihop under året')
  })

  it('is not said before the start date is known', () => {
    const undated = answered(aCase(), { 'subject.startDate': '' })
    expect(relationWords(undated)['same-kind']).toBe('Samma slags sak, annat behov')
  })
})

it.each([
  ['region-sormland', 'hela regionen'],
  ['region-vastmanland', 'hela regionen'],
  ['region-stockholm', 'er nämnd eller ert bolag'],
  ['stockholms-stad', 'er egen enhet'],
  ['law-only', 'er egen enhet'],
])('the question under %s speaks of %s', (profile, words) => {
  expect(scopeHelp(aCase(profile))).toContain(words)
})

it('the question speaks of the days, between which the policy’s calendar year lies too', () => {
  const found = answered(aCase('region-stockholm'), { 'subject.startDate': '2026-11-20' })
  expect(scopeHelp(found).replaceAll('\u00A0', ' ')).toMatch(/från 20 november 2025 till 20 november 2027\.$/)
})

describe('the time of the law', () => {
  const on = (profile: string, answers: Readonly<Record<string, string>> = {}) =>
    timeOfLaw(answered(aCase(profile), { 'subject.startDate': '2026-11-20', ...answers }))

  it('is told where the policy counts over another', () => {
    for (const profile of ['region-stockholm', 'region-sormland', 'region-vastmanland'])
      expect(on(profile)).toMatchObject({
        source: 'LOU 5 kap. 11 §',
        text: expect.stringContaining('12 månader bakåt eller 12 månader framåt') as unknown,
      })
  })

  it.each([
    ['the policy adds nothing', 'stockholms-stad', {}],
    ['there is no policy', 'law-only', {}],
    ['the act does not add what recurs', 'region-stockholm', { 'subject.category': 'works' }],
    ['the act itself counts by the year', 'region-sormland', { 'subject.startDate': '2021-06-01' }],
    ['the start is not known', 'region-stockholm', { 'subject.startDate': '' }],
  ])('is not told where %s', (_, profile, answers) => {
    expect(on(profile, answers)).toBeNull()
  })
})

it('each answer has an example', () => {
  expect(Object.keys(relationExamples)).toEqual(Object.keys(relations))
  expect(new Set(Object.values(relationExamples)).size).toBe(4)
})
