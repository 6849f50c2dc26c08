import { expect, it } from 'vitest'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const medi = '019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'

const faults = (change: Readonly<Record<string, string>>): readonly string[] =>
  evaluateCase(answered(exampleCase(), change), '2026-12-14')
    .findings.filter(({ state }) => state === 'missing' || state === 'wrong')
    .map(({ rule }) => rule.id)

/** What an auditor would fault in how the market was asked, and the rule that must answer. */
const audited: readonly { finding: string; change: Readonly<Record<string, string>>; rule: string }[] = [
  {
    finding: 'one of three asked by telephone',
    change: { [`suppliers.${pump}.asked.channel`]: 'phone' },
    rule: 'rs.three-asked',
  },
  {
    finding: 'fewer asked for a reason that is not explained',
    change: { 'inquiry.channel': 'phone', 'inquiry.fewerReason': 'law' },
    rule: 'rs.fewer-limbs',
  },
  {
    finding: 'one had longer to answer, though all are said to have had the same',
    change: { [`suppliers.${medi}.asked.lastDay`]: '2026-12-09' },
    rule: 'program.asked-alike',
  },
  {
    finding: 'an answer to a question that only the one who asked has had',
    change: { 'inquiry.questions.q.question': 'När?', 'inquiry.questions.q.answer': 'I mars.' },
    rule: 'law.principles.questions',
  },
]

it('the example has none of these faults', () => {
  expect(faults({})).toEqual([])
})

it.each(audited)('$finding: $rule', ({ change, rule }) => {
  expect(faults(change)).toContain(rule)
})
