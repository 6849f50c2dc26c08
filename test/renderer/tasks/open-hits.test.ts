import { describe, expect, it } from 'vitest'
import { valueAnswer } from '../../../renderer/tasks/value/value-answer.ts'
import { hitLacks } from '../../../renderer/tasks/varde/use-hits.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { similarHits } from '../../../src/rules/similar/hits.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const today = '2026-11-20'
const base = 'value.parts.base'

const priced = (texts: Readonly<Record<string, string>> = {}): Case =>
  answered(aCase('region-stockholm'), {
    'subject.title': 'Britsar till mottagningen',
    'subject.category': 'goods',
    [`${base}.pricing`]: 'total',
    [`${base}.amountOre`]: '414 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'value.hasSimilar': 'no',
    ...texts,
  })

const others = (...titles: readonly string[]): readonly Case[] =>
  titles.map((title, index) => ({
    ...answered(aCase('region-stockholm'), { 'subject.title': title }),
    id: `o${index}`,
  }))

const said = (found: Case, openHits = 0): string => {
  const given = valueAnswer(found, evaluateCase(found, today), { openHits })
  return given === null ? '' : `${given.tone}: ${given.title} ${given.sentences.join(' ')}`
}

describe('purchases of the register that nobody has answered about', () => {
  it('make the yes hold only for what is filled in', () => {
    expect(said(priced())).toMatch(/^ok: Du får direktupphandla\. Värdet/)
    expect(said(priced(), 1)).toMatch(
      /^plain: Du får direktupphandla, så långt som är ifyllt\. Kvar att fylla i: ett liknande köp att svara om\./,
    )
    expect(said(priced({ 'value.hasSimilar': '' }), 2)).toContain(' och 2 liknande köp att svara om.')
  })

  it('are one line of what lacks, that leads to the first', () => {
    const found = priced()
    const one = similarHits(found, others('Fler britsar'))
    expect(hitLacks(one)).toEqual([
      {
        is: 'missing',
        message: 'Svara hur ”Fler britsar” hör ihop med ditt köp.',
        fields: ['value.similar.o0.relation'],
      },
    ])
    expect(hitLacks(similarHits(found, others('Britsar A', 'Britsar B')))[0]?.message).toMatch(
      /^Svara hur 2 liknande köp hör ihop med ditt, först ”Britsar A”\.$/,
    )
    expect(hitLacks([])).toEqual([])
  })
})

describe('a similar purchase that lacks something', () => {
  const row = {
    'value.hasSimilar': 'yes',
    'value.similar.s1.label': 'Britsar',
    'value.similar.s1.relation': 'unrelated',
  }

  it('is named with what it lacks', () => {
    expect(said(priced(row))).toContain('Kvar att fylla i: varför ”Britsar” inte hör ihop.')
    expect(said(priced({ ...row, 'value.similar.s1.relation': 'recurring' }))).toContain(
      'Kvar att fylla i: beloppet för ”Britsar”, när ”Britsar” köptes och vem som köpte ”Britsar”.',
    )
  })

  it('is not spelled out where a lot lacks', () => {
    expect(said(priced({ 'value.hasSimilar': 'yes' }))).toContain('Kvar att fylla i: de liknande köpen.')
  })
})
