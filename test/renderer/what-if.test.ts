import { describe, expect, it } from 'vitest'
import { whatIf } from '../../renderer/tasks/value/what-if.ts'
import { aCase, answered } from '../support/cases/builder.ts'

const today = '2026-11-20'
const base = 'value.parts.base'

const plain = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence) => sentence.replaceAll('\u00A0', ' '))

const calibration = (texts: Readonly<Record<string, string>> = {}) =>
  answered(aCase(), {
    'subject.category': 'services',
    [`${base}.pricing`]: 'month',
    [`${base}.amountOre`]: '11 500',
    [`${base}.times`]: '24',
    'value.hasOption': 'yes',
    'value.parts.option-1.times': '12',
    ...texts,
  })

describe('what would change the answer', () => {
  it('says nothing while the value is not known', () => {
    expect(whatIf(aCase(), today)).toEqual([])
  })

  it('counts how many more options like the last one fit under the limit', () => {
    expect(plain(whatIf(calibration(), today))).toEqual([
      'Två optionsår till ger 690 000 kr: fortfarande under, men 10 000 kr ifrån.',
      'Tre optionsår till går över gränsen.',
    ])
  })

  it('counts a year at the contract price where there is no option', () => {
    const found = answered(calibration(), { 'value.hasOption': 'no' })
    expect(plain(whatIf(found, today))[0]).toBe(
      'Tre optionsår till ger 690 000 kr: fortfarande under, men 10 000 kr ifrån.',
    )
  })

  it('says that even one more is too much', () => {
    const found = calibration({ [`${base}.times`]: '48' })
    expect(plain(whatIf(found, today))).toEqual(['Ett optionsår till ger 828 000 kr och går över gränsen.'])
  })

  it('names options by their months where they are no years', () => {
    const found = calibration({ 'value.parts.option-1.times': '6' })
    expect(plain(whatIf(found, today))[0]).toBe(
      'Fem optioner på 6 månader till ger 690 000 kr: fortfarande under, men 10 000 kr ifrån.',
    )
  })

  it('says how much is left to documentation and to the limit of a single price', () => {
    const found = answered(aCase(), {
      'subject.category': 'goods',
      [`${base}.pricing`]: 'total',
      [`${base}.amountOre`]: '64 000',
    })
    expect(plain(whatIf(found, today))).toEqual([
      'Över 100 000 kr ska köpet dokumenteras. Det är 36 000 kr kvar dit.',
      'Det är 636 000 kr kvar upp till gränsen på 700 000 kr.',
    ])
  })

  it('says by how much the limit is passed, what options cost, and that splitting is no way out', () => {
    const found = calibration({ 'value.parts.option-1.times': '48' })
    expect(plain(whatIf(found, today))).toEqual([
      'Värdet är 128 000 kr över gränsen på 700 000 kr.',
      'Utan optioner är värdet 276 000 kr, under gränsen. Ta bara bort dem om de inte behövs.',
      'Ett köp får inte delas upp för att komma under gränsen.',
    ])
  })

  it('says that an end makes a contract without one smaller', () => {
    const found = answered(aCase(), {
      'subject.category': 'services',
      [`${base}.pricing`]: 'month',
      [`${base}.amountOre`]: '20 000',
      [`${base}.openEnded`]: 'yes',
    })
    expect(whatIf(found, today)).toContain('Med ett slutdatum räknas bara tiden fram till det.')
  })

  it('tells the two sums apart where the policy adds more than fits', () => {
    const found = answered(aCase('region-sormland'), {
      'subject.category': 'services',
      [`${base}.pricing`]: 'total',
      [`${base}.amountOre`]: '120 000,50',
      'value.hasOption': 'no',
      'value.hasSimilar': 'yes',
      'value.similar.s1.label': 'Vågar',
      'value.similar.s1.amountOre': '640 000',
      'value.similar.s1.date': '2026-03-02',
      'value.similar.s1.relation': 'same-kind',
      'value.similar.s1.unit': 'other',
    })
    expect(plain(whatIf(found, today))).toEqual([
      'Köpets eget värde är 579 999,50 kr från gränsen på 700 000 kr. Det samlade värdet är 60 000,50 kr över den.',
    ])
  })
})
