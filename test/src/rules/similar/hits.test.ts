import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { similarHits, unanswered } from '../../../../src/rules/similar/hits.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const purchase = (
  id: string,
  texts: Readonly<Record<string, string>>,
  profile = 'region-stockholm',
): Case => ({
  ...answered(aCase(profile), { 'subject.startDate': '2026-11-20', ...texts }),
  id,
})
const ours = purchase('ours', {
  'subject.title': 'Kalibrering av infusionspumpar 2026',
  'subject.cpv': '50421000-2',
  'suppliers.a.name': 'Mätkraft i Ängelby AB (exempel)',
  'suppliers.a.orgNr': '559999-9108',
})
const ids = (found: Case, others: readonly Case[]): readonly string[] =>
  similarHits(found, others).map(({ caseId }) => caseId)

describe('hits among the other cases', () => {
  it.each<[string, Readonly<Record<string, string>>, object]>([
    [
      'a word of the title, also in another form',
      { 'subject.title': 'Service av infusionspump' },
      { words: ['infusionspumpar'], sameSupplier: false, cpv: null },
    ],
    [
      'the supplier by its number',
      { 'suppliers.b.name': 'Mätkraft', 'suppliers.b.orgNr': '559999-9108' },
      { words: [], sameSupplier: true, cpv: null },
    ],
    [
      'the supplier by its name alone',
      { 'suppliers.b.name': 'MÄTKRAFT I ÄNGELBY AB (exempel)' },
      { words: [], sameSupplier: true, cpv: null },
    ],
    [
      'the first digits of the CPV code',
      { 'subject.cpv': '50422000-9' },
      { words: [], sameSupplier: false, cpv: '5042' },
    ],
  ])('are found by %s', (_by, texts, why) => {
    expect(similarHits(ours, [purchase('other', texts)]).map((hit) => hit.why)).toEqual([why])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['has only a word that every title has, and the year', { 'subject.title': 'Inköp av stolar 2026' }],
    ['shares the division of the CPV code and no more', { 'subject.cpv': '50100000-6' }],
    ['was cancelled', { 'subject.title': 'Kalibrering av vågar', 'decision.outcome': 'cancel' }],
    [
      'is of another authority',
      { 'subject.title': 'Kalibrering av vågar', 'authority.orgNr': '559999-9207' },
    ],
    [
      'had several suppliers asked and none chosen',
      { 'suppliers.b.orgNr': '559999-9108', 'suppliers.c.name': 'En annan AB (exempel)' },
    ],
  ])('leave out a case that %s', (_why, texts) => {
    expect(ids(ours, [purchase('other', texts)])).toEqual([])
  })

  it.each([
    ['Stolar till mottagningen', 'Kalibrering för mottagningen'],
    ['Stolar till kliniken och avdelningen', 'Städning av kliniken, avdelning 4'],
    ['Mottagningsdisk', 'Kalibrering på mottagningen'],
    ['Böcker till skolan', 'Städning av skolans lokaler'],
  ])('do not come of the place alone: %s – %s', (own, other) => {
    const mine = purchase('mine', { 'subject.title': own })
    expect(ids(mine, [purchase('other', { 'subject.title': other })])).toEqual([])
    expect(ids(mine, [purchase('other', { 'subject.title': own })])).toEqual(['other'])
  })

  it('leave out the case itself', () => {
    expect(ids(ours, [ours])).toEqual([])
  })

  it.each([
    ['2025-11-19', false],
    ['2025-11-20', true],
    ['2026-01-01', true],
    ['2027-11-19', true],
    ['2027-11-20', false],
  ])('twelve months to and fro: %s, found %s', (startDate, isFound) => {
    const other = purchase('other', { 'subject.title': 'Kalibrering', 'subject.startDate': startDate })
    expect(ids(ours, [other])).toEqual(isFound ? ['other'] : [])
  })

  it('go by the day of the contract where there is one', () => {
    const other = purchase('other', {
      'subject.title': 'Kalibrering',
      'subject.startDate': '2025-10-01',
      'contract.signedOn': '2025-12-01',
    })
    expect(similarHits(ours, [other])[0]?.date).toBe('2025-12-01')
  })

  it('reach the companies of the region where its policy adds the whole region', () => {
    const texts = { 'subject.title': 'Kalibrering av vågar', 'authority.orgNr': '559999-9207' }
    const region = { ...ours, authority: { ...ours.authority, profile: 'region-sormland' } }
    expect(ids(region, [purchase('company', texts, 'region-sormland')])).toEqual(['company'])
    expect(ids(region, [purchase('elsewhere', texts, 'region-vastmanland')])).toEqual([])
  })

  it('stand in the order of likelihood, with value, supplier and whose they are', () => {
    const near = purchase('near', {
      'subject.title': 'Kalibrering av infusionspumpar',
      'subject.category': 'services',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '90 000',
      'suppliers.b.name': 'Ett Bolag AB (exempel)',
    })
    const far = purchase('far', { 'subject.title': 'Kalibrering av vågar', 'authority.unit': 'Köket' })
    const hits = similarHits(ours, [far, near])
    expect(hits.map(({ caseId, ore, supplier, isOwnUnit }) => [caseId, ore, supplier, isOwnUnit])).toEqual([
      ['near', 90_000_00, 'Ett Bolag AB (exempel)', true],
      ['far', null, undefined, false],
    ])
  })

  it('are answered by a row that names the case', () => {
    const hits = similarHits(ours, [purchase('other', { 'subject.title': 'Kalibrering' })])
    expect(unanswered(ours, hits)).toEqual(hits)
    const done = answered(ours, { 'value.similar.other.caseId': 'other' })
    expect(unanswered(done, hits)).toEqual([])
  })
})
