import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { lastDayOfEntry, limitRow, unknownRows } from '../../../../src/rules/parameters/limits.ts'
import { carriedWords, hasDoubtfulAmount, ownAmountsOf } from '../../../../src/rules/parameters/own-amount.ts'
import { evaluateValue } from '../../../../src/rules/value/evaluate.ts'
import { limitFacts } from '../../../../renderer/tasks/value/limit-facts.ts'
import { valueAnswer } from '../../../../renderer/tasks/value/value-answer.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const entered = (sek: number, more: { readonly to?: string } = {}) => ({
  id: 'l1',
  series: 'direct.LOU.annex2',
  from: '2026-01-01',
  sek,
  source: 'Upphandlingsmyndigheten, tabell',
  by: 'Eva Ek (exempel)',
  on: '2026-11-03',
  ...more,
})
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

/** A service of bilaga 2 for 800 000 kr, over what is allowed whatever its own limit is. */
const found = answered(aCase(), {
  'subject.category': 'annex2',
  'value.parts.base.pricing': 'total',
  'value.parts.base.amountOre': '800 000',
  'value.hasOption': 'no',
})
const carrying = (...sek: readonly number[]) => ({
  ...found,
  basis: { limits: sek.map((kr) => entered(kr)) },
})

describe('an entered amount', () => {
  it('is for a row that ends: after its last day the amount is unknown again', () => {
    for (const { series, row } of unknownRows)
      expect(lastDayOfEntry(series.id, row.from), series.id).not.toBeNull()
    const own = [entered(8_250_000)]
    expect(limitRow('LOU', 'annex2', '2027-12-31', own)).toMatchObject({ sek: 8_250_000, to: '2027-12-31' })
    expect(limitRow('LOU', 'annex2', '2028-01-01', own)).toMatchObject({ sek: null })
    const until = [entered(8_250_000, { to: '2026-12-31' })]
    expect(limitRow('LOU', 'annex2', '2026-12-31', until)).toMatchObject({ sek: 8_250_000, to: '2026-12-31' })
    expect(limitRow('LOU', 'annex2', '2027-01-01', until)).toMatchObject({ sek: null })
  })

  it.each(['annex2', 'concession'] as const)('no value is allowed of %s after the last row', (category) => {
    const law = category === 'annex2' ? 'LOU' : 'LUK'
    const own = [entered(8_250_000), { ...entered(2_950_000), series: 'direct.LUK.concession' }]
    const at = (startDate: string) =>
      evaluateValue(
        { law, category, startDate, parts: [{ role: 'base', price: { kind: 'total', ore: 75_000_000 } }] },
        own,
      )
    expect(at('2027-12-31').allowed).toBe('yes')
    expect(at('2028-01-01')).toMatchObject({ allowed: 'undetermined', limitOre: null })
  })

  it('that is far from its euro amount is remarked on wherever it decides', () => {
    const wrong = carrying(9_000_000_000)
    const evaluation = evaluateCase(wrong, '2026-11-20')
    const { result } = evaluation.facts.value
    if (result === null) throw new Error('no value')
    expect(ownAmountsOf(result).map(plain)).toEqual([
      expect.stringMatching(
        /^Gränsen är er egen uppgift: 9 000 000 000 kr, inlagd av Eva Ek \(exempel\) 2026-11-03\. Kontrollera beloppet/,
      ),
    ])
    expect(limitFacts(result.limit, wrong).standing).toContain('Kontrollera beloppet')
    const answer = valueAnswer(wrong, evaluation)
    expect(answer?.tone).not.toBe('ok')
    expect(answer?.sentences.join(' ')).toContain('Kontrollera beloppet')
    const options = {
      createdAt: '2026-11-20T10:02:00+01:00',
      caseSha256: 'ab'.repeat(32),
      programVersion: '0',
    }
    const text = treeText(recordOf(wrong, evaluation, options))
    expect(text.split('Kontrollera beloppet').length - 1).toBe(3)
  })

  it('that is far from its euro amount decides nothing, and outlives no row', () => {
    expect(evaluateCase(carrying(85_000_000_000), '2026-11-20').facts.value.allowedByAmount).toBe(
      'undetermined',
    )
    expect(evaluateCase(carrying(8_500_000), '2026-11-20').facts.value.allowedByAmount).toBe('yes')
    const forever = [entered(8_500_000, { to: '2099-12-31' })]
    expect(limitRow('LOU', 'annex2', '2027-12-31', forever)).toMatchObject({
      sek: 8_500_000,
      to: '2027-12-31',
    })
    expect(limitRow('LOU', 'annex2', '2035-02-01', forever)).toMatchObject({ sek: null })
  })

  it('near its euro amount is said to be the organisation’s own, and no more', () => {
    const { result } = evaluateCase(carrying(8_250_000), '2026-11-20').facts.value
    if (result === null) throw new Error('no value')
    expect(hasDoubtfulAmount(result)).toBe(false)
    expect(ownAmountsOf(result).map(plain)).toEqual([
      'Gränsen är er egen uppgift: 8 250 000 kr, inlagd av Eva Ek (exempel) 2026-11-03.',
    ])
  })

  it('that a case decides nothing by is printed all the same', () => {
    const goods = answered(carrying(8_250_000), { 'subject.category': 'goods' })
    const options = {
      createdAt: '2026-11-20T10:02:00+01:00',
      caseSha256: 'ab'.repeat(32),
      programVersion: '0',
    }
    const text = treeText(recordOf(goods, evaluateCase(goods, '2026-11-20'), options))
    expect(plain(text)).toContain(
      'Gräns för direktupphandling, LOU: Tjänster i bilaga 2, från 2026-01-01: 8 250 000 kr, inlagt av Eva Ek (exempel) 2026-11-03',
    )
  })

  it('is told of where a case brings it and it is not entered here', () => {
    expect(carriedWords(found, [])).toBeNull()
    expect(carriedWords(carrying(1), [entered(1)])).toBeNull()
    expect(plain(carriedWords(carrying(1), [entered(8_250_000)]) ?? '')).toMatch(
      /^Ärendet bär med sig belopp som inte är inlagda här\..* 1 kr, inlagt av Eva Ek \(exempel\).*Kontrollera beloppet/,
    )
  })
})
