import { describe, expect, it } from 'vitest'
import { enter } from '../../../../src/domain/case/enter.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { caseValue } from '../../../../src/rules/evaluate/case-value.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import type { SimilarHit } from '../../../../src/rules/similar/hits.ts'
import type { Relation } from '../../../../src/rules/similar/relation.ts'
import { answerEntries, takenBackEntries } from '../../../../src/rules/similar/row.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const hit: SimilarHit = {
  caseId: 'other',
  title: 'Kalibrering av vågar',
  supplier: 'Ett Bolag AB (exempel)',
  date: '2026-03-02',
  ore: 40_000_50,
  unit: 'Medicinsk teknik',
  isOwnUnit: true,
  why: { words: ['kalibrering'], sameSupplier: false, cpv: null },
}
const unasked = (): Case => answered(exampleCase(), { 'value.hasSimilar': '' })
const answer = (found: Case, relation: Relation, of: SimilarHit | undefined = hit): Case =>
  enter(found, answerEntries(found, 'other', relation, of), '2026-12-14').case
const missing = (found: Case, rule: string): readonly string[] =>
  evaluateCase(found, '2026-12-14')
    .findings.filter((f) => f.rule.id === rule && (f.state === 'missing' || f.state === 'wrong'))
    .flatMap(({ fields }) => fields)

describe('an answered hit', () => {
  it('becomes a row with what the other case says', () => {
    expect(answer(unasked(), 'recurring').value.similar).toEqual([
      {
        id: 'other',
        caseId: 'other',
        label: 'Kalibrering av vågar, Ett Bolag AB (exempel)',
        date: '2026-03-02',
        amountOre: 40_000_50,
        unit: 'own',
        relation: 'recurring',
      },
    ])
  })

  it('leaves out what the other case does not say: value, and whose it is where the units differ', () => {
    const row = answer(unasked(), 'recurring', { ...hit, ore: null, isOwnUnit: false }).value.similar?.[0]
    expect(row).not.toHaveProperty('amountOre')
    expect(row).not.toHaveProperty('unit')
  })

  it('adds to the value at once', () => {
    const before = unasked()
    expect(caseValue(answer(before, 'same-procurement')).legalOre).toBe(
      (caseValue(before).legalOre ?? 0) + 40_000_50,
    )
    expect(caseValue(answer(before, 'unrelated')).legalOre).toBe(caseValue(before).legalOre)
  })

  it('keeps what the person has mended when it is answered again', () => {
    const mended = answered(answer(unasked(), 'recurring'), { 'value.similar.other.amountOre': '55 000' })
    const row = answer(mended, 'same-kind').value.similar?.[0]
    expect([row?.relation, row?.amountOre]).toEqual(['same-kind', 55_000_00])
  })

  it('says yes to similar purchases when it belongs, also over a no', () => {
    expect(answer(unasked(), 'same-kind').value.hasSimilar).toBe('yes')
    expect(answer(exampleCase(), 'same-kind').value.hasSimilar).toBe('yes')
  })

  it('says nothing for the person when it does not belong', () => {
    expect(answer(unasked(), 'unrelated').value.hasSimilar).toBeUndefined()
    expect(answer(exampleCase(), 'unrelated').value.hasSimilar).toBe('no')
  })

  it('asks anew when the last one that belonged no longer does, and not while another does', () => {
    const one = answer(unasked(), 'recurring')
    expect(answer(one, 'unrelated').value.hasSimilar).toBeUndefined()
    const two = answered(one, { 'value.similar.by-hand.label': 'Batterier' })
    expect(answer(two, 'unrelated').value.hasSimilar).toBe('yes')
    expect(takenBackEntries(one, 'other')).toEqual([{ path: 'value.hasSimilar', text: '' }])
    expect(takenBackEntries(two, 'other')).toEqual([])
  })
})

describe('the reason', () => {
  it.each<[Relation, readonly string[]]>([
    ['same-procurement', []],
    ['recurring', []],
    ['same-kind', ['value.similar.other.reason']],
  ])('of %s: asked for %j', (relation, fields) => {
    expect(missing(answer(unasked(), relation), 'law.value.similar')).toEqual(fields)
  })

  it('of one that does not belong is asked for, whatever the question about others is answered', () => {
    for (const before of [unasked(), exampleCase()])
      expect(missing(answer(before, 'unrelated'), 'program.similar-hits')).toEqual([
        'value.similar.other.reason',
      ])
  })

  it('stands in the record with where the purchase was found, also after a no', () => {
    const found = answered(answer(exampleCase(), 'unrelated'), {
      'value.similar.other.reason': 'Vågarna står i köket och sköts av en annan enhet.',
    })
    expect(missing(found, 'program.similar-hits')).toEqual([])
    const text = treeText(
      recordOf(found, evaluateCase(found, '2026-12-14'), {
        createdAt: '2026-12-14T10:02:00+01:00',
        caseSha256: 'ab'.repeat(32),
        programVersion: '0',
      }),
    )
    expect(text).toContain('Kalibrering av vågar, Ett Bolag AB (exempel) (ärende i programmet)')
    expect(text).toContain('Vågarna står i köket och sköts av en annan enhet.')
    expect(text).toContain('Hör inte ihop')
    expect(text).not.toContain('De här svaren räknas inte i värdet.')
  })
})

it('a suggested purchase that belongs and a no cannot both stand', () => {
  const found = answered(answer(unasked(), 'recurring'), { 'value.hasSimilar': 'no' })
  expect(missing(found, 'program.similar-hits')).toEqual(['value.hasSimilar'])
})
