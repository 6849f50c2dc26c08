import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../../src/record/record.ts'
import { similarSection, valueSection } from '../../../../src/record/sections/value.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const today = '2026-11-20'
const options = {
  createdAt: '2026-11-20T10:00:00+01:00',
  caseSha256: 'ab'.repeat(32),
  programVersion: '0',
}
const base = 'value.parts.base'

function table(texts: Readonly<Record<string, string>>) {
  const found = answered(aCase('region-stockholm'), {
    'subject.category': 'services',
    [`${base}.pricing`]: 'month',
    [`${base}.amountOre`]: '8 000',
    [`${base}.times`]: '12',
    ...texts,
  })
  const block = valueSection(found, evaluateCase(found, today)).find(({ kind }) => kind === 'table')
  if (block?.kind !== 'table') throw new Error('no table')
  const plain = (cells: readonly string[] = []) => cells.map((cell) => cell.replaceAll('\u00A0', ' '))
  return { rows: block.rows.map(plain), foot: plain(block.foot) }
}

describe('the value in the record', () => {
  it('stands with the sum as it grows and the line that passes an amount', () => {
    const { rows, foot } = table({
      'value.hasOption': 'yes',
      'value.parts.option-1.times': '1',
      'value.hasSimilar': 'yes',
      'value.similar.s1.label': 'Vågar',
      'value.similar.s1.amountOre': '700 000',
      'value.similar.s1.date': '2026-03-02',
      'value.similar.s1.relation': 'same-kind',
      'value.similar.s1.unit': 'own',
    })
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Avtal', '8 000 kr × 12 månader', '96 000 kr', '96 000 kr'],
      ['Option', '8 000 kr × 1 månad\nHär passeras 100 000 kr.', '8 000 kr', '104 000 kr'],
      [
        'Vågar (bara enligt policyn)',
        '700 000 kr, 2026-03-02 (räknas inte enligt lagen)\nHär passerar det samlade värdet gränsen 700 000 kr.',
        '700 000 kr',
        '804 000 kr',
      ],
    ])
    expect(foot).toContain('104 000 kr')
  })

  it('shows what is not counted, without a sum', () => {
    const { rows } = table({
      'value.hasOption': 'no',
      'value.recurring': 'yes',
      'value.next12MonthsOre': '150 000',
    })
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Avtal (räknas inte)', '8 000 kr × 12 månader', '96 000 kr', '–'],
      ['De kommande 12 månaderna', '150 000 kr\nHär passeras 100 000 kr.', '150 000 kr', '150 000 kr'],
    ])
  })

  it('names the limit with its comparison, its source and whether that is checked', () => {
    const facts = (startDate: string, category: string) => {
      const found = answered(aCase(), {
        'subject.startDate': startDate,
        'subject.category': category,
        [`${base}.pricing`]: 'total',
        [`${base}.amountOre`]: '90 000',
        'value.hasOption': 'no',
      })
      const blocks = valueSection(found, evaluateCase(found, today))
      const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      return Object.fromEntries(rows.map(({ term, value }) => [term, value.replaceAll('\u00A0', ' ')]))
    }
    expect(facts('2026-11-20', 'goods')).toMatchObject({
      Gräns: 'Under 700 000 kr',
      'Gränsen gäller från': '2022-02-01',
      'Gränsen kontrollerad': 'Mot källan 2026-11-20',
    })
    expect(facts('2022-01-15', 'goods')['Gräns']).toBe('Högst 626 284 kr')
    expect(facts('2017-05-01', 'annex2')['Gränsen kontrollerad']).toContain('inte kontrollerat')
    expect(facts('2026-11-20', 'annex2')).not.toHaveProperty('Gränsen kontrollerad')
  })

  it('says what of the accepted bid’s value is no part of the bid’s price', () => {
    const awarded = (texts: Readonly<Record<string, string>>) => {
      const found = answered(aCase(), {
        'subject.category': 'services',
        [`${base}.pricing`]: 'total',
        [`${base}.amountOre`]: '430 000',
        'value.hasOption': 'no',
        'value.recurring': 'no',
        'suppliers.a.name': 'Norr AB (exempel)',
        'suppliers.a.answer': 'bid',
        'suppliers.a.bid.totalOre': '441 000',
        'award.supplierId': 'a',
        ...texts,
      })
      const rows = valueSection(found, evaluateCase(found, today)).flatMap((block) =>
        block.kind === 'facts' ? block.rows : [],
      )
      return rows.find(({ term }) => term === 'Det antagna anbudets värde')?.value.replaceAll('\u00A0', ' ')
    }
    const premium = {
      'value.parts.p.role': 'premium',
      'value.parts.p.label': 'Ersättning till dem som visar upp',
      'value.parts.p.pricing': 'total',
      'value.parts.p.amountOre': '30 000',
    }
    expect(awarded({})).toBe('441 000 kr')
    expect(awarded(premium)).toBe(
      '471 000 kr, varav 30 000 kr inte är anbudets pris: Ersättning till dem som visar upp',
    )
    expect(awarded({ 'value.recurring': 'yes', 'value.next12MonthsOre': '600 000' })).toBe('600 000 kr')
  })

  it('has how it was estimated once, with or without a sum', () => {
    for (const amount of ['650 000', '']) {
      const found = answered(aCase(), {
        'subject.category': 'goods',
        [`${base}.pricing`]: 'total',
        [`${base}.amountOre`]: amount,
        'value.estimateHow': 'Tre fakturor från i fjol.',
      })
      const text = treeText(recordOf(found, evaluateCase(found, today), options))
      expect(text.split('Tre fakturor från i fjol.')).toHaveLength(2)
      expect(text.split('Hur värdet uppskattades')).toHaveLength(2)
      expect(text).not.toContain('Anbudet mot uppskattningen')
    }
  })

  it('does not call missing what is not asked of a purchase that does not belong', () => {
    const found = answered(aCase(), {
      'value.hasSimilar': 'yes',
      'value.similar.s1.label': 'Service av pumpar',
      'value.similar.s1.relation': 'unrelated',
      'value.similar.s1.reason': 'Motorn är en annan sak.',
      'value.similar.s2.label': 'Vågar',
      'value.similar.s2.relation': 'recurring',
    })
    const [table, reasons] = similarSection(found)
    expect(table).toMatchObject({
      rows: [
        ['Service av pumpar', '–', '–', 'Hör inte ihop', '–'],
        ['Vågar', 'Uppgift saknas', 'Uppgift saknas', expect.any(String), 'Uppgift saknas'],
      ],
    })
    expect(reasons).toMatchObject({
      rows: [{ term: 'Skäl: Service av pumpar', value: 'Motorn är en annan sak.' }],
    })
  })
})
