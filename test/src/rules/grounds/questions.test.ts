import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { fields } from '../../../../src/domain/case/fields/catalogue.ts'
import {
  casesOf,
  groundOf,
  groundsOf,
  grounds,
  limbsOf,
  missingLimbs,
} from '../../../../src/rules/grounds/grounds.ts'
import { thresholdSentence } from '../../../../src/rules/grounds/threshold.ts'
import { emptyPhrase } from '../../../../src/rules/phrases/empty-phrases.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const today = '2026-11-20'
const stating = (ground: string, more: Record<string, string> = {}): Case =>
  answered(aCase(), { 'subject.category': 'goods', 'reason.ground': ground, ...more })
const offered = (found: Case): readonly string[] => groundsOf(found, today).map(({ entry }) => entry.id)

describe('the grounds of an act', () => {
  it.each([
    [
      'LOU',
      [
        'unsuitable-tenders',
        'invalid-tenders',
        'urgency',
        'negotiated-conditions',
        'exceptional-reasons',
        'court-review',
      ],
    ],
    [
      'LUF',
      ['unsuitable-tenders', 'urgency', 'negotiated-conditions', 'exceptional-reasons', 'court-review'],
    ],
    ['LUK', ['unsuitable-tenders', 'negotiated-conditions', 'exceptional-reasons']],
    ['LUFS', []],
  ])('%s has its own', (law, ids) => {
    expect(offered(answered(aCase(), { 'subject.law': law }))).toEqual(ids)
  })

  it('are not offered for a procurement that began before them', () => {
    expect(offered(answered(aCase(), { 'subject.startDate': '2022-01-31' }))).toEqual([])
    expect(offered(answered(aCase(), { 'subject.startDate': '2022-02-01' }))).toHaveLength(6)
  })

  it('refer to the cases that the act has: a short offer is LUF’s alone, research LOU’s', () => {
    const ids = (law: string): readonly string[] => {
      const ground = groundOf(stating('negotiated-conditions', { 'subject.law': law }), today)
      return ground ? casesOf(ground).map(({ id }) => id) : []
    }
    expect(ids('LOU')).toContain('research')
    expect(ids('LOU')).not.toContain('short-offer')
    expect(ids('LUF')).toContain('short-offer')
    expect(ids('LUF')).not.toContain('research')
    expect(ids('LUK')).toEqual(['art', 'technical', 'exclusive-right'])
  })
})

describe('the questions of a ground', () => {
  it('are all missing until each is answered', () => {
    expect(missingLimbs(stating('court-review'), today)).toHaveLength(5)
    const one = stating('court-review', {
      'reason.limbs.court-case.text': 'Förvaltningsrätten i Falun, mål nr 4711-26.',
    })
    expect(missingLimbs(one, today)).toHaveLength(4)
    expect(missingLimbs(one, today)).not.toContain('reason.limbs.court-case.text')
  })

  it('begin with which case it is, and then are the case’s own', () => {
    const path = 'reason.limbs.conditions-case.text'
    expect(missingLimbs(stating('negotiated-conditions'), today)).toEqual([path])
    expect(missingLimbs(stating('negotiated-conditions', { [path]: 'technical' }), today)).toEqual([
      'reason.limbs.technical-reason.text',
      'reason.limbs.technical-alternatives.text',
      'reason.limbs.technical-own-limits.text',
    ])
    expect(missingLimbs(stating('negotiated-conditions', { [path]: 'Vet inte' }), today)).toEqual([path])
  })

  it('ask of the three years only where the act has them', () => {
    const asked = (law: string): readonly string[] => {
      const found = stating('negotiated-conditions', {
        'subject.law': law,
        'reason.limbs.conditions-case.text': 'supplementary',
      })
      const ground = groundOf(found, today)
      return ground ? limbsOf(ground, found).map(({ id }) => id) : []
    }
    expect(asked('LOU')).toContain('supplementary-term')
    expect(asked('LUF')).toEqual(['supplementary-original', 'supplementary-change'])
  })

  it('are none of a ground that the act lacks', () => {
    expect(missingLimbs(stating('invalid-tenders', { 'subject.law': 'LUF' }), today)).toEqual([])
  })

  it('show examples that would hold by the program’s own measure', () => {
    const shown = grounds
      .flatMap(({ limbs, cases }) => [...limbs, ...(cases?.list ?? []).flatMap((entry) => entry.limbs)])
      .map(({ id, example }) => [`reason.limbs.${id}.text`, example] as const)
    const catalogue = Object.entries(fields).flatMap(([path, { example }]) =>
      example === undefined ? [] : [[path, example] as const],
    )
    const found = aCase()
    expect(
      [...shown, ...catalogue].filter(([path, example]) => emptyPhrase(found, path, example) !== undefined),
    ).toEqual([])
    expect(shown.length).toBeGreaterThan(30)
  })
})

describe('up to which value a ground may be used', () => {
  const sentence = (found: Case): string | undefined => {
    const ground = groundOf(found, today)
    return ground && thresholdSentence(ground, found, today)
  }

  it('names the row of the EU threshold with its amount and source', () => {
    const said = sentence(stating('urgency', { 'subject.startDate': '2025-06-02' }))
    expect(said).toContain('2 389 585 kr'.replaceAll(' ', '\u00A0'))
    expect(said).toContain('från 1 januari 2024')
    expect(said).toContain('Källa: ')
  })

  it('says that the amount in kronor is not known, and does not count it out', () => {
    const said = sentence(stating('urgency'))
    expect(said).toContain('beloppet i kronor är inte kontrollerat')
    expect(said).toContain('216\u00A0000')
    expect(said).not.toMatch(/\d kr/)
  })

  it('says that there is none after a failed advertised procurement, and for services in annex 2', () => {
    expect(sentence(stating('unsuitable-tenders'))).toMatch(
      /^Värdet avgör inte här\. Men varje förutsättning måste/,
    )
    expect(sentence(stating('urgency', { 'subject.category': 'annex2' }))).toContain('bilaga 2')
  })

  it('says nothing of a ground that a person judges', () => {
    expect(
      sentence(stating('exceptional-reasons', { 'subject.law': 'LUK', 'subject.category': 'concession' })),
    ).toBe(undefined)
  })
})
