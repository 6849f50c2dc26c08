import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src/domain/local-date.ts'
import { checks, checksOn, rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { requireDemandedChecks, unheldChecks } from '../../../../src/rules/catalogue/demanded-checks.ts'
import type { Rule } from '../../../../src/rules/catalogue/schema.ts'

const asking = rules.filter(({ demand }) => demand.is === 'checks')
const asked = ({ demand }: Pick<Rule, 'demand'>) => (demand.is === 'checks' ? demand.checks : [])

/** Every day on which something begins to hold or ceases to, and the day before it. */
const turns = [...rules, ...checks]
  .flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo === null ? [] : [validTo, addDays(validTo, 1)]),
  ])
  .flatMap((day) => [addDays(day, -1), day])

it('each check that a rule asks for is there on each day that the rule is', () => {
  expect(asking.length).toBeGreaterThan(5)
  for (const day of new Set(turns))
    for (const rule of asking) {
      if (day < rule.validFrom || (rule.validTo !== null && day > rule.validTo)) continue
      const held = checksOn(day).map(({ id }) => id)
      expect({ day, rule: rule.id, lacks: asked(rule).filter((id) => !held.includes(id)) }).toEqual({
        day,
        rule: rule.id,
        lacks: [],
      })
    }
})

describe('a check that is retired while a rule asks for it', () => {
  const [rule] = asking
  if (rule === undefined) throw new Error('no rule asks for a check')
  const [id = ''] = asked(rule)
  const file = 'assets/rules/rules/program/vetting.json'
  const without = (validTo: string) =>
    checks.map((check) => (check.id === id ? { ...check, validTo } : check))

  it('is refused with the rule, the check and the day', () => {
    expect(() => requireDemandedChecks([{ file, rules: [rule] }], without('2026-12-31'))).toThrow(
      `Fel i regelfilen ${file}: rules[0].demand.checks: ${rule.id} kräver kontrollen ${id}, som inte finns den 1 januari 2027.`,
    )
  })

  it('is refused where there is none by that id', () => {
    const others = checks.filter((check) => check.id !== id)
    expect(() => requireDemandedChecks([{ file, rules: [rule] }], others)).toThrow(`kräver kontrollen ${id}`)
  })

  it('may be worded anew from the day after, and not from a later one', () => {
    const anew = (validFrom: string) => [
      ...without('2026-12-31'),
      ...checks.filter((check) => check.id === id).map((check) => ({ ...check, validFrom })),
    ]
    expect(unheldChecks(rule, anew('2027-01-01'))).toEqual([])
    expect(unheldChecks(rule, anew('2027-01-02'))).toEqual([{ check: id, day: '2027-01-01' }])
  })

  it('may end with the rule', () => {
    expect(unheldChecks({ ...rule, validTo: '2026-12-31' }, without('2026-12-31'))).toEqual([])
    expect(unheldChecks({ ...rule, validTo: '2027-01-01' }, without('2026-12-31'))).toHaveLength(1)
  })
})
