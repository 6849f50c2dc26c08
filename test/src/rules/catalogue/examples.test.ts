import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import type { Rule } from '../../../../src/rules/catalogue/schema.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { ruleExamples, type RuleExample } from '../../../support/rules/examples.ts'

const examples = ruleExamples()
const byId = new Map(rules.map((rule) => [rule.id, rule]))

function start(example: RuleExample, rule: Rule): Case {
  const own = rule.profiles?.[0]
  if (example.from === 'empty') return aCase(own)
  const found = exampleCase()
  return own === undefined ? found : { ...found, authority: { ...found.authority, profile: own } }
}

function outcome(example: RuleExample, rule: Rule): string {
  const begun = start(example, rule)
  const { routine } = example
  const found = answered(routine === undefined ? begun : { ...begun, basis: { routine } }, example.set)
  const finding = evaluateCase(found, example.on ?? '2026-12-14').findings.find((f) => f.rule.id === rule.id)
  return finding?.state ?? 'silent'
}

describe('the examples beside the rules', () => {
  it.each(examples)('$rule: $name → $expect', (example) => {
    const rule = byId.get(example.rule)
    expect(rule, `${example.file} names no rule of the catalogue`).toBeDefined()
    if (rule) expect(outcome(example, rule)).toBe(example.expect)
  })

  it('show each rule that asks in two states, and each conditional reminder speaking and silent', () => {
    const shown = (rule: Rule): number =>
      new Set(examples.filter((e) => e.rule === rule.id).map((e) => e.expect)).size
    const needs = (rule: Rule): number => {
      if (rule.strength === 'must' || rule.strength === 'should') return 2
      return rule.strength === 'reminder' && rule.when.length > 0 ? 2 : 0
    }
    expect(rules.filter((rule) => shown(rule) < needs(rule)).map((rule) => rule.id)).toEqual([])
  })
})
